/** Land on which operations are banned, and the belts around it (Code arts. 25, 26). */
import { provision } from '../../provision.ts';
import { inCode } from './sources.ts';

export const territoryProvisions = {
  'territory.settlement-belt-metres': provision('metres', 'current', ...inCode(1000, 'art. 25(1)(2)')),
  'territory.hydrotechnical-belt-metres': provision('metres', 'current', ...inCode(400, 'art. 25(1)(3)')),
  'territory.cemetery-belt-metres': provision('metres', 'current', ...inCode(100, 'art. 25(1)(6)')),
  'territory.buildings-belt-metres': provision('metres', 'current', ...inCode(100, 'art. 25(1)(7)')),
};
