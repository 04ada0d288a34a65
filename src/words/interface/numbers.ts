/** Numbers as each language writes them. No locale data of the machine is used, so browser, server and test agree. */
import type { Language } from '#terms';

const narrowSpace = '\u202f';

/** Sign between thousands and before decimals: `12,345.6`, `12 345,6`. */
const signs: Record<Language, { readonly thousands: string; readonly decimal: string }> = {
  en: { thousands: ',', decimal: '.' },
  ko: { thousands: ',', decimal: '.' },
  ru: { thousands: narrowSpace, decimal: ',' },
  kk: { thousands: narrowSpace, decimal: ',' },
};

export interface Decimals {
  /** Digits after the sign, at most; zeros at the end are dropped unless `fixed`. Default 0. */
  readonly decimals?: number;
  readonly fixed?: boolean;
}

/**
 * A number with its thousands apart.
 * @example formatNumber('en', 12345.67, { decimals: 1 }) // '12,345.7'
 */
export function formatNumber(
  language: Language,
  value: number,
  { decimals = 0, fixed = false }: Decimals = {},
): string {
  if (!Number.isFinite(value)) throw new RangeError(`Got ${value} when expected a finite number.`);
  const { thousands, decimal } = signs[language];
  const [whole = '0', rest = ''] = Math.abs(value).toFixed(decimals).split('.');
  const digits = fixed ? rest : rest.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const isZero = /^0*$/.test(whole + digits);
  return `${value < 0 && !isZero ? '\u2212' : ''}${grouped}${digits === '' ? '' : decimal + digits}`;
}

/** As many digits as the size of the number deserves: three that count, no more than `decimals` after the sign. */
export function formatMeasured(language: Language, value: number): string {
  const size = Math.abs(value);
  return formatNumber(language, value, { decimals: size >= 100 ? 0 : size >= 10 ? 1 : 2 });
}
