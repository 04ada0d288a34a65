/** What a page asks in a mirror goes to the program beside it; what proofs are made of comes from the host as it is. */
import { afterEach, expect, test, vi } from 'vitest';
import type { FromMirror, MirrorNote, ToMirror } from '#contract';
import { fetchFromMirror, isAnswered, isFile } from './ask.ts';

const here = 'https://mirror.example';
const note = { format: 1, origin: 'register.example/kz', size: 2 } as MirrorNote;

function stage() {
  const said: ToMirror[] = [];
  let tell: (message: FromMirror) => void = () => {};
  const ask = fetchFromMirror(
    note,
    {
      say: (message) => said.push(message),
      hear: (listener) => {
        tell = listener;
      },
    },
    here,
  );
  return { ask, said, tell: (message: FromMirror) => tell(message) };
}

afterEach(() => vi.unstubAllGlobals());

test('a question is asked with its address, and answered by its own answer, in any order', async () => {
  const { ask, said, tell } = stage();
  const first = ask('/api/licences?pageSize=2');
  const second = ask('/api/checks', {
    method: 'POST',
    body: '{"codes":[]}',
    headers: { 'content-type': 'application/json' },
  });
  expect(said).toEqual([
    { is: 'open', note },
    { is: 'ask', id: 0, address: `${here}/api/licences?pageSize=2`, method: 'GET', headers: {} },
    {
      is: 'ask',
      id: 1,
      address: `${here}/api/checks`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"codes":[]}',
    },
  ]);
  const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;
  tell({ is: 'answer', id: 1, status: 422, headers: {}, body: bytes('no') });
  tell({
    is: 'answer',
    id: 0,
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: bytes('{"total":7}'),
  });
  expect((await second).status).toBe(422);
  expect(await (await first).json()).toEqual({ total: 7 });
});

test('files of the log are fetched from the host; a proof is made here', async () => {
  const host = vi.fn(async () => new Response('note'));
  vi.stubGlobal('fetch', host);
  const { ask, said } = stage();
  expect(await (await ask('/log/checkpoint')).text()).toBe('note');
  expect(host).toHaveBeenCalledTimes(1);
  void ask('/log/proof/1');
  expect(said.at(-1)).toMatchObject({ is: 'ask', address: `${here}/log/proof/1` });
  expect(host).toHaveBeenCalledTimes(1);
});

test('a mirror that does not add up answers nobody, neither who waits nor who comes later', async () => {
  const { ask, tell } = stage();
  const waiting = ask('/api/register');
  tell({ is: 'failed', message: 'The entries are not those that were signed for.' });
  await expect(waiting).rejects.toThrow('The entries are not those that were signed for.');
  await expect(ask('/api/register')).rejects.toThrow('The entries are not those that were signed for.');
});

test('a question that is taken back is not waited for', async () => {
  const { ask } = stage();
  const leaving = new AbortController();
  const answer = ask('/api/register', { signal: leaving.signal });
  leaving.abort();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
});

test('what stands on the host as a file is fetched from there; what a server would answer is answered here; pages are neither', () => {
  const files = [
    '/log/checkpoint',
    '/log/tenders/proof/3',
    '/api/tenders/T-1/ocds/record-package.json',
    '/api/reports/R-000001/parts/ab12',
    '/api/reports/R-000001/description',
  ];
  const answered = [
    '/log/proof/3',
    '/api',
    '/api/tenders/T-1',
    '/api/reports/R-000001',
    '/tiles/licence.json',
  ];
  expect(files.filter((path) => !isFile(path) || isAnswered(path))).toEqual([]);
  expect(answered.filter((path) => isFile(path) || !isAnswered(path))).toEqual([]);
  expect(['/log', '/tenders/T-1', '/apiary'].filter((path) => isFile(path) || isAnswered(path))).toEqual([]);
});
