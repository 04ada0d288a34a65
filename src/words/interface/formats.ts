/** Figures, days and lists as a reader of a language expects them, always with their unit. */
import {
  type CivilDate,
  civilDateAt,
  type Instant,
  type Language,
  type Money,
  minutesOfDay,
  partsFromCivilDate,
  type TimeZone,
} from '#terms';
import type { Messages } from './messages.ts';
import { type Decimals, formatMeasured, formatNumber } from './numbers.ts';

const currencySigns: Record<Money['currency'], string> = {
  KZT: '₸',
  AUD: 'A$',
  USD: 'US$',
  EUR: '€',
  KRW: '₩',
};
const noBreakSpace = '\u00a0';
/** A figure is never parted from its unit at the end of a line. */
const unbroken = (text: string) => text.replaceAll(' ', noBreakSpace);

/** Words for figures of a size and more; each language has its own steps, since Korean counts by ten thousands. */
export interface Scale {
  readonly from: number;
  /** What one of the words stands for. */
  readonly size: number;
  readonly words: (value: string) => string;
}

export interface Formats {
  readonly number: (value: number, decimals?: Decimals) => string;
  /** `13.4 km²`; under a square kilometre in hectares: `42 ha`. */
  readonly area: (squareMetres: number) => string;
  /** `12.4 km`, under a kilometre `850 m`. */
  readonly distance: (metres: number) => string;
  /** `850 t`, `12.5 kt`, `3.1 Mt`; in Korean `1.25만 t`. */
  readonly tonnes: (tonnes: number) => string;
  /** `840 bytes`, `12.5 kB`, `3.1 MB`; a thousand bytes are a kilobyte. */
  readonly bytes: (bytes: number) => string;
  /** A share of one: `percent(0.315)` is `31.5%`. */
  readonly percent: (share: number, decimals?: number) => string;
  readonly money: (money: Money) => string;
  /** Rounded for a sentence: `2.1 m ₸`. The full figure belongs in the table beside it. */
  readonly moneyShort: (money: Money) => string;
  readonly date: (day: CivilDate) => string;
  readonly dayAndMonth: (day: CivilDate) => string;
  /** By the clock of a zone: `23 November 2026, 14:15`. */
  readonly dateAndTime: (at: Instant, zone: TimeZone) => string;
  readonly list: (items: readonly string[]) => string;
  readonly range: (from: string, to: string) => string;
  readonly days: (count: number) => string;
  readonly workingDays: (count: number) => string;
  readonly months: (count: number) => string;
  readonly years: (count: number) => string;
  readonly blocks: (count: number) => string;
  /** `49° 12′ 30″ N, 72° 48′ 00″ E` in the reader's letters. */
  readonly coordinates: (latitude: number, longitude: number) => string;
}

/** The formats of a language. */
export function formats(language: Language, { units, map }: Pick<Messages, 'units' | 'map'>): Formats {
  const number = (value: number, decimals?: Decimals) => formatNumber(language, value, decimals);
  const measured = (value: number) => formatMeasured(language, value);
  const counted = (form: (count: number, written: string) => string) => (count: number) =>
    unbroken(form(count, number(count)));
  /** In the words of the largest scale that it reaches; `scales` begin with the largest. */
  const scaled = (value: number, scales: readonly Scale[]) => {
    const scale = scales.find(({ from }) => Math.abs(value) >= from);
    return scale?.words(measured(value / scale.size));
  };
  const withSign = (text: string, currency: Money['currency']) =>
    currency === 'KZT' ? unbroken(units.tenge(text)) : `${currencySigns[currency]}${noBreakSpace}${text}`;

  const angle = (degrees: number) => {
    const seconds = Math.round(Math.abs(degrees) * 3600);
    const two = (value: number) => String(value).padStart(2, '0');
    return `${Math.floor(seconds / 3600)}°${noBreakSpace}${two(Math.floor(seconds / 60) % 60)}′${noBreakSpace}${two(seconds % 60)}″`;
  };

  return {
    number,
    area: (squareMetres) =>
      unbroken(
        squareMetres < 1e6
          ? units.hectares(measured(squareMetres / 1e4))
          : units.squareKilometres(measured(squareMetres / 1e6)),
      ),
    distance: (metres) =>
      unbroken(metres < 1000 ? units.metres(number(metres)) : units.kilometres(measured(metres / 1000))),
    tonnes: (tonnes) => unbroken(scaled(tonnes, units.largeTonnes) ?? units.tonnes(measured(tonnes))),
    bytes: (bytes) =>
      unbroken(
        bytes >= 1e6
          ? units.megabytes(measured(bytes / 1e6))
          : bytes >= 1e3
            ? units.kilobytes(measured(bytes / 1e3))
            : units.bytes(number(bytes)),
      ),
    percent: (share, decimals = 1) => unbroken(units.percent(number(share * 100, { decimals }))),
    money: ({ amount, currency }) => withSign(number(amount), currency),
    moneyShort: ({ amount, currency }) =>
      withSign(scaled(amount, units.largeSums) ?? number(amount), currency),
    date: (day) => unbroken(units.date(partsFromCivilDate(day))),
    dayAndMonth: (day) => unbroken(units.dayAndMonth(partsFromCivilDate(day))),
    dateAndTime: (at, zone) => {
      const minutes = minutesOfDay(at, zone);
      const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      return units.dateAndTime(unbroken(units.date(partsFromCivilDate(civilDateAt(at, zone)))), clock);
    },
    list: units.and,
    range: units.range,
    days: counted(units.days),
    workingDays: counted(units.workingDays),
    months: counted(units.months),
    years: counted(units.years),
    blocks: counted(units.blocks),
    coordinates: (latitude, longitude) =>
      `${angle(latitude)}${noBreakSpace}${latitude < 0 ? map.south : map.north}, ${angle(longitude)}${noBreakSpace}${longitude < 0 ? map.west : map.east}`,
  };
}
