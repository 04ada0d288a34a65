import { MapPinned } from 'lucide-react';
import type { ReportFacets } from '#contract';
import { languages, leadMinerals } from '#terms';
import { Button } from '../components/button/button.tsx';
import { Checkbox } from '../components/checkbox/checkbox.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { Select } from '../components/select/select.tsx';
import { useWords } from '../frame/words.tsx';
import { useLanguageName } from './language-name.ts';
import { accesses, kinds, type ReportSearchInHand } from './report-search.ts';

/** A decade of years with how many reports fall into it; pressed, it is the range. */
function Decades({
  search,
  facets,
}: {
  readonly search: ReportSearchInHand;
  readonly facets: ReportFacets | undefined;
}) {
  const { words, format } = useWords();
  const { reports: say } = words.pages;
  if (!facets || facets.decades.length === 0) return null;
  const most = Math.max(...facets.decades.map(({ count }) => count));
  const { from, until } = search;
  return (
    <Disclosure title={say.byDecade} level={2}>
      <ul className="plain-list report-decades">
        {facets.decades.map(({ decade, count }) => {
          const isOn = from === decade && until === decade + 9;
          return (
            <li key={decade}>
              <Button
                size="small"
                kind="quiet"
                aria-pressed={isOn}
                onPress={() =>
                  isOn ? search.setYears(undefined, undefined) : search.setYears(decade, decade + 9)
                }
              >
                {`${decade}–${decade + 9}`}
              </Button>
              <span className="report-bar" style={{ inlineSize: `${(count / most) * 100}%` }} />
              <span className="report-about">{format.number(count)}</span>
            </li>
          );
        })}
      </ul>
      {facets.withoutYear > 0 && (
        <p className="report-about">{say.withoutYear(format.number(facets.withoutYear))}</p>
      )}
    </Disclosure>
  );
}

/** By what the list is narrowed. Each choice says how many reports it would leave. */
export function ReportFilters({
  search,
  facets,
}: {
  readonly search: ReportSearchInHand;
  readonly facets: ReportFacets | undefined;
}) {
  const { words, format } = useWords();
  const { reports: say } = words.pages;
  const languageName = useLanguageName();
  const any = { id: '' as const, name: say.any };
  const choice = <Id extends string>(
    label: string,
    value: Id | undefined,
    set: (id: Id | '') => void,
    ids: readonly Id[],
    counted: (id: Id) => readonly [name: string, count: number | undefined],
  ) => (
    <Select
      label={label}
      optional="unsaid"
      options={[
        any,
        ...ids.map((id) => {
          const [name, count = 0] = counted(id);
          return { id, name: facets ? `${name} (${format.number(count)})` : name };
        }),
      ]}
      value={value ?? ''}
      onChange={set}
    />
  );
  const minerals = [
    ...new Set([
      ...(facets?.minerals.map(({ mineral }) => mineral) ?? leadMinerals),
      ...(search.mineral ? [search.mineral] : []),
    ]),
  ];
  const year = (label: string, value: number | undefined, set: (year: number | undefined) => void) => (
    <NumberField
      label={label}
      optional="unsaid"
      minValue={1800}
      maxValue={2200}
      value={value ?? Number.NaN}
      onChange={(next) => set(Number.isNaN(next) ? undefined : next)}
      formatOptions={{ useGrouping: false }}
    />
  );
  return (
    <>
      <div className="report-filters">
        {choice(say.kind, search.kind, search.setKind, kinds, (id) => [
          say.kinds[id] ?? id,
          facets?.kinds.find(({ kind }) => kind === id)?.count,
        ])}
        {choice(say.access, search.access, search.setAccess, accesses, (id) => [
          say.accesses[id] ?? id,
          facets?.accesses.find(({ access }) => access === id)?.count,
        ])}
        {choice(say.mineral, search.mineral, search.setMineral, minerals, (id) => [
          words.minerals[id],
          facets?.minerals.find(({ mineral }) => mineral === id)?.count,
        ])}
        <Select
          label={say.language}
          optional="unsaid"
          options={[any, ...languages.map((id) => ({ id, name: languageName(id) }))]}
          value={search.language ?? ''}
          onChange={search.setLanguage}
        />
        {year(say.fromYear, search.from, (from) => search.setYears(from, search.until))}
        {year(say.untilYear, search.until, (until) => search.setYears(search.from, until))}
      </div>
      {search.from !== undefined && search.until !== undefined && search.from > search.until && (
        <p className="report-about">{say.yearsTurned}</p>
      )}
      <Decades search={search} facets={facets} />
      <div className="report-ground">
        <Checkbox isSelected={search.inView.box !== undefined} onChange={search.inView.setOn}>
          {say.inView}
        </Checkbox>
        {search.area.length > 0 ? (
          <p>
            {say.inArea(format.blocks(search.area.length))}{' '}
            <Button size="small" kind="quiet" onPress={() => search.setArea([])}>
              {say.dropArea}
            </Button>
          </p>
        ) : (
          <p className="report-about">
            <MapPinned aria-hidden size={14} /> {say.drawHow}
          </p>
        )}
        {search.isNarrowed && (
          <Button size="small" kind="quiet" onPress={search.clear}>
            {say.clearFilters}
          </Button>
        )}
      </div>
    </>
  );
}
