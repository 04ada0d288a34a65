/** Axes: round ticks that hold all values, and where a value lies between them. */

export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** A scale over values, zero included, with about `count` round steps (1, 2 or 5 times a power of ten). */
export function scaleOver(values: readonly number[], count: number): Scale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  if (least === most) return { from: 0, to: 1, ticks: [0, 1] };
  const rough = (most - least) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(least / step);
  const last = Math.ceil(most / step);
  // From whole numbers: adding steps would gather rounding errors.
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step));
  return { from: tidy(first * step), to: tidy(last * step), ticks };
}

const tidy = (value: number) => Number(value.toPrecision(12));

/** Where a value lies, 0 at `from` and 1 at `to`. */
export function placeOn({ from, to }: Scale, value: number): number {
  return (value - from) / (to - from);
}

/** Width of a text in pixels at a size, near enough to set it: Hangul is square, letters are about half as wide as high. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const letter of text) em += letter > '\u10ff' && letter < '\u2000' ? 1 : letter >= '\u3000' ? 1 : 0.56;
  return em * size;
}

/** Text in lines no wider than so many pixels. */
export function linesOf(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
