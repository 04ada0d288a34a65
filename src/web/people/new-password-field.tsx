import { useState } from 'react';
import { passwordStrength, shortestPassword } from '#contract';
import { Checkbox } from '../components/checkbox/checkbox.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useWords } from '../frame/words.tsx';
import './people.css';

export interface NewPasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (password: string) => void;
  /** True once the form was tried: then it says what is missing. */
  readonly isTried: boolean;
}

/** True where the register would take it. */
export function isTakenPassword(password: string): boolean {
  return !['too-short', 'guessable'].includes(passwordStrength(password));
}

const levels = { 'too-short': 0, guessable: 1, fair: 2, good: 3, strong: 4 } as const;

/** A password that is chosen: how hard it is to guess in a word, and the way to see what one typed. */
export function NewPasswordField({ label, value, onChange, isTried }: NewPasswordFieldProps) {
  const { words, format } = useWords();
  const { people: say } = words.pages;
  const [isShown, setShown] = useState(false);
  const strength = passwordStrength(value);
  const missing = shortestPassword - [...value].length;
  const said =
    strength === 'too-short' ? say.strength['too-short'](format.number(missing)) : say.strength[strength];
  return (
    <div className="people-password">
      <TextField
        label={label}
        hint={say.passwordHint}
        value={value}
        onChange={onChange}
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        spellCheck="false"
        maxLength={200}
        error={isTried && !isTakenPassword(value) ? say.enterNewPassword : undefined}
      />
      <p className="people-strength" aria-live="polite">
        {value !== '' && (
          <>
            <span className="people-level" aria-hidden>
              <span style={{ width: `${levels[strength] * 25}%` }} />
            </span>
            {said}
          </>
        )}
      </p>
      <Checkbox isSelected={isShown} onChange={setShown}>
        {say.showPassword}
      </Checkbox>
    </div>
  );
}
