/** What goes into a letter to whoever's address was given: plain words, in one of our languages. */
import { z } from 'zod';

/** No links and no line breaks: a stranger must not write letters through us. */
export const personalName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^(?!.*(?::\/\/|www\.))[^\p{Cc}]*$/iu, { error: 'A name holds no link and no line break.' });
export const letterLanguage = z.enum(['kk', 'ru', 'en', 'ko']);
export const countryCode = z.string().regex(/^[A-Z]{2}$/);
