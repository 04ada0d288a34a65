import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { pages, type ReportView } from '#contract';
import { cellsFromRuns } from '#grid';
import { languages } from '#terms';
import { Badge } from '../components/badge/badge.tsx';
import { Hash } from '../components/code-block/code-block.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { Link } from '../components/link/link.tsx';
import { Select } from '../components/select/select.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { LawGate, useLawWords } from '../data/law-gate.tsx';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { boundsFrom, useFitUnlessSeen, widened } from '../ground/use-fit.ts';
import { EntryLines } from '../log/entry-lines.tsx';
import { useMapShows } from '../map/scene.tsx';
import { useReport, useReportPages } from './data.ts';
import { useLanguageName } from './language-name.ts';
import { ReportActs } from './report-acts.tsx';
import './reports.css';

type Logged = NonNullable<ReportView['register']>;
type Part = Logged['parts'][number];

function useAreaOnMap({ id, area }: ReportView): void {
  const cells = useMemo(
    () => (area ? [{ cells: cellsFromRuns(area.cells), tone: 'found' as const }] : []),
    [area],
  );
  const box = useMemo(() => (area?.bounds ? widened(boundsFrom(area.bounds), 0.8) : undefined), [area]);
  const fit = useFitUnlessSeen(box, id);
  useMapShows({ cells, ...(fit && { fit }) });
}

function Clock({ logged }: { readonly logged: Logged }) {
  const { words, format } = useWords();
  const law = useLawWords();
  const { reports: say } = words.pages;
  const day = (key: string, value: Logged['lawDay'], source?: string) =>
    value === null ? [] : [{ key, value: format.date(value), ...(source === undefined ? {} : { source }) }];
  const cites = logged.cites.map((cite) => law.citation(cite)).join('; ');
  return (
    <section aria-labelledby="report-clock">
      <h2 id="report-clock">{say.clock}</h2>
      {logged.release && <p>{say.released[logged.release.ground](format.date(logged.release.on))}</p>}
      <KeyValues
        items={[
          ...day(say.receivedOn, logged.receivedOn),
          ...day(say.returnedOn, logged.returnedOn),
          ...day(say.lawDay, logged.lawDay, cites),
          ...(logged.dueOn === logged.lawDay ? [] : day(say.dueOn, logged.dueOn)),
          ...(logged.release ? [] : day(say.latest, logged.latest)),
          ...(logged.objectFrom !== null && logged.objectUntil !== null
            ? [
                {
                  key: say.objecting,
                  value: say.objectBetween(format.date(logged.objectFrom), format.date(logged.objectUntil)),
                  source: say.objectCite,
                },
              ]
            : []),
        ]}
      />
      {logged.extension && (
        <p>{say.extendedBy(format.number(logged.extension.years), format.date(logged.extension.on))}</p>
      )}
      {logged.objections.map(({ on, reason, entry, decision }) => (
        <article key={entry}>
          <h3>{say.objection(format.date(on))}</h3>
          <p>{reason}</p>
          <p>
            {!decision
              ? say.objectionWaits
              : decision.heldUntil === null
                ? say.objectionDismissed(format.date(decision.on))
                : say.objectionHeld(format.date(decision.heldUntil))}
            {decision && ` ${decision.reason}`}
          </p>
        </article>
      ))}
    </section>
  );
}

function PartLine({ part }: { readonly part: Part }) {
  const { words, format } = useWords();
  const { reports: say } = words.pages;
  const { pages: read } = part;
  const said = !read
    ? [say.notRead]
    : read.isUnreadable
      ? [say.unreadable]
      : [
          say.pagesText(format.number(read.text)),
          ...(read.scanned > 0 ? [say.pagesScanned(format.number(read.scanned))] : []),
          ...(read.empty > 0 ? [say.pagesEmpty(format.number(read.empty))] : []),
        ];
  return (
    <li className="report-part">
      {part.file ? <a href={part.file}>{part.name}</a> : <span>{part.name}</span>}{' '}
      {!part.file && <Badge>{say.fileClosed}</Badge>}
      <p className="report-about">
        {say.partKinds[part.kind]} · {format.bytes(part.bytes)} · {said.join(' · ')}
      </p>
      <Hash value={part.sha256} short />
    </li>
  );
}

/** A page's text with its hits marked. */
function Marked({
  text,
  hits,
}: {
  readonly text: string;
  readonly hits: readonly (readonly [number, number])[];
}) {
  const parts = [];
  let at = 0;
  for (const [from, to] of hits) {
    parts.push(
      <span key={`t${at}`}>{text.slice(at, from)}</span>,
      <mark key={`m${from}`}>{text.slice(from, to)}</mark>,
    );
    at = to;
  }
  parts.push(<span key="rest">{text.slice(at)}</span>);
  return <p>{parts}</p>;
}

function Preview({ id, parts }: { readonly id: string; readonly parts: readonly Part[] }) {
  const { words, format } = useWords();
  const { reports: say } = words.pages;
  const [q, setQ] = useAddressKey('q');
  const read = parts.filter((part) => part.pages !== null);
  const [chosen, setChosen] = useState(read[0]?.sha256 ?? '');
  const shown = useReportPages(id, chosen, q);
  const instead = {
    text: '',
    scanned: say.scannedPage,
    empty: say.emptyPage,
    unreadable: say.unreadablePage,
  };
  return (
    <section aria-labelledby="report-preview">
      <h2 id="report-preview">{say.preview}</h2>
      <div className="report-filters">
        <Select
          label={say.files}
          options={read.map(({ sha256, name }) => ({ id: sha256, name }))}
          value={chosen}
          onChange={setChosen}
        />
        <TextField
          label={say.searchText}
          optional
          value={q}
          onChange={(value) => setQ(value, { replace: true })}
          maxLength={300}
        />
      </div>
      <Shown of={shown} waiting={{ lines: 6 }}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say.noHits}</p>
          ) : (
            items.map(({ page, state, text, hits }) => (
              <article key={page} className="report-page">
                <h3>{say.pageNumber(format.number(page))}</h3>
                {state === 'text' ? <Marked text={text} hits={hits} /> : <p>{instead[state]}</p>}
              </article>
            ))
          )
        }
      </Shown>
    </section>
  );
}

type Catalogue = NonNullable<ReportView['catalogue']>;

/** What the card of an archive says, in its own words. */
function Card({ report, catalogue }: { readonly report: ReportView; readonly catalogue: Catalogue }) {
  const { words } = useWords();
  const { reports: say } = words.pages;
  const others = languages.flatMap((language) => {
    const title = report.titles[language];
    return title === undefined || title === report.title ? [] : [{ language, title }];
  });
  const stated = (text: string) => (text === 'not stated' ? say.notStated : text);
  const rows = [
    { key: say.archiveNumber, value: catalogue.archiveNumber },
    { key: say.kind, value: catalogue.kind },
    { key: say.mineral, value: catalogue.minerals.join(', ') },
    { key: say.informationHolder, value: catalogue.holder ?? '' },
    { key: say.workLicence, value: catalogue.workLicence ?? '' },
    { key: say.datum, value: report.area ? catalogue.datum : '' },
    { key: say.origin, value: say.cardOf(stated(catalogue.publisher), stated(catalogue.licence)) },
  ];
  return (
    <section aria-labelledby="report-card">
      <h2 id="report-card">{say.catalogue}</h2>
      <p className="small-print">{say.catalogueNote}</p>
      <KeyValues
        items={[
          ...rows.filter(({ value }) => value !== ''),
          ...(others.length === 0
            ? []
            : [
                {
                  key: say.otherTitles,
                  value: (
                    <>
                      {others.map(({ language, title }) => (
                        <span key={language} lang={language} className="report-title">
                          {title}
                        </span>
                      ))}
                    </>
                  ),
                },
              ]),
        ]}
      />
    </section>
  );
}

function Whole({ report }: { readonly report: ReportView }) {
  const { words, format } = useWords();
  const { reports: say } = words.pages;
  const { register: logged } = report;
  const languageName = useLanguageName();
  useAreaOnMap(report);
  return (
    <>
      <PageHeading title={report.title}>
        <Badge tone={report.access === 'open' ? 'met' : 'plain'}>{say.accesses[report.access]}</Badge>{' '}
        {report.simulated && <Badge tone="simulated">{words.ground.simulated}</Badge>} {report.id}
      </PageHeading>
      <KeyValues
        items={[
          ...(report.kind === null ? [] : [{ key: say.kind, value: say.kinds[report.kind] }]),
          ...[
            { key: say.authors, value: report.authors.join(', ') },
            { key: say.organisation, value: report.organisation },
          ].filter(({ value }) => value !== ''),
          ...(report.year === null ? [] : [{ key: say.year, value: String(report.year) }]),
          { key: say.language, value: languageName(report.language) },
          ...(report.minerals.length === 0
            ? []
            : [{ key: say.mineral, value: report.minerals.map((code) => words.minerals[code]).join(', ') }]),
          ...(report.licence === null
            ? []
            : [
                {
                  key: say.licence,
                  value: <Link href={pages.licence(report.licence)}>{report.licence}</Link>,
                },
              ]),
          ...(report.area ? [{ key: say.area, value: format.blocks(report.area.blocks) }] : []),
          ...(report.catalogue
            ? []
            : [{ key: say.origin, value: logged ? say.originRegister : report.origin }]),
        ]}
      />
      {report.catalogue && <Card report={report} catalogue={report.catalogue} />}
      {report.link !== null && (
        <p>
          <a href={report.link} rel="noreferrer">
            {say.link}
          </a>
        </p>
      )}
      {logged && (
        <>
          <Clock logged={logged} />
          <ReportActs report={report} />
          <section aria-labelledby="report-files">
            <h2 id="report-files">{say.files}</h2>
            <ul className="plain-list">
              {logged.parts.map((part) => (
                <PartLine key={part.sha256} part={part} />
              ))}
            </ul>
          </section>
          {report.mayRead && logged.parts.some((part) => part.pages !== null) && (
            <Preview id={report.id} parts={logged.parts} />
          )}
          <section aria-labelledby="report-proof">
            <h2 id="report-proof">{say.proof}</h2>
            <KeyValues items={[{ key: say.digest, value: <Hash value={logged.digest} /> }]} />
            <p>
              <a href={logged.description}>{say.description}</a> ·{' '}
              <a href={logged.proof}>{words.records.proof}</a>
            </p>
            <EntryLines entries={logged.entries} shape="full" of={report.id} />
          </section>
        </>
      )}
    </>
  );
}

export default function ReportPage() {
  const { id = '' } = useParams();
  return (
    <LawGate>
      <Shown of={useReport(id)} waiting={{ lines: 12 }}>
        {(report) => <Whole key={report.id} report={report} />}
      </Shown>
    </LawGate>
  );
}
