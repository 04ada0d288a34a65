import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components';
import { FieldErrorText, FieldHint, FieldLabel, type FieldProps } from '../field/field.tsx';
import type { Option } from '../select/select.tsx';
import '../checkbox/checkbox.css';

export interface RadioGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly isDisabled?: boolean;
  readonly name?: string;
}

/** One of a few, all of them in sight. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, hint, error, optional, options, value, onChange, isDisabled, name } = props;
  return (
    <AriaRadioGroup
      className="field"
      value={value}
      onChange={(id) => onChange(id as Id)}
      isRequired={!optional}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      isDisabled={isDisabled ?? false}
      {...(name && { name })}
    >
      <FieldLabel label={label} {...(optional && { optional })} />
      <FieldHint hint={hint} />
      <div className="choices">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} isDisabled={option.disabled ?? false} className="choice">
            <span className="choice-box choice-round" aria-hidden />
            <span className="choice-text">
              {option.name}
              {option.detail && <span className="choice-detail">{option.detail}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldErrorText error={error} />
    </AriaRadioGroup>
  );
}
