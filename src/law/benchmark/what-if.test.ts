import { describe, expect, test } from 'vitest';
import { parseReform, printReform } from './what-if.ts';

const read = (text: string) => {
  const parsed = parseReform(text);
  return parsed.ok ? parsed.value : parsed.faults[0]?.message;
};

describe('a reform from its text', () => {
  test('a clock in working days, days, months or years', () => {
    expect(read('review=5wd')).toEqual({
      reform: { do: 'change-clock', step: 'review', length: 5, unit: 'working-days' },
    });
    expect(read('a=1d')).toMatchObject({ reform: { unit: 'calendar-days' } });
    expect(read('a=2m')).toMatchObject({ reform: { unit: 'months' } });
    expect(read('a=1y')).toMatchObject({ reform: { unit: 'years' } });
  });

  test('a country may stand before it', () => {
    expect(read('AU-WA:decide=20wd')).toMatchObject({
      country: 'AU-WA',
      reform: { step: 'decide', length: 20 },
    });
  });

  test('a step is dropped', () => {
    expect(read('KZ:drop:lodge-security')).toEqual({
      country: 'KZ',
      reform: { do: 'drop-step', step: 'lodge-security' },
    });
  });

  test('a step is put beside another, by other agencies unless a mover is named', () => {
    expect(read('add:consult@received>review=20d')).toEqual({
      reform: {
        do: 'add-step',
        step: 'consult',
        mover: 'other-agencies',
        after: 'received',
        before: 'review',
        length: 20,
        unit: 'calendar-days',
      },
    });
    expect(read('add:consult/akimat@received>review=20d')).toMatchObject({ reform: { mover: 'akimat' } });
  });

  test('is written as it is read', () => {
    const texts = [
      'KZ:review=5wd',
      'decide=20d',
      'AU-WA:drop:assess',
      'add:x/akimat@received>review=2m',
      'a=1y',
    ];
    const written = texts.map((text) => {
      const parsed = parseReform(text);
      return parsed.ok ? printReform(parsed.value) : undefined;
    });
    expect(written).toEqual(texts);
  });

  test('what is no reform is told with what was expected', () => {
    for (const text of ['', 'review', 'review=5', 'review=5w', 'review=-5wd', 'drop:', 'add:x>y=5d']) {
      expect(read(text)).toMatch(`Got "${text}" when expected STEP=5wd`);
    }
    expect(read('add:x/nobody@received>review=5d')).toMatch('Got "nobody" when expected one of applicant,');
  });
});
