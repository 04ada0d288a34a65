import { afterAll, beforeAll, expect, test } from 'vitest';
import { replayView } from '#contract';
import { block, lodging, openTrialCountry, type TrialCountry, uploadPapers } from '../trial-country.ts';

let country: TrialCountry;
beforeAll(async () => {
  country = await openTrialCountry();
  const papers = await uploadPapers(country, 'investor');
  const lodge = async (cells: readonly (readonly [number, number])[], key: string) => {
    const response = await country.as('investor', 'POST', '/api/applications', lodging(cells, papers), {
      'idempotency-key': key,
    });
    expect(response.status).toBe(201);
  };
  await lodge([[block(1, 1), 12]], 'a-form-one');
  await lodge([[block(5, 1), 30]], 'a-form-two');
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});
const get = (query: string) => country.as(undefined, 'GET', `/api/replay${query}`);

test('a maximum of 20 blocks refuses the application for 30, with the rule that stops it', async () => {
  const answer = replayView.parse(await (await get('?change=exploration.maximum-blocks=20')).json());
  expect(answer).toMatchObject({
    size: 5,
    today: '2026-11-23',
    simulated: false,
    changes: ['exploration.maximum-blocks=20'],
    changed: ['exploration.maximum-blocks'],
    applications: {
      judged: 2,
      refused: {
        count: 1,
        items: [
          {
            id: 'A-000002',
            blocks: 30,
            because: [{ rule: 'exploration.maximum-area', code: 'too_many_blocks' }],
          },
        ],
      },
      accepted: { count: 0, items: [] },
    },
  });
});

test('two changes at once, and lists as long as they are asked for', async () => {
  const query = '?change=exploration.maximum-blocks=10&change=KZ:review=5wd&limit=1';
  const answer = replayView.parse(await (await get(query)).json());
  expect(answer.changes).toEqual(['exploration-application.review-days=5', 'exploration.maximum-blocks=10']);
  expect(answer.applications.refused.count).toBe(2);
  expect(answer.applications.refused.items).toHaveLength(1);
});

test('what is asked twice is counted once, until the log grows', async () => {
  const first = await get('?change=exploration.term-years=4');
  const etag = first.headers.get('etag') ?? '';
  const again = await country.as(undefined, 'GET', '/api/replay?change=exploration.term-years=4', undefined, {
    'if-none-match': etag,
  });
  expect([first.status, again.status]).toEqual([200, 304]);
});

test('a change that cannot be read is a problem that says what the law has', async () => {
  const answer = await get('?change=exploration.max-blocks=20');
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    code: 'invalid_request',
    at: 'query change',
    detail: expect.stringContaining('Near it: exploration.maximum-blocks'),
  });
  expect((await get('?change=exploration.term-years=4m')).status).toBe(400);
  expect((await get('?limit=5000')).status).toBe(400);
});

test('more than a few at once are asked to wait', async () => {
  const all = await Promise.all(
    Array.from({ length: 7 }, (_, i) => get(`?change=exploration.maximum-blocks=${50 + i}`)),
  );
  const codes = all.map(({ status }) => status);
  expect(codes.filter((status) => status === 200)).toHaveLength(4);
  expect(codes.filter((status) => status === 429)).toHaveLength(3);
});
