import { Search } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { pages, type ReportLine, type ReportList, type ReportsQuery } from '#contract';
import { runsFromCells } from '#grid';
import { languages, leadMinerals } from '#terms';
import { Badge } from '../components/badge/badge.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Link } from '../components/link/link.tsx';
import { Pagination } from '../components/pagination/pagination.tsx';
import { Select } from '../components/select/select.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useAddress, useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { useReports } from './data.ts';
import { useLanguageName } from './language-name.ts';
import './reports.css';

const pageSize = 20;
const accesses = ['open', 'confidential', 'elsewhere'] as const;
const kinds = [
  'licence-annual',
  'licence-final',
  'resource-report',
  'state-study',
  'geological-study',
] as const;

function Snippet({ snippet }: { readonly snippet: NonNullable<ReportLine['snippet']> }) {
  const { words, format } = useWords();
  let at = 0;
  return (
    <p className="report-snippet">
      {snippet.page !== null && <b>{words.pages.reports.pageHit(format.number(snippet.page))} </b>}
      {snippet.parts.map(({ text, isHit }) => {
        at += text.length + 1;
        return isHit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>;
      })}
    </p>
  );
}

function Line({ report, q }: { readonly report: ReportLine; readonly q: string }) {
  const { words, format } = useWords();
  const { reports: say } = words.pages;
  const about = [
    report.authors.join(', '),
    report.organisation,
    report.year === null ? '' : String(report.year),
    report.kind === null ? '' : (say.kinds[report.kind] ?? ''),
    report.minerals.map((code) => words.minerals[code]).join(', '),
  ].filter((text) => text !== '');
  return (
    <li className="report-line">
      <h3 lang={report.language}>
        <Link href={q === '' ? report.address : `${report.address}?q=${encodeURIComponent(q)}`}>
          {report.title}
        </Link>
      </h3>
      <p className="report-about">
        <span className="report-id">{report.id}</span> {about.join(' · ')}
      </p>
      {report.snippet && <Snippet snippet={report.snippet} />}
      <p>
        <Badge tone={report.access === 'open' ? 'met' : 'plain'}>{say.accesses[report.access]}</Badge>{' '}
        {report.dueOn && <span className="report-about">{say.opensOn(format.date(report.dueOn))}</span>}
      </p>
    </li>
  );
}

interface FoundProps {
  readonly list: ReportList;
  readonly q: string;
  readonly onPage: (page: number) => void;
  readonly onClear: () => void;
}

function Found({ list, q, onPage, onClear }: FoundProps) {
  const { words, format } = useWords();
  const { reports: say } = words.pages;
  const { total, page, items, held } = list;
  if (held === 0) return <EmptyState title={say.emptyShelf}>{say.emptyShelfHow}</EmptyState>;
  if (total === 0) {
    return (
      <EmptyState title={say.none} action={<Button onPress={onClear}>{say.clearFilters}</Button>}>
        {say.noneHow}
      </EmptyState>
    );
  }
  const first = (page - 1) * list.pageSize + 1;
  const last = first + items.length - 1;
  return (
    <>
      <h2 aria-live="polite">{say.found(format.number(total))}</h2>
      <ol className="plain-list report-list">
        {items.map((report) => (
          <Line key={report.id} report={report} q={q} />
        ))}
      </ol>
      {total > list.pageSize && (
        <Pagination
          from={first}
          to={last}
          total={total}
          onPrevious={page > 1 ? () => onPage(page - 1) : undefined}
          onNext={last < total ? () => onPage(page + 1) : undefined}
        />
      )}
    </>
  );
}

export default function ReportsPage() {
  const { words, format } = useWords();
  const { reports: say } = words.pages;
  const [{ area, minerals }, change] = useAddress();
  const [q, setQ] = useAddressKey('q');
  const [kind, setKind] = useAddressKey('kind');
  const [access, setAccess] = useAddressKey('files');
  const [language, setLanguage] = useAddressKey('textIn');
  const [licence, setLicence] = useAddressKey('licence');
  const [page, setPage] = useAddressKey('page', '1');
  const [typed, setTyped] = useState(q);
  const languageName = useLanguageName();
  const mineral = minerals[0];

  const known = <T extends string>(list: readonly T[], text: string) => list.find((one) => one === text);
  const query: ReportsQuery = {
    page: Math.max(1, Number(page) || 1),
    pageSize,
    q: q === '' ? undefined : q,
    kind: known(kinds, kind),
    access: known(accesses, access),
    language: known(languages, language),
    mineral,
    licence: /^EL-\d{6,}$/.test(licence) ? (licence as NonNullable<ReportsQuery['licence']>) : undefined,
    area:
      area.length === 0
        ? undefined
        : runsFromCells(area)
            .map(([start, count]) => `${start.toString(36)}.${count.toString(36)}`)
            .join('-'),
  };
  const any = { id: '', name: say.any };
  const first = (set: (value: string) => void) => (value: string) => {
    set(value);
    setPage('1', { replace: true });
  };
  const clear = () => {
    for (const set of [setQ, setKind, setAccess, setLanguage, setLicence]) set('', { replace: true });
    setPage('1', { replace: true });
    setTyped('');
    change({ area: [], minerals: [] }, { replace: true });
  };
  const search = (event: FormEvent) => {
    event.preventDefault();
    first(setQ)(typed.trim());
  };
  return (
    <>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      <search>
        <form className="report-search" onSubmit={search}>
          <TextField
            label={say.search}
            hint={say.searchHint}
            optional
            value={typed}
            onChange={setTyped}
            maxLength={300}
          />
          <Button type="submit" kind="primary" icon={Search}>
            {say.show}
          </Button>
        </form>
        <div className="report-filters">
          <Select
            label={say.kind}
            optional
            options={[any, ...kinds.map((id) => ({ id, name: say.kinds[id] ?? id }))]}
            value={kind}
            onChange={first(setKind)}
          />
          <Select
            label={say.access}
            optional
            options={[any, ...accesses.map((id) => ({ id, name: say.accesses[id] ?? id }))]}
            value={access}
            onChange={first(setAccess)}
          />
          <Select
            label={say.mineral}
            optional
            options={[any, ...leadMinerals.map((id) => ({ id, name: words.minerals[id] }))]}
            value={mineral ?? ''}
            onChange={(code) => {
              change({ minerals: leadMinerals.filter((one) => one === code) });
              setPage('1', { replace: true });
            }}
          />
          <Select
            label={say.language}
            optional
            options={[any, ...languages.map((id) => ({ id, name: languageName(id) }))]}
            value={language}
            onChange={first(setLanguage)}
          />
        </div>
        {area.length > 0 && (
          <p>
            {say.inArea(format.blocks(area.length))}{' '}
            <Button size="small" kind="quiet" onPress={clear}>
              {say.clearFilters}
            </Button>
          </p>
        )}
      </search>
      <p>
        <LinkButton href={pages.newReport}>{say.deposit}</LinkButton>
      </p>
      <Shown of={useReports(query)} waiting={{ lines: 8 }}>
        {(list) => <Found list={list} q={q} onPage={(next) => setPage(String(next))} onClear={clear} />}
      </Shown>
    </>
  );
}
