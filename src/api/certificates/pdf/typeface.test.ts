import { describe, expect, test } from 'vitest';
import { runsOfText } from './typeface.ts';

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
