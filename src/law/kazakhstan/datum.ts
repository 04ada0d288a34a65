/** The blocks are meant in the state's coordinate system of the day (art. 19(2); order 84/НҚ). */
import type { Area } from './area.ts';
import { rule } from './law.ts';

/** "Sides of one minute of the geographic coordinate system." — art. 19(2); the Code names no datum, so the state's system of the day is our reading. */
export const inStateDatum = rule<Area>()({
  id: 'exploration.datum',
  cite: { text: 'Code art. 19(2)', confidence: 'inferred' },
  codes: ['datum_differs', 'datum_not_stated'],
  needs: ['datum'],
  uses: ['grid.state-datum'],
  check({ datum, day }, law, say) {
    const { value: expected, cite } = law.on('grid.state-datum', day);
    if (datum === undefined)
      return say.cannotTell('datum_not_stated', 'datum', { cite, facts: { expected } });
    if (datum === expected || law.reading('grid.datum') === 'any-stated') {
      return say.met({ cite, facts: { datum, expected } });
    }
    return say.stops('datum_differs', {
      cite,
      facts: { datum, expected },
      fix: { do: 'correct-field', field: 'datum' },
    });
  },
});
