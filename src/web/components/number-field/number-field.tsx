import { Minus, Plus } from 'lucide-react';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  Button,
  Group,
  Input,
} from 'react-aria-components';
import { FieldErrorText, FieldHint, FieldLabel, type FieldProps } from '../field/field.tsx';
import './number-field.css';

export interface NumberFieldProps
  extends FieldProps,
    Omit<AriaNumberFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'isRequired'> {
  /** Stands after the figure: `km²`, `₸`. */
  readonly unit?: string;
  /** Buttons for one step down and up. */
  readonly steps?: boolean;
}

/** A figure with its unit; it reads and writes numbers in the reader's own notation. */
export function NumberField({ label, hint, error, optional, unit, steps, ...rest }: NumberFieldProps) {
  return (
    <AriaNumberField
      {...rest}
      isRequired={!optional}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className="field"
    >
      <FieldLabel label={label} {...(optional && { optional })} />
      <FieldHint hint={hint} />
      <Group className="field-box number-box">
        {steps && (
          <Button slot="decrement" className="number-step">
            <Minus aria-hidden size={16} />
          </Button>
        )}
        <Input className="field-input number-input" />
        {unit && <span className="field-unit">{unit}</span>}
        {steps && (
          <Button slot="increment" className="number-step">
            <Plus aria-hidden size={16} />
          </Button>
        )}
      </Group>
      <FieldErrorText error={error} />
    </AriaNumberField>
  );
}
