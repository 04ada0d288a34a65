/** Blocks lie in the country (art. 19(2)). */
import type { Area } from './area.ts';
import { rule } from './law.ts';

/** "The territory of the Republic is divided into blocks." — art. 19(2). What holds of a block cut by the border was not found. */
export const inCountry = rule<Area>()({
  id: 'exploration.country',
  cite: { text: 'Code art. 19(2)', confidence: 'law' },
  codes: ['outside_country', 'border_block'],
  needs: ['official-block-map'],
  uses: [],
  check({ cells, outside, atBorder }, _law, say) {
    const findings = [];
    if (outside.length > 0) {
      findings.push(
        say.duty('outside_country', {
          facts: { blocks: cells.length, outside: outside.length },
          cells: outside,
          fix: { do: 'drop-cells', cells: outside },
        }),
      );
    }
    if (atBorder.length > 0) {
      findings.push(
        say.cannotTell('border_block', 'official-block-map', {
          facts: { atBorder: atBorder.length },
          cells: atBorder,
        }),
      );
    }
    return findings.length > 0 ? findings : say.met({ facts: { blocks: cells.length } });
  },
});
