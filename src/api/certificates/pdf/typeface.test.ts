import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { civilDate } from '#terms';
import { formats, interfaceLanguages, messages } from '#words';
import { bytesOfFont, runsOfText } from './typeface.ts';

const fileOf = (face: 'plain' | 'strong' | 'code', letter: string) => runsOfText(face, letter)[0]?.font.name;

describe.each(['plain', 'strong', 'code'] as const)('the typeface on paper, %s', (face) => {
  test('has each letter of Kazakh in the file that holds it: ұ stands with Russian, the others beside', () => {
    for (const letter of 'ӘәҒғҚқҢңӨөҮүҺһ') expect(fileOf(face, letter), letter).toMatch(/-cyrillic-ext$/);
    for (const letter of 'ҰұІіАа') expect(fileOf(face, letter), letter).toMatch(/-cyrillic$/);
  });

  test('changes the file inside a word where it must, and loses no letter', () => {
    const runs = runsOfText(face, 'құқығы');
    expect(runs.map(({ text }) => text).join('')).toBe('құқығы');
    expect(runs.map(({ text, font }) => [text, font.name.endsWith('-ext')])).toEqual([
      ['қ', true],
      ['ұ', false],
      ['қ', true],
      ['ы', false],
      ['ғ', true],
      ['ы', false],
    ]);
  });
});

/** The texts of a part of the interface; sentences are asked with a figure in every place. */
function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return textsOf(part(...Array<string>(8).fill('1 234,5')));
  if (Array.isArray(part) || (typeof part === 'object' && part !== null))
    return Object.values(part).flatMap(textsOf);
  return [];
}

/** Letters of a text for which the font file, asked itself, has no glyph. */
function boxesIn(face: 'plain' | 'strong', texts: readonly string[]): string[] {
  const doc = new PDFDocument();
  const letters = new Set(texts.join(''));
  return [...letters].filter((letter) => {
    if (/\s/.test(letter)) return false;
    const [run] = runsOfText(face, letter);
    if (!run) return true;
    doc.registerFont(run.font.name, bytesOfFont(run.font)).font(run.font.name);
    const { font } = (doc as unknown as { _font: { font: { hasGlyphForCodePoint(point: number): boolean } } })
      ._font;
    return !font.hasGlyphForCodePoint(letter.codePointAt(0) as number);
  });
}

test.each(interfaceLanguages)(
  'in %s no letter that a certificate or an extract may say is a box',
  async (language) => {
    const words = await messages(language);
    const { pages, records, places, ground } = words;
    const format = formats(language, words);
    const months = Array.from({ length: 12 }, (_, i) =>
      civilDate(`2026-${String(i + 1).padStart(2, '0')}-15`),
    );
    const texts = [
      ...textsOf([
        pages.certificate,
        pages.extract,
        pages.deviations,
        pages.licence,
        records,
        places,
        ground,
      ]),
      ...months.map((day) => format.date(day)),
      format.blocks(1234),
      format.area(1_234_567),
      format.number(1234.5, { decimals: 2 }),
    ];
    expect(texts.length).toBeGreaterThan(200);
    for (const face of ['plain', 'strong'] as const) expect(boxesIn(face, texts)).toEqual([]);
  },
);
