/** Giving a licence up, whole or in part (arts. 197, 199). */
import type { SurrenderRequest } from '../proceedings.ts';
import { findingOnRest } from './blocks.ts';
import { type KazakhstanRule, rule } from './law.ts';

const law199 = { text: 'Code art. 199', confidence: 'law' } as const;

/** "… in whole blocks." — art. 199 */
const wholeBlocks = rule<SurrenderRequest>()({
  id: 'surrender.whole-blocks',
  cite: law199,
  codes: ['part_of_block_given_up', 'block_not_of_licence'],
  uses: [],
  check({ licence, cells, partOfBlock }, _law, say) {
    if (partOfBlock) return say.stops('part_of_block_given_up');
    const held = new Set(licence.cells);
    const foreign = licence.cells && cells ? cells.filter((cell) => !held.has(cell)) : [];
    if (foreign.length > 0) {
      return say.stops('block_not_of_licence', {
        facts: { blocks: foreign.length },
        cells: foreign,
        fix: { do: 'drop-cells', cells: foreign },
      });
    }
    return say.met({
      facts: { whole: cells === undefined, blocks: cells?.length ?? licence.cells?.length ?? 0 },
    });
  },
});

/** "What remains must meet the rules on the area." — art. 199 with 19(2) */
const remainderIsPlot = rule<SurrenderRequest>()({
  id: 'surrender.remainder',
  cite: { text: 'Code arts. 19(2), 199', confidence: 'law' },
  codes: ['remainder_detached', 'cells_unknown'],
  needs: ['blocks-of-licence'],
  uses: [],
  check({ licence, cells }, law, say) {
    if (!cells) return say.met({ facts: { left: 0, parts: 0 } });
    if (!licence.cells) return say.cannotTell('cells_unknown', 'blocks-of-licence');
    return findingOnRest(licence.cells, cells, law, say);
  },
});

/** "A pledged right is given up with the consent of the pledgee." — art. 199 */
const pledgeeConsents = rule<SurrenderRequest>()({
  id: 'surrender.pledge',
  cite: law199,
  codes: ['pledgee_consent_missing', 'pledge_unknown'],
  needs: ['pledge-of-licence'],
  uses: [],
  check({ licence, pledgeeConsents: consents }, _law, say) {
    if (licence.pledged === undefined) return say.cannotTell('pledge_unknown', 'pledge-of-licence');
    if (!licence.pledged || consents) return say.met({ facts: { pledged: licence.pledged } });
    return say.stops('pledgee_consent_missing', {
      fix: { do: 'attach-document', document: 'pledgee-consent' },
    });
  },
});

/** "… after the act of closure, or of survey, was signed by the commission of the akimat." — art. 197 */
const groundRestored = rule<SurrenderRequest>()({
  id: 'surrender.closure-act',
  cite: { text: 'Code arts. 197, 199', confidence: 'law' },
  codes: ['closure_act_missing', 'closure_act_unknown'],
  needs: ['closure-act'],
  uses: [],
  check({ closureActSigned }, _law, say) {
    if (closureActSigned === undefined) return say.cannotTell('closure_act_unknown', 'closure-act');
    return closureActSigned
      ? say.met()
      : say.stops('closure_act_missing', { fix: { do: 'attach-document', document: 'closure-act' } });
  },
});

export const surrenderRules: readonly KazakhstanRule<SurrenderRequest>[] = [
  wholeBlocks,
  remainderIsPlot,
  pledgeeConsents,
  groundRestored,
];
