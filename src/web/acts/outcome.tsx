import type { ActReceipt } from '#contract';
import { useWords } from '../frame/words.tsx';

/** What an act brings about, a sentence a figure: the same before it is done and after. */
export function useOutcomeSentences(): (outcome: ActReceipt['outcome']) => readonly string[] {
  const { words, format } = useWords();
  const { outcome: say } = words.acts;
  return (outcome) => {
    const { act, dropped, left, freed, answerBy, lodgeBy, barsUntil, sum, missing, licences } = outcome;
    const sentences: string[] = [];
    if (dropped !== undefined) sentences.push(say.dropped(format.blocks(dropped), format.blocks(left ?? 0)));
    else if (act === 'give-up-blocks' && left !== undefined) {
      sentences.push(left === 0 ? say.ended : say.gaveUp(format.blocks(left)));
    }
    if (answerBy) sentences.push(say.answerBy(format.date(answerBy)));
    if (sum) sentences.push(say.sum(format.money(sum)));
    if (lodgeBy) sentences.push(say.lodgeBy(format.date(lodgeBy)));
    if (missing) {
      sentences.push(missing.amount > 0 ? say.missing(format.money(missing)) : say.complete);
    }
    if (licences?.length === 1) sentences.push(say.licence(licences.join()));
    else if (licences) sentences.push(say.licences(format.number(licences.length)));
    if (freed !== undefined && freed > 0) {
      sentences.push((act === 'end-licence' ? say.freedByEnd : say.freed)(format.blocks(freed)));
    }
    if (barsUntil) sentences.push(say.barsUntil(format.date(barsUntil)));
    return sentences;
  };
}
