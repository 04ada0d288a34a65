/** The last part as an officer sees it: an application that came on paper, with both its times. The platform's own signature is not asked for. */
import { FileInput } from 'lucide-react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { ProblemError } from '#contract';
import { kazakhstanZone as zone } from '#law';
import { type CivilDate, type Instant, instantFromMillis, millisFromInstant, startOfDay } from '#terms';
import { Findings } from '../check/findings.tsx';
import { Button } from '../components/button/button.tsx';
import { DateField } from '../components/date-field/date-field.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { useCounterFiling } from '../data/writes.ts';
import { useToday } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';
import { lodgeRequestFrom } from './request.ts';
import { useDraft } from './use-draft.ts';

/** `9:30` by the country's clock on a day, as an instant; undefined where it is no time of day. */
function momentAtCounter(day: CivilDate, time: string): Instant | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time.trim()) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const sinceMidnight = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return instantFromMillis(millisFromInstant(startOfDay(day, zone)) + sinceMidnight);
}

export function CounterFilingForm() {
  const { words } = useWords();
  const { paper } = words.pages.deviations;
  const today = useToday();
  const navigate = useNavigate();
  const { form, keeper } = useDraft();
  const enter = useCounterFiling();
  const [day, setDay] = useState<CivilDate>(today);
  const [time, setTime] = useState('');
  const [office, setOffice] = useState('');
  const [number, setNumber] = useState('');
  const [isTried, setTried] = useState(false);
  const isSending = useRef(false);
  const at = momentAtCounter(day, time);
  const missing = (text: string) => (isTried && text.trim() === '' ? paper.needed : undefined);
  const refusal = enter.error instanceof ProblemError ? enter.error.problem : undefined;

  async function send() {
    setTried(true);
    if (!at || office.trim() === '' || number.trim() === '' || isSending.current) return;
    isSending.current = true;
    await keeper.flush();
    const { applicant, ...rest } = lodgeRequestFrom(form, undefined);
    // Nobody signed it on the platform: whether it is signed stands on the paper.
    const { signedElectronically: _, ...onPaper } = applicant;
    enter.mutate(
      {
        request: {
          ...rest,
          applicant: onPaper,
          counter: { at, office: office.trim(), number: number.trim() },
        },
        key: form.lodgeKey,
      },
      {
        onSuccess(receipt) {
          keeper.forget();
          void navigate(`/desk/${receipt.application}`);
        },
        onSettled() {
          isSending.current = false;
        },
      },
    );
  }

  return (
    <section className="stack" aria-labelledby="counter-filing">
      <h2 id="counter-filing">{paper.title}</h2>
      <p>{paper.lead}</p>
      <div className="line-of-fields">
        <DateField label={paper.day} value={day} onChange={setDay} latest={today} />
        <TextField
          label={paper.time}
          hint={paper.timeHint}
          value={time}
          onChange={setTime}
          error={isTried && !at ? paper.timeNeeded : undefined}
        />
      </div>
      <TextField label={paper.office} value={office} onChange={setOffice} error={missing(office)} />
      <TextField label={paper.number} value={number} onChange={setNumber} error={missing(number)} />
      {enter.error && <ProblemNote error={enter.error} />}
      {refusal?.findings && (
        <Findings findings={refusal.findings.filter(({ outcome }) => outcome !== 'met')} />
      )}
      <div className="part-foot">
        <Button kind="primary" icon={FileInput} onPress={() => void send()} isPending={enter.isPending}>
          {paper.enter}
        </Button>
      </div>
    </section>
  );
}
