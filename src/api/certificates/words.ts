/** The certificate in the words of a language, with everything that its figures need. */
import type { LicenceCondition } from '#register';
import { type Formats, formats, type InterfaceLanguage, lawWords, type Messages, messages } from '#words';

export interface CertificateWords {
  readonly language: InterfaceLanguage;
  readonly say: Messages['pages']['certificate'];
  readonly recordWords: Messages['records'];
  readonly format: Formats;
  readonly holderUnknown: string;
  readonly oblast: (code: string) => string;
  readonly country: (code: string) => string;
  readonly condition: (condition: LicenceCondition) => string;
  /** `49° 12′ N`: blocks begin at whole minutes. */
  readonly latitude: (degrees: number) => string;
  readonly longitude: (degrees: number) => string;
}

const kept = new Map<InterfaceLanguage, Promise<CertificateWords>>();

export function certificateWords(language: InterfaceLanguage): Promise<CertificateWords> {
  let words = kept.get(language);
  if (!words) {
    words = made(language);
    kept.set(language, words);
  }
  return words;
}

async function made(language: InterfaceLanguage): Promise<CertificateWords> {
  const [words, law] = await Promise.all([messages(language), lawWords(language)]);
  const format = formats(language, words);
  const { certificate: say, licence } = words.pages;
  const countries = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  const angle = (degrees: number) => {
    const minutes = Math.round(Math.abs(degrees) * 60);
    return `${Math.floor(minutes / 60)}°\u00a0${String(minutes % 60).padStart(2, '0')}′`;
  };
  const nameOf = (condition: string) => {
    if (condition === 'clipped') return licence.conditionClipped;
    return condition === 'work-ban' ? licence.conditionWorkBan : law.costPart(condition);
  };
  return {
    language,
    say,
    recordWords: words.records,
    format,
    holderUnknown: licence.holderUnknown,
    oblast: (code) => words.places.oblasts[code] ?? code,
    country: (code) => {
      const ours = words.places.country(code);
      return ours === code ? (countries.of(code) ?? code) : ours;
    },
    condition: ({ condition, cite, facts, cells }) => {
      const units = facts?.units;
      const blocks = cells?.reduce((sum, [, count]) => sum + count, 0);
      return [
        typeof units === 'number'
          ? `${nameOf(condition)}: ${say.conditionUnits(format.number(units, { decimals: 2 }))}`
          : nameOf(condition),
        ...(blocks === undefined ? [] : [licence.conditionBlocks(format.blocks(blocks))]),
        law.citation({ text: cite, confidence: 'law' }),
      ].join(', ');
    },
    latitude: (degrees) => `${angle(degrees)}\u00a0${degrees < 0 ? words.map.south : words.map.north}`,
    longitude: (degrees) => `${angle(degrees)}\u00a0${degrees < 0 ? words.map.west : words.map.east}`,
  };
}
