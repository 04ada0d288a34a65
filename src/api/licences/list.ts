/** The register of licences, filtered, counted and sorted. */
import type { z } from 'zod';
import type { LicenceList, licencesQuery } from '#contract';
import { cellBounds } from '#grid';
import type { Licence, RegisterState } from '#register';
import { listed, oneOf, type SortKey } from '../list/page.ts';
import type { LiveRegister } from '../live-register.ts';
import { plainText } from '../search/plain-text.ts';
import { dutiesOf, nextDuty } from './duties.ts';
import { allLicences, type LicenceKnowledge } from './gather.ts';
import { presentLicenceRow } from './present.ts';

type Asked = z.output<typeof licencesQuery>;

/** True when a block of the licence lies in the box west,south,east,north. */
function inBox({ cells }: Licence, [west, south, east, north]: readonly number[]): boolean {
  if (west === undefined || south === undefined || east === undefined || north === undefined) return true;
  return cells.some(([start, count]) => {
    const first = cellBounds(start);
    const last = cellBounds(start + count - 1);
    return first.south < north && first.north > south && first.west < east && last.east > west;
  });
}

export function listLicences(
  state: RegisterState,
  asked: Asked,
  register: LiveRegister,
  licences: LicenceKnowledge,
): LicenceList {
  const { names } = register;
  const at = register.standpoint(state, asked);
  const { day } = at;
  const { q, status, oblast, mineral, holder, simulated, begunFrom, begunUntil, bbox } = asked;
  const wanted = q === undefined ? '' : plainText(q);
  const [statuses, oblasts, minerals] = [oneOf(status), oneOf(oblast), oneOf(mineral)];
  const box = bbox?.split(',').map(Number);
  const more = (licence: Licence) => licences.of(state, licence);
  const nameOf = (licence: Licence) => names.text(licence.holder.name.commitment);
  const hasAny = (values: readonly string[], asked: ReadonlySet<string>) =>
    values.some((value) => asked.has(value));

  return listed({
    all: allLicences(state, at),
    filters: {
      q: wanted ? (one) => plainText(`${one.id} ${nameOf(one) ?? ''}`).includes(wanted) : undefined,
      holder: holder === undefined ? undefined : (one) => nameOf(one) === holder,
      status: statuses && ((one) => statuses.has(one.status)),
      oblast: oblasts && ((one) => hasAny(more(one).oblasts, oblasts)),
      mineral: minerals && ((one) => hasAny(more(one).minerals, minerals)),
      simulated: simulated && ((one) => String(one.simulated) === simulated),
      begunFrom: begunFrom && ((one) => one.from >= begunFrom),
      begunUntil: begunUntil && ((one) => one.from <= begunUntil),
      bbox: box && ((one) => inBox(one, box)),
    },
    facets: {
      status: (one) => one.status,
      oblast: (one) => more(one).oblasts,
      mineral: (one) => more(one).minerals,
      country: (one) => one.holder.country ?? 'unknown',
      year: (one) => one.from.slice(0, 4),
      simulated: (one) => String(one.simulated),
    },
    sort: asked.sort,
    keyOf: (one, by): SortKey => {
      if (by === 'holder') return nameOf(one);
      if (by === 'due') return nextDuty(dutiesOf(one, licences.costs(one), day))?.due ?? null;
      return by === 'from' || by === 'until' || by === 'blocks' ? one[by] : one.id;
    },
    page: asked,
    size: at.size,
    present: (one) => presentLicenceRow(one, { ...more(one), costs: licences.costs(one) }, names, day),
  });
}
