/** The countries, by code. */
import { kazakhstan } from './kazakhstan/index.ts';
import type { LawCode, LawPack } from './law-pack.ts';

export const lawPacks: Readonly<Partial<Record<LawCode, LawPack>>> = { KZ: kazakhstan };
