import type { LicenceStatement } from '../statement.ts';

/** Tenement types of the register of Western Australia; older acts' titles without a counterpart are `other`. */
export const kindFromType: Readonly<Record<string, LicenceStatement['kind']>> = {
  'EXPLORATION LICENCE': 'exploration',
  'EXPLORATION LICENCE OFFSHORE': 'exploration',
  'COMMONWEALTH EXPLORATION LICENCE': 'exploration',
  'CHRISTMAS ISLAND EXPLORATION LICENCE': 'exploration',
  'MINING LEASE': 'mining',
  'MINING LEASE S.A.': 'mining',
  'COAL MINING LEASE': 'mining',
  'MINERAL LEASE': 'mining',
  'MINERAL LEASE S.A.': 'mining',
  'CHRISTMAS ISLAND MINING LEASE': 'mining',
  'PROSPECTING LICENCE': 'prospecting',
  'RETENTION LICENCE': 'retention',
  'MISCELLANEOUS LICENCE': 'miscellaneous',
  'MISCELLANEOUS LICENSE S.A.': 'miscellaneous',
  'CHRISTMAS ISLAND MISCELLANEOUS LICENCE': 'miscellaneous',
  'GENERAL PURPOSE LEASE': 'general-purpose',
  'GENERAL PURPOSE LEASE S.A.': 'general-purpose',
  'CHRISTMAS ISLAND GENERAL PURPOSE LEASE': 'general-purpose',
  'MINERAL CLAIM': 'other',
  'TEMPORARY RESERVE': 'other',
  'LICENCE TO TREAT TAILINGS': 'other',
};
