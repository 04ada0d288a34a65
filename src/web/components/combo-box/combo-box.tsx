import { ChevronDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ComboBox as AriaComboBox, Button, Group, Input, ListBox, Popover } from 'react-aria-components';
import { useWords } from '../../frame/words.tsx';
import { FieldErrorText, FieldHint, FieldLabel, type FieldProps } from '../field/field.tsx';
import { type Option, OptionLine } from '../select/select.tsx';
import './combo-box.css';

export interface ComboBoxProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id | null) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly name?: string;
  /** What is chosen goes to `onChange`, and the box stands empty for the next one. */
  readonly takesMore?: boolean;
}

/** One of a long list, found by typing a part of its name. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, hint, error, optional, options, value, onChange, placeholder, isDisabled, name, takesMore } =
    props;
  const { words } = useWords();
  // What was just taken is the choice for a moment: so the list shuts, and letting go of it empties the box without opening it again.
  const [taken, setTaken] = useState<Id | null>(null);
  useEffect(() => {
    if (taken !== null) setTaken(null);
  }, [taken]);
  return (
    <AriaComboBox
      className="field"
      defaultItems={options}
      selectedKey={takesMore ? taken : value}
      onSelectionChange={(key) => {
        if (takesMore) setTaken(key as Id | null);
        onChange(key as Id | null);
      }}
      menuTrigger="focus"
      isRequired={!optional}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      isDisabled={isDisabled ?? false}
      allowsEmptyCollection
      {...(name && { name })}
    >
      <FieldLabel label={label} {...(optional && { optional })} />
      <FieldHint hint={hint} />
      <Group className="field-box">
        <Input className="field-input" {...(placeholder !== undefined && { placeholder })} />
        <Button className="combo-button">
          <ChevronDown aria-hidden size={17} strokeWidth={1.75} />
        </Button>
      </Group>
      <FieldErrorText error={error} />
      <Popover className="popover">
        <ListBox<Option<Id>>
          className="options"
          renderEmptyState={() => <div className="options-empty">{words.controls.nothingMatches}</div>}
        >
          {(option) => <OptionLine option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
