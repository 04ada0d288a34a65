import { describe, expect, test } from 'vitest';
import { kazakhstan } from '#law';
import { civilDate, startOfDay } from '#terms';
import { type RegisterDelays, registerDelays, timelineOf } from './delays.ts';
import { applicationOf } from './state.ts';
import { application, blocks, given, lodging, officer, rival, type Story } from './story.ts';

const at = (day: string) => startOfDay(civilDate(day), kazakhstan.zone);
const delays = (story: Story, day: string): RegisterDelays => {
  const steps = registerDelays(story.state, { law: kazakhstan, now: at(day) });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
/** Steps of an application as `review ministry 8`: calendar days, or `…` while it runs. */
const told = (story: Story, number: number, day: string) => {
  const one = applicationOf(story.state, application(number));
  if (!one) throw new Error(`There is no application ${number}.`);
  return timelineOf(story.state, one, kazakhstan, at(day)).steps.map(({ step, mover, from, until }) => {
    const days = until && Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
    return `${step} ${mover} ${days ?? '…'}`;
  });
};
const area = blocks(10, 10, 3, 4);
const notice = (day: string, number = 1) =>
  [day, { act: 'send-security-notice', by: officer, application: application(number) }] as const;
const secured = (day: string, number = 1) =>
  [
    day,
    {
      act: 'record-security',
      by: officer,
      application: application(number),
      form: 'guarantee',
      sum: { amount: 37_368_000, currency: 'KZT' },
      issuer: 'Invented Bank JSC',
      until: civilDate('2032-12-31'),
      lodgedOn: civilDate(day),
    },
  ] as const;

describe('what an application waited for', () => {
  test('8 days of review, 20 days for the security, 2 days until the licence', () => {
    const story = given(['2026-02-02', lodging(area)], notice('2026-02-10'), secured('2026-03-02'), [
      '2026-03-04',
      { act: 'grant', by: officer, application: application(1) },
    ]);
    expect(told(story, 1, '2026-11-23')).toEqual([
      'review ministry 8',
      'lodge-security applicant 20',
      'issue-licence ministry 2',
    ]);
    expect(delays(story, '2026-11-23')).toMatchObject({
      applications: 1,
      simulated: 0,
      wallClock: { finished: { count: 1, mean: 30 } },
      waits: [
        { mover: 'applicant', days: 20 },
        { mover: 'ministry', days: 10 },
      ],
    });
  });

  test('an applicant who lodges no security is waited for until its clock has run out; the rest is the ministry’s', () => {
    const story = given(['2026-02-02', lodging(area)], notice('2026-02-10'), [
      '2026-06-01',
      {
        act: 'refuse',
        by: officer,
        application: application(1),
        grounds: ['security-late'],
        reason: 'Late.',
      },
    ]);
    const one = applicationOf(story.state, application(1));
    expect(one?.status).toBe('refused');
    const [review, security, rest] = timelineOf(
      story.state,
      one as never,
      kazakhstan,
      at('2026-11-23'),
    ).steps;
    expect([review?.step, security?.step, rest?.step]).toEqual([
      'review',
      'lodge-security',
      'continue-review',
    ]);
    // 40 working days from 10 February 2026, over 8 March and Nauryz; the safe reading waits for the later of two clocks.
    const due = kazakhstan.calendar.addWorkingDays(civilDate('2026-02-10'), 40);
    expect(security?.until).toBe(at(kazakhstan.calendar.isWorkingDay(due) ? nextDay(due) : due));
    expect([security?.mover, rest?.mover]).toEqual(['applicant', 'ministry']);
  });

  test('the second in line waits for the first, and its review begins when nobody is ahead', () => {
    const story = given(['2026-02-02', lodging(area)], ['2026-02-04', lodging(area, rival)]);
    expect(told(story, 2, '2026-02-20')).toEqual(['wait-in-line rival …']);
    story.given([
      '2026-02-16',
      {
        act: 'withdraw',
        by: { role: 'applicant', account: 'person-1', organisation: 'tamgaly' },
        application: application(1),
      },
    ]);
    const [wait, review] = told(story, 2, '2026-03-01');
    expect([wait, review]).toEqual(['wait-in-line rival 13', 'review ministry …']);
    const { waits } = delays(story, '2026-03-01');
    expect(waits.map(({ mover }) => mover).sort()).toEqual(['ministry', 'rival']);
  });

  test('a review that took longer than ten working days is late, one that runs on is overdue', () => {
    const story = given(['2026-02-02', lodging(area)], notice('2026-03-02'), [
      '2026-03-02',
      lodging(blocks(30, 10, 2, 2), rival),
    ]);
    const review = delays(story, '2026-04-20').clocks.find(({ step }) => step === 'review');
    expect(review).toEqual({ step: 'review', mover: 'ministry', inTime: 0, late: 1, overdue: 1 });
  });

  test('entries after the size asked about are not looked at', () => {
    const story = given(['2026-02-02', lodging(area)]);
    const { size } = story.state;
    story.given(notice('2026-02-10'));
    const one = story.state.applications.at(1, size);
    const { steps } = timelineOf(story.state, one as never, kazakhstan, at('2026-02-12'), size);
    expect(steps.map(({ step, until }) => [step, until])).toEqual([['review', undefined]]);
  });
});

function nextDay(day: string) {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
