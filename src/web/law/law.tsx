import { pages } from '#contract';
import type { Process, ProcessStep, RuleRecord } from '#law';
import { Badge } from '../components/badge/badge.tsx';
import { Link } from '../components/link/link.tsx';
import { Select } from '../components/select/select.tsx';
import { type Step, StepLine } from '../components/step-line/step-line.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useCapital } from '../data/capital.ts';
import { law as lawPack } from '../data/country.ts';
import { LawGate, useLawWords } from '../data/law-gate.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useToday } from '../frame/today.ts';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import './law.css';

/** The clocks of a step in words: `40 working days; 35 working days`. */
function useClocks(): (step: ProcessStep) => string {
  const { words, format } = useWords();
  const today = useToday();
  return ({ clocks }) => {
    if (clocks.length === 0) return words.pages.law.noLimit;
    return clocks
      .map(({ provision, unit }) => {
        const length = Number(lawPack.valueOn(provision, today));
        if (unit === 'working-days') return format.workingDays(length);
        if (unit === 'calendar-days') return length === 0 ? words.pages.law.sameDay : format.days(length);
        return unit === 'months' ? format.months(length) : format.years(length);
      })
      .join('; ');
  };
}

function ProcessLine({ process }: { readonly process: Process }) {
  const { words, format } = useWords();
  const law = useLawWords();
  const clocksOf = useClocks();
  const capital = useCapital();
  const { law: say } = words.pages;
  const steps = process.steps.map(
    (step): Step => ({
      id: step.id,
      name: law.step(step.id),
      status: 'ahead',
      mover: 'none',
      when: `${capital(law.mover(step.mover))}, ${clocksOf(step)}`,
      clock: law.citation(step.cite),
      children: (
        <p className="small-print">
          {!step.usual && `${say.unusual}. `}
          {say.atEnd}: {law.atEnd(step.atEnd)}
        </p>
      ),
    }),
  );
  return (
    <section aria-labelledby={`process-${process.id}`}>
      <h2 id={`process-${process.id}`}>{law.process(process.id)}</h2>
      <p className="small-print">{say.process(format.date(lawPack.from))}</p>
      <StepLine label={say.steps} steps={steps} />
    </section>
  );
}

/** The processes of the law, one in sight: the rest is one choice away. */
function Processes() {
  const { words } = useWords();
  const law = useLawWords();
  const [wanted, setWanted] = useAddressKey('process', 'exploration-application');
  const process = lawPack.processes.find(({ id }) => id === wanted) ?? lawPack.processes[0];
  if (!process) return null;
  return (
    <>
      <div className="process-choice">
        <Select
          label={words.pages.law.choose}
          value={process.id}
          onChange={setWanted}
          options={lawPack.processes.map(({ id }) => ({ id, name: law.process(id) }))}
        />
      </div>
      <ProcessLine process={process} />
    </>
  );
}

function Readings() {
  const { words } = useWords();
  const law = useLawWords();
  const { law: say } = words.pages;
  return (
    <section aria-labelledby="law-readings">
      <h2 id="law-readings">{say.readings}</h2>
      <p>{say.readingsLead}</p>
      <ul className="plain-list readings">
        {lawPack.settings.map((setting) => {
          const told = law.setting(setting.id);
          if (!told) return null;
          return (
            <li key={setting.id}>
              <h3>{told.question}</h3>
              <p>{told.reason}</p>
              <ul>
                {setting.readings.map((reading) => (
                  <li key={reading}>
                    {told.readings[reading] ?? reading}{' '}
                    {reading === setting.chosen && <Badge tone="met">{say.chosen}</Badge>}
                  </li>
                ))}
              </ul>
              <p className="small-print">{law.citation(setting.cite)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Rules() {
  const { words, format } = useWords();
  const law = useLawWords();
  const { law: say } = words.pages;
  const columns: readonly Column<RuleRecord>[] = [
    { id: 'rule', title: say.rule, isRowHeader: true, render: (rule) => law.rule(rule.id) },
    { id: 'article', title: say.article, render: (rule) => law.citation(rule.cite) },
    {
      id: 'confidence',
      title: say.confidence,
      render: (rule) => words.finding.confidence[rule.cite.confidence],
    },
  ];
  return (
    <section aria-labelledby="law-rules">
      <h2 id="law-rules">{say.rules}</h2>
      <p>{say.rulesLead(format.number(lawPack.rules.length))}</p>
      <Table
        caption={say.rules}
        hideCaption
        columns={columns}
        rows={lawPack.rules}
        rowKey={(rule) => rule.id}
      />
    </section>
  );
}

export default function LawPage() {
  const { words } = useWords();
  return (
    <LawGate>
      <PageHeading title={words.pages.law.title}>{words.pages.law.lead}</PageHeading>
      <p>
        <Link href={pages.benchmark}>{words.pages.benchmark.link}</Link>
      </p>
      <Processes />
      <Readings />
      <Rules />
    </LawGate>
  );
}
