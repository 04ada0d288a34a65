import { Plus, Trash2 } from 'lucide-react';
import { Button, IconButton } from '../components/button/button.tsx';
import { Checkbox } from '../components/checkbox/checkbox.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { Segmented } from '../components/segmented/segmented.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useWords } from '../frame/words.tsx';
import { type CriterionDraft, emptyPoint, type PointDraft, valueOfDraft } from './plan-draft.ts';
import { ValueCurve } from './value-curve.tsx';

/** Figures of a plan have up to four places. */
const figures = { maximumFractionDigits: 4 } as const;
const parts = { style: 'percent', maximumFractionDigits: 2 } as const;

interface FieldsProps {
  readonly draft: CriterionDraft;
  readonly onChange: (draft: CriterionDraft) => void;
}

/** A table of points: a figure, and what it is worth. */
function Points({ draft, onChange }: FieldsProps) {
  const { words, format } = useWords();
  const { form: say } = words.pages.tenders;
  const { points } = draft;
  const put = (key: string, change: Partial<PointDraft>) =>
    onChange({
      ...draft,
      points: points.map((point) => (point.key === key ? { ...point, ...change } : point)),
    });
  return (
    <fieldset className="tender-points">
      <legend className="field-label">{say.points}</legend>
      <p className="field-hint">{say.pointsHint}</p>
      {points.map(({ key, figure, value }, i) => (
        <div key={key} className="tender-point">
          <NumberField
            label={say.pointFigure(format.number(i + 1))}
            value={figure}
            onChange={(next) => put(key, { figure: next })}
            formatOptions={figures}
            {...(draft.unit !== '' && { unit: draft.unit })}
          />
          <NumberField
            label={say.pointWorth(format.number(i + 1))}
            value={value}
            minValue={0}
            maxValue={1}
            step={0.01}
            onChange={(next) => put(key, { value: next })}
            formatOptions={parts}
          />
          <IconButton
            icon={Trash2}
            size="small"
            label={say.pointOut(format.number(i + 1))}
            isDisabled={points.length <= 2}
            onPress={() => onChange({ ...draft, points: points.filter((point) => point.key !== key) })}
          />
        </div>
      ))}
      <Button
        size="small"
        kind="quiet"
        icon={Plus}
        isDisabled={points.length >= 20}
        onPress={() => onChange({ ...draft, points: [...points, emptyPoint()] })}
      >
        {say.pointIn}
      </Button>
    </fieldset>
  );
}

/** One criterion: what is measured, how much it counts, and what each figure is worth. */
export function CriterionFields({
  draft,
  place,
  onChange,
  onRemove,
}: FieldsProps & { readonly place: number; readonly onRemove: (() => void) | undefined }) {
  const { words, format } = useWords();
  const { form: say } = words.pages.tenders;
  const value = valueOfDraft(draft);
  return (
    <fieldset className="tender-criterion">
      <legend>{say.criterionAt(format.number(place))}</legend>
      <div className="tender-pair">
        <TextField
          label={say.criterionTitle}
          value={draft.title}
          onChange={(title) => onChange({ ...draft, title })}
          maxLength={300}
        />
        <NumberField
          label={say.weight}
          value={draft.weight}
          minValue={0}
          maxValue={1}
          step={0.0001}
          onChange={(weight) => onChange({ ...draft, weight })}
          formatOptions={parts}
        />
        <TextField
          label={say.unit}
          value={draft.unit}
          onChange={(unit) => onChange({ ...draft, unit })}
          maxLength={40}
        />
      </div>
      <Segmented
        label={say.worth}
        options={[
          { id: 'linear', name: say.linear },
          { id: 'points', name: say.byPoints },
        ]}
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind })}
      />
      {draft.kind === 'linear' ? (
        <div className="tender-pair">
          <NumberField
            label={say.worst}
            value={draft.worst}
            onChange={(worst) => onChange({ ...draft, worst })}
            formatOptions={figures}
          />
          <NumberField
            label={say.best}
            value={draft.best}
            onChange={(best) => onChange({ ...draft, best })}
            formatOptions={figures}
          />
        </div>
      ) : (
        <Points draft={draft} onChange={onChange} />
      )}
      <ValueCurve value={value} />
      <Checkbox
        isSelected={draft.outside === 'refused'}
        onChange={(isOn) => onChange({ ...draft, outside: isOn ? 'refused' : 'end-of-range' })}
      >
        {say.outsideRefused}
      </Checkbox>
      {onRemove && (
        <Button size="small" kind="quiet" icon={Trash2} onPress={onRemove}>
          {say.criterionOut(format.number(place))}
        </Button>
      )}
    </fieldset>
  );
}
