/** A password that a person chooses. Apart from its strength, so that a page need not carry the schema. */
import { z } from 'zod';
import { passwordStrength, shortestPassword } from './password-strength.ts';

const longestPassword = 200;

export const newPasswordText = z
  .string()
  .max(longestPassword)
  .superRefine((password, context) => {
    const strength = passwordStrength(password);
    if (strength === 'too-short') {
      context.addIssue({
        code: 'custom',
        message: `Got ${[...password].length} letters when expected at least ${shortestPassword}.`,
      });
    }
    if (strength === 'guessable') {
      context.addIssue({ code: 'custom', message: 'This is one of the first passwords that are tried.' });
    }
  });
