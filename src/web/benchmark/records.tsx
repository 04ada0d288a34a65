/** What else the application meets in a country: papers, duties, how safe the ground is. */
import type { CountryBenchmark, Duty } from '#law';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useCapital } from '../data/capital.ts';
import { useWords } from '../frame/words.tsx';
import { useCountryWords } from './country-words.tsx';

interface Of {
  readonly country: CountryBenchmark;
}

export function Papers({ country }: Of) {
  const { words, format } = useWords();
  const { benchmark: say } = words.pages;
  const law = useCountryWords(country.country);
  const capital = useCapital();
  const { documents } = country;
  return (
    <>
      <p>{say.documentsCount(documents.length, format.number(documents.length))}</p>
      <ul>
        {documents.map(({ document, cite }) => (
          <li key={document}>
            {capital(law.document(document))} <small>{law.citation(cite)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

interface DutyRow {
  readonly first: Duty;
  readonly times: number;
}

/** Each duty once, in the order in which it first falls due. */
function rowsOf(duties: readonly Duty[]): DutyRow[] {
  const rows = new Map<string, DutyRow>();
  for (const duty of duties) {
    const row = rows.get(duty.duty);
    rows.set(duty.duty, { first: row?.first ?? duty, times: (row?.times ?? 0) + 1 });
  }
  return [...rows.values()];
}

export function Duties({ country }: Of) {
  const { words, format } = useWords();
  const { benchmark: say } = words.pages;
  const law = useCountryWords(country.country);
  const capital = useCapital();
  const columns: readonly Column<DutyRow>[] = [
    { id: 'duty', title: say.duty, isRowHeader: true, render: ({ first }) => capital(law.duty(first.duty)) },
    { id: 'times', title: say.times, align: 'end', render: ({ times }) => format.number(times) },
    {
      id: 'due',
      title: say.firstDue,
      render: ({ first: { dueOn, event } }) => {
        if (dueOn) return format.date(dueOn);
        return event ? law.event(event) : say.none;
      },
    },
    { id: 'if-not', title: say.ifNot, render: ({ first }) => law.atEnd(first.atEnd) },
    { id: 'article', title: say.article, render: ({ first }) => law.citation(first.cite) },
  ];
  const { length } = country.duties;
  return (
    <>
      <p>{say.dutiesCount(length, format.number(length))}</p>
      <Disclosure title={say.asTable} level={4}>
        <Table
          caption={say.dutiesOf(say.countries[country.country] ?? country.name)}
          hideCaption
          columns={columns}
          rows={rowsOf(country.duties)}
          rowKey={({ first }) => first.duty}
        />
      </Disclosure>
    </>
  );
}

export function TenureOf({ country }: Of) {
  const { words, format } = useWords();
  const { benchmark: say } = words.pages;
  const law = useCountryWords(country.country);
  const { termYears, extensions, furtherExtensions, givenUp, rights } = country.tenure;
  return (
    <KeyValues
      shape="stack"
      items={[
        { key: say.term, value: format.years(termYears) },
        {
          key: say.extensions,
          value: [
            ...extensions.map((years) => say.extension(format.years(years))),
            furtherExtensions ? say.further : say.once,
          ].join(', '),
        },
        {
          key: say.givenUp,
          value:
            givenUp.length === 0 ? (
              say.givenUpNone
            ) : (
              <ul className="plain-list">
                {givenUp.map(({ when, licenceYear, percent, blocks, left, cite }) => (
                  <li key={`${when} ${licenceYear}`}>
                    {(when === 'on-extension' ? say.givenUpOnExtension : say.givenUpEnd)(
                      format.number(licenceYear),
                      format.percent(percent / 100),
                      format.blocks(blocks),
                      format.number(left),
                    )}{' '}
                    <small>{law.citation(cite)}</small>
                  </li>
                ))}
              </ul>
            ),
        },
        {
          key: say.rights,
          value: (
            <ul className="plain-list">
              {rights.map(({ code, cite }) => (
                <li key={code}>
                  {say.right[code]} <small>{law.citation(cite)}</small>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
