/** What the benchmark must know of a country beyond its pack: which process, what tenure is made of, what is published. */
import { addYears, type Citation, type CivilDate } from '#terms';
import type { LawCode, LawPack } from '../law-pack.ts';
import type { Mover } from '../process.ts';
import type { WesternAustraliaPack } from '../western-australia/pack.ts';
import { type Party, partyOf } from '../western-australia/parties.ts';
import { type PublishedRecord, publishedInKazakhstan, publishedInWesternAustralia } from './published.ts';
import type { GivenUp, Tenure } from './tenure.ts';

export interface CountryProfile {
  /** The process of an exploration application. */
  readonly process: string;
  readonly published: PublishedRecord;
  tenure(pack: LawPack, blocks: number, day: CivilDate): Tenure;
  /** In whose days a mover's time counts, in the four-party split that Western Australia publishes. */
  partyOf(mover: Mover): Party | undefined;
}

const code = (place: string): Citation => ({ text: `Code ${place}`, confidence: 'law' });

function numberOn(pack: LawPack, provision: string, day: CivilDate): number {
  const value = pack.valueOn(provision, day);
  if (typeof value !== 'number') throw new RangeError(`No ${provision} in force in ${pack.name} on ${day}.`);
  return value;
}

const sum = (years: readonly number[]) => years.reduce((total, one) => total + one, 0);

const kazakhstanProfile: CountryProfile = {
  process: 'exploration-application',
  published: publishedInKazakhstan,
  tenure(pack, blocks, day) {
    const termYears = numberOn(pack, 'exploration.term-years', day);
    const extensions = Array.from({ length: numberOn(pack, 'exploration.maximum-extensions', day) }, () =>
      numberOn(pack, 'exploration.extension-years', day),
    );
    const percent = numberOn(pack, 'exploration.relinquishment-percent', day);
    const roundsDown = pack.settings.some(
      ({ id, chosen }) => id === 'relinquishment.rounding' && chosen === 'down',
    );
    const share = (blocks * percent) / 100;
    const gone = roundsDown ? Math.floor(share) : Math.ceil(share);
    const givenUp: GivenUp[] =
      blocks < numberOn(pack, 'exploration.relinquishment-from-blocks', day)
        ? []
        : [
            {
              when: 'on-extension',
              licenceYear: termYears,
              percent,
              blocks: gone,
              left: blocks - gone,
              cite: code('art. 193(3)'),
            },
          ];
    return {
      termYears,
      extensions,
      furtherExtensions: false,
      listedYears: termYears + sum(extensions),
      givenUp,
      rights: [
        { code: 'exclusive-right-to-mine', cite: code('art. 201') },
        { code: 'alive-while-extension-undecided', cite: code('art. 193(4)') },
        { code: 'alive-for-area-applied-for', cite: code('art. 201') },
      ],
    };
  },
  partyOf(mover) {
    switch (mover) {
      case 'ministry':
      case 'platform':
        return 'department';
      case 'applicant':
      case 'holder':
        return 'applicant';
      case 'court':
      case 'rival':
        return undefined;
      default:
        return partyOf(mover) ?? 'other-agencies';
    }
  },
};

const westernAustraliaProfile: CountryProfile = {
  process: 'exploration-application',
  published: publishedInWesternAustralia,
  tenure(pack, blocks, day) {
    const state = pack as WesternAustraliaPack;
    const term = state.termOf('exploration', day, day);
    if (!term) throw new RangeError(`No term of exploration licences in ${pack.name} on ${day}.`);
    const horizon = addYears(day, term.years + sum(term.extensions), { round: 'down' });
    let left = blocks;
    const givenUp = state
      .relinquishments({ blocks, appliedOn: day, grantedOn: day })
      .filter(({ on }) => on < horizon)
      .map(({ licenceYear, percent, most, cite }): GivenUp => {
        left -= most;
        return { when: 'end-of-year', licenceYear, percent, blocks: most, left, cite };
      });
    const secondary = (text: string) => ({ text, confidence: 'secondary' }) as const;
    return {
      termYears: term.years,
      extensions: term.extensions,
      furtherExtensions: term.furtherExtensions,
      listedYears: term.years + sum(term.extensions),
      givenUp,
      rights: [
        { code: 'right-to-mining-lease', cite: secondary('guide to mining leases (conversion)') },
        {
          code: 'alive-while-extension-undecided',
          cite: { text: 'Mining Act s. 61(3)', confidence: 'official' },
        },
        { code: 'former-holder-barred', cite: secondary('Mining Act s. 69') },
      ],
    };
  },
  partyOf,
};

export const countryProfiles: Readonly<Record<LawCode, CountryProfile>> = {
  KZ: kazakhstanProfile,
  'AU-WA': westernAustraliaProfile,
};
