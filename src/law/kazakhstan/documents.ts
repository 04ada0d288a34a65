/** What must lie beside an application, in which languages and form (art. 187). */
import type { Citation, CivilDate, Finding } from '#terms';
import type { ExplorationApplication, LodgedDocument } from '../exploration-application.ts';
import { type KazakhstanRule, rule } from './law.ts';

/** Kinds of document of an application for exploration; names are in `#words`. */
export const explorationDocuments = [
  'identity',
  'registration-extract',
  'controllers',
  'representative-authority',
  'work-description',
  'user-consent',
  'land-user-consent',
  'financial-proof',
  'professional-proof',
  'support-agreement',
  'tax-certificate',
] as const;
type ExplorationDocument = (typeof explorationDocuments)[number];

/** An application with the laid-out area beside it. */
export interface ApplicationFacts {
  readonly application: ExplorationApplication;
  readonly day: CivilDate;
}

function documentOf(
  application: ExplorationApplication,
  kind: ExplorationDocument,
): LodgedDocument | undefined {
  return application.documents.find((document) => document.kind === kind);
}

interface PaperTerms {
  readonly kind: ExplorationDocument;
  readonly code: string;
  readonly cite: Citation;
  readonly needed: (application: ExplorationApplication) => boolean;
}

const law187: Citation = { text: 'Code art. 187', confidence: 'law' };
const isCompany = ({ applicant }: ExplorationApplication) => applicant.kind === 'company';

/** Papers asked of everyone, or of those whom `needed` names. Consents and agreements follow from the ground. */
const papers: readonly PaperTerms[] = [
  {
    kind: 'identity',
    code: 'identity_missing',
    cite: law187,
    needed: (application) => !isCompany(application),
  },
  { kind: 'registration-extract', code: 'registration_extract_missing', cite: law187, needed: isCompany },
  { kind: 'controllers', code: 'controllers_missing', cite: law187, needed: isCompany },
  {
    kind: 'representative-authority',
    code: 'representative_authority_missing',
    cite: law187,
    needed: ({ applicant }) => applicant.represented === true,
  },
  { kind: 'work-description', code: 'work_description_missing', cite: law187, needed: () => true },
  { kind: 'financial-proof', code: 'financial_proof_missing', cite: law187, needed: () => true },
  { kind: 'professional-proof', code: 'professional_proof_missing', cite: law187, needed: () => true },
  { kind: 'tax-certificate', code: 'tax_certificate_missing', cite: law187, needed: () => true },
];

/** "To the application are attached …" — art. 187; a missing paper is a ground of refusal, art. 190(1)(2) */
function ruleOfPaper(paper: PaperTerms): KazakhstanRule<ApplicationFacts> {
  return rule<ApplicationFacts>()({
    id: `exploration.document.${paper.kind}`,
    cite: paper.cite,
    codes: [paper.code],
    uses: [],
    check({ application }, _law, say) {
      const { kind } = paper;
      if (!paper.needed(application)) return say.met({ facts: { document: kind, needed: false } });
      if (documentOf(application, kind)) return say.met({ facts: { document: kind, needed: true } });
      return say.stops(paper.code, {
        facts: { document: kind },
        fix: { do: 'attach-document', document: kind },
      });
    },
  });
}

const stateLanguages = ['kk', 'ru'] as const;

/** "The application and its papers are in Kazakh and Russian; translations are certified by a notary." — art. 187 */
const inBothLanguages = rule<ApplicationFacts>()({
  id: 'exploration.languages',
  cite: law187,
  codes: ['language_missing', 'document_languages_unknown'],
  needs: ['document-languages'],
  uses: [],
  check({ application }, _law, say) {
    const { documents } = application;
    const lacking = documents.filter(
      ({ languages }) => languages && !stateLanguages.every((language) => languages.includes(language)),
    );
    const unknown = documents.filter(({ languages }) => languages === undefined);
    const findings: Finding[] = [];
    if (lacking.length > 0) {
      findings.push(
        say.stops('language_missing', {
          facts: { documents: lacking.map(({ kind }) => kind), languages: [...stateLanguages] },
          fix: { do: 'attach-document', document: `translation-of-${lacking[0]?.kind}` },
        }),
      );
    }
    if (unknown.length > 0) {
      findings.push(
        say.cannotTell('document_languages_unknown', 'document-languages', {
          facts: { documents: unknown.map(({ kind }) => kind) },
        }),
      );
    }
    return findings.length > 0 ? findings : say.met({ facts: { documents: documents.length } });
  },
});

/** "Copies of documents are certified by a notary." — art. 187 */
const notarised = rule<ApplicationFacts>()({
  id: 'exploration.notarised',
  cite: law187,
  codes: ['not_notarised', 'notary_unknown'],
  needs: ['notary-certification'],
  uses: [],
  check({ application }, _law, say) {
    const { documents } = application;
    const bare = documents.filter((document) => document.notarised === false).map(({ kind }) => kind);
    const unknown = documents.filter((document) => document.notarised === undefined).map(({ kind }) => kind);
    const findings: Finding[] = [];
    if (bare.length > 0) {
      findings.push(
        say.stops('not_notarised', {
          facts: { documents: bare },
          fix: { do: 'attach-document', document: bare[0] as string },
        }),
      );
    }
    if (unknown.length > 0) {
      findings.push(
        say.cannotTell('notary_unknown', 'notary-certification', { facts: { documents: unknown } }),
      );
    }
    return findings.length > 0 ? findings : say.met({ facts: { documents: documents.length } });
  },
});

/** "A foreign company attaches a legalised extract of its trade register." — art. 187 */
const foreignExtract = rule<ApplicationFacts>()({
  id: 'exploration.foreign-extract',
  cite: law187,
  codes: ['extract_not_legalised', 'legalisation_unknown'],
  needs: ['legalisation-of-extract'],
  uses: [],
  check({ application }, _law, say) {
    const { applicant } = application;
    const facts = { country: applicant.country };
    const extract = documentOf(application, 'registration-extract');
    // A missing extract is said by its own rule.
    if (applicant.kind !== 'company' || applicant.country === 'KZ' || !extract) return say.met({ facts });
    if (extract.legalised === undefined) {
      return say.cannotTell('legalisation_unknown', 'legalisation-of-extract', { facts });
    }
    if (extract.legalised) return say.met({ facts });
    return say.stops('extract_not_legalised', {
      facts,
      fix: { do: 'attach-document', document: 'registration-extract' },
    });
  },
});

/** "The applicant names all who directly or indirectly control it, states included." — art. 187 */
const controllersNamed = rule<ApplicationFacts>()({
  id: 'exploration.controllers',
  cite: law187,
  codes: ['controllers_unknown'],
  needs: ['controllers-of-applicant'],
  uses: [],
  check({ application }, _law, say) {
    const { kind, controllers } = application.applicant;
    if (kind === 'person') return say.met({ facts: { needed: false } });
    if (controllers === undefined) return say.cannotTell('controllers_unknown', 'controllers-of-applicant');
    return say.met({
      facts: {
        controllers: controllers.length,
        states: controllers.filter((controller) => controller.kind === 'state').length,
      },
    });
  },
});

/** Since 1 October 2023 applications are lodged online, signed with an electronic signature of Kazakhstan. */
const signedElectronically = rule<ApplicationFacts>()({
  id: 'exploration.electronic-signature',
  cite: { text: 'statement of the ministry of 19 September 2023', confidence: 'secondary' },
  codes: ['not_signed_electronically', 'signature_unknown'],
  needs: ['electronic-signature'],
  uses: ['exploration-application.online-only'],
  check({ application, day }, law, say) {
    const { value: onlineOnly, cite } = law.on('exploration-application.online-only', day);
    const signed = application.applicant.signedElectronically;
    const facts = { onlineOnly };
    if (!onlineOnly || signed === true) return say.met({ cite, facts });
    if (signed === undefined)
      return say.cannotTell('signature_unknown', 'electronic-signature', { cite, facts });
    return say.stops('not_signed_electronically', {
      cite,
      facts,
      fix: { do: 'correct-field', field: 'signature' },
    });
  },
});

export const documentRules: readonly KazakhstanRule<ApplicationFacts>[] = [
  ...papers.map(ruleOfPaper),
  controllersNamed,
  foreignExtract,
  inBothLanguages,
  notarised,
  signedElectronically,
];
