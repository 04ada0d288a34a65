import { describe, expect, test, vi } from 'vitest';
import { benchmark } from './benchmark.ts';
import { sideBySide } from './side-by-side.ts';

const defaults = { blocks: '21', day: '2026-11-23', holder: 'company:KR', years: '4' };

async function printed(codes: readonly string[], options: Partial<Parameters<typeof benchmark>[1]> = {}) {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  try {
    await benchmark(codes, { ...defaults, ...options });
  } finally {
    spy.mockRestore();
  }
  return written.join('').replaceAll('\u00a0', ' ');
}

const lineWith = (report: string, text: string) =>
  report.split('\n').find((line) => line.includes(text)) ?? '';

describe('orebook benchmark', () => {
  test('prints 55 working days of Kazakhstan beside the four months of Western Australia', async () => {
    const report = await printed([]);
    expect(report).toMatch(/^21 blocks applied for on 23 November 2026 by a company of KR\n/);
    expect(lineWith(report, 'KAZAKHSTAN')).toMatch(/^KAZAKHSTAN +WESTERN AUSTRALIA$/);
    const least = lineWith(report, 'least');
    expect(least).toContain('least  0 days (0 working), 23 November 2026');
    expect(least).toContain('least  120 days (81 working), 23 March 2027');
    expect(lineWith(report, 'most   81')).toContain('most   no limit: the law bounds 120 days');
    expect(report).toContain('* Lodge the security for closure – the applicant, 40 wd or');
  });

  test('says what is not known instead of a sum, and keeps each currency to its side', async () => {
    const report = await printed([]);
    const [fourth = ''] = report.split('\n').filter((line) => line.startsWith('year 4'));
    expect(fourth).toMatch(
      /^year 4: payment 2,088,976 ₸; spend 23,701,000 ₸ +year 4: not known: Rent, Minimum spend$/,
    );
  });

  test('shows what a reform changes', async () => {
    const report = await printed([], { whatIf: ['review=5wd'] });
    expect(report).toContain('if "Examine the application" took 5 wd');
    expect(report).toContain('most   74 days (50 working): −7 days (−5 working)');
  });

  test('takes block codes of Kazakhstan and of Western Australia', async () => {
    expect(await printed(['M-43-87-(10б-5а-13, 14)'])).toMatch(/^2 blocks applied for/);
    expect(await printed(['SF50 923 k'])).toMatch(/^1 block applied for/);
  });

  test('prints one document for machines', async () => {
    const { countries } = JSON.parse(await printed([], { json: true })) as {
      countries: { country: string; least: { days: number } }[];
    };
    expect(countries.map(({ country, least }) => [country, least.days])).toEqual([
      ['KZ', 0],
      ['AU-WA', 120],
    ]);
  });

  test('says what it cannot read, and what it expected', async () => {
    await expect(printed([], { day: '23.11.2026' })).rejects.toThrow(
      'Got --day 23.11.2026 when expected a day',
    );
    await expect(printed([], { holder: 'KR' })).rejects.toThrow('Got --holder KR when expected company:KR');
    await expect(printed([], { years: '0' })).rejects.toThrow(
      'Got --years 0 when expected a whole number from 1 to 25.',
    );
    await expect(printed([], { whatIf: ['review'] })).rejects.toThrow('Got "review" when expected STEP=5wd');
    await expect(printed([], { whatIf: ['revue=5wd'] })).rejects.toThrow('No process has a step "revue".');
    await expect(printed(['nowhere'])).rejects.toThrow('"nowhere" is no list of blocks of either country');
    await expect(printed([], { day: '2017-01-01' })).rejects.toThrow(
      'The law of Kazakhstan is not known on 2017-01-01',
    );
  });
});

describe('columns beside each other', () => {
  test('a line too long is broken at a word and set in', () => {
    expect(sideBySide([['one two three four five six seven'], ['right']], 60)).toEqual([
      'one two three four five six    right',
      '  seven',
    ]);
  });

  test('columns never get narrower than 24 characters', () => {
    expect(sideBySide([['a'], ['b']], 10)).toEqual([`a${' '.repeat(26)}b`]);
  });
});
