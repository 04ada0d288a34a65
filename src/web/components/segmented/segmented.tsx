import { useId } from 'react';
import { Label, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Option } from '../select/select.tsx';
import './segmented.css';

export interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly hideLabel?: boolean;
}

/** One of two to four ways to look at the same thing. */
export function Segmented<Id extends string>({
  label,
  options,
  value,
  onChange,
  hideLabel,
}: SegmentedProps<Id>) {
  const labelId = useId();
  return (
    <div className="segmented">
      <Label id={labelId} elementType="span" className={hideLabel ? 'by-ear' : 'field-label'}>
        {label}
      </Label>
      <ToggleButtonGroup
        aria-labelledby={labelId}
        className="segmented-list"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const chosen = options.find((option) => keys.has(option.id));
          if (chosen) onChange(chosen.id);
        }}
      >
        {options.map((option) => (
          <ToggleButton
            key={option.id}
            id={option.id}
            isDisabled={option.disabled ?? false}
            className="segment"
          >
            {option.name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
