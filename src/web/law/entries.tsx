/** One number or one rule of the law, as an entry of the book. */
import { Link2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LawCaseFile } from '#contract';
import type { ProvisionRecord, ProvisionRow, ProvisionUse, ProvisionValue, RuleRecord } from '#law';
import { addDays, type Confidence } from '#terms';
import { Badge, type BadgeProps } from '../components/badge/badge.tsx';
import { Link } from '../components/link/link.tsx';
import { useCapital } from '../data/capital.ts';
import { useToday } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';
import { shownVersion } from './articles.ts';
import { useBook } from './book.tsx';
import { CasesInPlace, Folded } from './cases.tsx';
import { type PlaceKind, PlaceLink, placeAddress, placeId } from './places.tsx';

/** Read is read; whatever is less sure looks so, and says so. */
const tones: Readonly<Record<Confidence, NonNullable<BadgeProps['tone']>>> = {
  law: 'met',
  amendment: 'met',
  official: 'met',
  measured: 'plain',
  secondary: 'plain',
  inferred: 'cannot-tell',
  unverified: 'duty',
};

export function Sureness({ confidence }: { readonly confidence: Confidence }) {
  const { words } = useWords();
  return <Badge tone={tones[confidence]}>{words.finding.confidence[confidence]}</Badge>;
}

interface EntryProps {
  readonly kind: PlaceKind;
  readonly id: string;
  readonly name: string;
  /** Under an article 4, under a part of the book 3. */
  readonly level?: 3 | 4;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** An entry that can be linked to: its name is the link. */
export function Entry({ kind, id, name, level = 4, aside, children }: EntryProps) {
  const { pack } = useBook();
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <article className="law-entry" id={placeId(kind, id)} tabIndex={-1} data-kind={kind}>
      <Heading className="law-entry-name">
        <Link kind="quiet" href={placeAddress(pack.code, kind, id)}>
          {name}
        </Link>
        <Link2 aria-hidden size={14} className="law-entry-mark" />
      </Heading>
      {aside}
      {children}
    </article>
  );
}

function ValueTable({ rows }: { readonly rows: readonly ProvisionRow[] }) {
  const { law } = useBook();
  const columns = Object.keys(rows[0] ?? {});
  return (
    <div className="law-value-scroll">
      <table className="law-value-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {law.column(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={columns.map((column) => row[column]).join(' ')}>
              {columns.map((column) => (
                <td key={column}>{law.cell(row[column] ?? '')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useValueText(): (record: ProvisionRecord, value: ProvisionValue) => string | undefined {
  const { law } = useBook();
  return ({ unit }, value) => law.provisionValue(unit, value);
}

function History({ record }: { readonly record: ProvisionRecord }) {
  const { words, format } = useWords();
  const { law } = useBook();
  const { lawBook: say } = words.pages;
  const textOf = useValueText();
  const { history } = record.values;
  return (
    <ol className="plain-list law-history" reversed>
      {history
        .map((version, i) => {
          const next = history[i + 1];
          const until = version.until ?? (next && addDays(next.from, -1));
          const { value, from, cite } = version;
          return (
            <li key={from}>
              <span className="law-history-days">
                {until ? say.fromUntil(format.date(from), format.date(until)) : say.since(format.date(from))}
              </span>
              <span>
                {textOf(record, value) ?? (typeof value === 'object' && <ValueTable rows={value} />)}
                <small>
                  {law.citation(cite)}; {words.finding.confidence[cite.confidence]}
                </small>
              </span>
            </li>
          );
        })
        .reverse()}
    </ol>
  );
}

function UseLink({ use }: { readonly use: ProvisionUse }) {
  const { words } = useWords();
  const { pack, law } = useBook();
  const { lawBook: say } = words.pages;
  const { by, id, process } = use;
  if (by === 'step') {
    const query = `?${pack.code === 'KZ' ? '' : `country=${pack.code}&`}process=${process}#process`;
    return (
      <>
        {say.useKinds.step} <Link href={`/law${query}`}>{law.step(id)}</Link>{' '}
        <small>({law.process(process ?? '')})</small>
      </>
    );
  }
  const name = by === 'rule' ? law.rule(id) : by === 'duty' ? law.duty(id) : (say.computation[id] ?? id);
  return (
    <>
      {say.useKinds[by]}{' '}
      <PlaceLink country={pack.code} kind={by} id={id}>
        {name}
      </PlaceLink>
    </>
  );
}

const casesOfProvision = (id: string) => (file: LawCaseFile) =>
  file.provisions.includes(id) ? file.cases : [];
const casesOfRule = (id: string) => (file: LawCaseFile) =>
  file.cases.filter(({ rules }) => rules.includes(id));

export function NumberEntry({ record }: { readonly record: ProvisionRecord }) {
  const { words, format } = useWords();
  const { pack, law } = useBook();
  const { lawBook: say } = words.pages;
  const today = useToday();
  const capital = useCapital();
  const textOf = useValueText();
  const shown = shownVersion(record, today);
  if (!shown) return null;
  const { value, cite, from } = shown;
  const { history } = record.values;
  const uses = pack.usesOf(record.id);
  return (
    <Entry
      kind="provision"
      id={record.id}
      name={capital(law.provision(record.id))}
      aside={
        <p className="law-value">
          {textOf(record, value)}
          {!record.values.on(today) && <small>{say.notYet}</small>}
        </p>
      }
    >
      {typeof value === 'object' && <ValueTable rows={value} />}
      <p className="law-source">
        {law.citation(cite)}, {say.since(format.date(from))} <Sureness confidence={cite.confidence} />
      </p>
      <p className="small-print">{say.reaches[record.reach]}</p>
      {record.knownUntil && <p className="small-print">{say.knownUntil(format.date(record.knownUntil))}</p>}
      <div className="law-uses">
        <span>{say.usedBy}</span>
        <ul className="plain-list">
          {uses.map((use) => (
            <li key={`${use.by} ${use.process} ${use.id}`}>
              <UseLink use={use} />
            </li>
          ))}
        </ul>
      </div>
      {history.length > 1 && <Folded title={say.history}>{() => <History record={record} />}</Folded>}
      <CasesInPlace pick={casesOfProvision(record.id)} />
    </Entry>
  );
}

/** Links to the numbers that a rule, a duty or a computation is made of. */
export function Reads({ ids }: { readonly ids: readonly string[] }) {
  const { words } = useWords();
  const { pack, law } = useBook();
  if (ids.length === 0) return null;
  return (
    <div className="law-uses">
      <span>{words.pages.lawBook.reads}</span>
      <ul className="plain-list">
        {[...new Set(ids)].map((id) => (
          <li key={id}>
            <PlaceLink country={pack.code} kind="provision" id={id}>
              {law.provision(id)}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function RuleEntry({ rule }: { readonly rule: RuleRecord }) {
  const { words } = useWords();
  const { law } = useBook();
  const { lawBook: say } = words.pages;
  const capital = useCapital();
  const sentence = law.law(rule.id);
  return (
    <Entry kind="rule" id={rule.id} name={capital(law.rule(rule.id))}>
      {sentence && <p className="law-sentence">{sentence}</p>}
      <p className="law-source">
        {law.citation(rule.cite)} <Sureness confidence={rule.cite.confidence} />
      </p>
      <Reads ids={rule.uses} />
      {rule.needs.length > 0 && (
        <p className="small-print">
          {say.needs}: {[...new Set(rule.needs)].map((code) => law.missing(code)).join('; ')}
        </p>
      )}
      <CasesInPlace pick={casesOfRule(rule.id)} />
    </Entry>
  );
}
