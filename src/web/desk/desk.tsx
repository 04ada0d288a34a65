import { FilterX } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { DeskList, DeskRow } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { Chips } from '../components/chips/chips.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Link } from '../components/link/link.tsx';
import { Pagination } from '../components/pagination/pagination.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { Term } from '../components/tooltip/tooltip.tsx';
import { useCapital } from '../data/capital.ts';
import { useClock } from '../data/country.ts';
import { LawGate, useLawWords } from '../data/law-gate.tsx';
import { DaysLeft, useStepOf } from '../data/next-move.tsx';
import { useDesk } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { SearchField } from '../register/filters.tsx';
import { OfficersOnly } from './officers-only.tsx';
import { useKeys } from './use-keys.ts';
import { keepWalk, rowsAtOnce } from './walk.ts';
import './desk.css';

const keysOfFilters = ['q', 'step', 'mover', 'lateness', 'origin'] as const;

/** The desk's filters, each a key of the address. */
function useDeskFilters() {
  const [q, setQ] = useAddressKey('q');
  const [step, setStep] = useAddressKey('step');
  // The desk opens with what waits for it; whoever searches means any file.
  const [mover, setMover] = useAddressKey('mover', q === '' ? 'ministry' : 'any');
  const [lateness, setLateness] = useAddressKey('lateness');
  const [origin, setOrigin] = useAddressKey('origin');
  const [pageText, setPage] = useAddressKey('page', '1');
  const page = Math.max(1, Number(pageText) || 1);
  const query = useMemo(
    () => ({
      page,
      pageSize: rowsAtOnce,
      ...(q !== '' && { q }),
      ...(step !== '' && { step }),
      ...(mover !== '' && mover !== 'any' && { mover }),
      ...(lateness !== '' && { lateness }),
      ...(origin !== '' && { simulated: origin === 'simulated' }),
    }),
    [page, q, step, mover, lateness, origin],
  );
  const set = { q: setQ, step: setStep, mover: setMover, lateness: setLateness, origin: setOrigin };
  return { values: { q, step, mover, lateness, origin }, set, page, setPage, query };
}

type Filters = ReturnType<typeof useDeskFilters>;

/** How much stands at each step, and how much of it is late: bars that filter. */
function Load({ load, filters }: { readonly load: DeskList['load']; readonly filters: Filters }) {
  const { words, format } = useWords();
  const law = useLawWords();
  const { desk } = words.pages;
  const most = Math.max(1, ...load.map(({ count }) => count));
  return (
    <section className="desk-load" aria-labelledby="desk-load">
      <h2 id="desk-load">{desk.load}</h2>
      <ul className="plain-list">
        {load.map(({ step, count, late }) => (
          <li key={step}>
            <button
              type="button"
              className="desk-load-step"
              aria-pressed={filters.values.step === step}
              onClick={() => filters.set.step(filters.values.step === step ? '' : step)}
            >
              <span className="desk-load-name">{law.step(step)}</span>
              <svg className="desk-load-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
                <rect width={(count / most) * 100} height={6} className="desk-load-all" />
                <rect width={(late / most) * 100} height={6} className="desk-load-late" />
              </svg>
              <span className="desk-load-count">
                {format.number(count)}
                <small> {late > 0 ? desk.late(format.number(late)) : desk.noneLate}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FilterChips({ list, filters }: { readonly list: DeskList; readonly filters: Filters }) {
  const { words, format } = useWords();
  const law = useLawWords();
  const capital = useCapital();
  const { desk } = words.pages;
  const { values, set } = filters;
  const one = (ids: readonly string[]) => ids[0] ?? '';
  const latenessName = desk.latenesses as Readonly<Record<string, string>>;
  return (
    <div className="desk-chips">
      <Chips
        label={desk.mover}
        mode="one"
        value={[values.mover]}
        onChange={(ids) => set.mover(one(ids) || 'any')}
        chips={list.facets.mover.map(({ value, count }) => ({
          id: value,
          name: capital(law.mover(value)),
          count: format.number(count),
        }))}
      />
      <Chips
        label={desk.lateness}
        mode="one"
        value={[values.lateness]}
        onChange={(ids) => set.lateness(one(ids))}
        chips={list.facets.lateness.map(({ value, count }) => ({
          id: value,
          name: latenessName[value] ?? value,
          count: format.number(count),
        }))}
      />
      <Chips
        label={desk.origin}
        mode="one"
        value={[values.origin]}
        onChange={(ids) => set.origin(one(ids))}
        chips={list.facets.simulated.map(({ value, count }) => ({
          id: value === 'true' ? 'simulated' : 'real',
          name: value === 'true' ? desk.simulated : desk.notSimulated,
          count: format.number(count),
        }))}
      />
    </div>
  );
}

function useDeskColumns(): readonly Column<DeskRow>[] {
  const { words, format } = useWords();
  const law = useLawWords();
  const stepOf = useStepOf();
  const clock = useClock();
  const { desk } = words.pages;
  return [
    {
      id: 'due',
      title: desk.columns.due,
      width: '10rem',
      render: ({ next }) =>
        next.due === null ? (
          desk.noLimit
        ) : (
          <Term explanation={law.citation(next.cite)}>{format.date(next.due)}</Term>
        ),
    },
    {
      id: 'left',
      title: desk.columns.left,
      width: '10rem',
      render: (row) =>
        row.lateness === 'in-time' ? (
          <span className="desk-in-time">
            {row.next.left !== null &&
              (row.next.unit === 'working-days'
                ? format.workingDays(row.next.left)
                : format.days(row.next.left))}
          </span>
        ) : (
          <DaysLeft next={row.next} />
        ),
    },
    {
      id: 'id',
      title: desk.columns.id,
      width: '9rem',
      isRowHeader: true,
      render: (row) => (
        <>
          <Link href={`/desk/${row.id}`}>{row.id}</Link>{' '}
          {row.simulated && <Badge tone="simulated">{words.ground.simulatedShort}</Badge>}
        </>
      ),
    },
    {
      id: 'applicant',
      title: desk.columns.applicant,
      render: (row) => row.applicant ?? words.records.nameErased,
    },
    {
      id: 'step',
      title: desk.columns.step,
      render: (row) => (
        <>
          {stepOf(row.next)}
          {row.waitsFor.length > 0 && (
            <small className="desk-waits"> {desk.waits(row.waitsFor.slice(0, 2).join(', '))}</small>
          )}
        </>
      ),
    },
    { id: 'blocks', title: desk.columns.blocks, align: 'end', render: (row) => format.number(row.blocks) },
    {
      id: 'rivals',
      title: desk.columns.rivals,
      align: 'end',
      render: (row) => (row.rivals === 0 ? '' : format.number(row.rivals)),
    },
    { id: 'lodged', title: desk.columns.lodged, render: (row) => clock.full(row.lodgedAt) },
  ];
}

/** The queue: rows walked by J and K, opened by Enter. */
function Queue({ list, filters }: { readonly list: DeskList; readonly filters: Filters }) {
  const { words, format } = useWords();
  const navigate = useNavigate();
  const columns = useDeskColumns();
  const { desk } = words.pages;
  const { items, total } = list;
  const [selected, setSelected] = useState<string>();
  const place = items.findIndex(({ id }) => id === selected);

  useEffect(() => keepWalk(items.map(({ id }) => id)), [items]);
  const walk = (by: number) => {
    const next = items[Math.max(0, Math.min(items.length - 1, place < 0 ? 0 : place + by))];
    if (next) setSelected(next.id);
  };
  useKeys({
    j: () => walk(1),
    k: () => walk(-1),
    enter: () => {
      if (selected) void navigate(`/desk/${selected}`);
    },
    c: () => void navigate('/desk?mover=any'),
  });
  useEffect(() => {
    if (selected) document.querySelector('.desk tr[data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const last = Math.max(1, Math.ceil(total / rowsAtOnce));
  const { page, setPage } = filters;
  return (
    <>
      <p role="status" className="list-total">
        {desk.total(format.number(total))} <span className="desk-keys">{desk.keys}</span>
      </p>
      <Table
        caption={desk.title}
        hideCaption
        columns={columns}
        rows={items}
        rowKey={(row) => row.id}
        selectedKey={selected}
        empty={<EmptyState title={desk.none}>{desk.noneHow}</EmptyState>}
      />
      {total > rowsAtOnce && (
        <Pagination
          from={(page - 1) * rowsAtOnce + 1}
          to={Math.min(total, page * rowsAtOnce)}
          total={total}
          onPrevious={page > 1 ? () => setPage(String(page - 1)) : undefined}
          onNext={page < last ? () => setPage(String(page + 1)) : undefined}
        />
      )}
    </>
  );
}

function Desk() {
  const { words } = useWords();
  const navigate = useNavigate();
  const filters = useDeskFilters();
  const list = useDesk(useDeferredValue(filters.query));
  const { desk } = words.pages;
  const isFiltered = keysOfFilters.some((key) => filters.values[key] !== (key === 'mover' ? 'any' : ''));
  return (
    <div className="desk">
      <PageHeading title={desk.title}>{desk.lead}</PageHeading>
      <div className="buttons">
        <LinkButton size="small" href="/desk/interests">
          {words.pages.interest.deskTitle}
        </LinkButton>
        <LinkButton size="small" href="/desk/replies">
          {words.pages.replies.deskTitle}
        </LinkButton>
        <LinkButton size="small" kind="quiet" href="/data-room">
          {words.pages.dataRoom.title}
        </LinkButton>
        <LinkButton size="small" kind="quiet" href="/apply">
          {words.pages.deviations.paper.link}
        </LinkButton>
      </div>
      <Shown of={list} waiting={{ shape: 'table', lines: 14 }}>
        {(answer) => (
          <>
            <Load load={answer.load} filters={filters} />
            <div className="desk-filters">
              <SearchField
                label={desk.search}
                value={filters.values.q}
                onChange={(q) => filters.set.q(q, { replace: true })}
              />
              <FilterChips list={answer} filters={filters} />
              {isFiltered && (
                <Button
                  size="small"
                  kind="quiet"
                  icon={FilterX}
                  onPress={() => void navigate('/desk?mover=any')}
                >
                  {desk.clear}
                </Button>
              )}
            </div>
            <Queue list={answer} filters={filters} />
          </>
        )}
      </Shown>
    </div>
  );
}

export default function DeskPage() {
  return (
    <LawGate>
      <OfficersOnly>
        <Desk />
      </OfficersOnly>
    </LawGate>
  );
}
