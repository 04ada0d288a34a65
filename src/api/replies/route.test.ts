import { createHash } from 'node:crypto';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  deskReplyList,
  mailList,
  type OwnReply,
  ownReply,
  replyIndex,
  replyPlaces,
  replyView,
} from '#contract';
import { block, lodging, openTrialCountry, type TrialCountry, uploadPapers } from '../trial-country.ts';
import { eraseWithdrawn } from './erase-words.ts';

let country: TrialCountry;
const publicAddress = 'http://localhost:8080';

async function begin(options: Parameters<typeof openTrialCountry>[0] = {}): Promise<void> {
  country = await openTrialCountry(options);
  const papers = await uploadPapers(country, 'investor');
  const lodged = await country.as(
    'investor',
    'POST',
    '/api/applications',
    lodging([[block(7, 7), 3]], papers),
    {
      'idempotency-key': 'a-form-1',
    },
  );
  expect(lodged.status).toBe(201);
}
beforeEach(() => begin());
afterEach(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

const word = {
  record: 'A-000001',
  part: 'plan',
  stance: 'concern',
  topics: ['water', 'grazing'],
  capacity: 'resident',
  settlement: { id: '1' },
  name: 'Айгүл Сериковна',
  shown: 'words',
  text: 'Бұлақтан мал су ішеді.',
  language: 'kk',
};
const post = (path: string, body: object, headers = {}) => country.as(undefined, 'POST', path, body, headers);
const asOfficer = (path: string, body: object) => country.as('officer', 'POST', path, body);
const received = async (said: object = word): Promise<OwnReply> => {
  const response = await post('/api/replies', said);
  expect(response.status).toBe(201);
  return ownReply.parse(await response.json());
};
const secretOf = ({ ownAddress }: OwnReply) => ownAddress.slice(-32);
const own = async (reply: OwnReply) =>
  ownReply.parse(await (await country.as(undefined, 'GET', `/api/own-replies/${secretOf(reply)}`)).json());
const shown = async (number = 'V-000001') =>
  replyView.parse(await (await country.as(undefined, 'GET', `/api/replies/${number}`)).json());
const index = async (query = '') =>
  replyIndex.parse(await (await country.as(undefined, 'GET', `/api/replies${query}`)).json());
const desk = async () =>
  deskReplyList.parse(await (await country.as('officer', 'GET', '/api/desk-replies')).json());
const code = async (response: Response) => [
  response.status,
  ((await response.json()) as { code: string }).code,
];

describe('a villager without an account', () => {
  test('is offered the settlements around the ground, the nearest first, and told whose promise the day is', async () => {
    const response = await country.as(undefined, 'GET', '/api/reply-places?record=A-000001');
    expect(replyPlaces.parse(await response.json())).toEqual({
      answerWorkingDays: 10,
      mailLeaves: false,
      record: { kind: 'application', id: 'A-000001', address: '/applications/A-000001' },
      hasPlan: true,
      items: [{ id: '1', name: 'Aksu', kilometres: 4.1 }],
    });
    expect(await code(await country.as(undefined, 'GET', '/api/reply-places?record=A-000002'))).toEqual([
      404,
      'no_such_record',
    ]);
  });

  test('says something about a plan on Monday 23 November and is promised an answer by 7 December', async () => {
    const reply = await received();
    expect(reply).toMatchObject({
      number: 'V-000001',
      part: 'plan',
      receivedOn: '2026-11-23',
      workingDays: 10,
      answerBy: '2026-12-07',
      status: 'waits',
      workingDaysLeft: 10,
      said: { settlement: 'Aksu', name: 'Айгүл Сериковна', text: 'Бұлақтан мал су ішеді.' },
      messages: [],
      mail: 'none',
    });
    expect(await own(reply)).toEqual(reply);
    expect((await country.as(undefined, 'GET', `/api/own-replies/${'0'.repeat(32)}`)).status).toBe(404);
  });

  test('finds nothing of their words, name or village in the log, and holds the record that its digest covers', async () => {
    const reply = await received();
    const [entry] = (await country.register.entries(3, 4)) as readonly object[];
    expect(entry).toEqual({
      kind: 'reply-received',
      at: '2026-11-23T04:00:00.000Z',
      on: '2026-11-23',
      by: { role: 'registrar', account: 'registrar' },
      reply: 'V-000001',
      record: 'A-000001',
      part: 'plan',
      stance: 'concern',
      topics: ['water', 'grazing'],
      capacity: 'resident',
      digest: reply.digest,
      workingDays: 10,
      answerBy: '2026-12-07',
    });
    expect(reply.recordAddress.startsWith(publicAddress)).toBe(true);
    const kept = await country.as(undefined, 'GET', reply.recordAddress.slice(publicAddress.length));
    const text = await kept.text();
    expect(text).toContain('Айгүл');
    expect(createHash('sha256').update(text).digest('hex')).toBe(reply.digest);
  });

  test('who sends twice by one key has said it once', async () => {
    const headers = { 'idempotency-key': 'one-form-0001' };
    const [first, second] = [
      await post('/api/replies', word, headers),
      await post('/api/replies', word, headers),
    ];
    expect(await second.json()).toEqual(await first.json());
    expect((await index()).counts.received).toBe(1);
  });

  test('is refused for a record that is not there, a settlement that is not in the data, a name that is to be shown and is none', async () => {
    expect((await post('/api/replies', { ...word, record: 'EL-000009' })).status).toBe(404);
    expect((await index()).counts.received).toBe(0);
    expect(await code(await post('/api/replies', { ...word, settlement: { id: 'nowhere' } }))).toEqual([
      404,
      'no_such_record',
    ]);
    expect(await code(await post('/api/replies', { ...word, shown: 'named', name: ' ' }))).toEqual([
      400,
      'invalid_request',
    ]);
    expect(await received({ ...word, settlement: { name: 'Жайлау' } })).toMatchObject({
      said: { settlement: 'Жайлау' },
    });
  });

  test('adds a photograph, which an officer alone can open', async () => {
    const upload = (body: string, type: string) =>
      country.as(undefined, 'POST', '/api/reply-attachments?name=well.png', body, { 'content-type': type });
    expect((await upload('no picture', 'image/png')).status).toBe(415);
    const pdf = await upload('%PDF-1.7 a letter', 'application/pdf');
    const { sha256 } = (await pdf.json()) as { sha256: string };
    const stranger = { sha256: 'f'.repeat(64), name: 'x.pdf' };
    expect(await code(await post('/api/replies', { ...word, attachments: [stranger] }))).toEqual([
      422,
      'document_missing',
    ]);
    await received({ ...word, attachments: [{ sha256, name: 'letter.pdf' }] });
    const address = `/api/desk-replies/V-000001/attachments/${sha256}`;
    expect((await country.as(undefined, 'GET', address)).status).toBe(401);
    expect((await country.as('investor', 'GET', address)).status).toBe(403);
    expect(await (await country.as('officer', 'GET', address)).text()).toBe('%PDF-1.7 a letter');
  });

  test('writes ten replies an hour at most', async () => {
    for (let i = 0; i < 10; i++) await received({ ...word, text: `Word ${i}` });
    expect((await post('/api/replies', word)).status).toBe(429);
  });
});

describe('the desk', () => {
  test('is for officers; it sees what waits by its day, with words and name', async () => {
    await received();
    country.goTo('2026-11-24');
    await received({ ...word, record: 'A-000001', part: 'record', text: 'Second' });
    expect((await country.as(undefined, 'GET', '/api/desk-replies')).status).toBe(401);
    expect((await country.as('investor', 'GET', '/api/desk-replies')).status).toBe(403);
    expect((await desk()).items.map(({ number, answerBy, said }) => [number, answerBy, said?.text])).toEqual([
      ['V-000001', '2026-12-07', 'Бұлақтан мал су ішеді.'],
      ['V-000002', '2026-12-08', 'Second'],
    ]);
  });

  test('asks for more, is told more, and its clock goes on', async () => {
    const reply = await received();
    await asOfficer('/api/replies/V-000001/question', { text: 'Қай бұлақ?' });
    country.goTo('2026-11-25');
    await post(`/api/own-replies/${secretOf(reply)}/messages`, { text: 'Тас бұлақ.' });
    expect(await own(reply)).toMatchObject({
      answerBy: '2026-12-07',
      messages: [
        { from: 'desk', text: 'Қай бұлақ?' },
        { from: 'writer', text: 'Тас бұлақ.' },
      ],
    });
    expect((await shown()).words).toBeNull();
  });

  test('answers in public and to the writer alone; the words are public with the answer, the name is not', async () => {
    const reply = await received();
    expect(await shown()).toMatchObject({ wordsState: 'awaits-answer', words: null, answer: null });
    country.goTo('2026-11-26');
    const given = { text: 'Бұлақтың жанында бұрғыланбайды.', privately: 'Картасын жібереміз.' };
    expect((await country.as('investor', 'POST', '/api/replies/V-000001/answer', given)).status).toBe(403);
    expect((await asOfficer('/api/replies/V-000001/answer', given)).status).toBe(200);
    const digest = createHash('sha256').update(given.text).digest('hex');
    expect(await shown()).toMatchObject({
      status: 'answered',
      answeredOn: '2026-11-26',
      answeredInWorkingDays: 3,
      wordsState: 'published',
      words: { text: word.text, settlement: 'Aksu', name: null },
      answer: { text: given.text, digest },
      entries: [{ kind: 'reply-received' }, { kind: 'reply-answered' }],
    });
    expect((await own(reply)).privateAnswer).toBe('Картасын жібереміз.');
    expect(await code(await asOfficer('/api/replies/V-000001/answer', given))).toEqual([
      409,
      'act_not_possible',
    ]);
    expect(
      await code(await post(`/api/own-replies/${secretOf(reply)}/messages`, { text: 'Тағы бір сөз.' })),
    ).toEqual([409, 'act_not_possible']);
  });

  test('withholds words with a reason that is shown, and a name is shown to whoever chose so', async () => {
    await received();
    await received({ ...word, shown: 'named' });
    await received({ ...word, shown: 'counted' });
    const reason = 'Names another person';
    await asOfficer('/api/replies/V-000001/answer', { text: 'Seen.', withheld: reason });
    for (const number of ['V-000002', 'V-000003']) {
      await asOfficer(`/api/replies/${number}/answer`, { text: 'Seen.' });
    }
    expect(await shown()).toMatchObject({ wordsState: 'withheld', words: null, withheld: reason });
    expect((await shown('V-000002')).words?.name).toBe('Айгүл Сериковна');
    expect(await shown('V-000003')).toMatchObject({ wordsState: 'counted', words: null });
  });
});

describe('a writer who takes the words back', () => {
  const withdraw = (reply: OwnReply) => post(`/api/own-replies/${secretOf(reply)}/withdrawal`, {});
  const everythingKept = async (digest: string) =>
    JSON.stringify([
      await country.store.replies.find([digest]),
      await country.store.replies.messages([digest]),
      await country.store.replies.answers([digest]),
      await country.store.outbox.latest(99),
    ]);

  test('before an answer: words, name, village, file, messages, address and letters are gone; the log says so; nobody owes an answer', async () => {
    const pdf = await country.as(
      undefined,
      'POST',
      '/api/reply-attachments?name=well.pdf',
      '%PDF-1.7 a well',
      {
        'content-type': 'application/pdf',
      },
    );
    const { sha256 } = (await pdf.json()) as { sha256: string };
    const reply = await received({
      ...word,
      email: 'aul@example.org',
      attachments: [{ sha256, name: 'well.pdf' }],
    });
    await asOfficer('/api/replies/V-000001/question', { text: 'Қай бұлақ?' });
    await post(`/api/own-replies/${secretOf(reply)}/messages`, { text: 'Тас бұлақ.' });
    expect(await everythingKept(reply.digest)).toMatch(/Айгүл.*aul@example\.org.*Тас бұлақ/s);
    country.goTo('2026-11-25');
    const left = ownReply.parse(await (await withdraw(reply)).json());
    expect(left).toMatchObject({
      status: 'withdrawn',
      withdrawnOn: '2026-11-25',
      workingDaysLeft: null,
      wordsState: 'withdrawn',
      said: null,
      messages: [],
      mail: 'none',
      digest: reply.digest,
      topics: ['water', 'grazing'],
      entries: [{ kind: 'reply-received' }, { kind: 'reply-withdrawn' }],
    });
    expect(await everythingKept(reply.digest)).not.toMatch(/Айгүл|Aksu|бұлақ|aul@example|well/i);
    expect(await country.store.documents.open(sha256)).toBeUndefined();
    expect(await shown()).toMatchObject({ wordsState: 'withdrawn', words: null, withdrawnOn: '2026-11-25' });
    expect((await index()).counts).toMatchObject({
      received: 1,
      waits: 0,
      overdue: 0,
      answered: 0,
      withdrawn: 1,
    });
    expect((await index('?status=withdrawn')).total).toBe(1);
    expect((await desk()).items).toEqual([]);
    const late = { text: 'Late.' };
    for (const response of [
      await asOfficer('/api/replies/V-000001/answer', late),
      await asOfficer('/api/replies/V-000001/question', late),
      await post(`/api/own-replies/${secretOf(reply)}/messages`, late),
      await country.as(undefined, 'GET', `/api/own-replies/${secretOf(reply)}/record`),
    ]) {
      expect(await code(response)).toEqual([409, 'act_not_possible']);
    }
  });

  test('after the answer: the answer in public stays, what was for the writer alone and why words were withheld go', async () => {
    const reply = await received();
    const given = { text: 'Seen.', privately: 'Айгүл, картасын жібереміз.', withheld: 'Names Айгүл' };
    await asOfficer('/api/replies/V-000001/answer', given);
    expect((await withdraw(reply)).status).toBe(200);
    expect(await shown()).toMatchObject({
      status: 'answered',
      wordsState: 'withdrawn',
      words: null,
      withheld: null,
      answer: { text: 'Seen.' },
    });
    expect(await own(reply)).toMatchObject({ said: null, privateAnswer: '' });
    expect((await index()).counts).toMatchObject({ answered: 1, withdrawn: 0 });
    expect(await everythingKept(reply.digest)).not.toContain('Айгүл');
  });

  test('is done once, whoever clicks twice, and by nobody without the secret', async () => {
    const reply = await received();
    expect((await post(`/api/own-replies/${'0'.repeat(32)}/withdrawal`, {})).status).toBe(404);
    const both = await Promise.all([withdraw(reply), withdraw(reply)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await withdraw(reply)).status).toBe(200);
    expect((await own(reply)).entries.map(({ kind }) => kind)).toEqual(['reply-received', 'reply-withdrawn']);
  });

  test('a file that another reply names too stays for that one', async () => {
    const pdf = await country.as(
      undefined,
      'POST',
      '/api/reply-attachments?name=well.pdf',
      '%PDF-1.7 a well',
      {
        'content-type': 'application/pdf',
      },
    );
    const { sha256 } = (await pdf.json()) as { sha256: string };
    const attachments = [{ sha256, name: 'well.pdf' }];
    const [first, second] = [
      await received({ ...word, attachments }),
      await received({ ...word, attachments }),
    ];
    await withdraw(first);
    expect(await country.store.documents.open(sha256)).toBeDefined();
    await withdraw(second);
    expect(await country.store.documents.open(sha256)).toBeUndefined();
  });

  test('words that a copy brought back go again when the register is opened', async () => {
    const reply = await received();
    const [kept] = await country.store.replies.find([reply.digest]);
    await withdraw(reply);
    await country.store.replies.erase([reply.digest]);
    const copy = await openTrialCountry();
    await copy.store.replies.keep(kept as never);
    await eraseWithdrawn(copy.store, await country.register.read((state) => state));
    expect((await copy.store.replies.find([reply.digest])).map(({ said }) => said)).toEqual(['']);
    await copy.close();
  });
});

describe('the public index', () => {
  test('shows what is overdue, what was answered in how many working days, and no name', async () => {
    await received();
    await received({ ...word, topics: ['water'], stance: 'question' });
    await received({ ...word, topics: ['jobs'], stance: 'support' });
    country.goTo('2026-11-27');
    await asOfficer('/api/replies/V-000003/answer', { text: 'Thank you.' });
    country.goTo('2026-12-10');
    await asOfficer('/api/replies/V-000002/answer', { text: 'Late, and sorry.' });
    const all = await index();
    expect(all.counts).toEqual({
      received: 3,
      waits: 0,
      overdue: 1,
      answered: 2,
      answeredInTime: 1,
      withdrawn: 0,
      medianWorkingDays: 8.5,
    });
    expect(all.topics).toEqual([
      { topic: 'water', count: 2 },
      { topic: 'grazing', count: 1 },
      { topic: 'jobs', count: 1 },
    ]);
    expect(all.items.map(({ number, status, workingDaysLeft }) => [number, status, workingDaysLeft])).toEqual(
      [
        ['V-000003', 'answered', null],
        ['V-000002', 'answered', null],
        ['V-000001', 'overdue', -3],
      ],
    );
    expect((await index('?status=overdue')).items.map(({ number }) => number)).toEqual(['V-000001']);
    expect((await index('?topic=jobs')).total).toBe(1);
    expect((await index('?record=A-000001&pageSize=2&page=2')).items.map(({ number }) => number)).toEqual([
      'V-000001',
    ]);
    expect(JSON.stringify(all)).not.toMatch(/Айгүл|Aksu/);
  });
});

test('a letter that waits is read by no officer: it carries the link that opens the reply', async () => {
  await received({ ...word, email: 'aul@example.org' });
  const outbox = mailList.parse(await (await country.as('officer', 'GET', '/api/mail')).json());
  expect(outbox.items.map(({ recipient, text, secret }) => [recipient, text, secret])).toEqual([
    ['aul@example.org', null, true],
  ]);
});

test('letters: the first proves the address, the answer follows there, and neither holds a word of what was said', async () => {
  await country.close();
  const caught: string[] = [];
  const catcher = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        caught.push(Buffer.concat(parts).toString().replaceAll(/=\r\n/g, '').replaceAll('=3D', '='));
        done();
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    const server = catcher.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  try {
    await begin({ smtp: `smtp://127.0.0.1:${port}` });
    const said = { ...word, language: 'en', email: 'aul@example.org', text: 'The spring of Tas' };
    const reply = await received(said);
    expect(reply.mail).toBe('to-confirm');
    expect(caught.length).toBe(1);
    expect(caught[0]).toContain('Subject: Received: your reply V-000001');
    await asOfficer('/api/replies/V-000001/question', { text: 'Which spring?' });
    expect(caught.length).toBe(1);

    const key = /confirm=([0-9a-f]{32})/.exec(caught[0] ?? '')?.[1] ?? '';
    const confirmation = `/api/own-replies/${secretOf(reply)}/confirmation`;
    expect((await post(confirmation, { key: 'f'.repeat(32) })).status).toBe(404);
    expect(ownReply.parse(await (await post(confirmation, { key })).json()).mail).toBe('confirmed');
    await asOfficer('/api/replies/V-000001/answer', { text: 'No drilling there.' });
    expect(caught.length).toBe(2);
    expect(caught[1]).toContain('Your reply V-000001 was answered');
    expect(caught[1]).toContain(`${publicAddress}/replies/mine/${secretOf(reply)}`);
    expect(caught.join()).not.toMatch(/spring|drilling/);

    await received(said);
    await received(said);
    expect((await post('/api/replies', said)).status).toBe(429);
  } finally {
    await new Promise<void>((resolve) => catcher.close(() => resolve()));
  }
});
