/**
 * The law in words: a finding, a rule, a step, a document, a setting, a provision becomes a sentence of a language. A language is
 * a folder, loaded when it is asked for, so that a browser fetches one.
 */
import type { LawCode, ProvisionUnit, ProvisionValue } from '#law';
import { type Citation, type CivilDate, civilDate, type Finding, type Fix, isCivilDate } from '#terms';
import { type Formats, formats } from '../interface/formats.ts';
import { type InterfaceLanguage, messages } from '../interface/messages.ts';
import { lawBehind, lawTextsOf, ruleWordsOf } from './law-texts.ts';
import type { LawNames, Measure } from './names.ts';
import type { SettingWords } from './setting-words.ts';
import { toldIn } from './told.ts';

export interface LawWords {
  /** What a finding says. */
  sentence(finding: Finding): string;
  /** The name of a rule, as a heading over its finding. */
  rule(id: string): string;
  /** The sentence of the law behind a rule, in our words and no quotation; undefined where it is not written down. */
  law(rule: string): string | undefined;
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
  /** What happens when a step's clock runs out, or a duty is not done. */
  atEnd(code: string): string;
  costPart(code: string): string;
  assumption(code: string): string;
  setting(id: string): SettingWords | undefined;
  duty(id: string): string;
  /** The event that a duty is tied to: `before any work`. */
  event(code: string): string;
  /** Of what a duty is a share. */
  share(code: string): string;
  /** The name of a number that the law sets. */
  provision(id: string): string;
  /** A value with its unit: `10 working days`; undefined for a table, whose columns have names. */
  provisionValue(unit: ProvisionUnit, value: ProvisionValue): string | undefined;
  column(name: string): string;
  /** A cell of a table of values. */
  cell(value: number | string): string;
}

/**
 * The law in the words of a language; `country` decides where two laws name one thing otherwise. A code without a text is shown as it is: an older log may hold one.
 * @example (await lawWords('en')).sentence(finding)
 */
export async function lawWords(language: InterfaceLanguage, country: LawCode = 'KZ'): Promise<LawWords> {
  const [texts, interfaceTexts] = await Promise.all([lawTextsOf(language, country), messages(language)]);
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
      if (finding.outcome === 'met') return ruleWordsOf(finding.rule, texts)?.met(told) ?? finding.rule;
      return texts.codes[finding.code]?.(told) ?? finding.code;
    },
    rule: (id) => ruleWordsOf(id, texts)?.name ?? id,
    law: (rule) => lawBehind(rule, texts),
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
    duty: named(texts.duties),
    event: named(texts.events),
    share: named(texts.shares),
    provision: named(texts.provisions),
    provisionValue: (unit, value) => valueInWords(unit, value, written, names, texts.choices),
    column: named(texts.columns),
    cell: (value) =>
      typeof value === 'number'
        ? written.number(value, { decimals: 2 })
        : (texts.depositMinerals[value] ?? value),
  };
}

const measures: Readonly<Partial<Record<ProvisionUnit, Measure>>> = {
  mci: 'mci',
  'mci-per-block-year': 'mciPerBlockYear',
  'mci-per-km2-year': 'mciPerSquareKilometreYear',
  'square-metres': 'squareMetres',
  'cubic-metres': 'cubicMetres',
  tonnes: 'tonnes',
  kilograms: 'kilograms',
  degrees: 'degrees',
  'minutes-of-arc': 'minutesOfArc',
  licences: 'times',
  times: 'times',
  vehicles: 'times',
  'day-of-month': 'dayOfMonth',
};

function valueInWords(
  unit: ProvisionUnit,
  value: ProvisionValue,
  written: Formats,
  names: LawNames,
  choices: Readonly<Record<string, string>>,
): string | undefined {
  if (typeof value === 'object') return undefined;
  if (typeof value === 'boolean') return value ? names.measure.yes : names.measure.no;
  if (typeof value === 'string') {
    // `04-30`: a day of every year; any year without a leap day tells its name.
    if (unit === 'day-of-year') return written.dayAndMonth(civilDate(`2025-${value}`));
    return isCivilDate(value) ? written.date(value as CivilDate) : (choices[value] ?? value);
  }
  const measure = measures[unit];
  if (measure) return names.measure[measure].replace('#', written.number(value, { decimals: 2 }));
  switch (unit) {
    case 'blocks':
      return written.blocks(value);
    case 'working-days':
      return written.workingDays(value);
    case 'calendar-days':
      return written.days(value);
    case 'months':
      return written.months(value);
    case 'years':
      return written.years(value);
    case 'percent':
      return written.percent(value / 100);
    case 'tenge':
      return written.money({ amount: value, currency: 'KZT' });
    case 'australian-dollars':
      return written.money({ amount: value, currency: 'AUD' });
    case 'metres':
      return written.distance(value);
    case 'hectares':
      return written.area(value * 10_000);
    default:
      return written.number(value, { decimals: 2 });
  }
}
