/** The shape of each kind of entry, field by field: the same words as its type. A shape that the type outgrew fails the test beside it. */
import { minerals } from '#terms';
import type { correctable } from './correction.ts';
import type { EntryKind } from './entry.ts';
import { roles } from './entry-parts.ts';
import { securityForms, workKinds } from './exploration-application/events.ts';
import { endReasons, paymentPurposes } from './exploration-licence/events.ts';
import { releaseGrounds, reportKinds } from './geological-report/events.ts';
import { replyCapacities, replyParts, replyStances, replyTopics } from './public-reply/events.ts';
import {
  bool,
  cellRuns,
  day,
  finite,
  hash,
  list,
  literal,
  matching,
  moment,
  object,
  oneOf,
  record,
  type Shape,
  text,
  where,
  whole,
} from './shape.ts';

const opaqueId = matching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/, 'an id of letters, digits and . _ : -');
const countryCode = matching(/^[A-Z]{2}$/, 'a country by its two letters');
const code = matching(/^[a-z0-9][a-z0-9._-]{0,79}$/, 'a code');
const applicationIdShape = matching(/^A-\d{6,}$/, 'an application, A-000123');
const reportIdShape = matching(/^R-\d{6,}$/, 'a report, R-000123');
const replyIdShape = matching(/^V-\d{6,}$/, 'a reply, V-000123');
const spokenOf = matching(/^(A|EL)-\d{6,}$/, 'an application or a licence, A-000123 or EL-000123');
const slotIdShape = matching(/^S-\d{6,}$/, 'a slot, S-000123');
const sealedFilingIdShape = matching(/^F-\d{6,}$/, 'a sealed filing, F-000123');
const licenceIdShape = matching(/^EL-\d{6,}$/, 'a licence, EL-000123');
const commitment = object({ commitment: hash });
const money = object({ amount: whole(0), currency: matching(/^[A-Z]{3}$/, 'a currency') });
const period = object({ from: day, until: day });

const by = object({ role: oneOf(roles), account: opaqueId }, { organisation: opaqueId });
const party = object({
  id: opaqueId,
  kind: oneOf(['person', 'company']),
  country: countryCode,
  name: commitment,
  number: commitment,
});
const holder = object(
  { id: opaqueId, name: commitment },
  { kind: oneOf(['person', 'company']), country: countryCode, number: commitment },
);
const documentReference = object({ kind: code, sha256: hash });
const applicationDocument = object(
  { kind: code, sha256: hash },
  {
    languages: list(matching(/^[a-z]{2}$/, 'a language'), 4),
    notarised: bool,
    issuedOn: day,
    legalised: bool,
  },
);
const controller = object({
  kind: oneOf(['person', 'company', 'state', 'international-organisation']),
  country: countryCode,
});
const plan = object({
  minerals: list(oneOf(minerals), minerals.length),
  works: list(
    object(
      { year: whole(1, 11), kind: oneOf(workKinds) },
      {
        volume: whole(0),
        unit: oneOf(['metres', 'line-kilometres', 'square-kilometres', 'samples', 'cubic-metres']),
        spendKzt: whole(0),
      },
    ),
    200,
  ),
});
const declared = object(
  {},
  {
    financial: object(
      {
        form: oneOf(['bank-balance', 'loan-agreement', 'audited-accounts', 'rating-letter']),
        sumKzt: whole(0),
      },
      {
        heldFrom: day,
        heldUntil: day,
        heldAt: oneOf(['domestic-bank', 'national-post', 'foreign-bank']),
        lender: oneOf(['bank', 'other']),
        lenderProvedMeans: bool,
        purpose: oneOf(['exploration', 'other']),
        accountsUntil: day,
        accountsMonths: whole(1, 120),
      },
    ),
    professional: object(
      { form: oneOf(['own-staff', 'contract', 'contractor']) },
      { specialist: oneOf(['geologist', 'geophysicist', 'other']) },
    ),
    tax: object({ debtKzt: whole(0), issuedOn: day }),
  },
);
const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';
const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
const scalar = where(isText, text(500), where(isNumber, finite, bool));
const facts = record(where(Array.isArray, list(scalar, 400), scalar), 30);
const ground = object({ rule: code, code, cite: text(200) }, { facts, cells: cellRuns });
const condition = object(
  { condition: code, cite: text(200) },
  { facts: record(scalar, 30), cells: cellRuns },
);

const correctedFields: Record<string, Shape> = {
  sum: whole(0),
  paidOn: day,
  issuer: text(200),
  until: day,
  reason: text(4000),
} satisfies Record<(typeof correctable)[keyof typeof correctable][number], Shape>;

function entry(
  kind: EntryKind,
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  return object(
    { kind: literal(kind), at: moment, on: day, by, ...required },
    { simulated: literal(true), ...optional },
  );
}

const application = { application: applicationIdShape };
const licence = { licence: licenceIdShape };
const report = { report: reportIdShape };
const reply = { reply: replyIdShape };
const slot = { slot: slotIdShape };
const filings = list(applicationIdShape, 4000); // what an entry can hold
const comesFrom = (value: unknown) => (value as { from?: unknown } | null)?.from;
const randomnessSource = where(
  (value) => comesFrom(value) === 'public-event',
  object({ from: literal('public-event'), event: text(1000), at: moment }),
  object({ from: literal('drand-quicknet'), round: whole(1), at: moment }),
);
const reason = text(4000);
const documents = list(documentReference, 100);

export const entryShapes: Readonly<Record<EntryKind, Shape>> = {
  'register-opened': entry('register-opened', {
    origin: text(200),
    country: countryCode,
    law: matching(/^[A-Z]{2}(-[A-Z]{2,3})?$/, 'a law pack by its code'),
    trial: bool,
    data: list(object({ name: text(200), sha256: hash }), 500),
  }),
  'application-lodged': entry(
    'application-lodged',
    {
      ...application,
      licenceKind: literal('exploration'),
      cells: cellRuns,
      datum: text(40),
      applicant: party,
      documents: list(applicationDocument, 100),
      plan,
      declared,
    },
    {
      controllers: list(controller, 200),
      represented: bool,
      signedElectronically: bool,
      consents: list(object({ right: text(80) }, { givenOn: day }), 200),
      supportAgreement: bool,
      sealed: object({ filing: sealedFilingIdShape, salt: hash }),
      counter: object({
        at: moment,
        on: day,
        office: text(200),
        number: text(80),
        place: oneOf(['entry', 'counter']),
      }),
    },
  ),
  'application-published': entry('application-published', { ...application, publishedAt: moment }),
  'blocks-dropped': entry('blocks-dropped', {
    ...application,
    cells: cellRuns,
    grounds: list(ground, 50),
    answerBy: day,
  }),
  'blocks-given-up': entry('blocks-given-up', {
    ...application,
    cells: where(isEmpty, list(cellRuns, 0), cellRuns),
  }),
  'security-notice-sent': entry('security-notice-sent', {
    ...application,
    sum: money,
    publishedOn: day,
    lodgeBy: day,
  }),
  'security-lodged': entry(
    'security-lodged',
    { ...application, form: oneOf(securityForms), sum: money, issuer: text(200), until: day, lodgedOn: day },
    { document: documentReference },
  ),
  'application-refused': entry('application-refused', {
    ...application,
    grounds: list(ground, 50),
    reason,
    barsUntil: day,
  }),
  'deviation-proposed': entry('deviation-proposed', { ...application, finding: ground, reason }),
  'deviation-confirmed': entry('deviation-confirmed', { ...application, proposal: whole(0) }),
  'application-withdrawn': entry('application-withdrawn', { ...application }, { reason }),
  'licence-granted': entry(
    'licence-granted',
    {
      ...licence,
      ...application,
      cells: cellRuns,
      from: day,
      until: day,
      conditions: list(condition, 50),
    },
    { holder, datum: text(40), deviations: list(whole(0), 50) },
  ),
  'payment-recorded': entry(
    'payment-recorded',
    { ...licence, purpose: oneOf(paymentPurposes), sum: money, paidOn: day },
    { period },
  ),
  'licence-ended': entry('licence-ended', {
    ...licence,
    reason: oneOf(endReasons),
    endedOn: day,
    cells: cellRuns,
    grounds: list(ground, 50),
    documents,
  }),
  'licence-surrendered-in-part': entry('licence-surrendered-in-part', {
    ...licence,
    cells: cellRuns,
    documents,
  }),
  'licence-stated': entry('licence-stated', {
    ...licence,
    publisher: code,
    number: text(80),
    seenOn: day,
    holder,
    datum: text(40),
    cells: cellRuns,
    from: day,
    until: day,
  }),
  'report-deposited': entry(
    'report-deposited',
    {
      ...report,
      reportKind: oneOf(reportKinds),
      digest: hash,
      parts: list(documentReference, 200),
      holder: opaqueId,
    },
    licence,
  ),
  'report-extended': entry('report-extended', { ...report, years: whole(1, 100) }),
  'report-objected': entry('report-objected', { ...report, reason }),
  'report-objection-decided': entry('report-objection-decided', { ...report, reason }, { heldUntil: day }),
  'report-released': entry('report-released', { ...report, ground: oneOf(releaseGrounds) }),
  'reply-received': entry('reply-received', {
    ...reply,
    record: spokenOf,
    part: oneOf(replyParts),
    stance: oneOf(replyStances),
    topics: list(oneOf(replyTopics), replyTopics.length),
    capacity: oneOf(replyCapacities),
    digest: hash,
    workingDays: whole(1, 366),
    answerBy: day,
  }),
  'reply-answered': entry('reply-answered', { ...reply, digest: hash }),
  'reply-withdrawn': entry('reply-withdrawn', reply),
  'ground-reopened': entry('ground-reopened', {
    ...slot,
    cells: cellRuns,
    closesAt: moment,
    ties: oneOf(['draw', 'auction']),
    earlier: oneOf(['equal', 'ahead']),
    cite: text(200),
  }),
  'slot-closed': entry(
    'slot-closed',
    { ...slot, applications: filings, root: hash },
    { source: randomnessSource },
  ),
  'slot-drawn': entry('slot-drawn', { ...slot, evidence: text(10_000), value: hash, order: filings }),
  'filing-sealed': entry('filing-sealed', {
    filing: sealedFilingIdShape,
    commitment: hash,
    opensBefore: moment,
    cite: text(200),
  }),
  'filing-lapsed': entry('filing-lapsed', { filing: sealedFilingIdShape }),
  'opening-erased': entry('opening-erased', { commitments: list(hash, 1000), reason }),
  'entry-corrected': entry('entry-corrected', {
    corrects: whole(0),
    set: object({}, correctedFields),
    reason,
  }),
};

/** Every kind of entry that a log may hold. */
export const entryKinds = Object.keys(entryShapes) as readonly EntryKind[];
