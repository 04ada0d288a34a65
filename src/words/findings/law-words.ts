/**
 * The law in words: a finding, a rule, a step, a document, a setting becomes a sentence of a language. A language is a folder,
 * loaded when it is asked for, so that a browser fetches one.
 */
import type { Citation, Finding, Fix } from '#terms';
import type { Formats } from '../interface/formats.ts';
import { formats } from '../interface/formats.ts';
import { type InterfaceLanguage, messages } from '../interface/messages.ts';
import type { LawNames } from './names.ts';
import type { RuleWords } from './rule-words.ts';
import type { SettingWords } from './setting-words.ts';
import { type Told, toldIn } from './told.ts';

/** What a language folder holds. */
export interface LawTexts {
  readonly codes: Readonly<Record<string, (t: Told) => string>>;
  readonly rules: Readonly<Record<string, RuleWords>>;
  readonly names: LawNames;
  readonly processes: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, string>>;
  readonly atEnd: Readonly<Record<string, string>>;
  readonly costParts: Readonly<Record<string, string>>;
  readonly assumptions: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, SettingWords>>;
  readonly fix: (fix: Fix, formats: Formats, names: LawNames) => string;
  readonly citation: (text: string) => string;
}

export interface LawWords {
  /** What a finding says. */
  sentence(finding: Finding): string;
  /** The name of a rule, as a heading over its finding. */
  rule(id: string): string;
  fix(fix: Fix): string;
  /** `Code art. 187(2)` as lawyers of the language write it. */
  citation(cite: Citation): string;
  /** The data that a finding lacks. */
  missing(code: string): string;
  document(kind: string): string;
  layer(kind: string): string;
  mover(code: string): string;
  process(id: string): string;
  step(id: string): string;
  /** What happens when a step's clock runs out. */
  atEnd(code: string): string;
  costPart(code: string): string;
  assumption(code: string): string;
  setting(id: string): SettingWords | undefined;
}

const folders = {
  ru: () => import('./ru/index.ts').then((folder) => folder.russian),
  en: () => import('./en/index.ts').then((folder) => folder.english),
} satisfies Record<InterfaceLanguage, () => Promise<LawTexts>>;

/** The texts of a language as they stand in its folder: for tests that count them. */
export function lawTexts(language: InterfaceLanguage): Promise<LawTexts> {
  return folders[language]();
}

/**
 * The law in the words of a language. A code without a text is shown as it is: an older log may hold one.
 * @example (await lawWords('en')).sentence(finding)
 */
export async function lawWords(language: InterfaceLanguage): Promise<LawWords> {
  const [texts, interfaceTexts] = await Promise.all([folders[language](), messages(language)]);
  const written = formats(language, interfaceTexts);
  const { names } = texts;
  const named =
    (table: Readonly<Record<string, string>>) =>
    (code: string): string =>
      table[code] ?? code;
  const layerOf = (code: string) => named(names.layer)(code.replace(/^layer-/, ''));
  return {
    sentence(finding) {
      const told = toldIn(finding.facts, written, names);
      if (finding.outcome === 'met') return texts.rules[finding.rule]?.met(told) ?? finding.rule;
      return texts.codes[finding.code]?.(told) ?? finding.code;
    },
    rule: (id) => texts.rules[id]?.name ?? id,
    fix: (fix) => texts.fix(fix, written, names),
    citation: (cite) => texts.citation(cite.text),
    missing: (code) => names.missing[code] ?? layerOf(code),
    document: named(names.document),
    layer: layerOf,
    mover: named(names.mover),
    process: named(texts.processes),
    step: named(texts.steps),
    atEnd: named(texts.atEnd),
    costPart: named(texts.costParts),
    assumption: named(texts.assumptions),
    setting: (id) => texts.settings[id],
  };
}
