/** Land on which operations are banned (arts. 25, 26): a block whole inside is excluded, in a part of one no work is allowed. */
import type { Citation, Confidence, Finding } from '#terms';
import type { Closure, ClosureKind } from '../ground-view.ts';
import type { IneligibleCells, LimitedCells } from '../law-pack.ts';
import { type Area, cellsOf, namesOf, type Touch } from './area.ts';
import { type KazakhstanRule, type Law, type ProvisionId, rule } from './law.ts';
import { cannotTellOfLayer, layerCodes } from './layer-answers.ts';
import { consents } from './rights-of-others.ts';

interface LandTerms {
  readonly kind: ClosureKind;
  readonly code: string;
  readonly cite: Citation;
  /** The belt around it, already in the layer's geometry. */
  readonly belt?: ProvisionId;
  /** What lifts the ban: an agreement with the settlement, or the consent of who uses the land. */
  readonly liftedBy?: 'support-agreement' | 'consent';
}

const place = (text: string, confidence: Confidence = 'law'): Citation => ({
  text: `Code ${text}`,
  confidence,
});

const lands: readonly LandTerms[] = [
  { kind: 'defence-land', code: 'defence_land', cite: place('art. 25(1)(1)') },
  {
    kind: 'settlement-belt',
    code: 'settlement_belt',
    cite: place('art. 25(1)(2)'),
    belt: 'territory.settlement-belt-metres',
    liftedBy: 'support-agreement',
  },
  {
    kind: 'hydrotechnical-works',
    code: 'hydrotechnical_works',
    cite: place('art. 25(1)(3)'),
    belt: 'territory.hydrotechnical-belt-metres',
  },
  { kind: 'water-fund', code: 'water_fund_land', cite: place('art. 25(1)(4)') },
  { kind: 'drinking-groundwater', code: 'drinking_groundwater', cite: place('art. 25(1)(5)') },
  {
    kind: 'cemetery',
    code: 'cemetery_land',
    cite: place('art. 25(1)(6)'),
    belt: 'territory.cemetery-belt-metres',
  },
  {
    kind: 'buildings-and-plantings',
    code: 'buildings_and_plantings',
    cite: place('art. 25(1)(7)'),
    belt: 'territory.buildings-belt-metres',
    liftedBy: 'consent',
  },
  { kind: 'infrastructure', code: 'infrastructure_land', cite: place('art. 25(1)(8)') },
  { kind: 'state-needs', code: 'state_needs_land', cite: place('art. 25(1)(9)') },
  // Protected areas follow their own law, which was not read; they are taken like the land of art. 25.
  { kind: 'protected-area', code: 'protected_area', cite: place('art. 26', 'inferred') },
];

function isLifted(term: LandTerms, touch: Touch<Closure>, area: Area): boolean {
  if (term.liftedBy === 'support-agreement') return area.supportAgreement === true;
  return term.liftedBy === 'consent' && consents(area, touch.by.id);
}

function closedBy(term: LandTerms, area: Area): { whole: Touch<Closure>[]; part: Touch<Closure>[] } {
  const whole: Touch<Closure>[] = [];
  const part: Touch<Closure>[] = [];
  for (const touch of area.closures.get(term.kind) ?? []) {
    if (isLifted(term, touch, area)) continue;
    (touch.by.extent === 'whole' ? whole : part).push(touch);
  }
  return { whole, part };
}

/** From 1 January 2023 a block that lies whole in closed land is excluded; before, only work in it was banned. */
function excludes(area: Area, law: Law): boolean {
  return law.on('exploration.closed-land-excludes', area.day).value;
}

/** "No operations on …" — art. 25(1); "a block all of whose boundaries lie in such land is excluded" — art. 186(2) */
function ruleOfLand(term: LandTerms): KazakhstanRule<Area> {
  return rule<Area>()({
    id: `territory.${term.kind}`,
    cite: term.cite,
    codes: [term.code, 'work_banned_in_part', ...layerCodes],
    needs: [`layer-${term.kind}`],
    uses: ['exploration.closed-land-excludes', ...(term.belt ? [term.belt] : [])],
    check(area, law, say) {
      const { whole, part } = closedBy(term, area);
      const belt = term.belt ? { beltMetres: law.on(term.belt, area.day).value as number } : {};
      const excluded = excludes(area, law) ? whole : [];
      const banned = excludes(area, law) ? part : [...whole, ...part];
      const findings: Finding[] = [];
      if (excluded.length > 0) {
        const cells = cellsOf(excluded);
        findings.push(
          say.duty(term.code, {
            facts: { blocks: cells.length, by: namesOf(excluded), ...belt },
            cells,
            fix:
              term.liftedBy === undefined
                ? { do: 'drop-cells', cells }
                : {
                    do: 'attach-document',
                    document: term.liftedBy === 'consent' ? 'land-user-consent' : 'support-agreement',
                  },
          }),
        );
      }
      if (banned.length > 0) {
        findings.push(
          say.duty('work_banned_in_part', {
            facts: { blocks: cellsOf(banned).length, by: namesOf(banned), land: term.kind, ...belt },
            cells: cellsOf(banned),
          }),
        );
      }
      const unknownLayer = cannotTellOfLayer(term.kind, area, say);
      if (unknownLayer) findings.push(unknownLayer);
      return findings.length > 0 ? findings : say.met({ facts: { blocks: area.cells.length, ...belt } });
    },
  });
}

export const landRules: readonly KazakhstanRule<Area>[] = lands.map(ruleOfLand);

/** Blocks that lie whole in closed land, a row for each kind. */
export function excludedByLand(area: Area, law: Law): IneligibleCells[] {
  if (!excludes(area, law)) return [];
  return lands.flatMap((term): IneligibleCells[] => {
    const cells = cellsOf(closedBy(term, area).whole);
    return cells.length === 0
      ? []
      : [{ rule: `territory.${term.kind}`, code: term.code, cells, cite: term.cite }];
  });
}

/** Blocks in a part of which no work is allowed. */
export function workBans(area: Area, law: Law): LimitedCells[] {
  return lands.flatMap((term) => {
    const { whole, part } = closedBy(term, area);
    return (excludes(area, law) ? part : [...whole, ...part]).map(
      ({ cell, by }): LimitedCells => ({
        cell,
        limit: 'work-ban',
        by: by.id,
        cite: term.cite,
      }),
    );
  });
}
