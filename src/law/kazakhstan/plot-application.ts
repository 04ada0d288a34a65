/** What the applications for mining, common minerals, subsoil space and prospecting share: papers, term, and the ground under the plot. */
import type { Citation, CivilDate, Finding } from '#terms';
import type { Applicant, LodgedDocument } from '../exploration-application.ts';
import type { PlotFacts, PlotOverlap } from '../proceedings.ts';
import { type KazakhstanRule, type Law, rule } from './law.ts';
import { type PlotOnDay, plotRules } from './plot-shape.ts';

export interface PlotApplicationFacts {
  readonly appliedOn: CivilDate;
  readonly applicant: Applicant;
  readonly plot: PlotFacts;
  readonly documents: readonly LodgedDocument[];
  readonly overlaps?: readonly PlotOverlap[];
  readonly years?: number;
}

/** A rule for each paper that a kind of application needs. */
export function paperRules(
  prefix: string,
  cite: Citation,
  kinds: readonly string[],
  neededBy: (application: PlotApplicationFacts, kind: string) => boolean = () => true,
): readonly KazakhstanRule<PlotApplicationFacts>[] {
  return kinds.map((kind) =>
    rule<PlotApplicationFacts>()({
      id: `${prefix}.document.${kind}`,
      cite,
      codes: ['paper_missing'],
      uses: [],
      check(application, _law, say) {
        if (!neededBy(application, kind)) return say.met({ facts: { document: kind, needed: false } });
        if (application.documents.some((document) => document.kind === kind)) {
          return say.met({ facts: { document: kind, needed: true } });
        }
        return say.stops('paper_missing', {
          facts: { document: kind },
          fix: { do: 'attach-document', document: kind },
        });
      },
    }),
  );
}

type TermProvision =
  | 'mining.maximum-term-years'
  | 'common-minerals.maximum-term-years'
  | 'subsoil-space.maximum-term-years';

/** "… for the term asked, not more than …" — art. 30 */
export function termRule(prefix: string, provision: TermProvision): KazakhstanRule<PlotApplicationFacts> {
  return rule<PlotApplicationFacts>()({
    id: `${prefix}.term`,
    cite: { text: 'Code art. 30', confidence: 'law' },
    codes: ['term_too_long', 'term_not_stated'],
    needs: ['term-asked'],
    uses: [provision],
    check({ years, appliedOn }, law, say) {
      const { value: maximum, cite } = law.on(provision, appliedOn);
      if (years === undefined)
        return say.cannotTell('term_not_stated', 'term-asked', { cite, facts: { maximum } });
      const facts = { years, maximum };
      return years <= maximum
        ? say.met({ cite, facts })
        : say.stops('term_too_long', { cite, facts, fix: { do: 'correct-field', field: 'years' } });
    },
  });
}

/** How a kind of plot stands to what it touches. */
export interface GroundTerms {
  /** Never together with it. */
  readonly bars: readonly PlotOverlap['with'][];
  /** Together with it where its user consents. */
  readonly byConsent: readonly PlotOverlap['with'][];
}

/** "No operations on …; plots of others only with their consent." — arts. 24–26 and the articles of the kind */
export function groundRule(
  prefix: string,
  cite: Citation,
  terms: GroundTerms,
): KazakhstanRule<PlotApplicationFacts> {
  return rule<PlotApplicationFacts>()({
    id: `${prefix}.ground`,
    cite,
    codes: ['plot_on_barred_ground', 'plot_needs_consent', 'ground_not_compared'],
    needs: ['plot-laid-on-ground'],
    uses: [],
    check({ overlaps }, _law, say) {
      if (!overlaps) return say.cannotTell('ground_not_compared', 'plot-laid-on-ground');
      const foreign = overlaps.filter(({ own }) => !own);
      const barred = foreign.filter((overlap) => terms.bars.includes(overlap.with));
      const asked = foreign.filter((overlap) => terms.byConsent.includes(overlap.with) && !overlap.consented);
      const findings: Finding[] = barred.map(({ with: layer, id }) =>
        say.stops('plot_on_barred_ground', { facts: { layer, by: [id] } }),
      );
      for (const { with: layer, id } of asked) {
        findings.push(
          say.stops('plot_needs_consent', {
            facts: { layer, by: [id] },
            fix: { do: 'attach-document', document: consentPaper(layer) },
          }),
        );
      }
      return findings.length > 0 ? findings : say.met({ facts: { touched: foreign.length } });
    },
  });
}

function consentPaper(layer: PlotOverlap['with']): string {
  if (layer === 'settlement-belt') return 'support-agreement';
  return layer === 'buildings-and-plantings' ? 'land-user-consent' : 'user-consent';
}

/** The rules on the shape of a plot, asked of an application. */
export function shapeRules(prefix: string): readonly KazakhstanRule<PlotApplicationFacts>[] {
  return plotRules.map(({ id, run, ...record }) => ({
    ...record,
    id: `${prefix}.${id}`,
    run(application, law: Law) {
      const on: PlotOnDay = { plot: application.plot, on: application.appliedOn };
      const answer = run(on, law);
      const named = (finding: Finding): Finding => ({ ...finding, rule: `${prefix}.${id}` });
      return Array.isArray(answer) ? answer.map(named) : named(answer as Finding);
    },
  }));
}
