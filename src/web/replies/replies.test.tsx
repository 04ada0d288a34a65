import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import DeskRepliesPage from './desk-replies.tsx';
import {
  desk,
  index,
  ownAnswered,
  ownWaiting,
  ownWithdrawn,
  places,
  published,
  secret,
  waiting,
} from './examples.ts';
import NewReplyPage from './new-reply.tsx';
import OwnReplyPage from './own-reply.tsx';
import RepliesPage from './replies.tsx';
import ReplyPage from './reply.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const answers = { register: () => summary, replyPlaces: () => places };
const openForm = (given: object = {}) =>
  renderPage(NewReplyPage, '/replies/new', {
    at: '/replies/new?about=A-000001',
    answers: { ...answers, ...given },
  });
const type = async (label: RegExp, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });

test('a form that lacks something says what, and sends nothing', async () => {
  const sendReply = vi.fn();
  const { container } = openForm({ sendReply });
  fireEvent.click(await screen.findByRole('button', { name: 'Send' }));
  expect(readable(await screen.findByRole('list', { name: '' }))).toContain('Choose what it is about.');
  for (const fault of ['Write some words.', 'Choose your settlement or write its name.']) {
    expect(screen.getAllByText(fault).length).toBeGreaterThan(0);
  }
  fireEvent.click(screen.getByRole('radio', { name: 'My words with my name' }));
  expect((await screen.findAllByText(/Give the name that is to be shown/)).length).toBeGreaterThan(0);
  expect(sendReply).not.toHaveBeenCalled();
  expect(readable(container)).toContain(
    'its own promise: the laws read for this register name no day for it',
  );
  await expectNoFaults(container);
});

test('what was typed is there after a reload, and gone once it was sent', async () => {
  const first = openForm();
  await type(/Your words/, 'Our herds drink from the spring.');
  fireEvent.click(screen.getByRole('button', { name: 'Water' }));
  first.unmount();

  const sendReply = vi.fn(() => ownWaiting);
  openForm({ sendReply });
  expect(((await screen.findByLabelText(/Your words/)) as HTMLTextAreaElement).value).toBe(
    'Our herds drink from the spring.',
  );
  fireEvent.click(screen.getByRole('button', { name: /Your settlement/ }));
  fireEvent.click(await screen.findByRole('option', { name: /Aksu, 4.1/ }));
  fireEvent.click(screen.getByRole('radio', { name: 'The plan of work' }));
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(sendReply).toHaveBeenCalledTimes(1));
  const [request, key] = sendReply.mock.calls[0] as unknown as [object, string];
  expect(request).toEqual({
    record: 'A-000001',
    part: 'plan',
    stance: 'concern',
    topics: ['water'],
    text: 'Our herds drink from the spring.',
    capacity: 'resident',
    settlement: { id: '1' },
    name: '',
    shown: 'words',
    attachments: [],
    language: 'en',
  });
  expect(key).toMatch(/^[0-9a-f-]{36}$/);
  expect(await screen.findByText('another page')).toBeTruthy();
  expect(localStorage.getItem('orebook.reply.A-000001')).toBeNull();
});

test('without a record the form says where to find one', async () => {
  const { container } = renderPage(NewReplyPage, '/replies/new', { at: '/replies/new', answers });
  expect((await screen.findByRole('link', { name: 'Open the register' })).getAttribute('href')).toBe(
    '/register',
  );
  await expectNoFaults(container);
});

test('the index counts, says the desk’s promise as its own, and shows what is overdue', async () => {
  const { container } = renderPage(RepliesPage, '/replies', {
    at: '/replies',
    answers: { ...answers, replies: () => index },
  });
  await screen.findByRole('heading', { name: 'Reply V-000002' });
  const text = readable(container);
  expect(text).toContain('Answer was due on 20 November 2026: 2 working days late');
  expect(text).toContain('Answer by 7 December 2026: 6 working days left');
  expect(text).toContain('What it is about: Water 2, Grazing and herds 2');
  expect(text).toContain('The desk promises an answer within 10 working days. That is its own promise');
  await expectNoFaults(container);
});

test('an index without a reply says how one comes about', async () => {
  const empty = { ...index, counts: { ...index.counts, received: 0 }, total: 0, items: [] };
  renderPage(RepliesPage, '/replies', { at: '/replies', answers: { ...answers, replies: () => empty } });
  expect(await screen.findByText('Nobody has said anything yet.')).toBeTruthy();
});

test('words are public with the answer, in their settlement’s name and no person’s', async () => {
  const at = (reply: typeof waiting) =>
    renderPage(ReplyPage, '/replies/:number', {
      at: '/replies/V-000001',
      answers: { ...answers, reply: () => reply },
    });
  const before = at(waiting);
  expect(await screen.findByText('The words are shown with the answer.')).toBeTruthy();
  before.unmount();
  const { container } = at(published);
  expect(await screen.findByText('Our herds drink from the spring.')).toBeTruthy();
  const text = readable(container);
  expect(text).toContain('A resident, Aksu');
  expect(text).toContain('Answered on 26 November 2026, after 3 working days');
  expect(text).toContain('Nothing is drilled within a kilometre of the spring.');
  await expectNoFaults(container);
});

test('its writer reads the question, says more, confirms the address by a click', async () => {
  const addToReply = vi.fn(() => ownWaiting);
  const confirmReply = vi.fn(() => ({ ...ownWaiting, mail: 'confirmed' }));
  const key = 'b'.repeat(32);
  const { container } = renderPage(OwnReplyPage, '/replies/mine/:secret', {
    at: `/replies/mine/${secret}?confirm=${key}&sent=1`,
    answers: { ...answers, ownReply: () => ownWaiting, addToReply, confirmReply },
  });
  expect(await screen.findByText('Which spring?')).toBeTruthy();
  expect(screen.getByText('Received: V-000001')).toBeTruthy();
  await expectNoFaults(container);
  await type(/Say more/, 'The old one.');
  fireEvent.click(screen.getByRole('button', { name: 'Send to the desk' }));
  await waitFor(() => expect(addToReply).toHaveBeenCalledWith(secret, 'The old one.'));
  expect(confirmReply).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Yes, write to me' }));
  await waitFor(() => expect(confirmReply).toHaveBeenCalledWith(secret, key));
});

test('its writer reads the answer and what is for them alone', async () => {
  const { container } = renderPage(OwnReplyPage, '/replies/mine/:secret', {
    at: `/replies/mine/${secret}`,
    answers: { ...answers, ownReply: () => ownAnswered },
  });
  expect(await screen.findByText('We send you the map.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Send to the desk' })).toBeNull();
  await expectNoFaults(container);
});

test('its writer takes the words back after a question that says what goes and what stays', async () => {
  const withdrawReply = vi.fn(() => ownWithdrawn);
  const { container } = renderPage(OwnReplyPage, '/replies/mine/:secret', {
    at: `/replies/mine/${secret}`,
    answers: { ...answers, ownReply: () => ownWaiting, withdrawReply },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Withdraw my words' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Withdraw your words?' });
  expect(readable(dialog)).toContain('The log says that its writer withdrew it.');
  expect(withdrawReply).not.toHaveBeenCalled();
  fireEvent.click(within(dialog).getByRole('button', { name: 'Withdraw my words' }));
  await waitFor(() => expect(withdrawReply).toHaveBeenCalledWith(secret));
  expect(await screen.findByText('You withdrew your words on 27 November 2026')).toBeTruthy();
  expect(screen.queryByText('Our herds drink from the spring.')).toBeNull();
  expect(screen.queryByText('Which spring?')).toBeNull();
  for (const name of ['Withdraw my words', 'Send to the desk'])
    expect(screen.queryByRole('button', { name })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Keep your words with their salt' })).toBeNull();
  expect(readable(container)).toContain('Withdrawn by its writer on 27 November 2026');
  await expectNoFaults(container);
});

test('what was withdrawn after its answer shows the answer, and at the desk no words', async () => {
  const withdrawn = {
    ...published,
    withdrawnOn: '2026-11-27',
    wordsState: 'withdrawn' as const,
    words: null,
  };
  renderPage(ReplyPage, '/replies/:number', {
    at: '/replies/V-000001',
    answers: { ...answers, reply: () => withdrawn },
  });
  expect(await screen.findByText('Withdrawn by the writer.')).toBeTruthy();
  expect(screen.getByText('Nothing is drilled within a kilometre of the spring.')).toBeTruthy();
  cleanup();
  const items = [{ ...ownAnswered, ...withdrawn, said: null, messages: [], privateAnswer: '' }];
  renderPage(DeskRepliesPage, '/desk/replies', {
    at: '/desk/replies',
    answers: {
      ...answers,
      session: () => ({ signedIn: true, account: 'o', login: 'officer', name: 'Officer', role: 'officer' }),
      deskReplies: () => ({ answerWorkingDays: 10, items }),
    },
  });
  expect(await screen.findByText('Withdrawn by the writer.')).toBeTruthy();
  expect(screen.queryByText('Our herds drink from the spring.')).toBeNull();
});

test('the desk sees what is late first, opens the file it concerns, asks and answers in place', async () => {
  const askAboutReply = vi.fn(() => desk.items[0]);
  const answerReply = vi.fn(() => desk.items[0]);
  const { container } = renderPage(DeskRepliesPage, '/desk/replies', {
    at: '/desk/replies',
    answers: {
      ...answers,
      session: () => ({ signedIn: true, account: 'o', login: 'officer', name: 'Officer', role: 'officer' }),
      deskReplies: () => desk,
      askAboutReply,
      answerReply,
    },
  });
  const [late] = await screen.findAllByRole('article');
  expect(readable(late as HTMLElement)).toContain('Answer was due on 20 November 2026');
  expect(screen.getAllByRole('link', { name: 'Application A-000001' })[1]?.getAttribute('href')).toBe(
    '/desk/A-000001',
  );
  await expectNoFaults(container);
  fireEvent.click(screen.getAllByRole('button', { name: 'Ask for more' })[0] as HTMLElement);
  await type(/Ask for more/, 'Which well?');
  fireEvent.click(screen.getByRole('button', { name: 'Send the question' }));
  await waitFor(() => expect(askAboutReply).toHaveBeenCalledWith('V-000002', 'Which well?'));
  fireEvent.click(screen.getAllByRole('button', { name: 'Answer' })[0] as HTMLElement);
  fireEvent.click(await screen.findByRole('button', { name: /Answer in public/ }));
  expect(await screen.findByText('Write an answer.')).toBeTruthy();
  expect(answerReply).not.toHaveBeenCalled();
  await type(/Answer, for everyone/, 'Seen.');
  await expectNoFaults(container);
  fireEvent.click(screen.getByRole('button', { name: /Answer in public/ }));
  await waitFor(() =>
    expect(answerReply).toHaveBeenCalledWith('V-000002', { text: 'Seen.', privately: '', withheld: '' }),
  );
});
