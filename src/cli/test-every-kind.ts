/**
 * Entries of the kinds that a simulated past has not: sealed filings, a slot that is drawn, a paper filing, deviations, reports, replies from the public,
 * a statement, a correction, an erasure. Each is decided as the server decides it, behind the entries of a register, on ground east of it.
 */
import { runsFromCells } from '#grid';
import { kazakhstan } from '#law';
import { bytesFromHex, sealOfArea } from '#proof';
import {
  type Application,
  applicationOf,
  type By,
  type Command,
  decide,
  type Entry,
  type EntryKind,
  fold,
  groundBaseFrom,
  openState,
  type RegisterState,
} from '#register';
import {
  type ApplicationId,
  addDays,
  type CivilDate,
  civilDate,
  instantFromMillis,
  type LicenceId,
  millisFromInstant,
  startOfDay,
} from '#terms';

type Lodge = Extract<Command, { act: 'lodge' }>;

// Sealed filings, and lots instead of an auction: readings that the pack knows and does not take.
const law = kazakhstan.with({
  'sealed-filing.opening': 'within-1-working-day',
  'freed-block.ties': 'draw',
  'draw.randomness': 'public-event',
});
const corner = 8352 * 21_600 + 15_260; // 80 blocks east of the small register
/** A row of blocks, `up` above the corner. */
const row = (up: number, count = 4) => Array.from({ length: count }, (_, i) => corner + up * 21_600 + i);
const rows = Array.from({ length: 30 }, (_, up) => [corner + up * 21_600, 4] as const);
const base = groundBaseFrom({
  country: { whole: rows, part: [] },
  programme: rows,
  closures: {},
  rights: {},
});

const registrar: By = { role: 'registrar', account: 'registrar' };
const officer: By = { role: 'officer', account: 'officer-1' };
const second: By = { role: 'officer', account: 'officer-2' };
const tamgaly: By = { role: 'applicant', account: 'person-1', organisation: 'tamgaly' };
const altai: By = { role: 'applicant', account: 'person-2', organisation: 'altai' };
const hash = (digit: string) => digit.repeat(64);
const salt = '5a'.repeat(32);

const day = (text: string) => civilDate(text);
const hour = (on: string, of: number) =>
  instantFromMillis(millisFromInstant(startOfDay(day(on), law.zone)) + of * 3_600_000);

/** An application with all its papers and a plan of work. */
function lodge(on: CivilDate, cells: readonly number[], by: By): Lodge {
  const paper = { languages: ['kk', 'ru'], notarised: true, sha256: hash('c') } as const;
  const kinds = ['registration-extract', 'controllers', 'work-description', 'financial-proof'];
  return {
    act: 'lodge',
    by,
    licenceKind: 'exploration',
    cells,
    datum: 'QazTRF-23',
    applicant: {
      id: by.organisation ?? by.account,
      kind: 'company',
      country: 'KZ',
      name: { commitment: hash('a') },
      number: { commitment: hash('b') },
    },
    controllers: [{ kind: 'person', country: 'KZ' }],
    represented: false,
    signedElectronically: true,
    documents: [...kinds, 'professional-proof', 'tax-certificate'].map((kind) => ({ kind, ...paper })),
    plan: {
      minerals: ['tungsten'],
      works: [
        { year: 1, kind: 'mapping', volume: 12, unit: 'square-kilometres', spendKzt: 5_000_000 },
        { year: 2, kind: 'drilling', volume: 1_400, unit: 'metres', spendKzt: 90_000_000 },
      ],
    },
    declared: {
      financial: {
        form: 'bank-balance',
        sumKzt: 200_000_000,
        heldFrom: addDays(on, -40),
        heldUntil: addDays(on, -2),
        heldAt: 'domestic-bank',
      },
      professional: { form: 'own-staff', specialist: 'geologist' },
      tax: { debtKzt: 0, issuedOn: addDays(on, -3) },
    },
  };
}

class Teller {
  readonly state: RegisterState = openState();
  readonly entries: Entry[] = [];
  #clock = 0;

  constructor(before: readonly Entry[]) {
    for (const [index, entry] of before.entries()) fold(this.state, index, entry);
  }

  /** Does an act on a day, a second after the last; the entries that it made. @throws Error where it was refused */
  act(on: string, command: Command): readonly Entry[] {
    this.#clock = Math.max(this.#clock + 1000, millisFromInstant(hour(on, 10)));
    const decision = decide(this.state, command, {
      at: instantFromMillis(this.#clock),
      day: day(on),
      law,
      base,
    });
    if (!decision.accepted) throw new Error(`${command.act}: ${JSON.stringify(decision.findings)}`);
    for (const entry of decision.entries) fold(this.state, this.state.size, entry);
    this.entries.push(...decision.entries);
    return decision.entries;
  }

  /** Lodges; the number of the application. */
  lodge(on: string, cells: readonly number[], by: By, more: Partial<Lodge> = {}): ApplicationId {
    return only(this.act(on, { ...lodge(day(on), cells, by), ...more }), 'application-lodged').application;
  }

  /** From the notice to the licence. */
  grant(application: ApplicationId, from: string, to: string): LicenceId {
    this.act(from, { act: 'send-security-notice', by: officer, application });
    const { notice } = applicationOf(this.state, application) as Extract<
      Application,
      { status: 'awaiting-security' }
    >;
    this.act(to, {
      act: 'record-security',
      by: officer,
      application,
      form: 'guarantee',
      sum: notice.sum,
      issuer: 'Invented Bank JSC',
      until: addDays(day(to), 3000),
      lodgedOn: day(to),
      document: { kind: 'guarantee', sha256: hash('d') },
    });
    return only(this.act(to, { act: 'grant', by: officer, application }), 'licence-granted').licence;
  }
}

function only<Kind extends EntryKind>(entries: readonly Entry[], kind: Kind) {
  return entries.find((entry) => entry.kind === kind) as Extract<Entry, { kind: Kind }>;
}

/** What happens in 2026 behind the entries of a register that ended before. */
export function furtherEntries(before: readonly Entry[]): readonly Entry[] {
  const teller = new Teller(before);
  const act = teller.act.bind(teller);

  // Two seals: one is opened to its area and granted before who lodged in between, one lapses.
  const area = row(0);
  const { licenceKind, applicant } = lodge(day('2026-02-03'), area, tamgaly);
  const commitment = sealOfArea(bytesFromHex(salt), { licenceKind, applicant, cells: runsFromCells(area) });
  const seal = (sealed: string, by: By) =>
    only(act('2026-02-02', { act: 'seal-filing', by, commitment: sealed }), 'filing-sealed').filing;
  const ours = seal(commitment, tamgaly);
  const theirs = seal(hash('e'), altai);
  const overtaken = teller.lodge('2026-02-02', area, altai);
  const opened = teller.lodge('2026-02-03', area, tamgaly, { sealed: { filing: ours, salt } });
  act('2026-02-04', { act: 'lapse-filing', by: registrar, filing: theirs });
  act('2026-02-05', { act: 'withdraw', by: altai, application: overtaken, reason: 'Another was first.' });
  const licence = teller.grant(opened, '2026-02-06', '2026-02-20');
  const [payment] = act('2026-03-02', {
    act: 'record-payment',
    by: officer,
    licence,
    purpose: 'signature-bonus',
    sum: { amount: 432_500, currency: 'KZT' },
    paidOn: day('2026-02-27'),
  });
  const correctedAt = teller.state.size - 1;
  if (payment?.kind !== 'payment-recorded') throw new Error('No payment was recorded.');
  act('2026-03-03', {
    act: 'correct',
    by: officer,
    corrects: correctedAt,
    set: { sum: 4_325_000 },
    reason: 'A digit was left out.',
  });

  // A filing on paper without its tax certificate, which two officers set aside.
  const paper = lodge(day('2026-03-04'), row(2), altai);
  const lacking = teller.lodge('2026-03-04', row(2), altai, {
    by: officer,
    documents: paper.documents.filter(({ kind }) => kind !== 'tax-certificate'),
    counter: { at: hour('2026-03-04', 9), office: 'Karaganda', number: '17/204' },
  });
  act('2026-03-05', {
    act: 'propose-deviation',
    by: officer,
    application: lacking,
    rule: 'exploration.document.tax-certificate',
    reason: 'The tax office confirmed by letter 17 that there is no debt.',
  });
  const proposal = teller.state.size - 1;
  act('2026-03-06', { act: 'confirm-deviation', by: second, application: lacking, proposal });

  // What another publisher says, the reports of its holder, and a reply from the public.
  const stated = act('2026-03-10', {
    act: 'enter-statement',
    by: registrar,
    publisher: 'epn',
    number: '17-EL',
    seenOn: day('2026-03-10'),
    holder: { id: 'tamgaly', name: { commitment: hash('a') } },
    datum: 'QazTRF-23',
    cells: row(4),
    from: day('2025-01-10'),
    until: day('2031-01-09'),
  });
  const { licence: held } = only(stated, 'licence-stated');
  const deposit = (on: string, digit: string) =>
    only(
      act(on, {
        act: 'deposit-report',
        by: tamgaly,
        reportKind: 'licence-annual',
        digest: hash(digit),
        parts: [{ kind: 'text', sha256: hash(digit) }],
        licence: held,
      }),
      'report-deposited',
    ).report;
  const report = deposit('2026-04-29', 'd');
  const longer = deposit('2026-04-30', 'e');
  act('2026-05-04', { act: 'extend-report', by: tamgaly, report: longer, years: 2 });
  const received = act('2026-05-11', {
    act: 'receive-reply',
    by: registrar,
    record: held,
    part: 'record',
    stance: 'concern',
    topics: ['water', 'grazing'],
    capacity: 'resident',
    digest: hash('d'),
    workingDays: 10,
  });
  const { reply } = only(received, 'reply-received');
  act('2026-05-12', { act: 'answer-reply', by: officer, reply, digest: hash('e') });
  act('2026-05-13', { act: 'withdraw-reply', by: registrar, reply });

  // The licence is given up; its ground is announced, two file for it, and the order is drawn.
  act('2026-06-01', {
    act: 'surrender',
    by: tamgaly,
    licence,
    documents: [{ kind: 'closure-act', sha256: hash('d') }],
  });
  const { slot } = only(
    act('2026-06-02', { act: 'reopen-ground', by: registrar, cells: area }),
    'ground-reopened',
  );
  teller.lodge('2026-06-03', area, tamgaly);
  teller.lodge('2026-06-03', area, altai);
  const event = {
    event: 'Closing rate of the National Bank for the day',
    at: hour('2026-07-02', 17),
  };
  act('2026-07-01', { act: 'close-slot', by: registrar, slot, event });
  act('2026-07-03', { act: 'draw-slot', by: registrar, slot, evidence: '1 USD = 517.42 KZT' });

  act('2026-08-03', {
    act: 'erase-opening',
    by: registrar,
    commitments: [hash('b')],
    reason: 'Request, personal data law',
  });

  // The stated licence is given up: three months later its report opens (Code art. 77), against the objection of its holder.
  act('2026-08-05', {
    act: 'surrender',
    by: tamgaly,
    licence: held,
    documents: [{ kind: 'closure-act', sha256: hash('d') }],
  });
  act('2026-10-20', {
    act: 'object-to-report',
    by: tamgaly,
    report,
    reason: 'Trade secret of a contractor',
  });
  act('2026-10-22', {
    act: 'decide-objection',
    by: officer,
    report,
    reason: 'No such secret is in it.',
  });
  act('2026-11-05', { act: 'release-report', by: registrar, report });
  return teller.entries;
}
