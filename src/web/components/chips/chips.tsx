import { Check } from 'lucide-react';
import { useId } from 'react';
import { Label, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './chips.css';

export interface Chip<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** How many the filter would leave. */
  readonly count?: string;
  readonly disabled?: boolean;
}

export interface ChipsProps<Id extends string> {
  readonly label: string;
  readonly chips: readonly Chip<Id>[];
  readonly value: readonly Id[];
  readonly onChange: (ids: Id[]) => void;
  /** `one`: at most one at a time. Default `many`. */
  readonly mode?: 'one' | 'many';
  readonly hideLabel?: boolean;
}

/** A filter of several values, all in sight; arrow keys walk, space switches. */
export function Chips<Id extends string>({
  label,
  chips,
  value,
  onChange,
  mode = 'many',
  hideLabel,
}: ChipsProps<Id>) {
  const labelId = useId();
  return (
    <div className="chips">
      <Label id={labelId} elementType="span" className={hideLabel ? 'by-ear' : 'field-label'}>
        {label}
      </Label>
      <ToggleButtonGroup
        aria-labelledby={labelId}
        className="chips-list"
        selectionMode={mode === 'one' ? 'single' : 'multiple'}
        selectedKeys={value}
        onSelectionChange={(keys) => onChange(chips.map((chip) => chip.id).filter((id) => keys.has(id)))}
      >
        {chips.map((chip) => (
          <ToggleButton key={chip.id} id={chip.id} isDisabled={chip.disabled ?? false} className="chip">
            <Check aria-hidden size={14} strokeWidth={2.5} className="chip-check" />
            <span>{chip.name}</span>
            {chip.count !== undefined && <span className="chip-count">{chip.count}</span>}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
