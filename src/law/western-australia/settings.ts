/** Where the law is unclear or was not read: the readings, our default first. Reasons are sentences in `#words`. */
import type { Citation } from '#terms';
import { sealedFilingSettings } from '../sealed-filing.ts';
import { type Contradiction, setting } from '../setting.ts';

const unclear = (text: string): Citation => ({ text, confidence: 'inferred' });

export const westernAustraliaSettings = {
  // Only the opening hour was read; an instant between the readings says that it hangs on this setting.
  'lodging.office-closes': setting(
    unclear('page "Exploration Licence", step 3: the closing hour was not found'),
    '16:30',
    '17:00',
    '17:30',
  ),
  'grid.datum-after-april-2024': setting(unclear('Mining Act s. 9B(1A)'), 'not-known', 'GDA94', 'GDA2020'),
  'amendment-2025.commenced': setting(unclear('Mining Amendment Bill 2025'), 'not-confirmed', 'commenced'),
  // "By ballot": how the lots are drawn was not found (s. 105A(3)).
  'draw.randomness': setting(unclear('Mining Act s. 105A(3)'), 'drand-round', 'public-event'),
  // First is who first meets the initial requirement, and a sealed filing meets none: a what-if.
  ...sealedFilingSettings(unclear('Mining Act s. 105A(1)')),
  'advertisement.required': setting(unclear('Mining Regulations reg 64(5)'), 'as-read', 'repealed'),
} as const;

export type WesternAustraliaSettings = typeof westernAustraliaSettings;

/** No two of these readings exclude each other. */
export const westernAustraliaContradictions: readonly Contradiction[] = [];
