/** Kinds of geological report, and which parts each must have. */
import type { ReportKind } from '#register';
import type { Citation, Fault } from '#terms';

export const partKinds = [
  'text',
  'first-book',
  'graphics',
  'data',
  'competent-person',
  'state-expertise',
] as const;
export type PartKind = (typeof partKinds)[number];

export interface RequiredPart {
  readonly part: PartKind;
  readonly cite: Citation;
}

const order: Citation = { text: 'order of the register', confidence: 'inferred' };
const text: RequiredPart = { part: 'text', cite: order };
/** Abstract, contents, list of graphics, conclusions: what the public register of reports shows. */
const firstBook: RequiredPart = {
  part: 'first-book',
  cite: { text: 'public register of geological reports', confidence: 'secondary' },
};
const graphics: RequiredPart = { part: 'graphics', cite: order };
const competentPerson: RequiredPart = {
  part: 'competent-person',
  cite: { text: 'Code art. 204(7)', confidence: 'law' },
};

/** The Code names no list of parts: apart from the competent person's word it is the order of this register. */
export const requiredParts: Readonly<Record<ReportKind, readonly RequiredPart[]>> = {
  'licence-annual': [text],
  'licence-final': [firstBook, text, graphics],
  'resource-report': [firstBook, text, competentPerson],
  'state-study': [firstBook, text, graphics],
  'geological-study': [firstBook, text],
};

/** Parts that are read, so they must be PDF. */
const readParts: ReadonlySet<PartKind> = new Set(['text', 'first-book', 'competent-person']);
/** Reports that a licence owes. */
const ofLicence: ReadonlySet<ReportKind> = new Set(['licence-annual', 'licence-final']);

export interface DepositFacts {
  readonly kind: ReportKind;
  readonly year: number;
  readonly hasLicence: boolean;
  readonly blocks: number;
  readonly parts: readonly {
    readonly kind: PartKind;
    readonly sha256: string;
    /** Undefined where the depositor brought no such file. */
    readonly mediaType?: string | undefined;
  }[];
}

/** Everything that stands against a deposit, at once; empty where nothing does. `currentYear` is that of the day. */
export function depositFaults(
  { kind, year, hasLicence, blocks, parts }: DepositFacts,
  currentYear: number,
): Fault[] {
  const faults: Fault[] = [];
  if (ofLicence.has(kind) && !hasLicence) {
    faults.push({
      code: 'licence_missing',
      at: 'licence',
      message: `A report of kind ${kind} names its licence.`,
    });
  }
  if (blocks === 0) {
    faults.push({ code: 'area_missing', at: 'area', message: 'A report says which blocks it is about.' });
  }
  if (year > currentYear) {
    faults.push({
      code: 'year_in_future',
      at: 'year',
      message: `Got year ${year} when expected ${currentYear} or earlier.`,
    });
  }
  for (const { part, cite } of requiredParts[kind]) {
    if (parts.some((one) => one.kind === part)) continue;
    faults.push({
      code: 'part_missing',
      at: `parts.${part}`,
      message: `A report of kind ${kind} needs the part ${part} (${cite.text}).`,
    });
  }
  const seen = new Set<string>();
  for (const [index, part] of parts.entries()) {
    const at = `parts[${index}]`;
    if (seen.has(part.sha256)) {
      faults.push({ code: 'part_twice', at, message: `The file ${part.sha256} is named twice.` });
    }
    seen.add(part.sha256);
    if (part.mediaType === undefined) {
      faults.push({ code: 'part_not_uploaded', at, message: `You uploaded no file ${part.sha256}.` });
    } else if (readParts.has(part.kind) && part.mediaType !== 'application/pdf') {
      faults.push({
        code: 'part_not_pdf',
        at,
        message: `Got ${part.mediaType} when expected application/pdf: the part ${part.kind} is read.`,
      });
    }
  }
  return faults;
}

/** Who may read the files of a report: everyone once it is released, before that its holder and officers. */
export function mayReadReport(
  report: { readonly isReleased: boolean; readonly holder: string },
  visitor: { readonly account: string; readonly isOfficer: boolean } | undefined,
): boolean {
  return report.isReleased || visitor?.isOfficer === true || visitor?.account === report.holder;
}
