/** How many blocks one exploration licence may have (s. 57(2), (2aa)). */
import { cellsToGiveUp } from '../cells-to-give-up.ts';
import type { Area } from './area.ts';
import { rule } from './law.ts';

/**
 * "An exploration licence shall not be granted for more than 70 blocks, or 200 where the land is in a designated area." — s. 57(2),
 * (2aa). Up to 70 blocks the zone does not matter; above 200 neither. Between them the map of zones decides, and what holds of an
 * area that lies on both sides of a zone's line was not found.
 */
export const withinMaximumArea = rule<Area>()({
  id: 'wa.exploration.maximum-area',
  cite: { text: 'Mining Act s. 57(2), (2aa)', confidence: 'law' },
  codes: ['no_blocks', 'too_many_blocks', 'zone_not_loaded', 'zones_straddled'],
  needs: ['mineralisation-zones', 'rule-on-straddled-zones'],
  uses: ['exploration.maximum-blocks', 'exploration.maximum-blocks-outside-zones'],
  check({ cells, parts, inZone, outsideZone, zoneUnknown, day }, law, say) {
    const inside = law.on('exploration.maximum-blocks', day);
    const outside = law.on('exploration.maximum-blocks-outside-zones', day);
    const blocks = cells.length;
    const tooMany = (maximum: number, cite: typeof inside.cite) =>
      say.stops('too_many_blocks', {
        cite,
        facts: { blocks, maximum, excess: blocks - maximum },
        fix: { do: 'drop-cells', cells: cellsToGiveUp(parts, blocks - maximum) },
      });
    if (blocks === 0) return say.stops('no_blocks', { facts: { maximum: inside.value } });
    if (blocks <= inside.value)
      return say.met({ cite: inside.cite, facts: { blocks, maximum: inside.value } });
    if (blocks > outside.value) return tooMany(outside.value, outside.cite);
    const facts = { blocks, maximum: inside.value, maximumOutside: outside.value };
    if (zoneUnknown.length > 0) return say.cannotTell('zone_not_loaded', 'mineralisation-zones', { facts });
    if (inZone.length === 0)
      return say.met({ cite: outside.cite, facts: { blocks, maximum: outside.value } });
    if (outsideZone.length === 0) return tooMany(inside.value, inside.cite);
    return say.cannotTell('zones_straddled', 'rule-on-straddled-zones', {
      facts: { ...facts, inZone: inZone.length, outsideZone: outsideZone.length },
      cells: inZone,
    });
  },
});
