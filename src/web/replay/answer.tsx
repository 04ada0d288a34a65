/** What would differ: totals first, then the records with links. */
import type { ReactNode } from 'react';
import {
  type ApplicationUnderOtherLaw,
  type LicenceUnderOtherLaw,
  type MoneyUnderOtherLaw,
  pages,
  type ReplayView,
} from '#contract';
import type { Currency } from '#terms';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Link } from '../components/link/link.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useCapital } from '../data/capital.ts';
import { useLawWords } from '../data/law-gate.tsx';
import { useWords } from '../frame/words.tsx';

interface Figure {
  readonly count: number;
  readonly name: string;
}

/** Figures that are not nothing, large, with what they are of. */
function Figures({ title, of, figures }: { title: string; of: string; figures: readonly Figure[] }) {
  const { format } = useWords();
  return (
    <section className="replay-tile" aria-label={title}>
      <h3>
        {title} <small>{of}</small>
      </h3>
      <ul className="plain-list">
        {figures.map(({ count, name }) => (
          <li key={name} data-none={count === 0 || undefined}>
            <strong>{format.number(count)}</strong> {name}
          </li>
        ))}
      </ul>
    </section>
  );
}

function isAsBefore(answer: ReplayView): boolean {
  const { applications, licences, ground, money, clocks } = answer;
  const counts = [
    applications.refused.count,
    applications.accepted.count,
    applications.blocksDroppedLess,
    applications.blocksDroppedMore,
    licences.lapsed.count,
    licences.livesOn.count,
    licences.otherEnd.count,
    licences.neverGranted.count,
    ground.opens,
    ground.closes,
    ground.contested,
    ground.barred - ground.otherBarred,
  ];
  return (
    counts.every((count) => count === 0) &&
    money.every(({ amount, otherAmount }) => amount === otherAmount) &&
    clocks.every(({ late, otherLate }) => late === otherLate)
  );
}

interface ListProps<Row> {
  readonly title: string;
  readonly list: { readonly count: number; readonly items: readonly Row[] };
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
}

function Records<Row>({ title, list: { count, items }, columns, rowKey }: ListProps<Row>) {
  const { words, format } = useWords();
  const { replay: say } = words.pages;
  if (count === 0) return null;
  return (
    <Disclosure title={say.records(title, count, format.number(count))}>
      <Table caption={title} hideCaption columns={columns} rows={items} rowKey={rowKey} />
      {items.length < count && (
        <p className="small-print">{say.firstOf(format.number(items.length), format.number(count))}</p>
      )}
    </Disclosure>
  );
}

function ApplicationRecords({ title, list }: Pick<ListProps<ApplicationUnderOtherLaw>, 'title' | 'list'>) {
  const { words, format } = useWords();
  const { replay: say } = words.pages;
  const told = useLawWords();
  const columns: readonly Column<ApplicationUnderOtherLaw>[] = [
    {
      id: 'id',
      title: say.record,
      isRowHeader: true,
      render: ({ id }) => <Link href={pages.application(id)}>{id}</Link>,
    },
    { id: 'lodged', title: say.lodged, render: ({ lodgedOn }) => format.date(lodgedOn) },
    { id: 'blocks', title: say.blocks, align: 'end', render: ({ blocks }) => format.number(blocks) },
    {
      id: 'because',
      title: say.because,
      render: ({ because }) =>
        because
          .map(({ rule, code }) => (code === 'security-late' ? say.securityLate : told.rule(rule)))
          .join('; '),
    },
  ];
  return <Records title={title} list={list} columns={columns} rowKey={({ id }) => id} />;
}

function LicenceRecords({ title, list }: Pick<ListProps<LicenceUnderOtherLaw>, 'title' | 'list'>) {
  const { words, format } = useWords();
  const { replay: say } = words.pages;
  const columns: readonly Column<LicenceUnderOtherLaw>[] = [
    {
      id: 'id',
      title: say.record,
      isRowHeader: true,
      render: ({ id }) => <Link href={pages.licence(id)}>{id}</Link>,
    },
    { id: 'blocks', title: say.blocks, align: 'end', render: ({ blocks }) => format.number(blocks) },
    { id: 'until', title: say.until, render: ({ until }) => format.date(until) },
    { id: 'other', title: say.otherUntil, render: ({ otherUntil }) => format.date(otherUntil) },
  ];
  return <Records title={title} list={list} columns={columns} rowKey={({ id }) => id} />;
}

function Part({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <section className="stack">
      <h3>{title}</h3>
      <p className="small-print">{lead}</p>
      {children}
    </section>
  );
}

export function Answer({ answer }: { readonly answer: ReplayView }) {
  const { words, format } = useWords();
  const { replay: say } = words.pages;
  const told = useLawWords();
  const capital = useCapital();
  const { applications, licences, ground } = answer;
  const currency = answer.currency as Currency;
  const money = (amount: number) => format.money({ amount, currency });
  const change = (amount: number, otherAmount: number) => {
    const difference = otherAmount - amount;
    return difference === 0 ? words.pages.benchmark.none : `${difference > 0 ? '+' : ''}${money(difference)}`;
  };
  if (isAsBefore(answer)) return <EmptyState title={say.nothing}>{say.nothingHow}</EmptyState>;
  const moneyColumns: readonly Column<ReplayView['money'][number]>[] = [
    { id: 'part', title: say.part, isRowHeader: true, render: ({ part }) => capital(told.costPart(part)) },
    { id: 'is', title: say.asIs, align: 'end', render: ({ amount }) => money(amount) },
    { id: 'changed', title: say.asChanged, align: 'end', render: ({ otherAmount }) => money(otherAmount) },
    {
      id: 'difference',
      title: say.difference,
      align: 'end',
      render: ({ amount, otherAmount }) => change(amount, otherAmount),
    },
    { id: 'licences', title: say.moved, align: 'end', render: (row) => format.number(row.licences) },
  ];
  const clockColumns: readonly Column<ReplayView['clocks'][number]>[] = [
    { id: 'step', title: say.step, isRowHeader: true, render: ({ step }) => capital(told.step(step)) },
    { id: 'done', title: say.reached, align: 'end', render: ({ done }) => format.number(done) },
    { id: 'late', title: say.late, align: 'end', render: ({ late }) => format.number(late) },
    { id: 'other', title: say.otherLate, align: 'end', render: ({ otherLate }) => format.number(otherLate) },
  ];
  const licenceMoney: readonly Column<MoneyUnderOtherLaw>[] = [
    {
      id: 'id',
      title: say.record,
      isRowHeader: true,
      render: ({ id }) => <Link href={pages.licence(id)}>{id}</Link>,
    },
    { id: 'is', title: say.asIs, align: 'end', render: ({ amount }) => money(amount) },
    { id: 'changed', title: say.asChanged, align: 'end', render: ({ otherAmount }) => money(otherAmount) },
    {
      id: 'difference',
      title: say.difference,
      align: 'end',
      render: ({ amount, otherAmount }) => change(amount, otherAmount),
    },
  ];
  return (
    <>
      <div className="replay-tiles">
        <Figures
          title={say.applications}
          of={say.judged(format.number(applications.judged))}
          figures={[
            { count: applications.refused.count, name: say.refused },
            { count: applications.accepted.count, name: say.accepted },
            { count: applications.blocksDroppedMore, name: say.droppedMore },
            { count: applications.blocksDroppedLess, name: say.droppedLess },
          ]}
        />
        <Figures
          title={say.licences}
          of={say.counted(format.number(licences.counted))}
          figures={[
            { count: licences.lapsed.count, name: say.lapsed },
            { count: licences.livesOn.count, name: say.livesOn },
            { count: licences.otherEnd.count, name: say.otherEnd },
            { count: licences.neverGranted.count, name: say.neverGranted },
          ]}
        />
        <Figures
          title={say.ground}
          of={say.held(format.number(ground.held))}
          figures={[
            { count: ground.opens, name: say.opens },
            { count: ground.closes, name: say.closes },
            { count: ground.contested, name: say.contested },
          ]}
        />
      </div>
      {ground.barred !== ground.otherBarred && (
        <p>{say.barred(format.number(ground.barred), format.number(ground.otherBarred))}</p>
      )}
      <Part title={say.money} lead={say.moneyLead}>
        <Table
          caption={say.money}
          hideCaption
          columns={moneyColumns}
          rows={answer.money}
          rowKey={({ part }) => part}
        />
      </Part>
      {answer.clocks.some(({ late, otherLate }) => late !== otherLate) && (
        <Part title={say.clocks} lead={say.clocksLead}>
          <Table
            caption={say.clocks}
            hideCaption
            columns={clockColumns}
            rows={answer.clocks.filter(({ late, otherLate }) => late !== otherLate)}
            rowKey={({ step }) => step}
          />
        </Part>
      )}
      <div className="stack">
        <ApplicationRecords title={say.refusedTitle} list={applications.refused} />
        <ApplicationRecords title={say.acceptedTitle} list={applications.accepted} />
        <LicenceRecords title={say.lapsedTitle} list={licences.lapsed} />
        <LicenceRecords title={say.livesOnTitle} list={licences.livesOn} />
        <LicenceRecords title={say.otherEndTitle} list={licences.otherEnd} />
        <LicenceRecords title={say.neverGrantedTitle} list={licences.neverGranted} />
        <Records
          title={say.moneyTitle}
          list={answer.moneyByLicence}
          columns={licenceMoney}
          rowKey={({ id }) => id}
        />
      </div>
    </>
  );
}
