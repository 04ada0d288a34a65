/** Open territory: the programme for managing the state subsoil fund (arts. 70, 186(1)). */
import type { Area } from './area.ts';
import { rule } from './law.ts';

/** "A licence is granted for territory that the programme names for exploration; no grant outside it." — arts. 70(5), 186(1) */
export const inProgramme = rule<Area>()({
  id: 'exploration.programme',
  cite: { text: 'Code arts. 70(5), 186(1)', confidence: 'law' },
  codes: ['not_in_programme', 'programme_unknown'],
  needs: ['programme-of-open-territory'],
  uses: [],
  check({ cells, notInProgramme, programmeUnknown }, _law, say) {
    const findings = [];
    if (notInProgramme.length > 0) {
      findings.push(
        say.duty('not_in_programme', {
          facts: { blocks: cells.length, notOpen: notInProgramme.length },
          cells: notInProgramme,
          fix: { do: 'drop-cells', cells: notInProgramme },
        }),
      );
    }
    if (programmeUnknown.length > 0) {
      findings.push(
        say.cannotTell('programme_unknown', 'programme-of-open-territory', {
          facts: { blocks: cells.length, unknown: programmeUnknown.length },
          cells: programmeUnknown,
        }),
      );
    }
    return findings.length > 0 ? findings : say.met({ facts: { blocks: cells.length } });
  },
});
