/** On which minute lines the blocks lie: by the day of the application, not by the system in use today (s. 9B, reg 89A). */
import type { CivilDate } from '#terms';
import type { Area } from './area.ts';
import { type Law, rule } from './law.ts';
import { gda94MeasuredUntil } from './provisions/sources.ts';

/** The datum of blocks applied for on a day; undefined where it is not known (after 4 April 2024, unless a reading is chosen). */
export function datumOfBlocks(appliedOn: CivilDate, law: Law): string | undefined {
  if (appliedOn <= gda94MeasuredUntil) return law.on('grid.state-datum', appliedOn).value;
  const reading = law.reading('grid.datum-after-april-2024');
  return reading === 'not-known' ? undefined : reading;
}

/**
 * "Positions are determined by the datum prescribed." — s. 9B. AGD84 until 17 December 2000, GDA94 after; regulations may prescribe
 * GDA2020 (s. 9B(1A)), and from which day they do for blocks was not found.
 */
export const inStateDatum = rule<Area>()({
  id: 'wa.exploration.datum',
  cite: { text: 'Mining Act s. 9B, reg 89A', confidence: 'law' },
  codes: ['datum_differs', 'datum_not_stated', 'datum_of_day_unknown'],
  needs: ['datum', 'first-day-of-gda2020'],
  uses: ['grid.state-datum'],
  check({ datum, day }, law, say) {
    const { value, cite } = law.on('grid.state-datum', day);
    const expected = datumOfBlocks(day, law);
    if (datum === undefined) {
      return say.cannotTell('datum_not_stated', 'datum', { cite, facts: { expected: expected ?? value } });
    }
    if (datum === expected) return say.met({ cite, facts: { datum, expected } });
    // After the last day measured it is one of the two; neither can be called wrong.
    if (expected === undefined && (datum === 'GDA94' || datum === 'GDA2020')) {
      return say.cannotTell('datum_of_day_unknown', 'first-day-of-gda2020', { cite, facts: { datum } });
    }
    return say.stops('datum_differs', {
      cite,
      facts: { datum, expected: expected ?? value },
      fix: { do: 'correct-field', field: 'datum' },
    });
  },
});
