import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useWords } from '../../frame/words.tsx';
import './field.css';

/** What every field shows around its control: a name, a hint under it, and an error that says how to mend. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong and how to mend it. */
  readonly error?: string | undefined;
  /** Fields are required unless said otherwise; optional ones say so. `unsaid`: a filter, where it goes without saying. */
  readonly optional?: boolean | 'unsaid';
}

export function FieldLabel({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) {
  const { words } = useWords();
  return (
    <Label className="field-label">
      {label}
      {optional === true && <span className="field-optional"> ({words.controls.optional})</span>}
    </Label>
  );
}

export function FieldHint({ hint }: Pick<FieldProps, 'hint'>) {
  return hint ? (
    <Text slot="description" className="field-hint">
      {hint}
    </Text>
  ) : null;
}

export function FieldErrorText({ error }: Pick<FieldProps, 'error'>) {
  return (
    <FieldError className="field-error">
      <CircleAlert aria-hidden size={15} strokeWidth={2} />
      <span>{error}</span>
    </FieldError>
  );
}
