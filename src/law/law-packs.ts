/** The countries, by code. */
import { kazakhstan } from './kazakhstan/index.ts';
import type { LawCode, LawPack } from './law-pack.ts';
import { westernAustralia } from './western-australia/index.ts';

export const lawPacks: Readonly<Partial<Record<LawCode, LawPack>>> = {
  KZ: kazakhstan,
  'AU-WA': westernAustralia,
};
