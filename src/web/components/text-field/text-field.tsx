import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
  TextArea,
} from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { FieldErrorText, FieldHint, FieldLabel, type FieldProps } from '../field/field.tsx';

export interface TextFieldProps
  extends FieldProps,
    Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'isRequired'> {
  readonly placeholder?: string;
  /** Several lines. */
  readonly multiline?: boolean;
  /** Codes and hashes stand in the monospaced face. */
  readonly code?: boolean;
}

export function TextField({
  label,
  hint,
  error,
  optional,
  placeholder,
  multiline,
  code,
  ...rest
}: TextFieldProps) {
  const input = {
    className: classNames('field-input', code && 'field-code'),
    ...(placeholder !== undefined && { placeholder }),
  };
  return (
    <AriaTextField
      {...rest}
      isRequired={!optional}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className="field"
    >
      <FieldLabel label={label} {...(optional && { optional })} />
      <FieldHint hint={hint} />
      <div className="field-box">{multiline ? <TextArea {...input} /> : <Input {...input} />}</div>
      <FieldErrorText error={error} />
    </AriaTextField>
  );
}
