import { Stamp } from 'lucide-react';
import { type CountryBenchmark, lawPacks, sealedFilingReforms, sealOpeningStep } from '#law';
import type { CivilDate } from '#terms';
import { Button } from '../components/button/button.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { useWords } from '../frame/words.tsx';
import type { PlacedReform } from './asked.ts';
import { useStepWords } from './step-words.ts';
import type { Reforms } from './use-reforms.ts';

/** The times to open that a law could give; the readings of each pack have the same. */
const choices = [1, 3] as const;

/** Sealed filing in one click: what it would add to the days, and who would wait. */
export function SealedFilingTry({
  country: { country },
  day,
  reforms,
}: {
  readonly country: CountryBenchmark;
  readonly day: CivilDate;
  readonly reforms: Reforms;
}) {
  const { words, format } = useWords();
  const { sealed: say } = words.pages.benchmark;
  const { law } = useStepWords(country);
  const pack = lawPacks[country];
  if (!pack) return null;
  const tried = reforms.all.find(
    ({ country: of, reform }) =>
      of === country && reform.do === 'add-step' && reform.step === sealOpeningStep,
  );
  const length = tried?.reform.do === 'add-step' ? tried.reform.length : undefined;
  const tryIt = (workingDays: number) => {
    if (tried) reforms.takeBack(tried);
    for (const { reform } of sealedFilingReforms(pack, workingDays, day)) {
      reforms.put({ country, reform } as PlacedReform);
    }
  };
  return (
    <Disclosure title={say.title} level={4}>
      <div className="sealed-try">
        <p>{say.why}</p>
        <p>{say.whoWaits}</p>
        <p className="small-print">{say.notInLaw(law.citation(pack.sealedFiling(day).cite))}</p>
        <div className="buttons">
          {choices.map((days) => (
            <Button
              key={days}
              size="small"
              icon={Stamp}
              isDisabled={length === days}
              onPress={() => tryIt(days)}
            >
              {say.tryIt(format.workingDays(days))}
            </Button>
          ))}
        </div>
      </div>
    </Disclosure>
  );
}
