import { describe, expect, test } from 'vitest';
import { addDays, civilDate } from '#terms';
import { kazakhstan } from '../kazakhstan/index.ts';
import { westernAustralia } from '../western-australia/index.ts';
import { type BenchmarkQuestion, benchmark, type CountryBenchmark } from './benchmark.ts';
import { parseReform } from './what-if.ts';

const question: BenchmarkQuestion = {
  blocks: 21,
  day: civilDate('2026-11-23'),
  holder: { kind: 'company', country: 'KR' },
  years: 7,
};

function asked(changes: Partial<BenchmarkQuestion> = {}): Record<'KZ' | 'AU-WA', CountryBenchmark> {
  const { countries } = benchmark({ ...question, ...changes });
  return Object.fromEntries(countries.map((one) => [one.country, one])) as Record<
    'KZ' | 'AU-WA',
    CountryBenchmark
  >;
}

function withReforms(...texts: string[]) {
  return asked({
    whatIf: texts.map((text) => {
      const parsed = parseReform(text);
      if (!parsed.ok) throw new RangeError(parsed.faults[0]?.message);
      return parsed.value;
    }),
  });
}

describe('the days of law of an application of 23 November 2026', () => {
  const { KZ, 'AU-WA': WA } = asked();

  test('Kazakhstan may take 55 working days, to 12 February 2027, and bounds every step on the way', () => {
    expect(KZ.most).toEqual({ endsOn: '2027-02-12', days: 81, workingDays: 55 });
    expect(KZ.least).toEqual({ endsOn: '2026-11-23', days: 0, workingDays: 0 });
    expect(KZ.unlimited).toEqual([]);
  });

  test('ten, forty and five working days are the critical path of Kazakhstan', () => {
    const critical = KZ.steps.filter(({ most }) => most.critical);
    expect(critical.map(({ step, most }) => [step, most.workingDays])).toEqual([
      ['review', 10],
      ['lodge-security', 40],
      ['issue-licence', 5],
    ]);
  });

  test('in Western Australia nobody can be faster than the four months of native title, and nobody is bounded after', () => {
    expect(WA.least).toEqual({ endsOn: '2027-03-23', days: 120, workingDays: 81 });
    expect(WA.unlimited).toEqual([
      'assess',
      'refer-to-agencies',
      'sign-heritage-agreement',
      'give-native-title-notice',
      'recommend',
      'decide',
    ]);
    expect(WA.steps.filter(({ least }) => least.critical).map(({ step }) => step)).toEqual([
      'wait-for-native-title',
    ]);
  });

  test('the window of 35 days for objections runs beside the four months and decides nothing', () => {
    const objections = WA.steps.find(({ step }) => step === 'wait-for-objections');
    expect(objections).toMatchObject({
      limit: 'window',
      least: { from: '2026-11-23', until: '2026-12-28', days: 35, onWay: true, critical: false },
    });
  });

  test('the recommendation begins when the last of what it awaits is there', () => {
    const recommend = WA.steps.find(({ step }) => step === 'recommend');
    expect(recommend).toMatchObject({ limit: 'none', most: { from: '2027-03-23', until: '2027-03-23' } });
  });

  test('each country counts its own working days: from 20 March 2026 the review of ten leaps over Nauryz', () => {
    const spring = asked({ day: civilDate('2026-03-20') });
    const review = spring.KZ.steps.find(({ step }) => step === 'review');
    expect(review?.most).toMatchObject({ until: '2026-04-07', days: 18, workingDays: 10 });
    expect(spring['AU-WA'].least).toMatchObject({ endsOn: '2026-07-20', days: 122, workingDays: 82 });
  });

  test('each step is put down to a party of the four, objections to none', () => {
    expect(WA.steps.map(({ step, party }) => [step, party])).toEqual([
      ['post-copy', 'department'],
      ['assess', 'department'],
      ['refer-to-agencies', 'other-agencies'],
      ['serve-copies', 'applicant'],
      ['advertise', 'applicant'],
      ['give-security', 'applicant'],
      ['wait-for-objections', undefined],
      ['sign-heritage-agreement', 'applicant'],
      ['give-native-title-notice', 'department'],
      ['wait-for-native-title', 'native-title'],
      ['recommend', 'department'],
      ['decide', 'department'],
    ]);
  });

  test('that moved working days were not read is said beside both', () => {
    expect(KZ.doubts.map(({ code }) => code)).toContain('transfers-not-loaded');
    expect(WA.doubts.map(({ code }) => code)).toContain('transfers-not-loaded');
  });
});

describe('papers', () => {
  const { KZ, 'AU-WA': WA } = asked();

  test('a foreign company brings six papers and a security in Kazakhstan', () => {
    expect(KZ.documents.map(({ document }) => document)).toEqual([
      'registration-extract',
      'controllers',
      'work-description',
      'financial-proof',
      'professional-proof',
      'tax-certificate',
      'closure-security',
    ]);
  });

  test('in Western Australia it brings seven with the application and five later', () => {
    expect(WA.documents.map(({ document }) => document)).toEqual([
      'form-21',
      'block-list',
      'area-map',
      's58-statement',
      'financial-resources',
      'application-fee',
      'first-year-rent',
      'notices-served',
      'affidavit-of-service',
      'advertisement',
      'security',
      'heritage-agreement',
    ]);
  });

  test('a person brings proof of identity in Kazakhstan and no list of controllers', () => {
    const { KZ: person } = asked({ holder: { kind: 'person', country: 'KZ' } });
    const documents = person.documents.map(({ document }) => document);
    expect(documents).toContain('identity');
    expect(documents).not.toContain('controllers');
  });
});

describe('costs', () => {
  const { KZ, 'AU-WA': WA } = asked();

  test('each country counts in its own money', () => {
    expect([KZ.currency, WA.currency]).toEqual(['KZT', 'AUD']);
  });

  test('the first year of 21 blocks in Kazakhstan: bonus and rental, 3,620 MCI of spending, 15,120 MCI of security', () => {
    const [first] = KZ.costs;
    expect(first).toMatchObject({ year: 1, known: { spend: 15_656_500, security: 65_394_000 }, unknown: [] });
    expect(first?.parts.filter(({ part }) => part === 'signature-bonus').map(({ amount }) => amount)).toEqual(
      [432_500],
    );
  });

  test('in Western Australia spending and security are known, fee and rent are named and not counted as nothing', () => {
    expect(WA.costs[0]).toMatchObject({
      known: { spend: 21_000, security: 5000 },
      unknown: ['application-fee', 'rental'],
    });
    expect(WA.costs[2]).toMatchObject({ known: { spend: 21_000 }, unknown: ['rental'] });
    expect(WA.costs[3]?.unknown).toEqual(['rental', 'minimum-spend']);
  });

  test('seven years are asked for and seven are answered, each with its days', () => {
    expect(KZ.costs.map(({ year }) => year)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(WA.costs[6]).toMatchObject({ from: '2032-11-23', until: '2033-11-22' });
  });
});

describe('security of tenure', () => {
  test('of 21 blocks Kazakhstan takes 9 with an extension, Western Australia 8 at the end of year 6', () => {
    const { KZ, 'AU-WA': WA } = asked();
    expect(KZ.tenure).toMatchObject({
      termYears: 6,
      extensions: [5],
      listedYears: 11,
      furtherExtensions: false,
      givenUp: [{ when: 'on-extension', licenceYear: 6, percent: 40, blocks: 9, left: 12 }],
    });
    expect(WA.tenure).toMatchObject({
      termYears: 5,
      extensions: [5, 2],
      listedYears: 12,
      furtherExtensions: true,
      givenUp: [{ when: 'end-of-year', licenceYear: 6, percent: 40, blocks: 8, left: 13 }],
    });
  });

  test('of 10 blocks Kazakhstan takes 4 and Western Australia none; of 9 neither takes any', () => {
    const ten = asked({ blocks: 10 });
    expect(ten.KZ.tenure.givenUp).toMatchObject([{ blocks: 4, left: 6 }]);
    expect(ten['AU-WA'].tenure.givenUp).toEqual([]);
    expect(asked({ blocks: 9 }).KZ.tenure.givenUp).toEqual([]);
  });

  test('both give the explorer a right to mine', () => {
    const { KZ, 'AU-WA': WA } = asked();
    expect(KZ.tenure.rights[0]).toMatchObject({
      code: 'exclusive-right-to-mine',
      cite: { text: 'Code art. 201' },
    });
    expect(WA.tenure.rights[0]?.code).toBe('right-to-mining-lease');
  });
});

describe('how much may be asked for', () => {
  test('100 blocks are within the maximum of Kazakhstan; in Western Australia it hangs on the map of zones', () => {
    const { KZ, 'AU-WA': WA } = asked({ blocks: 100 });
    expect(KZ.area).toMatchObject([{ outcome: 'met', facts: { maximum: 200 } }]);
    expect(WA.area).toMatchObject([{ outcome: 'cannot-tell', missing: 'mineralisation-zones' }]);
  });

  test('201 blocks are too many in both', () => {
    const { KZ, 'AU-WA': WA } = asked({ blocks: 201 });
    expect(KZ.area).toMatchObject([{ code: 'too_many_blocks' }]);
    expect(WA.area).toMatchObject([{ code: 'too_many_blocks' }]);
  });

  test('the blocks themselves may be given instead of their number', () => {
    const [first = 0] = [200_000_000];
    const { KZ } = asked({ blocks: [first, first + 1] });
    expect(KZ.tenure.givenUp).toEqual([]);
    expect(KZ.area).toMatchObject([{ facts: { blocks: 2 } }]);
  });

  test('no block, or a day before the law, cannot be asked about', () => {
    expect(() => asked({ blocks: [] })).toThrow('Got 0 blocks when expected 1 or more.');
    expect(() => asked({ day: civilDate('2018-06-28') })).toThrow(
      'The law of Kazakhstan is not known on 2018-06-28: it begins on 2018-06-29.',
    );
  });
});

describe('what each country publishes of real days', () => {
  test('Western Australia: 233 days in the third quarter of 2020, of which 145 for native title', () => {
    const { figures, notFound } = asked()['AU-WA'].published;
    const first = figures.find(({ measure, period }) => measure === 'days-to-grant' && period === '2020-Q3');
    expect(first).toMatchObject({ value: 233, statistic: 'mean', cite: { confidence: 'secondary' } });
    const split = Object.values(first?.split ?? {});
    expect(split.reduce((sum, days) => sum + days, 0)).toBe(233);
    expect(notFound).toEqual([]);
  });

  test('Kazakhstan: 707 licences in 2025, and no published time to grant was found', () => {
    const { figures, notFound } = asked().KZ.published;
    expect(figures.find(({ measure }) => measure === 'licences-issued')?.value).toBe(707);
    expect(notFound).toContain('days-to-grant');
  });

  test('a share within target says that its clock is a part of the time', () => {
    const shares = asked()['AU-WA'].published.figures.filter(
      ({ measure }) => measure === 'share-within-target',
    );
    expect(shares.map(({ value, caution }) => [value, caution])).toEqual([
      [99, 'partial-clock'],
      [96, 'partial-clock'],
      [96, 'partial-clock'],
    ]);
  });
});

describe('what if', () => {
  test('a review of five working days makes Kazakhstan five working days faster and leaves the other alone', () => {
    const { KZ, 'AU-WA': WA } = withReforms('review=5wd');
    expect(KZ.whatIf).toMatchObject({
      most: { endsOn: '2027-02-05', workingDays: 50 },
      change: { most: { days: -7, workingDays: -5 } },
    });
    expect(KZ.most.workingDays).toBe(55);
    expect(WA.whatIf).toBeUndefined();
  });

  test('without the security before issue Kazakhstan would take 15 working days', () => {
    const { KZ } = withReforms('KZ:drop:lodge-security');
    expect(KZ.whatIf).toMatchObject({
      most: { endsOn: '2026-12-14', workingDays: 15 },
      change: { most: { days: -60, workingDays: -40 } },
    });
    expect(KZ.whatIf?.steps.find(({ step }) => step === 'lodge-security')?.limit).toBe('dropped');
  });

  test('publishing the notice at once changes nothing: it is not on the critical path', () => {
    expect(withReforms('publish-notice=0wd').KZ.whatIf?.change.most).toEqual({ days: 0, workingDays: 0 });
  });

  test('a consultation of ten days beside the review costs nothing, one of thirty costs eleven working days', () => {
    const short = withReforms('add:consult/environment-body@received>review=10d').KZ.whatIf;
    expect(short?.change.most).toEqual({ days: 0, workingDays: 0 });
    const long = withReforms('add:consult/environment-body@received>review=30d').KZ.whatIf;
    expect(long?.steps.filter(({ most }) => most.critical).map(({ step }) => step)).toEqual([
      'lodge-security',
      'issue-licence',
      'consult',
    ]);
    expect(long?.steps.find(({ step }) => step === 'lodge-security')?.most.from).toBe('2026-12-23');
    expect(long?.change.most).toEqual({ days: 17, workingDays: 11 });
  });

  test('native title in two months makes Western Australia 59 days faster; objections then still decide nothing', () => {
    const { 'AU-WA': WA } = withReforms('AU-WA:wait-for-native-title=2m');
    expect(WA.whatIf).toMatchObject({
      least: { endsOn: '2027-01-23', days: 61 },
      change: { least: { days: -59 } },
    });
  });

  test('without the native title window the 35 days of objection decide', () => {
    const { 'AU-WA': WA } = withReforms('drop:wait-for-native-title');
    expect(WA.whatIf?.least).toMatchObject({ endsOn: '2026-12-28', days: 35 });
    expect(WA.whatIf?.steps.filter(({ least }) => least.critical).map(({ step }) => step)).toEqual([
      'wait-for-objections',
    ]);
  });

  test('a statutory limit for the Minister bounds one step more', () => {
    const { 'AU-WA': WA } = withReforms('decide=20wd');
    expect(WA.whatIf?.unlimited).not.toContain('decide');
    expect(WA.whatIf?.change.most.workingDays).toBe(20);
  });

  test('reforms add up: five working days of review and no security leave ten', () => {
    expect(withReforms('review=5wd', 'drop:lodge-security').KZ.whatIf?.most.workingDays).toBe(10);
  });

  test('a reform that names no country touches each process that has the step, with a country that one alone', () => {
    const reform = { do: 'change-clock', step: 'review', length: 5, unit: 'working-days' } as const;
    const packs = [
      kazakhstan,
      kazakhstan.with({ 'exploration-application.review-days': 20 }),
      westernAustralia,
    ];
    const changes = (country?: string) =>
      benchmark({ ...question, whatIf: [{ ...(country && { country }), reform }] }, packs).countries.map(
        ({ whatIf }) => whatIf?.change.most.workingDays,
      );
    expect(changes()).toEqual([-5, -15, undefined]);
    expect(changes('KZ')).toEqual([-5, -15, undefined]);
    expect(() => changes('AU-WA')).toThrow('No process of AU-WA has a step "review".');
  });

  test('a step that nobody has is refused, with those there are', () => {
    expect(() => withReforms('revue=5wd')).toThrow(
      /^No process has a step "revue"\. KZ: publish-application, /,
    );
    expect(() => withReforms('AU-WA:review=5wd')).toThrow('No process of AU-WA has a step "review".');
    expect(() => withReforms('KZ:add:consult@never>review=5wd')).toThrow(
      'In exploration-application "never" never happens.',
    );
  });
});

describe('a changed law', () => {
  test('a pack under another provision is benchmarked as it is', () => {
    const faster = kazakhstan.with({
      'exploration-application.security-days': 10,
      'security.deadline': 'from-sending',
    });
    const { countries } = benchmark(question, [faster, westernAustralia]);
    expect(countries[0]?.most.workingDays).toBe(25);
  });
});

describe('on any day from the first of the Code to 2030', () => {
  test('both countries answer, the least days are never more than the most, and each path is in order', () => {
    const wrong: string[] = [];
    for (let day = civilDate('2018-06-29'); day < '2030-01-01'; day = addDays(day, 23)) {
      for (const { country, least, most, steps } of benchmark({ ...question, day, years: 2 }).countries) {
        const unordered = steps.filter((step) => step.most.until < step.most.from || step.most.from < day);
        if (least.days > most.days || least.endsOn < day || unordered.length > 0)
          wrong.push(`${country} ${day}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
