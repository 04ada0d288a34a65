import { expect, test } from 'vitest';
import type { FeedEvent } from '#contract';
import { Growth } from '#store';
import { instant } from '#terms';
import { feedStream } from './stream.ts';

const event = (index: number, size: number): FeedEvent => ({
  index,
  size,
  at: instant('2026-11-23T09:15:00.000Z'),
  kind: 'application-lodged',
  by: { role: 'applicant', account: 'a' },
  simulated: false,
  records: [],
});

/** A log that grows when told to. */
function growingLog(size: number) {
  const growth = new Growth();
  const log = {
    size,
    asked: [] as (readonly [number, number])[],
    grow(by: number) {
      log.size += by;
      growth.announce();
    },
    async events(from: number, to: number) {
      log.asked.push([from, to]);
      return Array.from({ length: to - from }, (_, i) => event(from + i, log.size));
    },
    grown: (millis: number, signal: AbortSignal) => growth.wait(millis, signal),
  };
  return log;
}

function reader(stream: ReadableStream<Uint8Array>) {
  const source = stream.getReader();
  const next = async () => {
    const { value, done } = await source.read();
    return done ? undefined : new TextDecoder().decode(value);
  };
  return { next, cancel: () => source.cancel() };
}

const idsOf = (text: string | undefined) =>
  [...(text ?? '').matchAll(/^id: (\d+)$/gm)].map((match) => Number(match[1]));

test('a reader who was away for 3 entries gets them at once and the next when it is written', async () => {
  const log = growingLog(10);
  const { next } = reader(feedStream(log, 7, 60_000, new AbortController().signal));
  expect(await next()).toContain('retry: 2000');
  expect(idsOf(await next())).toEqual([7, 8, 9]);
  const later = next();
  log.grow(1);
  expect(await later).toBe(`id: 10\ndata: ${JSON.stringify(event(10, 11))}\n\n`);
});

test('a quiet feed is kept open by comments', async () => {
  const { next, cancel } = reader(feedStream(growingLog(1), 1, 5, new AbortController().signal));
  await next();
  expect(await next()).toBe(': still here\n\n');
  await cancel();
});

test('a slow reader holds nothing back in memory: 1,000 entries are read 200 at a time, as it asks', async () => {
  const log = growingLog(1000);
  const { next } = reader(feedStream(log, 0, 60_000, new AbortController().signal));
  await next();
  expect(log.asked).toEqual([]);
  await next();
  expect(log.asked).toEqual([[0, 200]]);
});

test('a server that closes ends the stream', async () => {
  const closing = new AbortController();
  const { next } = reader(feedStream(growingLog(0), 0, 60_000, closing.signal));
  await next();
  const last = next();
  closing.abort();
  expect(await last).toBeUndefined();
});
