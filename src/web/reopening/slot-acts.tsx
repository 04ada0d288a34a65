import { useState } from 'react';
import type { ReopenedSlot, SlotAct } from '#contract';
import { kazakhstanZone as zone } from '#law';
import { quicknetAddress } from '#proof';
import { addDays, type CivilDate, startOfDay } from '#terms';
import { Button } from '../components/button/button.tsx';
import { DateField } from '../components/date-field/date-field.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useRegisterTime } from '../data/register-clock.ts';
import { useRegister } from '../frame/register.tsx';
import { useIsPast } from '../frame/standpoint.ts';
import { useToday } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';
import { mirror } from '../mirror/note.ts';
import { SlotActDialog } from './slot-act-dialog.tsx';

/** True where who looks may act on slots. */
export function useMayActOnSlots(): boolean {
  const { session } = useRegister();
  const isPast = useIsPast();
  return !mirror && !isPast && session?.signedIn === true && session.role === 'officer';
}

/** What an officer can do with a slot now: fix its list when its time is over, record the value when it is known. */
export function SlotActs({ slot }: { readonly slot: ReopenedSlot }) {
  const may = useMayActOnSlots();
  const { millis } = useRegisterTime(may);
  if (!may) return null;
  if (slot.status === 'open' && millis >= Date.parse(slot.closesAt)) return <Closing slot={slot} />;
  if (slot.status === 'awaiting-draw' && slot.source && millis >= Date.parse(slot.source.at)) {
    return <Recording slot={slot} source={slot.source} />;
  }
  return null;
}

/** The event is asked where lots between several may be drawn by one; the register says so where it is wanting. */
function Closing({ slot }: { readonly slot: ReopenedSlot }) {
  const { words } = useWords();
  const { reopening: say } = words.pages;
  const today = useToday();
  const [event, setEvent] = useState('');
  const [day, setDay] = useState<CivilDate | null>(null);
  const [act, setAct] = useState<SlotAct>();
  const mayNeedEvent = slot.ties === 'draw' && slot.contested;
  const named = event.trim() !== '' && day !== null;
  return (
    <section className="slot-acts" aria-labelledby="slot-close">
      <h2 id="slot-close">{say.close}</h2>
      {mayNeedEvent && (
        <>
          <TextField
            label={say.event}
            hint={say.eventHint}
            optional
            value={event}
            onChange={setEvent}
            maxLength={1000}
            multiline
          />
          <DateField
            label={say.eventAt}
            optional
            value={day}
            onChange={setDay}
            earliest={addDays(today, 1)}
          />
        </>
      )}
      <Button
        kind="primary"
        onPress={() =>
          setAct({
            act: 'close-slot',
            ...(named && { event: { event: event.trim(), at: startOfDay(day, zone) } }),
          })
        }
      >
        {say.close}
      </Button>
      <SlotActDialog id={slot.id} act={act} verb={say.close} onClose={() => setAct(undefined)} />
    </section>
  );
}

function Recording(props: {
  readonly slot: ReopenedSlot;
  readonly source: NonNullable<ReopenedSlot['source']>;
}) {
  const { slot, source } = props;
  const { words } = useWords();
  const { reopening: say } = words.pages;
  const [evidence, setEvidence] = useState('');
  const [act, setAct] = useState<SlotAct>();
  const isRound = source.from === 'drand-quicknet';
  return (
    <section className="slot-acts" aria-labelledby="slot-record">
      <h2 id="slot-record">{say.recordValue}</h2>
      {isRound && (
        <p>
          {say.valueSource}:{' '}
          <a className="link" href={quicknetAddress(source.round)} rel="external noreferrer">
            {quicknetAddress(source.round)}
          </a>
        </p>
      )}
      <TextField
        label={say.evidenceField}
        hint={isRound ? say.evidenceRound : say.evidenceEvent}
        value={evidence}
        onChange={setEvidence}
        code={isRound}
        multiline
      />
      <Button
        kind="primary"
        isDisabled={evidence.trim() === ''}
        onPress={() => setAct({ act: 'draw-slot', evidence: isRound ? evidence.trim() : evidence })}
      >
        {say.recordValue}
      </Button>
      <SlotActDialog id={slot.id} act={act} verb={say.recordValue} onClose={() => setAct(undefined)} />
    </section>
  );
}
