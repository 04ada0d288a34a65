import { useState } from 'react';
import { TextField as AriaTextField, Input } from 'react-aria-components';
import { FieldLabel } from '../components/field/field.tsx';
import { useWords } from '../frame/words.tsx';
import { numberFromText } from './typed-number.ts';

export interface AmountFieldProps {
  readonly label: string;
  readonly unit: string;
  /** NaN while empty. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly optional?: boolean;
}

/** Decimals that a sum or a share is shown with, at most. */
const decimals = 4;

/**
 * A figure that is heard with each key, so that what is worked out of it follows at once. What is no number is marked and stays as it was typed; it is
 * told where the form tells its faults, so that nothing moves.
 */
export function AmountField({ label, unit, value, onChange, optional }: AmountFieldProps) {
  const { format } = useWords();
  const [typed, setTyped] = useState<string>();
  const decimal = format.number(0.5, { decimals: 1 }).charAt(1);
  const written = Number.isNaN(value) ? '' : format.number(value, { decimals });
  const shown = typed ?? written;
  return (
    <AriaTextField
      className="field"
      value={shown}
      onChange={(text) => {
        setTyped(text);
        onChange(numberFromText(text, decimal));
      }}
      onBlur={() => {
        if (!Number.isNaN(value) || shown.trim() === '') setTyped(undefined);
      }}
      isInvalid={shown.trim() !== '' && Number.isNaN(value)}
      isRequired={!optional}
      validationBehavior="aria"
    >
      <FieldLabel label={label} {...(optional && { optional })} />
      <div className="field-box">
        <Input className="field-input" inputMode="decimal" autoComplete="off" />
        <span className="field-unit">{unit}</span>
      </div>
    </AriaTextField>
  );
}
