import { Check, ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import { useWords } from '../../frame/words.tsx';
import { FieldErrorText, FieldHint, FieldLabel, type FieldProps } from '../field/field.tsx';
import './select.css';

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly detail?: string;
  readonly disabled?: boolean;
}

/** A line of a list that drops from a field. */
export function OptionLine({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.name}
      isDisabled={option.disabled ?? false}
      className="option"
    >
      {({ isSelected }) => (
        <>
          <Text slot="label">{option.name}</Text>
          {option.detail && (
            <Text slot="description" className="option-detail">
              {option.detail}
            </Text>
          )}
          {isSelected && <Check aria-hidden size={16} className="option-check" />}
        </>
      )}
    </ListBoxItem>
  );
}

export interface SelectProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly name?: string;
}

/** One of a short list. From ten on, `ComboBox` is kinder. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, hint, error, optional, options, value, onChange, placeholder, isDisabled, name } = props;
  const { words } = useWords();
  return (
    <AriaSelect
      className="field"
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(key as Id)}
      placeholder={placeholder ?? words.controls.choose}
      isRequired={!optional}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      isDisabled={isDisabled ?? false}
      {...(name && { name })}
    >
      <FieldLabel label={label} {...(optional && { optional })} />
      <FieldHint hint={hint} />
      <Button className="field-box select-button">
        <SelectValue className="select-value" />
        <ChevronDown aria-hidden size={17} strokeWidth={1.75} />
      </Button>
      <FieldErrorText error={error} />
      <Popover className="popover">
        <ListBox className="options" items={options}>
          {(option) => <OptionLine option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
