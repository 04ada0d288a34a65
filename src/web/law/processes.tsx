import type { Process, ProcessStep } from '#law';
import { Select } from '../components/select/select.tsx';
import { type Step, StepLine } from '../components/step-line/step-line.tsx';
import { useCapital } from '../data/capital.ts';
import { useToday } from '../frame/today.ts';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { useBook } from './book.tsx';
import { PlaceLink } from './places.tsx';

/** The clocks of a step in words: `40 working days; 35 working days`. */
function useClocks(): (step: ProcessStep) => string {
  const { words, format } = useWords();
  const { pack } = useBook();
  const today = useToday();
  return ({ clocks }) => {
    if (clocks.length === 0) return words.pages.law.noLimit;
    return clocks
      .map(({ provision, unit }) => {
        const length = pack.valueOn(provision, today);
        if (typeof length !== 'number') return words.pages.lawBook.notYet;
        if (unit === 'working-days') return format.workingDays(length);
        if (unit === 'calendar-days') return length === 0 ? words.pages.law.sameDay : format.days(length);
        return unit === 'months' ? format.months(length) : format.years(length);
      })
      .join('; ');
  };
}

function ProcessLine({ process }: { readonly process: Process }) {
  const { words, format } = useWords();
  const { pack, law } = useBook();
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
          {!step.usual && `${capital(say.unusual)}. `}
          {say.atEnd}: {law.atEnd(step.atEnd)}
          {step.clocks.map(({ provision }) => (
            <span key={provision}>
              {' '}
              <PlaceLink country={pack.code} kind="provision" id={provision}>
                {law.provision(provision)}
              </PlaceLink>
              .
            </span>
          ))}
        </p>
      ),
    }),
  );
  return (
    <section className="law-process" aria-labelledby={`process-${process.id}`}>
      <h3 id={`process-${process.id}`}>{law.process(process.id)}</h3>
      <p className="small-print">{say.process(format.date(pack.from))}</p>
      <StepLine label={say.steps} steps={steps} />
    </section>
  );
}

/** The processes of the law, one in sight: the rest is one choice away. */
export function Processes() {
  const { words } = useWords();
  const { pack, law } = useBook();
  const [wanted, setWanted] = useAddressKey('process', 'exploration-application');
  const process = pack.processes.find(({ id }) => id === wanted) ?? pack.processes[0];
  if (!process) return null;
  return (
    <>
      <div className="process-choice">
        <Select
          label={words.pages.law.choose}
          value={process.id}
          onChange={setWanted}
          options={pack.processes.map(({ id }) => ({ id, name: law.process(id) }))}
        />
      </div>
      <ProcessLine process={process} />
    </>
  );
}
