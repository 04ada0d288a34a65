import { describe, expect, test } from 'vitest';
import { CsvReader, csvRows, numberFromCell } from './csv.ts';

const awkward = '\uFEFFa,b\r\n"one, two","say ""hi"""\r\n\r\n"two\nlines",x\n3,4';

function inPieces(text: string, size: number) {
  const reader = new CsvReader();
  const records = [];
  for (let i = 0; i < text.length; i += size) records.push(...reader.push(text.slice(i, i + size)));
  records.push(...reader.end());
  return { records, fault: reader.fault };
}

describe('comma-separated text', () => {
  test('quoted commas, doubled quotes and line breaks stay in their cell, and each record knows its line', () => {
    expect(inPieces(awkward, 1000).records).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['one, two', 'say "hi"'] },
      { line: 4, cells: ['two\nlines', 'x'] },
      { line: 6, cells: ['3', '4'] },
    ]);
  });

  test('wherever the text is cut, the records are the same', () => {
    const whole = inPieces(awkward, 1000);
    for (let size = 1; size < awkward.length; size++) expect(inPieces(awkward, size)).toEqual(whole);
  });

  test('a quote out of place is a fault of its line, not a guess', () => {
    expect(inPieces('a\n"b"c\n', 99).fault).toMatchObject({ code: 'malformed_csv', at: 'line 2' });
    expect(inPieces('a\nb"c\n', 99).fault).toMatchObject({ code: 'malformed_csv', at: 'line 2' });
    expect(inPieces('a\n"b', 99).fault).toMatchObject({ code: 'malformed_csv', at: 'line 2' });
  });

  test('a missing column and a short row are both told', () => {
    expect(csvRows('a,b\n1,2\n3\n', ['a', 'c'])).toMatchObject({
      ok: false,
      faults: [
        { code: 'missing_column', message: 'Got columns a, b when expected c.' },
        { code: 'malformed_csv', at: 'line 3', message: 'Got 1 cells when expected 2.' },
      ],
    });
  });

  test('a number is plain or it is none', () => {
    expect(['12.5', '-3', '1e3', '.5'].map(numberFromCell)).toEqual([12.5, -3, 1000, 0.5]);
    expect(['', '12,5', '1 200', 'Infinity', 'n/a'].map(numberFromCell)).toEqual(Array(5).fill(undefined));
  });
});
