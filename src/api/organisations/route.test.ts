import { afterEach, beforeEach, expect, test } from 'vitest';
import { invitationView, organisationView, packageView, session } from '#contract';
import type { Letter } from '../mail/mailer.ts';
import { openTrialCountry, type TrialCountry } from '../trial-country.ts';

let country: TrialCountry;
let letters: Letter[];
beforeEach(async () => {
  letters = [];
  country = await openTrialCountry({ terminal: (letter) => letters.push(letter) });
});
afterEach(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

type Who = Parameters<TrialCountry['as']>[0] | { readonly cookie: string };
const ask = (who: Who, method: string, path: string, body?: object) =>
  typeof who === 'object'
    ? country.as(undefined, method, path, body, who)
    : country.as(who, method, path, body);
const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { code: string }).code,
];
const cookieOf = (response: Response) => ({
  cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
});
const secretIn = (letter: Letter | undefined) => /#([\w-]{43})$/m.exec(letter?.text ?? '')?.[1] ?? '';

async function made() {
  const response = await ask('investor', 'POST', '/api/organisations', { name: 'Hanbit', country: 'KR' });
  expect(response.status).toBe(201);
  return organisationView.parse(await response.json());
}
async function invited(id: string, email = 'dana@example.org') {
  const path = `/api/organisations/${id}/invitations`;
  const response = await ask('investor', 'POST', path, { email, language: 'en' });
  expect(response.status).toBe(201);
  await country.services.mailer.sendWaiting();
  return secretIn(letters.pop());
}
const accept = (secret: string, more: object = {}, who: Who = undefined) =>
  ask(who, 'POST', '/api/invitations/accept', { secret, ...more });
const dana = { account: { name: 'Dana', password: 'six lakes under snow' } };
const seen = async (id: string, who: Who = 'investor') => {
  const { items } = (await (await ask(who, 'GET', '/api/organisations/mine')).json()) as { items: unknown[] };
  return items.map((item) => organisationView.parse(item)).find((one) => one.id === id);
};

test('a colleague without an account joins by the letter alone, and has one from then on', async () => {
  const { id } = await made();
  const secret = await invited(id);
  const looked = await ask(undefined, 'POST', '/api/invitations/look', { secret });
  expect(invitationView.parse(await looked.json())).toEqual({
    organisation: 'Hanbit',
    by: 'Investor',
    email: 'dana@example.org',
    hasAccount: false,
    expiresAt: '2026-12-07T04:00:00.000Z',
  });
  expect(await codeOf(await accept(secret))).toEqual([400, 'invalid_request']);
  const joined = await accept(secret, dana);
  expect(session.parse(await joined.json())).toMatchObject({
    signedIn: true,
    name: 'Dana',
    role: 'investor',
  });
  expect(await codeOf(await accept(secret, dana))).toEqual([410, 'link_over']);
  const shown = await seen(id, cookieOf(joined));
  expect(shown?.members.map(({ name, role }) => [name, role])).toEqual([
    ['Investor', 'owner'],
    ['Dana', 'member'],
  ]);
  expect(shown?.invitations).toEqual([]);
  expect(shown?.acts.map(({ act, subject }) => [act, subject])).toEqual([
    ['joined', 'Dana'],
    ['invited', 'dana@example.org'],
    ['organisation-made', 'Hanbit'],
  ]);
});

test('one with an account joins signed in or by its password, and nobody else by that letter', async () => {
  const { id } = await made();
  await country.as('rival', 'GET', '/api/sessions');
  const secret = await invited(id, 'rival@orebook.test');
  expect(await codeOf(await accept(secret, dana))).toEqual([401, 'sign_in_failed']);
  expect(await codeOf(await accept(secret, {}, 'officer'))).toEqual([403, 'invitation_of_another']);
  expect((await accept(secret, {}, 'rival')).status).toBe(200);
  expect((await seen(id, 'rival'))?.role).toBe('member');
});

test('a withdrawn invitation, and one that was sent again, open nothing', async () => {
  const { id } = await made();
  const first = await invited(id);
  const second = await invited(id);
  expect(await codeOf(await accept(first, dana))).toEqual([410, 'link_over']);
  const [invitation] = (await seen(id))?.invitations ?? [];
  const path = `/api/organisations/${id}/invitations/${invitation?.id}`;
  expect((await ask('investor', 'DELETE', path)).status).toBe(204);
  expect(await codeOf(await ask('investor', 'DELETE', path))).toEqual([404, 'no_such_record']);
  expect(await codeOf(await accept(second, dana))).toEqual([410, 'link_over']);
});

test('the owner hands over before leaving; a member leaves, and only an owner removes', async () => {
  const { id } = await made();
  const own = cookieOf(await accept(await invited(id), dana));
  const them = (await seen(id))?.members ?? [];
  const [owner, member] = them.map(({ account }) => account);
  const remove = (who: Who, account?: string) =>
    ask(who, 'DELETE', `/api/organisations/${id}/members/${account}`);
  expect(await codeOf(await remove('investor', owner))).toEqual([409, 'owner_cannot_leave']);
  expect(await codeOf(await remove(own, owner))).toEqual([403, 'owner_only']);
  expect(await codeOf(await ask(own, 'PUT', `/api/organisations/${id}/name`, { name: 'X' }))).toEqual([
    403,
    'owner_only',
  ]);
  expect(await codeOf(await remove('rival', member))).toEqual([404, 'no_such_record']);
  const hand = (account?: string) => ask('investor', 'PUT', `/api/organisations/${id}/owner`, { account });
  expect(await codeOf(await hand('acc-nobody'))).toEqual([404, 'no_such_record']);
  expect(organisationView.parse(await (await hand(member)).json())).toMatchObject({ role: 'member' });
  expect((await ask(own, 'PUT', `/api/organisations/${id}/name`, { name: 'Hanbit Cells' })).status).toBe(200);
  expect((await remove('investor', owner)).status).toBe(204);
  expect(await seen(id)).toBeUndefined();
  expect(await seen(id, own)).toMatchObject({ name: 'Hanbit Cells', role: 'owner' });
});

test('a member is invited once, and by the owner of a register that can send letters', async () => {
  const { id } = await made();
  await accept(await invited(id), dana);
  const again = await ask('investor', 'POST', `/api/organisations/${id}/invitations`, {
    email: 'DANA@example.org',
    language: 'en',
  });
  expect(await codeOf(again)).toEqual([409, 'act_not_possible']);
});

test('an officer opens a package by address, to the person and to no colleague, and sees for whom it speaks', async () => {
  const { id } = await made();
  const own = cookieOf(await accept(await invited(id), dana));
  const asked = await ask('officer', 'POST', '/api/data-room', { title: 'Cores', terms: 'Tell nobody.' });
  const { id: cores } = packageView.parse(await asked.json());
  const open = (email: string) => ask('officer', 'POST', `/api/data-room/${cores}/readers`, { email });
  expect(await codeOf(await open('nobody@example.org'))).toEqual([404, 'no_such_record']);
  expect(await codeOf(await open('officer@orebook.test'))).toEqual([404, 'no_such_record']);
  const opened = await open('Dana@Example.org');
  expect(packageView.parse(await opened.json()).readers).toMatchObject([
    { name: 'Dana', email: 'dana@example.org', organisations: ['Hanbit'], withdrawnAt: null },
  ]);
  expect((await ask(own, 'GET', `/api/data-room/${cores}`)).status).toBe(200);
  expect((await ask('investor', 'GET', `/api/data-room/${cores}`)).status).toBe(404);
});
