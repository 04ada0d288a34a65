import { useState } from 'react';
import type { LicenceAct, LicenceView } from '#contract';
import { addDays, type CivilDate } from '#terms';
import { Button } from '../components/button/button.tsx';
import { DateField } from '../components/date-field/date-field.tsx';
import { RadioGroup } from '../components/radio-group/radio-group.tsx';
import { useToday } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';

export type End = Extract<LicenceAct, { act: 'end-licence' }>;

/** The days that each reason has to name; the register holds them against the clocks of arts. 34 and 200. */
const daysOf = {
  expired: [],
  revoked: ['breachNoticeOn', 'revocationNoticeOn'],
  invalidated: ['judgmentOn'],
} as const satisfies Record<End['reason'], readonly (keyof End)[]>;

interface EndFormProps {
  readonly licence: LicenceView;
  readonly onAct: (act: End) => void;
}

/** The end of a licence otherwise than by its holder. */
export function EndForm({ licence, onAct }: EndFormProps) {
  const { words } = useWords();
  const { licenceActs: say } = words.pages;
  const today = useToday();
  const [reason, setReason] = useState<End['reason'] | null>(null);
  const [days, setDays] = useState<Readonly<Record<string, CivilDate>>>({});
  const [isTried, setTried] = useState(false);
  const asked = reason === null ? [] : daysOf[reason];
  const isMissing = asked.some((day) => days[day] === undefined);

  function submit() {
    setTried(true);
    if (reason === null || isMissing) return;
    onAct({ act: 'end-licence', reason, ...Object.fromEntries(asked.map((day) => [day, days[day]])) });
  }

  return (
    <div className="stack">
      <RadioGroup
        label={say.reason}
        value={reason}
        onChange={setReason}
        error={isTried && reason === null ? say.chooseReason : undefined}
        options={(['expired', 'revoked', 'invalidated'] as const).map((id) => ({
          id,
          name: words.records.endReasons[id] ?? id,
        }))}
      />
      {asked.length > 0 && (
        <div className="security-fields">
          {asked.map((day) => (
            <DateField
              key={day}
              label={say[day]}
              value={days[day] ?? null}
              onChange={(on) => setDays({ ...days, [day]: on })}
              earliest={addDays(licence.from, 1)}
              latest={today}
              error={isTried && days[day] === undefined ? say.enterDay : undefined}
            />
          ))}
        </div>
      )}
      <div className="buttons">
        <Button kind="danger" onPress={submit}>
          {say.end}
        </Button>
      </div>
    </div>
  );
}
