/**
 * Tests as stories: `given(lodged).when(grant).thenRefused('act_not_possible_in_status')`. A story runs the same `decide` and
 * `fold` as the server, on a small country of open ground, by the law of Kazakhstan.
 */
import { kazakhstan, type LawPack } from '#law';
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
import type { Command, Lodge } from './command.ts';
import type { Context } from './context.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { Entry } from './entry.ts';
import type { By, CellRuns, Commitment, Party } from './entry-parts.ts';
import { fold } from './fold.ts';
import { type GroundBase, type GroundLayers, groundBaseFrom } from './ground-base.ts';
import { openState, type RegisterState } from './state.ts';

/** Row 8352, 49.2° N; columns from 15180, 73° E. */
const corner = 8352 * 21_600 + 15_180;
/** The block `up` rows and `right` columns from the corner. */
export const block = (up: number, right: number): number => corner + up * 21_600 + right;
/** A rectangle of blocks. */
export const blocks = (up: number, right: number, rows: number, columns: number): number[] =>
  Array.from({ length: rows * columns }, (_, i) =>
    block(up + Math.floor(i / columns), right + (i % columns)),
  );

const countryRows: CellRuns = Array.from({ length: 60 }, (_, up) => [block(up, 0), 60] as const);
export const openCountry: GroundLayers = {
  country: { whole: countryRows, part: [] },
  closures: {},
  rights: {},
  programme: countryRows,
};

const commitmentOf = (digit: string): Commitment => ({ commitment: digit.repeat(64) });
export const registrar: By = { role: 'registrar', account: 'registrar' };
export const officer: By = { role: 'officer', account: 'officer-1' };
export const investor: By = { role: 'applicant', account: 'person-1', organisation: 'tamgaly' };
export const rival: By = { role: 'applicant', account: 'person-2', organisation: 'altai' };

function partyFor(by: By): Party {
  const id = by.organisation ?? by.account;
  return { id, kind: 'company', country: 'KZ', name: commitmentOf('a'), number: commitmentOf('b') };
}

const hash = (digit: string): string => digit.repeat(64);
const paper = { languages: ['kk', 'ru'], notarised: true, sha256: hash('c') } as const;

/** An application with all its papers, whose certificate is of its day. */
export function lodgeOn(day: CivilDate, cells: readonly number[], by: By = investor): Lodge {
  return {
    act: 'lodge',
    by,
    licenceKind: 'exploration',
    cells,
    datum: day < '2025-01-01' ? 'Pulkovo-1942' : 'QazTRF-23',
    applicant: partyFor(by),
    controllers: [{ kind: 'person', country: 'KZ' }],
    represented: false,
    signedElectronically: true,
    documents: [
      'registration-extract',
      'controllers',
      'work-description',
      'financial-proof',
      'professional-proof',
      'tax-certificate',
    ].map((kind) => ({ kind, ...paper })),
    plan: { minerals: ['tungsten'], works: [{ year: 1, kind: 'mapping', spendKzt: 5_000_000 }] },
    declared: {
      financial: {
        form: 'bank-balance',
        sumKzt: 200_000_000,
        heldFrom: addDays(day, -40),
        heldUntil: addDays(day, -2),
        heldAt: 'domestic-bank',
      },
      professional: { form: 'own-staff', specialist: 'geologist' },
      tax: { debtKzt: 0, issuedOn: addDays(day, -3) },
    },
  };
}

/** What happens on a day: a command, or a maker of one from the state so far. */
export type Step = readonly [day: string, command: Command | ((day: CivilDate, story: Story) => Command)];

export const opening: Step = [
  '2026-01-05',
  {
    act: 'open-register',
    by: registrar,
    origin: 'orebook.test/kz',
    country: 'KZ',
    law: 'KZ',
    trial: true,
    data: [],
  },
];
export const lodging =
  (cells: readonly number[], by: By = investor) =>
  (day: CivilDate): Lodge =>
    lodgeOn(day, cells, by);
export const application = (number: number): ApplicationId => `A-${String(number).padStart(6, '0')}`;
export const licence = (number: number): LicenceId => `EL-${String(number).padStart(6, '0')}`;

export class Story {
  readonly state: RegisterState = openState();
  readonly entries: Entry[] = [];
  readonly base: GroundBase;
  decision: Decision | undefined;
  #clock = 0;

  readonly law: LawPack;

  constructor(layers: GroundLayers, law: LawPack = kazakhstan) {
    this.base = groundBaseFrom(layers);
    this.law = law;
  }

  context(day: string): Context {
    // Ten in the morning by the clock of the country, a second later at each step of the same day.
    const on = civilDate(day);
    const morning = millisFromInstant(startOfDay(on, this.law.zone)) + 10 * 3_600_000;
    this.#clock = Math.max(this.#clock + 1000, morning);
    return { at: instantFromMillis(this.#clock), day: on, law: this.law, base: this.base };
  }

  /** Steps that must be accepted. */
  given(...steps: readonly Step[]): this {
    for (const step of steps) {
      this.when(step);
      if (!this.decision?.accepted) {
        throw new Error(`${step[0]}: ${JSON.stringify(this.decision?.findings, null, 1)}`);
      }
    }
    return this;
  }

  /** A step whose decision is kept; accepted entries are folded. */
  when([day, command]: Step): this {
    const made = typeof command === 'function' ? command(civilDate(day), this) : command;
    this.decision = decide(this.state, made, this.context(day));
    if (this.decision.accepted) {
      for (const entry of this.decision.entries) {
        fold(this.state, this.state.size, entry);
        this.entries.push(entry);
      }
    }
    return this;
  }

  /** The decision's kinds of entry, in order. @throws Error when it was refused */
  // biome-ignore lint/suspicious/noThenProperty: a story reads given, when, then, and is never awaited
  then(...kinds: readonly Entry['kind'][]): this {
    const got = this.decision?.accepted
      ? this.decision.entries.map(({ kind }) => kind).join(', ')
      : `refused: ${this.codes().join(', ')}`;
    if (got !== kinds.join(', ')) throw new Error(`Got ${got} when expected ${kinds.join(', ')}.`);
    return this;
  }

  /** @throws Error unless the decision is a refusal with this code among its findings */
  thenRefused(code: string): this {
    if (!this.decision || this.decision.accepted) throw new Error(`Got accepted when expected ${code}.`);
    if (!this.codes().includes(code))
      throw new Error(`Got ${this.codes().join(', ')} when expected ${code}.`);
    return this;
  }

  codes(): string[] {
    return (this.decision?.findings ?? []).flatMap((finding) => ('code' in finding ? [finding.code] : []));
  }
}

/** A story that begins with an open trial register. */
export function given(...steps: readonly Step[]): Story {
  return givenUnder(kazakhstan, ...steps);
}

/** The same under other readings of the law. */
export function givenUnder(law: LawPack, ...steps: readonly Step[]): Story {
  return new Story(openCountry, law).given(opening, ...steps);
}
