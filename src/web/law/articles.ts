/** The numbers and rules of a law in the order of its articles, as a book has them. */
import type { LawPack, ProvisionRecord, RuleRecord } from '#law';
import type { Citation, CivilDate } from '#terms';

/** The texts of law that have a heading of their own; everything else stands together at the end. */
export const textIds = ['code', 'tax-code', 'mining-act', 'mining-regulations', 'other'] as const;
type TextId = (typeof textIds)[number];

const openings: readonly (readonly [TextId, RegExp])[] = [
  ['code', /^Code (?:arts?|ch)\. /],
  ['tax-code', /^Tax Code (?:arts?|ch)\. /],
  ['mining-act', /^Mining Act (?:1978 )?ss?\. /],
  ['mining-regulations', /^(?:Mining Regulations )?regs? /],
];

export interface Article {
  /** The article without its parts: `Code art. 187`. */
  readonly cite: Citation;
  readonly text: TextId;
  readonly numbers: readonly ProvisionRecord[];
  readonly rules: readonly RuleRecord[];
}

/** The version of a number that a reader of a day sees: the one in force, else the first to come. */
export function shownVersion({ values }: ProvisionRecord, day: CivilDate) {
  return values.on(day) ?? values.history.find(({ from }) => from > day) ?? values.history.at(-1);
}

function placeOf(text: string): { readonly id: TextId; readonly article: string; readonly order: number } {
  const opening = openings.find(([, pattern]) => pattern.test(text));
  if (!opening) return { id: 'other', article: text, order: 0 };
  // `Code arts. 204(7), 278(10)` is read at 204; `art. 187(2)` at 187; `art. 190(1)(3)` at 190; a law that changed it comes behind a comma.
  const article = text
    .replace(/\s*\([^)]*\)(?:–\([^)]*\))?/g, '')
    .replace(/,? (?:Law|Order|as amended) .*$/, '');
  const order = Number(/(\d+)(?:-(\d+))?/.exec(article.replace(opening[1], ''))?.[1] ?? 0);
  const inserted = Number(/\d+-(\d+)/.exec(article)?.[1] ?? 0);
  return { id: opening[0], article: article.replace(/,\s*$/, ''), order: order + inserted / 100 };
}

/** Every number and rule of a law under its article. */
export function articlesOf(pack: LawPack, day: CivilDate): Article[] {
  interface Open {
    readonly cite: Citation;
    readonly text: TextId;
    readonly order: number;
    readonly numbers: ProvisionRecord[];
    readonly rules: RuleRecord[];
  }
  const found = new Map<string, Open>();
  const articleOf = (cite: Citation): Open => {
    const { id, article, order } = placeOf(cite.text);
    const key = `${id} ${article}`;
    const known = found.get(key);
    if (known) return known;
    const open = { cite: { ...cite, text: article }, text: id, order, numbers: [], rules: [] };
    found.set(key, open);
    return open;
  };
  for (const record of pack.provisions) {
    const version = shownVersion(record, day);
    if (version) articleOf(version.cite).numbers.push(record);
  }
  for (const rule of pack.rules) articleOf(rule.cite).rules.push(rule);
  return [...found.values()].sort(
    (a, b) =>
      textIds.indexOf(a.text) - textIds.indexOf(b.text) ||
      a.order - b.order ||
      a.cite.text.localeCompare(b.cite.text, 'en'),
  );
}
