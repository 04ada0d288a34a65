/** The monthly calculation index, bonus, rental, minimum spend and closure security. */
import { type CivilDate, type Confidence, civilDate, type Provision } from '#terms';
import { type ProvisionEntry, provision } from '../../provision.ts';
import { codeFrom, inCode, inTaxCode, since } from './sources.ts';

function mci(from: string, value: number, confidence: Confidence = 'secondary'): Provision<number> {
  return { from: civilDate(from), value, cite: { text: `budget law, MCI from ${from}`, confidence } };
}

/** Rental by months of the licence; each tier begins with so many blocks, and its rate holds for all of them. */
export type RentalTier = { readonly fromMonth: number; readonly fromBlocks: number; readonly rate: number };

const tier = (fromMonth: number, fromBlocks: number, rate: number): RentalTier => ({
  fromMonth,
  fromBlocks,
  rate,
});

/** Minimum spend by licence year: a sum for a band of blocks, and more for each block above the last band. */
export type SpendBand = {
  readonly fromYear: number;
  readonly upToBlocks: number;
  readonly sum: number;
  readonly perBlockAbove: number;
};

function spendBands(
  fromYear: number,
  one: number,
  five: number,
  ten: number,
  perBlockAbove: number,
): SpendBand[] {
  return [
    { fromYear, upToBlocks: 1, sum: one, perBlockAbove: 0 },
    { fromYear, upToBlocks: 5, sum: five, perBlockAbove: 0 },
    { fromYear, upToBlocks: 10, sum: ten, perBlockAbove },
  ];
}

/** Closure security a block, by licence year. */
export type SecurityTier = { readonly fromYear: number; readonly perBlock: number };

const flatBefore2026 = 'earlier Tax Code, rates as commonly stated';

/** Minimum spend of a plot by area: a sum for a band, and more for each hectare above `fromHectares`. */
export type AreaBand = {
  readonly fromHectares: number;
  readonly sum: number;
  readonly perHectareAbove: number;
};

/** Bonus of prospecting by area: the sum for plots up to so many square metres. */
export type PlotBonus = { readonly upToSquareMetres: number; readonly sum: number };

const band = (fromHectares: number, sum: number, perHectareAbove: number): AreaBand => ({
  fromHectares,
  sum,
  perHectareAbove,
});

export const moneyProvisions = {
  mci: {
    ...provision(
      'tenge',
      'current',
      mci('2018-01-01', 2405),
      mci('2019-01-01', 2525),
      mci('2020-01-01', 2651),
      mci('2020-04-01', 2778),
      mci('2021-01-01', 2917),
      // 3,180 from 1 April 2022 held for social payments, so it is not a row here.
      mci('2022-01-01', 3063),
      mci('2023-01-01', 3450),
      mci('2024-01-01', 3692),
      mci('2025-01-01', 3932),
      mci('2026-01-01', 4325),
    ),
    knownUntil: civilDate('2026-12-31'),
  } as ProvisionEntry<number>,
  'signature-bonus.exploration': provision('mci', 'current', inTaxCode(100, 'arts. 759–765')),
  'signature-bonus.mining': provision('mci', 'current', inTaxCode(200, 'arts. 759–765')),
  'signature-bonus.geological-study': provision('mci', 'current', inTaxCode(50, 'arts. 759–765')),
  'signature-bonus.subsoil-space': provision('mci', 'current', inTaxCode(400, 'arts. 759–765')),
  'signature-bonus.prospecting': provision<readonly PlotBonus[]>(
    'table',
    'current',
    inTaxCode<readonly PlotBonus[]>(
      [
        { upToSquareMetres: 17_000, sum: 9 },
        { upToSquareMetres: 33_000, sum: 12 },
        { upToSquareMetres: 50_000, sum: 15 },
      ],
      'arts. 759–765',
    ),
  ),
  'signature-bonus.auction-days': provision('working-days', 'process', inTaxCode(20, 'arts. 759–765')),
  'signature-bonus.declaration-day': provision('day-of-month', 'current', inTaxCode(15, 'arts. 759–765')),
  'rental.exploration': provision<readonly RentalTier[]>(
    'table',
    'current',
    {
      from: codeFrom,
      value: [tier(1, 0, 15), tier(37, 0, 23), tier(61, 0, 32), tier(85, 0, 60)],
      cite: { text: flatBefore2026, confidence: 'unverified' },
    },
    inTaxCode(
      [
        ...[tier(1, 0, 15), tier(1, 70, 30), tier(1, 120, 40)],
        ...[tier(37, 0, 23), tier(37, 60, 50), tier(37, 100, 60)],
        ...[tier(61, 0, 32), tier(61, 50, 60), tier(61, 100, 80)],
        ...[tier(85, 0, 60), tier(85, 30, 80), tier(85, 80, 100)],
      ],
      'arts. 617–624',
    ),
  ),
  'rental.mining-per-km2': provision(
    'mci-per-km2-year',
    'current',
    since(codeFrom, 450, flatBefore2026, 'unverified'),
    inTaxCode(450, 'arts. 617–624'),
  ),
  'rental.payment-day': provision('day-of-year', 'current', inTaxCode('02-25', 'arts. 617–624')),
  'rental.calculation-day': provision('day-of-year', 'current', inTaxCode('02-20', 'arts. 617–624')),
  'minimum-spend.exploration': provision<readonly SpendBand[]>(
    'table',
    'issue-day',
    ...inCode<readonly SpendBand[]>(
      [
        ...spendBands(1, 1200, 1800, 2300, 120),
        ...spendBands(4, 1200, 2300, 3500, 180),
        ...spendBands(7, 1800, 3500, 5800, 230),
        ...spendBands(9, 2300, 5800, 8000, 350),
        ...spendBands(11, 3500, 8000, 11500, 460),
      ],
      'art. 192(2)',
    ),
  ),
  // "Each hectare above 100 to 10,000" adds to the sum of 100; each above 10,000 adds to what 10,000 make.
  'minimum-spend.mining': provision<readonly AreaBand[]>(
    'table',
    'issue-day',
    ...inCode<readonly AreaBand[]>(
      [band(0, 530, 0), band(5, 1063, 0), band(100, 1063, 10), band(10_000, 100_063, 120)],
      'art. 210',
    ),
  ),
  'minimum-spend.mining-ferrous': provision<readonly AreaBand[]>(
    'table',
    'issue-day',
    ...inCode<readonly AreaBand[]>(
      [band(0, 3170, 0), band(5, 6350, 0), band(100, 6350, 60), band(10_000, 600_350, 720)],
      'art. 210(3)',
    ),
  ),
  'minimum-spend.common-minerals': provision<readonly AreaBand[]>(
    'table',
    'issue-day',
    ...inCode<readonly AreaBand[]>([band(0, 1160, 0), band(5, 2300, 0), band(8, 2300, 120)], 'art. 235'),
  ),
  'minimum-spend.overhead-percent': provision('percent', 'issue-day', ...inCode(20, 'art. 192')),
  'minimum-spend.exploration-cure-months': provision('months', 'issue-day', ...inCode(4, 'art. 192')),
  'minimum-spend.mining-cure-months': provision('months', 'issue-day', ...inCode(3, 'art. 210')),
  'closure-security.exploration': provision<readonly SecurityTier[]>(
    'table',
    'issue-day',
    since(
      codeFrom,
      [
        { fromYear: 1, perBlock: 720 },
        { fromYear: 7, perBlock: 1170 },
      ],
      'Code art. 198, Order 373',
      'secondary',
    ),
  ),
  'closure-security.insurance-years': provision('years', 'issue-day', ...inCode(8, 'arts. 55–58')),
  'closure-security.replacement-days': provision('calendar-days', 'issue-day', ...inCode(60, 'arts. 55–58')),
};

/** Days that a `day-of-year` provision names in a year: `04-30` in 2026 is 30 April 2026. */
export function dayInYear(monthDay: string, year: number): CivilDate {
  return civilDate(`${String(year).padStart(4, '0')}-${monthDay}`);
}
