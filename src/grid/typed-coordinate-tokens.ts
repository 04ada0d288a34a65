/**
 * Tokens of typed coordinates: numbers with their units, letters of the hemispheres and labels in four
 * languages, separators.
 */

export type CoordinateToken =
  | {
      readonly kind: 'number';
      /** With a point for the decimal sign and `-` for any minus. */
      readonly text: string;
      readonly value: number;
      readonly unit?: 'degrees' | 'minutes' | 'seconds';
      readonly offset: number;
    }
  | {
      readonly kind: 'axis';
      readonly text: string;
      readonly axis: 'lat' | 'lon';
      /** −1 for south and west; none for a label, as "lat". */
      readonly sign?: 1 | -1;
      readonly offset: number;
    }
  | { readonly kind: 'separator' | 'unknown'; readonly text: string; readonly offset: number };

type Axis = readonly [axis: 'lat' | 'lon', sign?: 1 | -1];

// Abbreviations: с.ш. северная широта, с.е. солтүстік ендік, ш.б. шығыс бойлық, 북위 north latitude …
const axes: Readonly<Record<string, Axis>> = {
  n: ['lat', 1],
  north: ['lat', 1],
  s: ['lat', -1],
  south: ['lat', -1],
  e: ['lon', 1],
  east: ['lon', 1],
  w: ['lon', -1],
  west: ['lon', -1],
  сш: ['lat', 1],
  юш: ['lat', -1],
  вд: ['lon', 1],
  зд: ['lon', -1],
  се: ['lat', 1],
  ое: ['lat', -1],
  шб: ['lon', 1],
  бб: ['lon', -1],
  북위: ['lat', 1],
  남위: ['lat', -1],
  동경: ['lon', 1],
  서경: ['lon', -1],
  lat: ['lat'],
  latitude: ['lat'],
  lon: ['lon'],
  lng: ['lon'],
  long: ['lon'],
  longitude: ['lon'],
  широта: ['lat'],
  долгота: ['lon'],
  ендік: ['lat'],
  бойлық: ['lon'],
  위도: ['lat'],
  경도: ['lon'],
};

const units: readonly (readonly ['degrees' | 'minutes' | 'seconds', RegExp])[] = [
  // Two minute signs are a second sign; they are looked for first.
  ['seconds', /(?:["″”“]|['′’]{2}|сек\.?|초|s(?:ec)?(?![a-zа-я]))/iy],
  ['degrees', /(?:[°º˚]|град\.?|도|d(?:eg)?(?![a-zа-я]))/iy],
  ['minutes', /(?:['′’‘ʹ´`]|мин\.?|분|m(?:in)?(?![a-zа-я]))/iy],
];

/**
 * Cuts a text into tokens; offsets are counted from the beginning of a longer text, `shift` characters before.
 */
export function tokensOfCoordinates(text: string, shift: number): readonly CoordinateToken[] {
  const number = numberPattern(text);
  const word = /(?:[\p{L}]\.\s?[\p{L}]\.?|[\p{L}]+\.?)/uy;
  const tokens: CoordinateToken[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const offset = at + shift;
    const space = match(/[\s\u200b\ufeff:=()[\]]+/y);
    const separator = match(/[,;/|\n]/y);
    const digits = match(number);
    if (separator) {
      tokens.push({ kind: 'separator', text: separator, offset });
      at += separator.length;
    } else if (space) {
      at += space.length;
    } else if (digits) {
      at += digits.length;
      const plain = digits.replace(',', '.').replace(/[−–]/, '-').replace('+', '');
      at += match(/[^\S\n]*/y)?.length ?? 0;
      const unit = unitAt(text, at, tokens);
      if (unit) at += unit.length;
      tokens.push({
        kind: 'number',
        text: plain,
        value: Number(plain),
        ...(unit && { unit: unit.name }),
        offset,
      });
    } else {
      const letters = match(word) ?? (text[at] as string);
      const axis = axes[letters.toLowerCase().replace(/[.\s]/g, '')];
      if (axis) {
        const [name, sign] = axis;
        tokens.push({ kind: 'axis', text: letters, axis: name, ...(sign && { sign }), offset });
      } else tokens.push({ kind: 'unknown', text: letters, offset });
      at += letters.length;
    }
  }
  return tokens;
}

/** A comma between digits is a decimal comma where no decimal point is about and two numbers remain. */
function numberPattern(text: string): RegExp {
  const withComma = /[-+−–]?\d+(?:,\d+)?/g;
  const hasPoint = /\d\.\d/.test(text);
  const decimalComma = !hasPoint && /\d,\d/.test(text) && (text.match(withComma)?.length ?? 0) >= 2;
  return decimalComma ? /[-+−–]?\d+(?:,\d+)?/y : /[-+−–]?\d+(?:\.\d+)?/y;
}

/** The unit behind a number, if any. A bare "s" is one only behind minutes: elsewhere it means south. */
function unitAt(
  text: string,
  at: number,
  before: readonly CoordinateToken[],
): { readonly name: 'degrees' | 'minutes' | 'seconds'; readonly length: number } | undefined {
  const last = before.at(-1);
  const afterMinutes = last?.kind === 'number' && last.unit === 'minutes';
  for (const [name, pattern] of units) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (!found || (found.toLowerCase() === 's' && !afterMinutes)) continue;
    return { name, length: found.length };
  }
  return undefined;
}
