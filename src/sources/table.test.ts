import { expect, test } from 'vitest';
import { Intake } from './intake.ts';
import { numberFromText, readTable } from './table.ts';

test('rows know their line, also after a field with a line break, and with a byte order mark', () => {
  const intake = new Intake();
  const rows = readTable('\uFEFFid,note\n1,"two\nlines"\n2,plain\n', ['id', 'note'], intake);
  expect(rows.map((row) => [row.at, row.text('id'), row.text('note')])).toEqual([
    ['line 3', '1', 'two\nlines'],
    ['line 4', '2', 'plain'],
  ]);
  expect(intake.faults).toEqual([]);
});

test('a row with too few fields is a fault at its line', () => {
  const intake = new Intake();
  expect(readTable('id,note\n1,a\n2\n', ['id'], intake)).toEqual([]);
  expect(intake.faults.map(({ code, at }) => [code, at])).toEqual([['malformed_csv', 'line 3']]);
});

test('an empty file lacks every column', () => {
  const intake = new Intake();
  readTable('', ['id'], intake);
  expect(intake.faults).toEqual([
    { code: 'missing_column', at: 'line 1', message: 'Got columns none when expected id.' },
  ]);
});

test('only plain decimal numbers are numbers', () => {
  expect(['12.5', '-3', '.5', '1e3'].map(numberFromText)).toEqual([12.5, -3, 0.5, 1000]);
  expect(['12,5', '1 200', '', 'Infinity', '0x10', 'NaN', '-'].map(numberFromText)).toEqual(
    Array(7).fill(undefined),
  );
});
