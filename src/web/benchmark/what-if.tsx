import { Ban, Plus, RotateCcw, Undo2 } from 'lucide-react';
import type { BenchmarkStep, ClockUnit, CountryBenchmark } from '#law';
import type { CivilDate } from '#terms';
import { Button } from '../components/button/button.tsx';
import { Slider } from '../components/slider/slider.tsx';
import { useWords } from '../frame/words.tsx';
import { AddStep } from './add-step.tsx';
import { SealedFilingTry } from './sealed-filing.tsx';
import { useStepWords } from './step-words.ts';
import type { Reforms } from './use-reforms.ts';

/** How far a slider goes at least, in the unit of its clock. */
const leastReach: Readonly<Record<ClockUnit, number>> = {
  'working-days': 20,
  'calendar-days': 30,
  months: 12,
  years: 5,
};

/** What a step without a limit is first given; the slider stands there to be moved. */
const firstLimit = { length: 30, unit: 'calendar-days' } as const;

interface ClockProps {
  readonly country: CountryBenchmark;
  /** The step as the law has it. */
  readonly step: BenchmarkStep;
  readonly reforms: Reforms;
}

/** One step's clock under the hand: moved, dropped, or given where the law has none. */
function StepClock({ country: { country }, step, reforms }: ClockProps) {
  const { words } = useWords();
  const { benchmark: say } = words.pages;
  const { nameOf, length, clockOf } = useStepWords(country);
  const name = nameOf(step.step);
  const own = reforms.all.find(
    ({ country: of, reform }) => of === country && reform.do !== 'add-step' && reform.step === step.step,
  )?.reform;
  const [clock] = step.clocks;
  const now = own?.do === 'change-clock' ? own : (clock ?? firstLimit);
  const set = (next: number) => {
    if (step.clocks.length > 0 && next === clock?.length && now.unit === clock.unit) {
      reforms.restore(country, step.step);
    } else {
      reforms.put({
        country,
        reform: { do: 'change-clock', step: step.step, length: next, unit: now.unit },
      });
    }
  };
  const restore = (
    <Button
      kind="quiet"
      size="small"
      icon={RotateCcw}
      aria-label={say.restore(name)}
      onPress={() => reforms.restore(country, step.step)}
    >
      {say.restoreShort}
    </Button>
  );
  const drop = (
    <Button
      kind="quiet"
      size="small"
      icon={Ban}
      aria-label={say.drop(name)}
      onPress={() => reforms.put({ country, reform: { do: 'drop-step', step: step.step } })}
    >
      {say.dropShort}
    </Button>
  );
  const law = say.lawSays(clockOf(step));
  if (own?.do === 'drop-step' || (!own && !clock)) {
    return (
      <li className="step-clock">
        <p>
          {own ? <s>{name}</s> : name} <small>{own ? say.dropped : law}</small>
        </p>
        <div className="buttons">
          {own ? (
            restore
          ) : (
            <>
              <Button
                kind="quiet"
                size="small"
                icon={Plus}
                aria-label={say.limit(name)}
                onPress={() => set(firstLimit.length)}
              >
                {say.limitShort}
              </Button>
              {drop}
            </>
          )}
        </div>
      </li>
    );
  }
  return (
    <li className="step-clock" data-changed={own !== undefined}>
      <Slider
        label={name}
        value={now.length}
        onChange={set}
        minimum={0}
        maximum={Math.max(leastReach[now.unit], (clock?.length ?? 0) * 2, now.length)}
        show={(value) => length(value, now.unit)}
        hint={step.clocks.length > 1 && own ? `${law}; ${say.oneClock}` : law}
      />
      <div className="buttons">
        {drop}
        {own && restore}
      </div>
    </li>
  );
}

/** What the reforms do to the days of a country, said as soon as they change. */
function Effect({ country }: { readonly country: CountryBenchmark }) {
  const { words, format } = useWords();
  const { benchmark: say } = words.pages;
  const { least, most, unlimited, whatIf } = country;
  if (!whatIf) return <p className="small-print">{say.asLaw}</p>;
  const changed = (days: number) => {
    if (days === 0) return say.unchanged;
    return days < 0 ? say.faster(format.days(-days)) : say.slower(format.days(days));
  };
  const bounded = whatIf.unlimited.length === 0;
  return (
    <div className="effect" role="status">
      <p>
        {say.effectLine(
          say.least,
          format.days(least.days),
          format.days(whatIf.least.days),
          changed(whatIf.change.least.days),
        )}
      </p>
      {/* Days of what is bounded before cannot be compared with a real limit after. */}
      {bounded && unlimited.length === 0 && (
        <p>
          {say.effectLine(
            say.most,
            format.days(most.days),
            format.days(whatIf.most.days),
            changed(whatIf.change.most.days),
          )}
        </p>
      )}
      {bounded && unlimited.length > 0 && <p>{say.nowLimited(format.days(whatIf.most.days))}</p>}
      {!bounded && (
        <p>{say.stillUnlimited(whatIf.unlimited.length, format.number(whatIf.unlimited.length))}</p>
      )}
    </div>
  );
}

function Changes({ country, reforms }: { readonly country: CountryBenchmark; readonly reforms: Reforms }) {
  const { words } = useWords();
  const { benchmark: say } = words.pages;
  const { reformText } = useStepWords(country.country);
  const own = reforms.all.filter((one) => one.country === country.country);
  if (own.length === 0) return null;
  return (
    <ul className="plain-list changes" aria-label={say.changes}>
      {own.map((one) => (
        <li key={JSON.stringify(one)}>
          <span>{reformText(one.reform)}</span>
          <Button
            kind="quiet"
            size="small"
            aria-label={say.takeBack(reformText(one.reform))}
            onPress={() => reforms.takeBack(one)}
          >
            {say.takeBackShort}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The clocks of one country under the hand, and what that does to its days. */
export function WhatIfOf({
  country,
  day,
  reforms,
}: {
  readonly country: CountryBenchmark;
  /** The day of the application. */
  readonly day: CivilDate;
  readonly reforms: Reforms;
}) {
  const { words } = useWords();
  const { benchmark: say } = words.pages;
  const name = say.countries[country.country] ?? country.name;
  return (
    <section className="what-if" aria-label={say.effect(name)}>
      <Effect country={country} />
      <Changes country={country} reforms={reforms} />
      <ul className="plain-list step-clocks" aria-label={say.clocksOf(name)}>
        {country.steps
          .filter(({ most }) => most.onWay)
          .map((step) => (
            <StepClock key={step.step} country={country} step={step} reforms={reforms} />
          ))}
      </ul>
      <AddStep country={country} reforms={reforms} />
      <SealedFilingTry country={country} day={day} reforms={reforms} />
    </section>
  );
}

export function UndoButtons({ reforms }: { readonly reforms: Reforms }) {
  const { words } = useWords();
  const { benchmark: say } = words.pages;
  return (
    <div className="buttons">
      <Button size="small" icon={Undo2} isDisabled={!reforms.undo} onPress={() => reforms.undo?.()}>
        {say.undo}
      </Button>
      <Button size="small" icon={RotateCcw} isDisabled={reforms.all.length === 0} onPress={reforms.reset}>
        {say.reset}
      </Button>
    </div>
  );
}
