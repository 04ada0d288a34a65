/** `/api/applications…`: lodge, the public view, and the acts of officer and applicant. */
import { z } from 'zod';
import { languages } from '#terms';
import { areaView } from './check.ts';
import {
  applicationId,
  cellRuns,
  civilDay,
  facet,
  finding,
  findingFacts,
  licenceId,
  mineral,
  moment,
  money,
  outline,
  pageOf,
  pageQuery,
  standpointQuery,
} from './primitives.ts';
import { nextMove, processStep } from './process.ts';
import { entryLine } from './register.ts';
import { sealOpening } from './sealed-filing.ts';

const shortText = z.string().trim().min(1).max(300);

/** Lists that stand in `#register`; a test of `#api` holds them equal. */
export const applicationStatus = z.enum([
  'lodged',
  'under-review',
  'awaiting-answer',
  'awaiting-security',
  'secured',
  'granted',
  'refused',
  'withdrawn',
]);
export const workKind = z.enum([
  'desk-study',
  'remote-sensing',
  'mapping',
  'geochemistry',
  'geophysics',
  'trenching',
  'drilling',
  'laboratory',
  'resource-estimate',
  'rehabilitation',
]);
export const partyKind = z.enum(['person', 'company']);

/** Kinds of document as the law pack names them: `financial-proof`. */
export const documentKind = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/);
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** A document by its digest, with what the law asks of it (art. 187). */
export const attachedDocument = z
  .object({
    kind: documentKind,
    sha256: sha256Hex,
    languages: z.array(z.enum(languages)).max(4).optional(),
    /** A notary certified the copy, or the translation where it is one. */
    notarised: z.boolean().optional(),
    issuedOn: civilDay.optional(),
    /** Foreign public documents: legalised or with an apostille. */
    legalised: z.boolean().optional(),
  })
  .meta({ id: 'AttachedDocument' });

const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ description: 'ISO 3166-1 alpha-2.' });

/** Who directly or indirectly controls the applicant, states included. Kind and country are public. */
export const controllerForm = z.object({
  kind: z.enum(['person', 'company', 'state', 'international-organisation']),
  country,
});

export const applicantForm = z
  .object({
    kind: partyKind,
    /** Nationality or seat. */
    country,
    name: shortText,
    /** BIN, IIN or the number in the register of the home country. */
    number: z.string().trim().min(1).max(60),
    /** Every direct and indirect controller; an empty list says that there is none. Absent: not said. */
    controllers: z.array(controllerForm).max(100).optional(),
    /** The application is signed by a representative and not by the applicant. */
    represented: z.boolean().optional(),
    signedElectronically: z.boolean().optional(),
  })
  .meta({ id: 'ApplicantForm' });

export const plannedWork = z
  .object({
    /** Licence year. */
    year: z.int().min(1).max(6),
    kind: workKind,
    volume: z.int().min(0).max(1_000_000_000).optional(),
    unit: z.enum(['metres', 'line-kilometres', 'square-kilometres', 'samples', 'cubic-metres']).optional(),
    spendKzt: z.int().min(0).max(1_000_000_000_000).optional(),
  })
  .meta({ id: 'PlannedWork' });

/** The plan in short; the plan itself is a document. */
export const planInShort = z
  .object({ minerals: z.array(mineral).max(20), works: z.array(plannedWork).max(200) })
  .meta({ id: 'PlanInShort' });

/** Whole tenge. */
const sum = z.int().min(0).max(1_000_000_000_000_000);

/** What the applicant declares and the documents prove (art. 187). Absent: not said. */
export const declaration = z
  .object({
    financial: z
      .object({
        form: z.enum(['bank-balance', 'loan-agreement', 'audited-accounts', 'rating-letter']),
        sumKzt: sum,
        /** Bank balance: first and last day on which the sum was held without a break, and where. */
        heldFrom: civilDay.optional(),
        heldUntil: civilDay.optional(),
        heldAt: z.enum(['domestic-bank', 'national-post', 'foreign-bank']).optional(),
        /** Loan: who lends, and whether a lender that is no bank proved its own means. */
        lender: z.enum(['bank', 'other']).optional(),
        lenderProvedMeans: z.boolean().optional(),
        purpose: z.enum(['exploration', 'other']).optional(),
        /** Audited accounts: the period ends on, and how many months it has. */
        accountsUntil: civilDay.optional(),
        accountsMonths: z.int().min(1).max(120).optional(),
      })
      .optional(),
    professional: z
      .object({
        form: z.enum(['own-staff', 'contract', 'contractor']),
        specialist: z.enum(['geologist', 'geophysicist', 'other']).optional(),
      })
      .optional(),
    tax: z.object({ debtKzt: sum, issuedOn: civilDay }).optional(),
  })
  .meta({ id: 'Declaration' });

/** Consent of the user of another right to work inside it. */
export const consent = z.object({ right: z.string().min(1).max(200), givenOn: civilDay.optional() });

export const lodgeRequest = z
  .object({
    kind: z.literal('exploration'),
    cells: cellRuns,
    applicant: applicantForm,
    plan: planInShort,
    declared: declaration,
    consents: z.array(consent).max(200).optional(),
    /** An agreement on social and economic support with each settlement touched. */
    supportAgreement: z.boolean().optional(),
    documents: z.array(attachedDocument).max(100).default([]),
    /** Opens a seal: its place counts from that of the seal. */
    sealed: sealOpening.optional(),
    /** The draft that it was written in. */
    draft: z.string().max(100).optional(),
  })
  .meta({ id: 'LodgeRequest' });
export type LodgeRequest = z.input<typeof lodgeRequest>;

/** A filing on paper, as the officer enters it. */
export const counterFiling = z.object({
  /** When the office received it. */
  at: moment,
  /** Which office did. */
  office: shortText,
  /** Its number in the incoming book of the office. */
  number: z.string().trim().min(1).max(80),
});
export const counterLodgeRequest = lodgeRequest
  .omit({ draft: true, sealed: true })
  .extend({ counter: counterFiling })
  .meta({ id: 'CounterLodgeRequest' });
export type CounterLodgeRequest = z.input<typeof counterLodgeRequest>;

/** Both times of a filing on paper; absent where the application came over the platform. */
export const counterTimes = counterFiling
  .extend({
    enteredAt: moment,
    /** From which of the two its place counts, by the law's reading on the day of the entry. */
    place: z.enum(['entry', 'counter']),
  })
  .meta({ id: 'CounterTimes' });
export type CounterTimes = z.infer<typeof counterTimes>;

/** Place of an application in the queue of a run of blocks; every block of it stands in exactly one. */
export const queuePlace = z
  .object({
    cells: cellRuns,
    codes: z.array(z.string()),
    /** 1 is first in line. */
    place: z.int(),
    /** Open applications before it, first one first; the first ten of them. */
    ahead: z.array(applicationId),
  })
  .meta({ id: 'QueuePlace' });

export const lodgeReceipt = z
  .object({
    application: applicationId,
    address: z.string(),
    lodgedAt: moment,
    /** Entries of the log that this lodging made. */
    entries: z.array(z.int()),
    size: z.int(),
    places: z.array(queuePlace),
    firstOnBlocks: z.int(),
    next: nextMove.nullable(),
    /** `.tlog-proof` of the lodging entry: verify it offline, without us. */
    proof: z.string(),
    /** True when this key had lodged before: the same receipt, nothing new. */
    repeated: z.boolean(),
  })
  .meta({ id: 'LodgeReceipt' });
export type LodgeReceipt = z.infer<typeof lodgeReceipt>;

export const publicParty = z
  .object({
    /** null where the name was erased by law; the commitment in the log remains. */
    name: z.string().nullable(),
    kind: partyKind,
    country,
  })
  .meta({ id: 'PublicParty' });

/** Who holds a licence; what a publisher's word leaves out is null. */
export const publicHolder = z
  .object({ name: z.string().nullable(), kind: partyKind.nullable(), country: country.nullable() })
  .meta({ id: 'PublicHolder' });

/** Why blocks were dropped or an application refused. */
export const groundView = z
  .object({
    rule: z.string(),
    code: z.string(),
    cite: z.string(),
    facts: findingFacts.optional(),
    cells: cellRuns.optional(),
  })
  .meta({ id: 'Ground' });

/** Who signed, when, and in which entry. */
const signature = z.object({
  by: z.string().meta({ description: 'Account: a stable opaque id.' }),
  at: moment,
  entry: z.int(),
  /** Address of its `.tlog-proof`. */
  proof: z.string(),
});

/** A finding of the law that an officer means to set aside; without the confirmation of another it has no effect. */
export const deviation = z
  .object({
    finding: groundView,
    reason: z.string(),
    proposal: signature,
    confirmation: signature.optional(),
  })
  .meta({ id: 'Deviation' });
export type DeviationView = z.infer<typeof deviation>;

export const rival = z
  .object({
    id: applicationId,
    applicant: z.string().nullable(),
    lodgedAt: moment,
    counter: counterTimes.optional(),
    status: applicationStatus,
    sharedBlocks: z.int(),
    /** On how many of the shared blocks it comes before this one. */
    aheadOn: z.int(),
    simulated: z.boolean(),
    address: z.string(),
  })
  .meta({ id: 'Rival' });

export const applicationView = z
  .object({
    id: applicationId,
    kind: z.string(),
    simulated: z.boolean(),
    status: applicationStatus,
    applicant: publicParty,
    lodgedAt: moment,
    /** The seal that it opened, from which its place counts. */
    sealed: z.object({ filing: z.string(), at: moment, entry: z.int(), address: z.string() }).optional(),
    counter: counterTimes.optional(),
    /** Findings of the law that officers set aside, or mean to. */
    deviations: z.array(deviation),
    publishedAt: moment.optional(),
    /** Blocks that are still asked for. */
    area: areaView,
    outline,
    /** Blocks as lodged, when some were dropped or given up since. */
    lodgedArea: areaView,
    datum: z.string(),
    steps: z.array(processStep),
    /** Whose move and by when; null when it is over. */
    next: nextMove.nullable(),
    /** Earlier application that must be decided first (art. 189(2)). */
    waitsFor: z.array(applicationId),
    /** Older seals that are closed and might open to the same blocks; nobody examines it before they are opened or lapse. */
    seals: z
      .object({ filings: z.array(z.object({ id: z.string(), address: z.string() })), until: moment })
      .optional(),
    places: z.array(queuePlace),
    rivals: z.array(rival),
    /** The law run on it now. */
    findings: z.array(finding),
    plan: planInShort,
    documents: z.array(attachedDocument),
    security: z
      .object({
        sum: money,
        sentOn: civilDay,
        publishedOn: civilDay,
        lodgeBy: civilDay,
        lodged: z.array(
          z.object({
            form: z.enum(['guarantee', 'deposit', 'insurance']),
            sum: money,
            issuer: z.string(),
            until: civilDay,
            lodgedOn: civilDay,
            entry: z.int(),
          }),
        ),
      })
      .optional(),
    answerBy: civilDay.optional(),
    refusal: z
      .object({
        on: civilDay,
        /** The last day on which it still bars the next application on its blocks (art. 189(2)). */
        barsUntil: civilDay,
        grounds: z.array(groundView),
        reason: z.string(),
      })
      .optional(),
    withdrawal: z.object({ on: civilDay, reason: z.string().optional() }).optional(),
    licences: z.array(licenceId),
    entries: z.array(entryLine),
    size: z.int(),
    address: z.string(),
  })
  .meta({ id: 'ApplicationView' });
export type ApplicationView = z.infer<typeof applicationView>;

export const applicationRow = z
  .object({
    id: applicationId,
    kind: z.string(),
    status: applicationStatus,
    applicant: z.string().nullable(),
    country: z.string(),
    blocks: z.int(),
    lodgedAt: moment,
    counter: counterTimes.optional(),
    next: nextMove.nullable(),
    simulated: z.boolean(),
    address: z.string(),
  })
  .meta({ id: 'ApplicationRow' });
export const applicationsQuery = z.object({
  ...pageQuery,
  ...standpointQuery,
  q: z.string().max(200).optional(),
  status: z.string().max(200).optional().meta({ description: 'One or more, with commas.' }),
  simulated: z.enum(['true', 'false']).optional(),
  sort: z.enum(['lodged', '-lodged', 'due', '-due', 'blocks', '-blocks']).default('-lodged'),
});
export const applicationList = pageOf(applicationRow)
  .extend({ facets: z.object({ status: facet, simulated: facet }) })
  .meta({ id: 'ApplicationList' });
export type ApplicationList = z.infer<typeof applicationList>;
