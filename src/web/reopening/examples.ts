import { health, reopeningList, slotView } from '#contract';

const ground = {
  blocks: 4,
  cells: [
    [180_158_390, 2],
    [180_179_990, 2],
  ],
  bounds: [73.16, 49.01, 73.2, 49.05],
  oblasts: ['KZ-35'],
  minerals: ['tungsten'],
  simulated: false,
};

const announced = {
  ...ground,
  announcedAt: '2023-08-23T05:00:00.000Z',
  closesAt: '2023-08-23T12:00:00.000Z',
  ties: 'draw',
  earlier: 'equal',
  cite: 'Code art. 189-1',
  licences: [{ id: 'EL-000001', address: '/licences/EL-000001' }],
  filings: ['A-000001', 'A-000002', 'A-000003'].map((application, i) => ({
    application,
    applicant: i === 2 ? null : `Applicant ${i + 1}`,
    lodgedAt: `2023-08-23T0${6 + i}:00:00.000Z`,
    status: 'under-review',
    simulated: i === 1,
    address: `/applications/${application}`,
  })),
  contested: true,
  entry: 4,
};
const list = {
  root: '1e516853c432094118edfe37af47eb635b85e52d92fba9d0763561932b853cfd',
  closedAt: '2023-08-23T15:50:00.000Z',
  entry: 11,
};
const source = { from: 'drand-quicknet', round: 1000, at: '2023-08-23T15:59:24.000Z' };
const line = (index: number, kind: string) => ({
  index,
  at: '2023-08-23T05:00:00.000Z',
  kind,
  by: { role: 'registrar', account: 'registrar' },
  simulated: false,
  records: [{ kind: 'slot', id: 'S-000001', address: '/ground/reopening/S-000001' }],
});

const openSlot = {
  ...announced,
  id: 'S-000002',
  status: 'open',
  closesAt: '2026-12-01T12:00:00.000Z',
  address: '/ground/reopening/S-000002',
};
const waitingSlot = {
  ...announced,
  id: 'S-000001',
  status: 'awaiting-draw',
  list,
  source,
  address: '/ground/reopening/S-000001',
};
/** Round 1000 of quicknet as its relays serve it; the order was computed by hand, with Python's hashlib. */
const drawnSlot = {
  ...waitingSlot,
  status: 'drawn',
  draw: {
    evidence:
      'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
    value: 'fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd',
    order: ['A-000003', 'A-000002', 'A-000001'],
    entry: 12,
  },
};

export const open = slotView.parse({ size: 13, slot: openSlot, entries: [line(4, 'ground-reopened')] });
export const waiting = slotView.parse({
  size: 13,
  slot: waitingSlot,
  entries: [line(4, 'ground-reopened'), line(11, 'slot-closed')],
});
export const drawn = slotView.parse({
  size: 13,
  slot: drawnSlot,
  entries: [line(4, 'ground-reopened'), line(11, 'slot-closed'), line(12, 'slot-drawn')],
});
export const toAuction = slotView.parse({
  size: 13,
  slot: {
    ...announced,
    id: 'S-000003',
    status: 'to-auction',
    ties: 'auction',
    list,
    address: '/ground/reopening/S-000003',
  },
  entries: [],
});

export const reopening = reopeningList.parse({
  size: 13,
  total: 31,
  items: [
    {
      ...ground,
      on: '2026-12-24',
      because: 'licence-runs-out',
      id: 'EL-000007',
      address: '/licences/EL-000007',
      minerals: [],
      simulated: true,
    },
  ],
  freed: [
    {
      ...ground,
      licence: 'EL-000002',
      freedOn: '2026-11-25',
      closesAt: '2026-12-17T19:00:00.000Z',
      address: '/licences/EL-000002',
    },
  ],
  slots: [openSlot, drawnSlot],
  way: {
    ties: 'auction',
    earlier: 'equal',
    randomness: 'drand-round',
    closesAt: '2026-12-17T19:00:00.000Z',
    cite: { text: 'Code art. 189-1, Law 249-VIII', confidence: 'amendment' },
  },
  facets: {
    oblast: [{ value: 'KZ-35', count: 3 }],
    mineral: [{ value: 'tungsten', count: 2 }],
  },
});
export const nothing = reopeningList.parse({
  ...reopening,
  total: 0,
  items: [],
  freed: [],
  slots: [],
  way: null,
  facets: { oblast: [], mineral: [] },
});

/** Two days, four hours, twelve minutes and nine seconds before the open slot ends. */
export const clockOfRegister = health.parse({
  status: 'ok',
  version: '0',
  size: 13,
  storage: { kind: 'memory', writable: true },
  clock: { now: '2026-11-29T07:47:51.000Z', lastEntryAt: '2026-11-29T07:47:51.000Z', behindMillis: 0 },
  uptimeSeconds: 1,
});
