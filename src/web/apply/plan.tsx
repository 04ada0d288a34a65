import { Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import { cellsFromRuns } from '#grid';
import { minerals as mineralCodes } from '#terms';
import { Badge } from '../components/badge/badge.tsx';
import { Button, IconButton } from '../components/button/button.tsx';
import { Chips } from '../components/chips/chips.tsx';
import { ComboBox } from '../components/combo-box/combo-box.tsx';
import { Anchor } from '../components/error-summary/form-errors.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { Select } from '../components/select/select.tsx';
import { law } from '../data/country.ts';
import { useToday } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';
import { largest, usualUnit, volumeUnits, type WorkLine, workKinds } from './form.ts';
import { PartFrame, useFocusOnAdded } from './part-frame.tsx';
import { useDraft } from './use-draft.ts';
import { useDraftOnMap } from './use-draft-on-map.ts';

const licenceYears = [1, 2, 3, 4, 5, 6] as const;

function Work(props: {
  readonly line: WorkLine;
  readonly place: number;
  readonly onChange: (parts: Partial<WorkLine>) => void;
  readonly onRemove: () => void;
  readonly errorOf: (field: string) => string | undefined;
}) {
  const { line, place, onChange, onRemove, errorOf } = props;
  const field = `works-${place - 1}`;
  const { words, format } = useWords();
  const { plan } = words.pages.apply;
  const name = plan.work(format.number(place));
  return (
    <fieldset className="work-line" aria-label={name}>
      <Select
        label={plan.kind}
        value={line.kind}
        onChange={(kind) => onChange({ kind, unit: line.unit ?? usualUnit[kind] ?? null })}
        options={workKinds.map((id) => ({ id, name: words.plan.works[id] }))}
        error={errorOf(field)}
      />
      <Select
        label={plan.year}
        value={String(line.year)}
        onChange={(year) => onChange({ year: Number(year) })}
        options={licenceYears.map((year) => ({ id: String(year), name: format.number(year) }))}
      />
      <NumberField
        label={plan.volume}
        optional
        value={line.volume ?? Number.NaN}
        onChange={(volume) => onChange({ volume: Number.isNaN(volume) ? null : Math.round(volume) })}
        minValue={0}
        maxValue={largest.volume}
      />
      <Anchor id={`${field}-unit`}>
        <Select
          label={plan.unit}
          optional
          value={line.unit}
          onChange={(unit) => onChange({ unit })}
          options={volumeUnits.map((id) => ({ id, name: words.plan.units[id] }))}
          error={errorOf(`${field}-unit`)}
        />
      </Anchor>
      <NumberField
        label={plan.spend}
        optional
        value={line.spendKzt ?? Number.NaN}
        onChange={(spend) => onChange({ spendKzt: Number.isNaN(spend) ? null : Math.round(spend) })}
        minValue={0}
        maxValue={largest.spendKzt}
        unit="₸"
      />
      <IconButton icon={X} label={words.controls.remove(name)} onPress={onRemove} />
    </fieldset>
  );
}

/** What is planned each year beside the least that the law asks to be spent. */
function SpendByYear({ works, blocks }: { readonly works: readonly WorkLine[]; readonly blocks: number }) {
  const { words, format } = useWords();
  const today = useToday();
  const { plan } = words.pages.apply;
  const costs = useMemo(
    () => law.explorationCosts({ blocks: Math.max(1, blocks), from: today, years: 6 }).byLicenceYear,
    [blocks, today],
  );
  const years = [...new Set(works.map(({ year }) => year))].sort((a, b) => a - b);
  const tenge = (amount: number) => format.moneyShort({ amount, currency: law.currency });
  if (blocks === 0) return null;
  return (
    <ul className="plain-list small-print">
      {years.map((year) => {
        const planned = works
          .filter((work) => work.year === year)
          .reduce((sum, { spendKzt }) => sum + (spendKzt ?? 0), 0);
        const minimum = costs.find((row) => row.year === year)?.spend ?? 0;
        return (
          <li key={year}>
            {plan.spendOf(format.number(year), tenge(planned), tenge(minimum))}{' '}
            {planned < minimum && <Badge tone="duty">{plan.short}</Badge>}
          </li>
        );
      })}
    </ul>
  );
}

export default function PlanPart() {
  const { words } = useWords();
  const { form, change } = useDraft();
  useDraftOnMap(form);
  const { plan, ground } = { plan: words.pages.apply.plan, ground: words.pages.groundPage };
  const { works } = form;
  const set = (at: number, parts: Partial<WorkLine>) =>
    change({ works: works.map((line, i) => (i === at ? { ...line, ...parts } : line)) });
  const addsWork = useFocusOnAdded('works', works.length);
  const others = mineralCodes.filter((code) => !form.minerals.includes(code));
  const blocks = useMemo(() => cellsFromRuns(form.cells).length, [form.cells]);
  return (
    <PartFrame part="plan">
      {(errorOf) => (
        <>
          <p>{plan.lead}</p>
          <Anchor id="minerals">
            {form.minerals.length > 0 && (
              <Chips
                label={plan.minerals}
                chips={form.minerals.map((id) => ({ id, name: words.minerals[id] }))}
                value={form.minerals}
                onChange={(minerals) => change({ minerals })}
              />
            )}
            <ComboBox
              takesMore
              label={form.minerals.length > 0 ? ground.another : plan.minerals}
              hint={plan.mineralsHint}
              optional={form.minerals.length > 0}
              value={null}
              options={others.map((id) => ({ id, name: words.minerals[id] }))}
              onChange={(code) => code && change({ minerals: [...form.minerals, code] })}
              error={errorOf('minerals')}
            />
          </Anchor>
          <Anchor id="works">
            <h2>{plan.works}</h2>
            {errorOf('works') && <p className="field-error">{errorOf('works')}</p>}
            {works.map((line, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own and are only appended or taken out
              <Anchor key={i} id={`works-${i}`}>
                <Work
                  line={line}
                  place={i + 1}
                  onChange={(parts) => set(i, parts)}
                  onRemove={() => change({ works: works.filter((_, at) => at !== i) })}
                  errorOf={errorOf}
                />
              </Anchor>
            ))}
            <div>
              <Button
                size="small"
                icon={Plus}
                isDisabled={works.length >= largest.works}
                onPress={() => {
                  addsWork();
                  change({
                    works: [
                      ...works,
                      { year: works.at(-1)?.year ?? 1, kind: null, volume: null, unit: null, spendKzt: null },
                    ],
                  });
                }}
              >
                {plan.add}
              </Button>
            </div>
            <SpendByYear works={works} blocks={blocks} />
          </Anchor>
        </>
      )}
    </PartFrame>
  );
}
