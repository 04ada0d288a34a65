import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import { FieldErrorText, FieldHint, FieldLabel, type FieldProps } from '../field/field.tsx';
import './checkbox.css';

export interface CheckboxProps {
  readonly children: ReactNode;
  readonly detail?: ReactNode;
  readonly value?: string;
  readonly name?: string;
  readonly isSelected?: boolean;
  readonly isIndeterminate?: boolean;
  readonly isDisabled?: boolean;
  readonly isInvalid?: boolean;
  readonly onChange?: (isSelected: boolean) => void;
}

export function Checkbox({ children, detail, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className="choice">
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="choice-box" aria-hidden>
            {isIndeterminate ? (
              <Minus size={14} strokeWidth={3} />
            ) : isSelected ? (
              <Check size={14} strokeWidth={3} />
            ) : null}
          </span>
          <span className="choice-text">
            {children}
            {detail && <span className="choice-detail">{detail}</span>}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}

export interface CheckboxGroupProps extends FieldProps {
  readonly value: readonly string[];
  readonly onChange: (values: string[]) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

export function CheckboxGroup({
  label,
  hint,
  error,
  optional,
  value,
  children,
  ...rest
}: CheckboxGroupProps) {
  return (
    <AriaCheckboxGroup
      {...rest}
      value={[...value]}
      isRequired={!optional}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className="field"
    >
      <FieldLabel label={label} {...(optional && { optional })} />
      <FieldHint hint={hint} />
      <div className="choices">{children}</div>
      <FieldErrorText error={error} />
    </AriaCheckboxGroup>
  );
}
