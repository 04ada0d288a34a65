import { expect, test } from 'vitest';
import { createClient, ProblemError, withQuery } from './client.ts';

interface Sent {
  readonly address: string;
  readonly init: RequestInit;
}

/** A client whose register gives one answer, and what was sent to it. */
function clientWith(answer: () => Response | Promise<Response>) {
  const sent: Sent[] = [];
  const fetch = async (address: string | URL | Request, init: RequestInit = {}) => {
    sent.push({ address: String(address), init });
    return answer();
  };
  return {
    client: createClient({ base: 'http://register.test', fetch: fetch as typeof globalThis.fetch }),
    sent,
  };
}

const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => (error instanceof ProblemError ? error.problem : error),
  );

test('a block is asked for by its code, whole and percent-encoded, on a past day where one is given', async () => {
  const { client, sent } = clientWith(() => Response.json({ cell: 1 }));
  await client.block('M-43-87-(10б-5а-13)', { asOf: '2026-05-01' });
  expect(sent[0]?.address).toBe(
    'http://register.test/api/blocks/M-43-87-(10%D0%B1-5%D0%B0-13)?asOf=2026-05-01',
  );
  expect(withQuery('/api/licences', { q: 'a b', status: undefined, page: 2 })).toBe(
    '/api/licences?q=a+b&page=2',
  );
});

test('a lodging carries its key and the cookie of the page', async () => {
  const { client, sent } = clientWith(() => Response.json({}, { status: 201 }));
  await client.lodge({} as never, 'the-form-1');
  expect(sent[0]?.init).toMatchObject({
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'idempotency-key': 'the-form-1', 'content-type': 'application/json' },
    body: '{}',
  });
});

test('what the register refuses is rejected with its problem', async () => {
  const problem = {
    type: '/api/problems/session_expired',
    title: 't',
    status: 401,
    detail: 'd',
    code: 'session_expired',
  };
  const { client } = clientWith(
    () =>
      new Response(JSON.stringify(problem), {
        status: 401,
        headers: { 'content-type': 'application/problem+json' },
      }),
  );
  expect(await problemOf(client.mine())).toEqual(problem);
});

test('a proxy that answers in its place, and a register that does not answer, are problems with codes of their own', async () => {
  const proxy = clientWith(
    () => new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' }),
  );
  expect(await problemOf(proxy.client.register())).toMatchObject({
    code: 'no_reason_given',
    status: 502,
    title: 'Bad Gateway',
  });
  const silence = clientWith(() => Promise.reject(new TypeError('fetch failed')));
  expect(await problemOf(silence.client.register())).toMatchObject({
    code: 'register_unreachable',
    status: 0,
  });
});

test('a question that was taken back is no problem', async () => {
  const { client } = clientWith(() => Promise.reject(new DOMException('aborted', 'AbortError')));
  expect(await problemOf(client.search('lithium'))).toMatchObject({ name: 'AbortError' });
});

test('an answer without content is nothing', async () => {
  const { client } = clientWith(() => new Response(null, { status: 204 }));
  expect(await client.signOut()).toBeUndefined();
});
