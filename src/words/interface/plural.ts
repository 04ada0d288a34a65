import type { Language } from '#terms';

const rules = new Map<Language, Intl.PluralRules>();

/** Forms of a counted noun; `other` stands where a language has no form of its own for the number. */
export interface PluralForms {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/**
 * The form of a noun for a number, by the language's own rules (CLDR).
 * @example plural('ru', 3, { one: 'блок', few: 'блока', many: 'блоков', other: 'блока' }) // 'блока'
 */
export function plural(language: Language, count: number, forms: PluralForms): string {
  let rule = rules.get(language);
  if (!rule) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  const category = rule.select(count);
  return (
    (category === 'one' || category === 'few' || category === 'many' ? forms[category] : undefined) ??
    forms.other
  );
}
