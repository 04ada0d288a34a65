/** What a language folder of the law holds. */
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
  ru: () => import('./ru/index.ts').then((folder) => folder.russian),
  en: () => import('./en/index.ts').then((folder) => folder.english),
} satisfies Record<InterfaceLanguage, () => Promise<LawTexts>>;

/** The texts of a language as they stand in its folder. */
export function lawTexts(language: InterfaceLanguage): Promise<LawTexts> {
  return folders[language]();
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

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
