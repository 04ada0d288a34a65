import { describe, expect, test } from 'vitest';
import { civilDate, instant, languages, minerals, type TimeZone } from '#terms';
import { formats } from './formats.ts';
import { interfaceLanguages, messages } from './messages.ts';
import { formatMeasured, formatNumber } from './numbers.ts';
import { plural } from './plural.ts';

const english = await messages('en');
const russian = await messages('ru');
const korean = await messages('ko');
const offered = await Promise.all(interfaceLanguages.map(messages));
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
const en = formats('en', english);
const ru = formats('ru', russian);
const ko = formats('ko', korean);

/** Every text of a language with its path; functions are called with samples of each kind of number. */
function texts(part: unknown, path = ''): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') {
    if (part.length === 0) return [];
    try {
      return [1, 3, 11].map((count): [string, string] => [
        `${path}(${count})`,
        String(part(...Array.from({ length: part.length }, (_, i) => (i === 0 ? count : String(count))))),
      ]);
    } catch {
      return []; // takes a day or a list: asserted below by name
    }
  }
  if (typeof part === 'object' && part !== null) {
    return Object.entries(part).flatMap(([key, value]) => texts(value, path ? `${path}.${key}` : key));
  }
  return [];
}

describe('interface text', () => {
  test('is offered in all four languages, in the order in which the product names them', () => {
    expect(interfaceLanguages).toEqual(languages);
  });

  test('has no empty text and no space at an end', () => {
    for (const words of offered) {
      // Units and dates take figures and days of their own kind, and are asserted by name below.
      const { units: _, ...others } = words;
      for (const [path, text] of texts(others)) {
        expect(text, path).not.toBe('');
        // Glue between parts of a sentence has its spaces; words have none.
        if (text.trim().length > 3 && !path.endsWith('.or')) expect(text, path).toBe(text.trim());
        expect(text, path).not.toContain('undefined');
      }
    }
  });

  test('in Russian is Russian: only names, codes and signs are in Latin letters', () => {
    const latinAllowed =
      /Orebook|WGS 84|WebGL|Enter|Escape|English|GeoJSON|CSV|PDF|SHA|JSON|HTTP|QGIS|OGC|API|npm|M-43-87|KGZ|BIN|[A-Z]{1,3}\b|art\.|https?:\S+/g;
    const offenders = texts({
      frame: russian.frame,
      map: russian.map,
      ground: russian.ground,
      controls: russian.controls,
      finding: russian.finding,
      minerals: russian.minerals,
    })
      .filter(([, text]) => /[a-z]{3,}/i.test(text.replaceAll(latinAllowed, '')))
      .map(([path, text]) => `${path}: ${text}`);
    expect(offenders).toEqual([]);
  });

  test('in Korean is Korean: only names, codes and signs are in Latin letters', () => {
    const latinAllowed =
      /Orebook|drand quicknet|\.ics|WGS 84|WebGL|Enter|Escape|GeoJSON|OpenAPI|C2SP tlog-tiles|CSV|PDF|JPEG|PNG|TIFF|QGIS|Layer, Add Layer, Add Vector Tile Layer, New Generic Connection|curl|Python|trial-accounts\.json|docs\/running\.md|OREBOOK_[A-Z_]+|KAZRC|QazTRF|Pulkovo|EPSG|GDA\d+|art\. 189|TOPSIS|Open Contracting Data Standard|\b(?:firm|person|government)\b|\bname, number, issuer, hs, share_percent, valid_from, valid_until|“Warden”|\(Warden\)|[A-Z]{1,4}\b|\bk[mg]\b|English|[A-Z]{2}\d+/g;
    const { units: _, ...others } = korean;
    const offenders = texts(others)
      .filter(([path]) => !/languageNames/.test(path))
      .filter(([, text]) => /[a-z]{2,}|[а-яё]{3,}/i.test(text.replaceAll(latinAllowed, '')))
      .map(([path, text]) => `${path}: ${text}`);
    expect(offenders).toEqual([]);
  });

  test('names every mineral, each with a name of its own', () => {
    for (const words of offered) {
      expect(new Set(Object.values(words.minerals)).size).toBe(minerals.length);
    }
  });
});

describe('counted nouns', () => {
  test('follow the rules of each language', () => {
    expect([1, 2, 5, 21, 112].map((count) => plain(ru.blocks(count)))).toEqual([
      '1 блок',
      '2 блока',
      '5 блоков',
      '21 блок',
      '112 блоков',
    ]);
    expect([1, 2, 1200].map((count) => plain(en.workingDays(count)))).toEqual([
      '1 working day',
      '2 working days',
      '1,200 working days',
    ]);
    expect([1, 2, 1200].map((count) => plain(ko.workingDays(count)))).toEqual([
      '1영업일',
      '2영업일',
      '1,200영업일',
    ]);
    expect(plural('ko', 1, { one: 'x', other: '개' })).toBe('개');
  });
});

describe('figures', () => {
  test('have their thousands apart and their decimal sign as the reader writes it', () => {
    expect(formatNumber('en', 1234567.891, { decimals: 2 })).toBe('1,234,567.89');
    expect(plain(formatNumber('ru', 1234567.891, { decimals: 2 }))).toBe('1 234 567,89');
    expect(plain(formatNumber('kk', 12500, { decimals: 1, fixed: true }))).toBe('12 500,0');
    expect(formatNumber('ko', 999)).toBe('999');
  });

  test('have a true minus, and no minus before nought', () => {
    expect(formatNumber('en', -4)).toBe('\u22124');
    expect(formatNumber('en', -0.004, { decimals: 2 })).toBe('0');
  });

  test('are given to three digits that count', () => {
    expect([0.4567, 12.345, 221.4].map((value) => formatMeasured('en', value))).toEqual([
      '0.46',
      '12.3',
      '221',
    ]);
  });

  test('that are none are refused', () => {
    expect(() => formatNumber('en', Number.NaN)).toThrow('Got NaN when expected a finite number.');
  });

  test('change their unit with their size', () => {
    expect(plain(en.area(2_303_000))).toBe('2.3 km²');
    expect(plain(en.area(420_000))).toBe('42 ha');
    expect(plain(ru.distance(12_400))).toBe('12,4 км');
    expect(plain(en.distance(850))).toBe('850 m');
    expect(plain(en.tonnes(3_100_000))).toBe('3.1 Mt');
    expect(plain(ru.tonnes(12_500))).toBe('12,5 тыс. т');
    expect(plain(ko.tonnes(12_500))).toBe('1.25만 t');
    expect(plain(ko.tonnes(850))).toBe('850 t');
    expect(plain(ko.tonnes(310_000_000))).toBe('3.1억 t');
    expect(plain(en.percent(0.315))).toBe('31.5%');
    expect(plain(ru.percent(0.315))).toBe('31,5 %');
  });

  test('of money are whole in tables and short in sentences', () => {
    expect(plain(en.money({ amount: 2_104_500, currency: 'KZT' }))).toBe('2,104,500 ₸');
    expect(plain(en.moneyShort({ amount: 2_104_500, currency: 'KZT' }))).toBe('2.1 m ₸');
    expect(plain(ru.moneyShort({ amount: 427_742_500, currency: 'KZT' }))).toBe('428 млн ₸');
    expect(plain(ko.money({ amount: 2_104_500, currency: 'KZT' }))).toBe('2,104,500 텡게');
    expect(plain(ko.moneyShort({ amount: 2_104_500, currency: 'KZT' }))).toBe('210만 텡게');
    expect(plain(ko.moneyShort({ amount: 427_742_500, currency: 'KZT' }))).toBe('4.28억 텡게');
    expect(plain(ko.moneyShort({ amount: 9_800, currency: 'KZT' }))).toBe('9,800 텡게');
    expect(plain(en.money({ amount: 1_500, currency: 'AUD' }))).toBe('A$ 1,500');
  });
});

describe('days', () => {
  const astana: TimeZone = {
    name: 'Asia/Almaty',
    offsets: [{ from: instant('2024-02-29T18:00:00.000Z'), minutes: 300 }],
  };

  test('are written out', () => {
    expect(plain(en.date(civilDate('2026-09-07')))).toBe('7 September 2026');
    expect(plain(ru.date(civilDate('2026-09-07')))).toBe('7 сентября 2026 г.');
    expect(plain(ko.date(civilDate('2026-09-07')))).toBe('2026년 9월 7일');
    expect(plain(ko.dayAndMonth(civilDate('2026-05-01')))).toBe('5월 1일');
    expect(plain(ru.dayAndMonth(civilDate('2026-05-01')))).toBe('1 мая');
  });

  test('of an instant are those of the country', () => {
    expect(plain(en.dateAndTime(instant('2026-11-22T19:05:00.000Z'), astana))).toBe(
      '23 November 2026, 00:05',
    );
    expect(plain(ko.dateAndTime(instant('2026-11-22T19:05:00.000Z'), astana))).toBe('2026년 11월 23일 00:05');
  });
});

describe('places', () => {
  test('are degrees, minutes and seconds with the reader’s letters', () => {
    expect(plain(en.coordinates(49.2083333, 72.8))).toBe('49° 12′ 30″ N, 72° 48′ 00″ E');
    expect(plain(ko.coordinates(49.2083333, 72.8))).toBe('49° 12′ 30″ 북, 72° 48′ 00″ 동');
    expect(plain(ru.coordinates(-25.5, -0.0002778))).toBe('25° 30′ 00″ ю. ш., 0° 00′ 01″ з. д.');
  });

  test('do not show sixty seconds', () => {
    expect(plain(en.coordinates(49.99999, 70))).toBe('50° 00′ 00″ N, 70° 00′ 00″ E');
  });
});

test('lists end with "and"', () => {
  expect(en.list(['lithium', 'tin', 'tungsten'])).toBe('lithium, tin and tungsten');
  expect(ru.list(['литий', 'олово'])).toBe('литий и олово');
  expect(ko.list(['리튬', '주석', '텅스텐'])).toBe('리튬, 주석 및 텅스텐');
  expect(en.list([])).toBe('');
});
