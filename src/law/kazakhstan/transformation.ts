/** Splitting and merging licences (arts. 238–241). */
import { connectedParts } from '#grid';
import type { MergeRequest, SplitRequest } from '../proceedings.ts';
import { type KazakhstanRule, rule } from './law.ts';

const law238 = { text: 'Code arts. 238–241', confidence: 'law' } as const;

/** "A plot is split for the same holder." — arts. 238–241 */
const splitForSameHolder = rule<SplitRequest>()({
  id: 'split.holder',
  cite: law238,
  codes: ['other_holder'],
  uses: ['split.review-days'],
  check({ sameHolder, on }, law, say) {
    const { value: days, cite } = law.on('split.review-days', on);
    return sameHolder ? say.met({ cite, facts: { days } }) : say.stops('other_holder', { cite });
  },
});

/** "Each part meets the rules on the area, and the parts together are the plot." — arts. 19(2), 238–241 */
const partsArePlots = rule<SplitRequest>()({
  id: 'split.parts',
  cite: { text: 'Code arts. 19(2), 238–241', confidence: 'law' },
  codes: ['parts_do_not_add_up', 'part_not_one_plot', 'cells_unknown'],
  needs: ['blocks-of-licence'],
  uses: [],
  check({ licence, parts }, _law, say) {
    if (!licence.cells) return say.cannotTell('cells_unknown', 'blocks-of-licence');
    const facts = { parts: parts.length, blocks: licence.cells.length };
    const all = parts.flat();
    const whole = new Set(licence.cells);
    const addUp =
      all.length === whole.size && new Set(all).size === all.length && all.every((cell) => whole.has(cell));
    if (parts.length < 2 || !addUp) return say.stops('parts_do_not_add_up', { facts });
    const torn = parts.filter((part) => connectedParts(part).length > 1);
    if (torn.length > 0) return say.stops('part_not_one_plot', { facts, cells: torn.flat() });
    return say.met({ facts });
  },
});

export const splitRules: readonly KazakhstanRule<SplitRequest>[] = [splitForSameHolder, partsArePlots];

/** "Only mining plots are merged." — arts. 238–241 */
const mergeMiningOnly = rule<MergeRequest>()({
  id: 'merge.kind',
  cite: law238,
  codes: ['not_mergeable', 'other_holder'],
  uses: ['split.review-days'],
  check({ licences, sameHolder, on }, law, say) {
    const { value: days, cite } = law.on('split.review-days', on);
    const other = licences.find(({ kind }) => kind !== 'mining');
    if (other) return say.stops('not_mergeable', { cite, facts: { kind: other.kind } });
    return sameHolder ? say.met({ cite, facts: { days } }) : say.stops('other_holder', { cite });
  },
});

export const mergeRules: readonly KazakhstanRule<MergeRequest>[] = [mergeMiningOnly];
