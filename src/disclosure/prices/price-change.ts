/** How a price changed since the same month so many years before: the base is a month of the file, never one in between. */

export interface MonthPrice {
  /** 2025-11 */
  readonly month: string;
  readonly price: number;
}

export interface PriceChange {
  readonly base: MonthPrice;
  /** 0.25 is a quarter more than the base. */
  readonly share: number;
}

/** From the last month of a series; undefined where it has no such month so many years before. */
export function changeOverYears(months: readonly MonthPrice[], years: number): PriceChange | undefined {
  const last = months.at(-1);
  if (!last) return undefined;
  const [year = '', month = ''] = last.month.split('-');
  const wanted = `${Number(year) - years}-${month}`;
  const base = months.find((one) => one.month === wanted);
  return base && { base, share: last.price / base.price - 1 };
}

/** Every month from the first to the last, in order; `null` where none was published, which is a gap. */
export function withGaps(
  months: readonly MonthPrice[],
): readonly { readonly month: string; readonly price: number | null }[] {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  const known = new Map(months.map(({ month, price }) => [month, price]));
  const all: { month: string; price: number | null }[] = [];
  let [year, month] = first.month.split('-').map(Number) as [number, number];
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    all.push({ month: name, price: known.get(name) ?? null });
    if (name >= last.month) return all;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
