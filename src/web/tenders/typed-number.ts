/** Numbers and days as people and spreadsheets write them. */
import { type CivilDate, isCivilDate } from '#terms';

/**
 * `1 234,5`, `1,234.50`, `60 %`, `100 000 ₸` as a number, by the reader's own decimal sign where one sign could be either; NaN for what is none.
 * @example numberFromText('1.234', ',') // 1234
 */
export function numberFromText(text: string, decimal: string): number {
  const bare = text
    .replaceAll(/[\s'’_]/g, '')
    .replace('\u2212', '-')
    .replace(/^(?:KZT|USD|EUR|KRW|AUD|US\$|[₸$€₩])|(?:KZT|USD|EUR|KRW|AUD|[₸$€₩%])$/i, '');
  if (!/^-?\d[\d.,]*$/.test(bare)) return Number.NaN;
  const signs = [...bare].filter((sign) => sign === '.' || sign === ',');
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const behind = bare.length - last - 1;
  const isDecimal =
    new Set(signs).size === 2 || (signs.length === 1 && (signs[0] === decimal || behind !== 3));
  const whole = isDecimal ? bare.slice(0, last) : bare;
  const isGrouped = /^-?\d+$/.test(whole) || /^-?\d{1,3}(?:[.,]\d{3})+$/.test(whole);
  const rest = isDecimal ? bare.slice(last + 1) : '';
  return isGrouped ? Number(`${whole.replaceAll(/[.,]/g, '')}.${rest || '0'}`) : Number.NaN;
}

/** `2026-12-31`, `2026. 12. 31.`, `31.12.2026`; undefined where day and month could be either. */
export function dayFromText(text: string): CivilDate | undefined {
  const parts = text
    .trim()
    .split(/[-./\s]+/)
    .filter((part) => part !== '');
  if (parts.length !== 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const [first = '', second = '', third = ''] = parts;
  const [year, month, day] = first.length === 4 ? [first, second, third] : [third, second, first];
  if (year.length !== 4) return undefined;
  // With slashes some write the month first: only a day above 12 tells.
  if (first.length < 4 && text.includes('/') && Number(day) <= 12) return undefined;
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(found) ? found : undefined;
}
