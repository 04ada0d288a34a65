import { describe, expect, test } from 'vitest';
import { depositFaults, mayReadReport, requiredParts } from './kinds.ts';
import { snippetOf } from './snippet.ts';
import { wordsOfQuestion, wordsOfText } from './words-of-text.ts';

const finds = (question: string, text: string) => {
  const words = wordsOfText(text);
  return wordsOfQuestion(question).every((asked) => words.some((word) => word.startsWith(asked)));
};

describe('words of four languages', () => {
  test.each([
    ['отчёт', 'ОТЧЕТ о разведке'],
    ['литиевые', 'запасы литиевых руд'],
    ['месторождения', 'месторождением вольфрама'],
    ['вольфрам', 'вольфрамовое оруденение'],
    ['вольфрамовые', 'запасы вольфрама'],
    ['свинцовых', 'свинец, руды свинца'],
    ['кен орындары', 'кен орнының емес, кен орындарының есебі'],
    ['вольфрамның', 'вольфрам қоры'],
    ['ӘСЕРІ', 'әсері'],
    ['deposits', 'a tungsten deposit'],
    ['drilling', 'drill holes, drilled in 1974'],
    ['Li2O', '1.2 % Li₂O'],
    ['텅스텐', '텅스텐은 상동에서'],
    ['텅스텐을', '상동텅스텐광산'],
    ['금', '수금원 금광상'],
    ['리튬 광상', '바케노 리튬광상'],
  ])('"%s" finds "%s"', (question, text) => expect(finds(question, text)).toBe(true));

  test.each([
    ['олово', 'словарь'],
    ['tin', 'setting'],
    ['리튬', '티튬'],
    ['литий вольфрам', 'только литий'],
  ])('"%s" does not find "%s"', (question, text) => expect(finds(question, text)).toBe(false));
});

describe('a snippet', () => {
  test('marks the whole word, and Korean by its syllables, and loses no letter of the text', () => {
    const parts = snippetOf('Отчёт о литиевых рудах', wordsOfQuestion('литиевые'));
    expect(parts).toEqual([
      { text: 'Отчёт о ', isHit: false },
      { text: 'литиевых', isHit: true },
      { text: ' рудах', isHit: false },
    ]);
    expect(snippetOf('상동텅스텐광산', wordsOfQuestion('텅스텐'))?.find(({ isHit }) => isHit)?.text).toBe(
      '텅스텐',
    );
    expect(snippetOf('nothing here', ['lithium'])).toBeUndefined();
  });

  test('of a long page stands around the first hit, cut between words', () => {
    const page = `${'word '.repeat(200)}lithium ${'more '.repeat(200)}`;
    const said = (snippetOf(page, ['lithium']) ?? []).map(({ text }) => text).join('');
    expect(said).toMatch(/^… word (word )+lithium (more )+more …$/);
    expect(said.length).toBeLessThan(260);
  });
});

describe('a deposit', () => {
  const pdf = (kind: 'text' | 'first-book' | 'competent-person', digit: string) =>
    ({ kind, sha256: digit.repeat(64), mediaType: 'application/pdf' }) as const;

  test('of a resource report needs first book, text and the competent person’s word', () => {
    const facts = { kind: 'resource-report', year: 2026, hasLicence: true, blocks: 3 } as const;
    expect(
      depositFaults({ ...facts, parts: [pdf('text', '1')] }, 2026).map(({ code, at }) => [code, at]),
    ).toEqual([
      ['part_missing', 'parts.first-book'],
      ['part_missing', 'parts.competent-person'],
    ]);
    const whole = [pdf('first-book', '1'), pdf('text', '2'), pdf('competent-person', '3')];
    expect(depositFaults({ ...facts, parts: whole }, 2026)).toEqual([]);
    expect(requiredParts['resource-report'].find(({ part }) => part === 'competent-person')?.cite).toEqual({
      text: 'Code art. 204(7)',
      confidence: 'law',
    });
  });

  test('names every fault at once: no licence, no ground, a year to come, a file twice, one not brought, one that cannot be read', () => {
    const faults = depositFaults(
      {
        kind: 'licence-annual',
        year: 2027,
        hasLicence: false,
        blocks: 0,
        parts: [
          { kind: 'text', sha256: '1', mediaType: 'image/tiff' },
          { kind: 'data', sha256: '1', mediaType: 'image/tiff' },
          { kind: 'data', sha256: '2' },
        ],
      },
      2026,
    );
    expect(faults.map(({ code }) => code)).toEqual([
      'licence_missing',
      'area_missing',
      'year_in_future',
      'part_not_pdf',
      'part_twice',
      'part_not_uploaded',
    ]);
  });

  test('before its release is read by its holder and officers, afterwards by everyone', () => {
    const closed = { isReleased: false, holder: 'tamgaly' };
    expect(mayReadReport(closed, undefined)).toBe(false);
    expect(mayReadReport(closed, { account: 'altai', isOfficer: false })).toBe(false);
    expect(mayReadReport(closed, { account: 'tamgaly', isOfficer: false })).toBe(true);
    expect(mayReadReport(closed, { account: 'x', isOfficer: true })).toBe(true);
    expect(mayReadReport({ ...closed, isReleased: true }, undefined)).toBe(true);
  });
});
