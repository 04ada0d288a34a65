import { Search } from 'lucide-react';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { pages, type ReportLine, type ReportList } from '#contract';
import type { CellId } from '#grid';
import type { Language } from '#terms';
import { Badge } from '../components/badge/badge.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Link } from '../components/link/link.tsx';
import { Pagination } from '../components/pagination/pagination.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { useMapShows } from '../map/scene.tsx';
import { useReportFacets, useReports } from './data.ts';
import { ReportFilters } from './report-filters.tsx';
import { useReportSearch } from './report-search.ts';
import './reports.css';

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

interface LineProps {
  readonly report: ReportLine;
  readonly q: string;
  readonly reading: Language;
}

function Line({ report, q, reading }: LineProps) {
  const { words, format } = useWords();
  const { reports: say } = words.pages;
  const own = report.titles[reading];
  const about = [
    report.authors.join(', '),
    report.organisation,
    report.year === null ? '' : String(report.year),
    report.kind === null ? '' : (say.kinds[report.kind] ?? ''),
    report.minerals.map((code) => words.minerals[code]).join(', '),
  ].filter((text) => text !== '');
  return (
    <li className="report-line">
      <h3 lang={own === undefined ? report.language : reading}>
        <Link href={q === '' ? report.address : `${report.address}?q=${encodeURIComponent(q)}`}>
          {own ?? report.title}
        </Link>
      </h3>
      {own !== undefined && own !== report.title && (
        <p className="report-about" lang={report.language}>
          {report.title}
        </p>
      )}
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
  readonly reading: Language;
  readonly onPage: (page: number) => void;
  readonly onClear: () => void;
}

function Found({ list, q, reading, onPage, onClear }: FoundProps) {
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
          <Line key={report.id} report={report} q={q} reading={reading} />
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
  const { words, language } = useWords();
  const { reports: say } = words.pages;
  const search = useReportSearch();
  const { q, area, setArea } = search;
  const facets = useReportFacets(search.facetsQuery).data;
  const [typed, setTyped] = useState<string>();
  const latest = useRef(setArea);
  latest.current = setArea;
  const drawing = useMemo(
    () => ({ cells: area, onChange: (cells: readonly CellId[]) => latest.current(cells) }),
    [area],
  );
  useMapShows({ drawing });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    search.setQ((typed ?? q).trim());
    setTyped(undefined);
  };
  const clear = () => {
    setTyped(undefined);
    search.clear();
  };
  return (
    <>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      <search>
        <form className="report-search" onSubmit={submit}>
          <TextField
            label={say.search}
            hint={say.searchHint}
            optional
            value={typed ?? q}
            onChange={setTyped}
            maxLength={300}
          />
          <Button type="submit" kind="primary" icon={Search}>
            {say.show}
          </Button>
        </form>
        <ReportFilters search={search} facets={facets} />
      </search>
      <p>
        <LinkButton href={pages.newReport}>{say.deposit}</LinkButton>
      </p>
      <Shown of={useReports(search.query)} waiting={{ lines: 8 }}>
        {(list) => <Found list={list} q={q} reading={language} onPage={search.setPage} onClear={clear} />}
      </Shown>
    </>
  );
}
