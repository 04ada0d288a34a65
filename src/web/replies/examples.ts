/** Replies as the register answers them, for the tests of these pages. */
import { deskReplyList, ownReply, replyIndex, replyPlaces, replyView } from '#contract';

const line = {
  number: 'V-000001',
  record: { kind: 'application', id: 'A-000001', address: '/applications/A-000001' },
  part: 'plan',
  stance: 'concern',
  topics: ['water', 'grazing'],
  capacity: 'resident',
  receivedOn: '2026-11-23',
  workingDays: 10,
  answerBy: '2026-12-07',
  status: 'waits',
  workingDaysLeft: 6,
  answeredOn: null,
  answeredInWorkingDays: null,
  withdrawnOn: null,
  simulated: false,
  address: '/replies/V-000001',
};
const overdue = {
  ...line,
  number: 'V-000002',
  part: 'record',
  answerBy: '2026-11-20',
  status: 'overdue',
  workingDaysLeft: -2,
  address: '/replies/V-000002',
};
const answered = {
  ...line,
  status: 'answered',
  workingDaysLeft: null,
  answeredOn: '2026-11-26',
  answeredInWorkingDays: 3,
};
const entry = {
  index: 3,
  at: '2026-11-23T04:00:00.000Z',
  kind: 'reply-received',
  by: { role: 'registrar', account: 'registrar' },
  simulated: false,
  records: [{ kind: 'reply', id: 'V-000001', address: '/replies/V-000001' }],
};
const answer = {
  text: 'Nothing is drilled within a kilometre of the spring.',
  at: '2026-11-26T05:00:00.000Z',
  digest: 'e'.repeat(64),
};
const shown = {
  wordsState: 'awaits-answer',
  words: null,
  withheld: null,
  answer: null,
  entries: [entry],
  size: 4,
};

export const index = replyIndex.parse({
  answerWorkingDays: 10,
  counts: {
    received: 2,
    waits: 1,
    overdue: 1,
    answered: 0,
    answeredInTime: 0,
    withdrawn: 0,
    medianWorkingDays: null,
  },
  topics: [
    { topic: 'water', count: 2 },
    { topic: 'grazing', count: 2 },
  ],
  total: 2,
  page: 1,
  pageSize: 50,
  size: 5,
  items: [overdue, line],
});

export const waiting = replyView.parse({ ...line, ...shown });
export const published = replyView.parse({
  ...answered,
  ...shown,
  wordsState: 'published',
  words: { text: 'Our herds drink from the spring.', settlement: 'Aksu', name: null },
  answer,
});

export const secret = 'a'.repeat(32);
const whole = {
  said: {
    text: 'Our herds drink from the spring.',
    settlement: 'Aksu',
    name: 'Aigul',
    shown: 'words',
    attachments: [{ sha256: 'f'.repeat(64), name: 'spring.jpg' }],
  },
  messages: [{ at: '2026-11-24T04:00:00.000Z', from: 'desk', text: 'Which spring?' }],
  privateAnswer: '',
  digest: 'd'.repeat(64),
  mail: 'to-confirm',
  mailLeaves: true,
};
const keys = {
  recordAddress: `http://localhost:8080/api/own-replies/${secret}/record`,
  ownAddress: `/replies/mine/${secret}`,
};
export const ownWaiting = ownReply.parse({ ...line, ...shown, ...whole, ...keys });
export const ownAnswered = ownReply.parse({
  ...published,
  ...whole,
  ...keys,
  privateAnswer: 'We send you the map.',
  mail: 'confirmed',
});

export const ownWithdrawn = ownReply.parse({
  ...ownWaiting,
  status: 'withdrawn',
  workingDaysLeft: null,
  withdrawnOn: '2026-11-27',
  wordsState: 'withdrawn',
  said: null,
  messages: [],
  mail: 'none',
});

export const desk = deskReplyList.parse({
  answerWorkingDays: 10,
  items: [
    { ...overdue, ...shown, ...whole },
    { ...line, ...shown, ...whole },
  ],
});

export const places = replyPlaces.parse({
  answerWorkingDays: 10,
  mailLeaves: true,
  record: line.record,
  hasPlan: true,
  items: [
    { id: '1', name: 'Aksu', kilometres: 4.1 },
    { id: '2', name: 'Tas', kilometres: 12 },
  ],
});
