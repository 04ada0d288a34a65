/** Applications for common minerals (231–237), subsoil space (249–262) and geological study (84–92), and permits for bulk extraction (194). */
import type { Finding } from '#terms';
import type {
  BulkExtraction,
  CommonMineralApplication,
  GeologicalStudyApplication,
  SubsoilSpaceApplication,
} from '../proceedings.ts';
import { type KazakhstanRule, rule } from './law.ts';
import { groundRule, paperRules, shapeRules, termRule } from './plot-application.ts';

export const commonMineralDocuments = ['plot-coordinates', 'mining-plan-draft', 'closure-plan-draft'];
export const subsoilSpaceDocuments = ['plot-coordinates', 'operation-project'];

const law231 = { text: 'Code arts. 231–237', confidence: 'law' } as const;
const law249 = { text: 'Code arts. 249–262', confidence: 'law' } as const;
const law84 = { text: 'Code arts. 84–92', confidence: 'law' } as const;

/** "… to a depth of thirty metres below the lowest point of the surface." — arts. 231–237 */
const shallowFloor = rule<CommonMineralApplication>()({
  id: 'common-minerals.depth',
  cite: law231,
  codes: ['too_deep', 'depth_unknown'],
  needs: ['depth-of-plot'],
  uses: ['common-minerals.maximum-depth-metres'],
  check({ depthMetres: value, appliedOn }, law, say) {
    const { value: maximum, cite } = law.on('common-minerals.maximum-depth-metres', appliedOn);
    if (value === undefined)
      return say.cannotTell('depth_unknown', 'depth-of-plot', { cite, facts: { maximum } });
    const facts = { value, maximum };
    return value <= maximum ? say.met({ cite, facts }) : say.stops('too_deep', { cite, facts });
  },
});

/** "Refused where other solid minerals are known or to be expected, by the geology body's conclusion." — arts. 231–237 */
const noOtherMinerals = rule<CommonMineralApplication>()({
  id: 'common-minerals.no-other-minerals',
  cite: law231,
  codes: ['other_minerals_there', 'geology_conclusion_missing'],
  needs: ['conclusion-of-geology-body'],
  uses: [],
  check({ noOtherMinerals: none }, _law, say) {
    if (none === undefined) return say.cannotTell('geology_conclusion_missing', 'conclusion-of-geology-body');
    return none ? say.met() : say.stops('other_minerals_there');
  },
});

export const commonMineralRules: readonly KazakhstanRule<CommonMineralApplication>[] = [
  ...paperRules('common-minerals', law231, commonMineralDocuments),
  termRule('common-minerals', 'common-minerals.maximum-term-years'),
  shallowFloor,
  noOtherMinerals,
  groundRule(
    'common-minerals',
    { text: 'Code arts. 24–26, 231–237', confidence: 'law' },
    {
      bars: [
        'mining',
        'mining-application',
        'uranium-mining',
        'defence-land',
        'protected-area',
        'cemetery',
        'state-needs',
      ],
      byConsent: ['exploration', 'hydrocarbon-production', 'settlement-belt', 'buildings-and-plantings'],
    },
  ),
  ...shapeRules('common-minerals'),
];

export const subsoilSpaceRules: readonly KazakhstanRule<SubsoilSpaceApplication>[] = [
  ...paperRules('subsoil-space', law249, subsoilSpaceDocuments),
  termRule('subsoil-space', 'subsoil-space.maximum-term-years'),
  // "Not where there is a mineral deposit."
  groundRule('subsoil-space', law249, {
    bars: [
      'mineral-deposit',
      'mining',
      'mining-application',
      'uranium-mining',
      'defence-land',
      'protected-area',
    ],
    byConsent: ['exploration', 'hydrocarbon-production', 'settlement-belt', 'buildings-and-plantings'],
  }),
  ...shapeRules('subsoil-space'),
];

/** "No trenches, no pits, no capital structures; drilling for geophysics or groundwater only." — arts. 84–92 */
const studyOnly = rule<GeologicalStudyApplication>()({
  id: 'geological-study.works',
  cite: law84,
  codes: ['trenches_or_pits', 'capital_structures', 'drilling_not_allowed', 'works_unknown'],
  needs: ['planned-works'],
  uses: [],
  check({ trenchesOrPits, capitalStructures, drillingFor }, _law, say) {
    const findings: Finding[] = [];
    if (trenchesOrPits) findings.push(say.stops('trenches_or_pits'));
    if (capitalStructures) findings.push(say.stops('capital_structures'));
    if (drillingFor === 'other') findings.push(say.stops('drilling_not_allowed'));
    if (findings.length > 0) return findings;
    const unknown =
      trenchesOrPits === undefined || capitalStructures === undefined || drillingFor === undefined;
    return unknown ? say.cannotTell('works_unknown', 'planned-works') : say.met();
  },
});

/** "Inside plots of others with their consent, except work from the air." — arts. 84–92 */
const consentInPlots = rule<GeologicalStudyApplication>()({
  id: 'geological-study.consent',
  cite: law84,
  codes: ['plot_needs_consent', 'ground_not_compared'],
  needs: ['plot-laid-on-ground'],
  uses: [],
  check({ airborneOnly, plotsOfOthers }, _law, say) {
    if (airborneOnly) return say.met({ facts: { needed: false } });
    if (!plotsOfOthers) return say.cannotTell('ground_not_compared', 'plot-laid-on-ground');
    const asked = plotsOfOthers.filter(({ consented }) => !consented).map(({ id }) => id);
    if (asked.length === 0) return say.met({ facts: { needed: plotsOfOthers.length > 0 } });
    return say.stops('plot_needs_consent', {
      facts: { layer: 'mining', by: asked },
      fix: { do: 'attach-document', document: 'user-consent' },
    });
  },
});

/** "Any person may hold a geological-study licence; it gives no exclusive right, and the Code names no most blocks." — arts. 30, 84–92 */
const studyOpenToAll = rule<GeologicalStudyApplication>()({
  id: 'geological-study.holder',
  cite: law84,
  codes: ['no_blocks'],
  uses: [],
  check({ applicant, cells }, _law, say) {
    const facts = { kind: applicant.kind, country: applicant.country, blocks: cells.length };
    return cells.length === 0 ? say.stops('no_blocks', { facts }) : say.met({ facts });
  },
});

export const geologicalStudyRules: readonly KazakhstanRule<GeologicalStudyApplication>[] = [
  studyOpenToAll,
  studyOnly,
  consentInPlots,
];

const bulkPapers = [
  'bulk-permit',
  'competent-person-opinion',
  'environmental-document',
  'additional-security',
];

/** "Extraction or movement of soil above a thousand cubic metres takes a permit, a competent person's opinion, an environmental document and further security." — art. 194 */
const bulkPermit = rule<BulkExtraction>()({
  id: 'exploration.bulk-extraction',
  cite: { text: 'Code art. 194', confidence: 'law' },
  codes: ['paper_missing'],
  uses: ['exploration.bulk-permit-cubic-metres', 'exploration.bulk-permit-days'],
  check({ on, cubicMetres, documents }, law, say) {
    const { value: free, cite } = law.on('exploration.bulk-permit-cubic-metres', on);
    const days = law.on('exploration.bulk-permit-days', on).value;
    const facts = { cubicMetres, free, days };
    if (cubicMetres <= free) return say.met({ cite, facts });
    const missing = bulkPapers.filter((kind) => !documents.some((document) => document.kind === kind));
    if (missing.length === 0) return say.met({ cite, facts });
    return missing.map((document) =>
      say.stops('paper_missing', {
        cite,
        facts: { ...facts, document },
        fix: { do: 'attach-document', document },
      }),
    );
  },
});

/** "No capital structures under an exploration licence." — art. 194 */
const noCapitalStructures = rule<BulkExtraction>()({
  id: 'exploration.capital-structures',
  cite: { text: 'Code art. 194', confidence: 'law' },
  codes: ['capital_structures', 'works_unknown'],
  needs: ['planned-works'],
  uses: [],
  check({ capitalStructures }, _law, say) {
    if (capitalStructures === undefined) return say.cannotTell('works_unknown', 'planned-works');
    return capitalStructures ? say.stops('capital_structures') : say.met();
  },
});

export const bulkExtractionRules: readonly KazakhstanRule<BulkExtraction>[] = [
  bulkPermit,
  noCapitalStructures,
];
