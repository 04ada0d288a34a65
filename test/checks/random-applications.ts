/*  Applications at random over a real country, the same every time: near what may stand in the way, and in shapes that may be wrong.
 *
 *      anchor     settlement · water · border · licence · application · open ground · two places far apart
 *      shape      one block · a patch of 2–40 · two patches with a gap · a patch and a lone block · more than the law allows
 *      who        person or company, of any country, controlled by whom, with which papers; in which coordinate system
 */
import { cellFromRowColumn, columnOfCell, neighboursOfCell, rowOfCell } from '#grid';
import type {
  Applicant,
  Consent,
  DeclaredProof,
  ExplorationApplication,
  GroundView,
  LodgedDocument,
} from '#law';
import type { CivilDate } from '#terms';

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Chance {
  readonly next: () => number;
  whole(least: number, most: number): number;
  one<T>(of: readonly T[]): T;
  /** True with a probability. */
  is(probability: number): boolean;
}

export function chanceFrom(seed: number): Chance {
  const next = randomFrom(seed);
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    one: (of) => of[whole(0, of.length - 1)] as never,
    is: (probability) => next() < probability,
  };
}

const anchorKinds = ['settlement', 'water', 'border', 'licence', 'application', 'open'] as const;
export type Anchors = Readonly<Record<(typeof anchorKinds)[number], readonly number[]>>;

/** Cells by what lies on them, from every second cell of a box of degrees. */
export function anchorsOn(
  ground: GroundView,
  box: { readonly west: number; readonly south: number; readonly east: number; readonly north: number },
): Anchors {
  const anchors = { settlement: [], water: [], border: [], licence: [], application: [], open: [] } as Record<
    keyof Anchors,
    number[]
  >;
  for (let row = (box.south + 90) * 60; row < (box.north + 90) * 60; row++) {
    for (let column = (box.west + 180) * 60 + (row % 2); column < (box.east + 180) * 60; column += 2) {
      const cell = cellFromRowColumn(row, column);
      const country = ground.country(cell);
      if (country === 'outside') continue;
      if (country === 'part') anchors.border.push(cell);
      for (const { kind } of ground.closures(cell)) {
        if (kind === 'settlement-belt') anchors.settlement.push(cell);
        if (kind === 'water-fund') anchors.water.push(cell);
      }
      if (ground.rights(cell).length > 0) anchors.licence.push(cell);
      if (ground.earlierApplications(cell).length > 0) anchors.application.push(cell);
      if (cell % 101 === 0) anchors.open.push(cell);
    }
  }
  return anchors;
}

/** A joined patch of blocks that grows from a cell at random. */
export function patchFrom(cell: number, blocks: number, { whole }: Chance): number[] {
  const patch = new Set([cell]);
  const edge = [cell];
  while (patch.size < blocks) {
    const at = edge[whole(0, edge.length - 1)] as number;
    for (const neighbour of neighboursOfCell(at)) {
      if (patch.size < blocks && !patch.has(neighbour) && whole(0, 2) > 0) {
        patch.add(neighbour);
        edge.push(neighbour);
      }
    }
  }
  return [...patch];
}

function moved(cell: number, { whole }: Chance, furthest: number): number {
  return cellFromRowColumn(
    rowOfCell(cell) + whole(-furthest, furthest),
    columnOfCell(cell) + whole(-furthest, furthest),
  );
}

function randomArea(anchors: Anchors, chance: Chance): number[] {
  const near = () => anchors[chance.one(anchorKinds.filter((kind) => anchors[kind].length > 0))];
  const anchor = moved(chance.one(near()), chance, 4);
  const patch = patchFrom(anchor, chance.whole(2, chance.is(0.1) ? 40 : 12), chance);
  const shape = chance.next();
  if (shape < 0.1) return [anchor];
  if (shape < 0.6) return patch;
  if (shape < 0.78) {
    const gap = moved(chance.one(patch), chance, 14);
    return [...patch, ...patchFrom(gap, chance.whole(1, 8), chance)];
  }
  if (shape < 0.94) return [...patch, moved(chance.one(patch), chance, 5)];
  if (shape < 0.97) return patchFrom(anchor, chance.whole(195, 230), chance);
  return [...patch, ...patchFrom(chance.one(near()), chance.whole(1, 5), chance)];
}

const countries = ['KZ', 'KR', 'DE', 'CN', 'RU', 'US'] as const;
const papers = [
  ...['identity', 'registration-extract', 'controllers', 'representative-authority', 'work-description'],
  ...['user-consent', 'financial-proof', 'professional-proof', 'support-agreement', 'tax-certificate'],
];

function randomApplicant(chance: Chance): Applicant {
  return {
    id: 'applicant',
    kind: chance.one(['person', 'company']),
    country: chance.one(countries),
    ...(chance.is(0.6) && {
      controllers: Array.from({ length: chance.whole(0, 3) }, () => ({
        kind: chance.one(['person', 'company', 'state', 'international-organisation'] as const),
        country: chance.one(countries),
      })),
    }),
    ...(chance.is(0.7) && { represented: chance.is(0.5) }),
    ...(chance.is(0.8) && { signedElectronically: true }),
  };
}

function randomDocuments(chance: Chance, on: CivilDate): LodgedDocument[] {
  return papers
    .filter(() => chance.is(0.7))
    .map((kind) => ({
      kind,
      languages: chance.is(0.7) ? ['kk', 'ru'] : [chance.one(['kk', 'ru', 'en', 'ko'] as const)],
      ...(chance.is(0.5) && { notarised: chance.is(0.8) }),
      ...(chance.is(0.5) && { legalised: chance.is(0.8) }),
      ...(chance.is(0.3) && { issuedOn: on }),
    }));
}

function randomProof(chance: Chance, on: CivilDate): DeclaredProof {
  return {
    ...(chance.is(0.7) && {
      financial: {
        form: chance.one(['bank-balance', 'loan-agreement', 'audited-accounts', 'rating-letter'] as const),
        sumKzt: chance.whole(0, 60) * 1_000_000,
        ...(chance.is(0.5) && {
          heldAt: chance.one(['domestic-bank', 'national-post', 'foreign-bank'] as const),
        }),
        ...(chance.is(0.5) && {
          lender: chance.one(['bank', 'other'] as const),
          lenderProvedMeans: chance.is(0.5),
        }),
        ...(chance.is(0.5) && { accountsUntil: on, accountsMonths: chance.whole(3, 12) }),
      },
    }),
    ...(chance.is(0.7) && {
      professional: {
        form: chance.one(['own-staff', 'contract', 'contractor'] as const),
        ...(chance.is(0.7) && { specialist: chance.one(['geologist', 'geophysicist', 'other'] as const) }),
      },
    }),
    ...(chance.is(0.5) && { tax: { debtKzt: chance.whole(0, 3) * 10_000, issuedOn: on } }),
  };
}

/** An application of a day; its consents name rights that lie on its blocks, and some that do not. */
export function randomApplication(
  anchors: Anchors,
  ground: GroundView,
  on: CivilDate,
  chance: Chance,
): ExplorationApplication {
  const cells = randomArea(anchors, chance);
  const rights = cells.flatMap((cell) => ground.rights(cell).map(({ id }) => id));
  const consents: Consent[] = [...new Set(rights), 'EL-999999']
    .filter(() => chance.is(0.5))
    .map((right) => ({ right }));
  return {
    appliedOn: on,
    datum: chance.is(0.9) ? 'QazTRF-23' : chance.one(['Pulkovo-1942', 'WGS84', 'GDA94']),
    cells,
    applicant: randomApplicant(chance),
    documents: randomDocuments(chance, on),
    declared: randomProof(chance, on),
    ...(chance.is(0.5) && { consents }),
    ...(chance.is(0.5) && { supportAgreement: chance.is(0.5) }),
  };
}
