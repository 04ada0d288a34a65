/**
 * Ten million figures in memory: words are kept once and pointed at, a row is 22 bytes. Figures come out again as they went in.
 *
 *      row 7 │ pair 12 (KOR|KAZ) │ period 3 (2022-09) │ product 801 (HS2022|0101) │ kind 2 (export|FOB|USD|…) │ 1234.5
 */
import type { Figure } from './figure.ts';

/** Texts in order of first use, each with its number. */
class Words<T> {
  readonly list: T[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a key; `make` is asked once a key. */
  number(key: string, make: () => T): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.list.length);
    return this.list.push(make()) - 1;
  }

  find(key: string): number | undefined {
    return this.numbers.get(key);
  }
}

type Kind = Omit<Figure, 'value' | 'reporter' | 'partner' | 'product' | 'period'>;
interface Pair {
  readonly reporter: string;
  readonly partner: string;
}

const noProduct = '';

export class TradeTable {
  private readonly pairs = new Words<Pair>();
  private readonly periods = new Words<string>();
  private readonly products = new Words<Figure['product']>();
  private readonly kinds = new Words<Kind>();
  private capacity = 1024;
  private values = new Float64Array(this.capacity);
  private pairOf = new Int32Array(this.capacity);
  private periodOf = new Int32Array(this.capacity);
  private productOf = new Int32Array(this.capacity);
  private kindOf = new Uint16Array(this.capacity);
  private count = 0;
  /** Rows by pair, in the order in which they came; made at the first question after an append. */
  private index: { readonly starts: Int32Array; readonly rows: Int32Array } | undefined;
  /** Numbers of the rows without product, which partner pages need of every partner. */
  private readonly totals: number[] = [];

  get size(): number {
    return this.count;
  }

  add(figure: Figure): void {
    const { value, reporter, partner, product, period, ...kind } = figure;
    const kindKey = `${kind.flow}|${kind.valuation}|${kind.unit}|${kind.multiplier}|${kind.status}|${kind.edition}|${kind.publisher}|${kind.note ?? ''}`;
    this.addRow(
      value,
      reporter,
      partner,
      product?.edition ?? '',
      product?.code ?? '',
      period,
      kindKey,
      () => kind,
    );
  }

  /** A row by its parts; `kindOf` is asked once a kind. An empty code means all goods. */
  addRow(
    value: number,
    reporter: string,
    partner: string,
    edition: string,
    code: string,
    period: string,
    kindKey: string,
    kindOf: () => Kind,
  ): void {
    if (this.count === this.capacity) this.grow();
    const row = this.count++;
    this.values[row] = value;
    this.pairOf[row] = this.pairs.number(`${reporter}|${partner}`, () => ({ reporter, partner }));
    this.periodOf[row] = this.periods.number(period, () => period);
    const isTotal = code === noProduct;
    this.productOf[row] = this.products.number(isTotal ? noProduct : `${edition}|${code}`, () =>
      isTotal ? undefined : { code, edition },
    );
    const kind = this.kinds.number(kindKey, kindOf);
    if (kind > 0xffff)
      throw new RangeError('More than 65,536 kinds of figure: editions and publishers are mixed up.');
    this.kindOf[row] = kind;
    if (isTotal) this.totals.push(row);
    this.index = undefined;
  }

  /** Every figure a reporter books with a partner, in the order in which they came. */
  between(reporter: string, partner: string): readonly Figure[] {
    const pair = this.pairs.find(`${reporter}|${partner}`);
    if (pair === undefined) return [];
    const { starts, rows } = this.indexed();
    return Array.from(rows.subarray(starts[pair], starts[pair + 1]), (row) => this.figure(row));
  }

  /** A reporter's figures over all goods with every partner: what shares, ranks and concentration need. */
  totalsOf(reporter: string): readonly Figure[] {
    return this.totals
      .filter((row) => this.pairs.list[this.pairOf[row] as number]?.reporter === reporter)
      .map((row) => this.figure(row));
  }

  /** Every figure, in the order in which they came. */
  *all(): Generator<Figure> {
    for (let row = 0; row < this.count; row++) yield this.figure(row);
  }

  private figure(row: number): Figure {
    const product = this.products.list[this.productOf[row] as number];
    return {
      value: this.values[row] as number,
      ...(this.pairs.list[this.pairOf[row] as number] as Pair),
      ...(product && { product }),
      period: this.periods.list[this.periodOf[row] as number] as string,
      ...(this.kinds.list[this.kindOf[row] as number] as Kind),
    };
  }

  private indexed() {
    if (this.index) return this.index;
    const starts = new Int32Array(this.pairs.list.length + 1);
    for (let row = 0; row < this.count; row++) {
      const next = (this.pairOf[row] as number) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
    for (let pair = 1; pair < starts.length; pair++)
      starts[pair] = (starts[pair] as number) + (starts[pair - 1] as number);
    const places = starts.slice();
    const rows = new Int32Array(this.count);
    for (let row = 0; row < this.count; row++) {
      const pair = this.pairOf[row] as number;
      const place = places[pair] as number;
      rows[place] = row;
      places[pair] = place + 1;
    }
    this.index = { starts, rows };
    return this.index;
  }

  private grow(): void {
    this.capacity *= 2;
    const longer = <A extends Float64Array | Int32Array | Uint16Array>(made: A, old: A) => {
      made.set(old);
      return made;
    };
    this.values = longer(new Float64Array(this.capacity), this.values);
    this.pairOf = longer(new Int32Array(this.capacity), this.pairOf);
    this.periodOf = longer(new Int32Array(this.capacity), this.periodOf);
    this.productOf = longer(new Int32Array(this.capacity), this.productOf);
    this.kindOf = longer(new Uint16Array(this.capacity), this.kindOf);
  }
}
