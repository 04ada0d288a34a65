/** Whose law a check asks, over which ground: that of the register, or of a country of which nothing is loaded here. */
import { blocksOf, type CountryBlocks } from '#grid';
import {
  expectedDates,
  type GroundView,
  type LawCode,
  type LawPack,
  unknownGround,
  westernAustralia,
} from '#law';
import { groundView } from '#register';
import { type CivilDate, civilDateAt } from '#terms';
import type { AreaReading } from '../area/area-input.ts';
import { Refusal } from '../problem.ts';
import type { Services } from '../services.ts';
import { remembered } from './remembered.ts';

export interface AskedLaw {
  readonly law: LawPack;
  readonly blocks: CountryBlocks;
  readonly reading: AreaReading;
  readonly today: () => CivilDate;
  /** The coordinate system in which the law takes blocks of a day. */
  readonly datumOn: (day: CivilDate) => string;
  /** Looks at the ground of a day; `size` is the log's at that moment. */
  readonly look: <T>(
    on: CivilDate,
    read: (ground: GroundView) => T,
  ) => Promise<T & { readonly size: number }>;
  // What does not depend on the ground is asked again and again for the same day and the same number of blocks.
  readonly costsOf: (
    blocks: number,
    from: CivilDate,
    years: number,
  ) => ReturnType<LawPack['explorationCosts']>;
  readonly datesOf: (on: CivilDate) => ReturnType<typeof expectedDates>;
}

function remembers(law: LawPack): Pick<AskedLaw, 'costsOf' | 'datesOf'> {
  return {
    costsOf: remembered(1000, (blocks, from, years) => law.explorationCosts({ blocks, from, years })),
    datesOf: remembered(100, (on) => expectedDates(law, on)),
  };
}

/** The law of a country as checks ask it. @throws Refusal `invalid_request` for a country that this register cannot ask */
export function askedLaws({ register, knowledge }: Pick<Services, 'register' | 'knowledge'>) {
  const { law } = register;
  const [west, south, east, north] = knowledge.bounds;
  const blocks = blocksOf(law.code, register.blocks);
  const own: AskedLaw = {
    law,
    blocks,
    reading: { blocks, country: { name: law.name, bounds: { west, south, east, north } } },
    today: () => register.today(),
    datumOn: (day) => register.stateDatum(day),
    look: (on, read) =>
      register.read((state) => ({
        ...read(groundView(state, register.base, { day: on })),
        size: register.size,
      })),
    ...remembers(law),
  };
  const elsewhere = blocksOf('AU-WA');
  const yardstick: AskedLaw = {
    law: westernAustralia,
    blocks: elsewhere,
    reading: { blocks: elsewhere, country: { name: westernAustralia.name, bounds: elsewhere.sheets } },
    today: () => civilDateAt(register.now(), westernAustralia.zone),
    datumOn: (day) => String(westernAustralia.valueOn('grid.state-datum', day)),
    look: (_on, read) => Promise.resolve({ ...read(unknownGround), size: register.size }),
    ...remembers(westernAustralia),
  };
  return (country: LawCode = law.code): AskedLaw => {
    const asked = [own, yardstick].find((one) => one.law.code === country);
    if (asked) return asked;
    throw new Refusal('invalid_request', `country: got ${country} when this register asks ${law.code}.`, {
      at: 'country',
    });
  };
}
