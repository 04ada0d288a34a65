import { describe, expect, test } from 'vitest';
import { MemoryLog } from '#store';
import { windExample } from '#tender';
import { instant, millisFromInstant } from '#terms';
import { LiveTenders, sha256 } from './live-tenders.ts';

const nowMillis = () => millisFromInstant(instant('2026-03-01T00:00:00.000Z'));
const open = (log: MemoryLog) =>
  LiveTenders.open({ log, nowMillis, sign: (size) => `checkpoint of ${size}` });
const [notice] = windExample(sha256);
if (notice?.kind !== 'notice-published') throw new Error('no notice');
const { plan, about } = notice;
const publish = {
  tender: plan.tender,
  by: 'buyer',
  act: () => ({ kind: 'notice-published', plan, about }) as const,
};
const seal = (bidder: string) => ({
  tender: plan.tender,
  by: bidder,
  act: () => ({ kind: 'offer-sealed', offer: 'A', bidder, seal: 'a'.repeat(64) }) as const,
});

describe('the log of tenders', () => {
  test('what was acknowledged is there when the server starts again, with its place', async () => {
    const log = new MemoryLog();
    const first = await open(log);
    expect(await first.submit(publish)).toMatchObject({ accepted: true, from: 0, size: 1 });
    expect(await first.submit(seal('one'))).toMatchObject({
      accepted: true,
      from: 1,
      checkpoint: 'checkpoint of 2',
    });
    await first.close();
    const second = await open(log);
    expect(second.size).toBe(2);
    expect(await second.one(plan.tender)).toMatchObject({
      entries: [{ kind: 'notice-published' }, { kind: 'offer-sealed', bidder: 'one' }],
      indexes: [0, 1],
    });
    await second.close();
  });

  test('two servers seal one name at once: one is taken, the other refused, and both show the same', async () => {
    const log = new MemoryLog();
    const servers = [await open(log), await open(log)] as const;
    await servers[0].submit(publish);
    const answers = await Promise.all([servers[0].submit(seal('one')), servers[1].submit(seal('two'))]);
    expect(answers.map(({ accepted }) => accepted).sort()).toEqual([false, true]);
    expect(answers.find(({ accepted }) => !accepted)).toMatchObject({ faults: [{ code: 'offer_repeated' }] });
    await expect.poll(() => servers.map(({ size }) => size)).toEqual([2, 2]);
    const shown = await Promise.all(servers.map((server) => server.one(plan.tender)));
    expect(shown[0]).toEqual(shown[1]);
    for (const server of servers) await server.close();
  });

  test('an entry that was refused leaves nothing behind', async () => {
    const tenders = await open(new MemoryLog());
    expect(await tenders.submit(seal('one'))).toMatchObject({
      accepted: false,
      faults: [{ code: 'notice_missing' }],
    });
    expect([tenders.size, await tenders.one(plan.tender)]).toEqual([0, undefined]);
    await tenders.close();
  });
});
