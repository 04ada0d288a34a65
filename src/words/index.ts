export { type LawWords, lawWords } from './findings/law-words.ts';
export type { SettingWords } from './findings/setting-words.ts';
export type { ShownGround } from './interface/en/ground.ts';
export { type Formats, formats } from './interface/formats.ts';
export { type InterfaceLanguage, interfaceLanguages, type Messages, messages } from './interface/messages.ts';
export { type Decimals, formatNumber } from './interface/numbers.ts';
export { byName } from './interface/order.ts';
export { type PluralForms, plural } from './interface/plural.ts';
