/** Interest as it is counted for everyone: never names, and no count small enough to be one. */
import type { InterestIndex } from '#contract';
import { interestIndex, smallestShownCount } from '#disclosure';
import type { Store } from '#store';
import { defaultSettings } from '../settings.ts';

/** Investors by country and mineral; counts below the smallest that is told are null. */
export async function interestIndexOf(
  { interests }: Pick<Store, 'interests'>,
  answerWorkingDays: number = defaultSettings.interestAnswerWorkingDays,
): Promise<InterestIndex> {
  const cells = interestIndex(await interests.standing()).map(({ country, mineral, investors }) => ({
    country,
    mineral: mineral as InterestIndex['cells'][number]['mineral'],
    investors: investors ?? null,
  }));
  return { answerWorkingDays, smallestCount: smallestShownCount, cells };
}
