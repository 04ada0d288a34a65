import { expect, test } from 'vitest';
import { civilDate } from '#terms';
import { kazakhstan } from '../kazakhstan/index.ts';
import { westernAustralia } from '../western-australia/index.ts';
import { benchmark } from './benchmark.ts';
import { sealedFilingReforms } from './sealed-filing.ts';
import { parseReform, printReform } from './what-if.ts';

const day = civilDate('2026-11-23');
const question = { blocks: 21, day, holder: { kind: 'company', country: 'KR' }, years: 6 } as const;

test('in Kazakhstan a seal to be opened within a working day makes the longest way a working day longer, over a weekend: the review begins later', () => {
  const reforms = sealedFilingReforms(kazakhstan, 1, day);
  expect(reforms.map(printReform)).toEqual([
    'KZ:add:open-sealed-filing/applicant@received>review=1wd',
    'KZ:review=11wd',
  ]);
  const [kz] = benchmark({ ...question, whatIf: reforms }).countries;
  expect(kz?.most.days).toBe(81);
  expect(kz?.whatIf?.most.days).toBe(84);
  expect(kz?.whatIf?.change.most.workingDays).toBe(1);
  expect(kz?.whatIf?.steps.find(({ step }) => step === 'open-sealed-filing')).toMatchObject({
    mover: 'applicant',
  });
});

test('three working days to open it are three working days more', () => {
  const [kz] = benchmark({ ...question, whatIf: sealedFilingReforms(kazakhstan, 3, day) }).countries;
  expect(kz?.whatIf?.change.most.workingDays).toBe(3);
});

test('in Western Australia the assessment has no clock: the step is put beside it, and nothing else is said', () => {
  expect(sealedFilingReforms(westernAustralia, 1, day).map(printReform)).toEqual([
    'AU-WA:add:open-sealed-filing/applicant@lodged>assess=1wd',
  ]);
});

test('a link carries it: what is written is read again', () => {
  for (const reform of sealedFilingReforms(kazakhstan, 3, day)) {
    const parsed = parseReform(printReform(reform));
    expect(parsed.ok && parsed.value).toEqual(reform);
  }
});
