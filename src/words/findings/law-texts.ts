/** What a language folder of the law holds. */
import type { LawCode } from '#law';
import type { Fix } from '#terms';
import type { Formats } from '../interface/formats.ts';
import type { InterfaceLanguage } from '../interface/messages.ts';
import type { LawNames } from './names.ts';
import type { RuleWords } from './rule-words.ts';
import type { SettingWords } from './setting-words.ts';
import type { Told } from './told.ts';

type Table = Readonly<Record<string, string>>;

export interface LawTexts {
  readonly codes: Readonly<Record<string, (t: Told) => string>>;
  readonly rules: Readonly<Record<string, RuleWords>>;
  /** The sentence of the law behind a rule or a family of rules, in our words. */
  readonly lawInOurWords: Table;
  readonly names: LawNames;
  readonly processes: Table;
  readonly steps: Table;
  readonly atEnd: Table;
  readonly costParts: Table;
  readonly assumptions: Table;
  readonly settings: Readonly<Record<string, SettingWords>>;
  readonly duties: Table;
  /** Events that a duty is tied to. */
  readonly events: Table;
  /** Of what a duty is a share. */
  readonly shares: Table;
  readonly provisions: Table;
  /** Values of provisions that are a choice. */
  readonly choices: Table;
  /** Columns of provisions that are a table. */
  readonly columns: Table;
  readonly depositMinerals: Table;
  readonly fix: (fix: Fix, formats: Formats, names: LawNames) => string;
  readonly citation: (text: string) => string;
}

const folders = {
  kk: () => import('./kk/index.ts').then((folder) => folder.kazakh),
  ru: () => import('./ru/index.ts').then((folder) => folder.russian),
  en: () => import('./en/index.ts').then((folder) => folder.english),
  ko: () => import('./ko/index.ts').then((folder) => folder.korean),
} satisfies Record<InterfaceLanguage, () => Promise<LawTexts>>;

/** The texts of a language as they stand in its folder. */
export function lawTexts(language: InterfaceLanguage): Promise<LawTexts> {
  return folders[language]();
}

const states = {
  kk: () => import('./kk/western-australia.ts').then((folder) => folder.westernAustraliaInKazakh),
  ru: () => import('./ru/western-australia.ts').then((folder) => folder.westernAustraliaInRussian),
  en: () => import('./en/western-australia.ts').then((folder) => folder.westernAustraliaInEnglish),
  ko: () => import('./ko/western-australia.ts').then((folder) => folder.westernAustraliaInKorean),
} satisfies Record<InterfaceLanguage, () => Promise<StateTexts>>;

/** Words of a law beside that of Kazakhstan: its own codes, and names that mean something else there. */
export type StateTexts = Pick<
  LawTexts,
  | 'codes'
  | 'rules'
  | 'processes'
  | 'steps'
  | 'atEnd'
  | 'costParts'
  | 'assumptions'
  | 'settings'
  | 'duties'
  | 'events'
  | 'shares'
  | 'provisions'
  | 'columns'
> & {
  readonly names: Pick<LawNames, 'document' | 'missing' | 'field'>;
  readonly lawInOurWords?: Table;
};

/** The words of every law that the product knows; where two name one thing otherwise, those of the country asked for. */
export async function lawTextsOf(language: InterfaceLanguage, country: LawCode): Promise<LawTexts> {
  const [texts, state] = await Promise.all([lawTexts(language), states[language]()]);
  const both = <T extends object>(ours: T, theirs: Partial<T>): T =>
    country === 'AU-WA' ? { ...ours, ...theirs } : { ...theirs, ...ours };
  const { names } = texts;
  return {
    ...texts,
    codes: both(texts.codes, state.codes),
    rules: both(texts.rules, state.rules),
    // A sentence of one country's law is never shown beside a rule of another's.
    lawInOurWords: country === 'AU-WA' ? (state.lawInOurWords ?? {}) : texts.lawInOurWords,
    processes: both(texts.processes, state.processes),
    steps: both(texts.steps, state.steps),
    atEnd: both(texts.atEnd, state.atEnd),
    costParts: both(texts.costParts, state.costParts),
    assumptions: both(texts.assumptions, state.assumptions),
    settings: both(texts.settings, state.settings),
    duties: both(texts.duties, state.duties),
    events: both(texts.events, state.events),
    shares: both(texts.shares, state.shares),
    provisions: both(texts.provisions, state.provisions),
    columns: both(texts.columns, state.columns),
    names: {
      ...names,
      document: both(names.document, state.names.document),
      missing: both(names.missing, state.names.missing),
      field: both(names.field, state.names.field),
    },
  };
}

/** Names of papers by the last part of a rule's name: `mining.document.resource-report`. */
const paperRule = /\.document\.(.+)$/;
/** Rules that several kinds of application share: `prospecting.plot.size`, `mining.term`. */
const sharedRule =
  /^(?:mining|common-minerals|subsoil-space|prospecting)\.(?:plot\.)?(outline|holes|size|term|ground)$/;

/** The words of a rule: its own, or those of the family it belongs to. */
export function ruleWordsOf(id: string, { rules, names }: LawTexts): RuleWords | undefined {
  const paper = paperRule.exec(id)?.[1];
  if (paper !== undefined && rules.document) {
    const name = names.document[paper];
    return name === undefined ? undefined : { ...rules.document, name: capitalised(name) };
  }
  return rules[id] ?? rules[`plot.${sharedRule.exec(id)?.[1]}`];
}

/** The sentence of the law behind a rule; undefined where nobody has written it down. */
export function lawBehind(id: string, { lawInOurWords }: LawTexts): string | undefined {
  if (paperRule.test(id)) return lawInOurWords.document;
  return lawInOurWords[id] ?? lawInOurWords[`plot.${sharedRule.exec(id)?.[1]}`];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
