import { PDFDocument, rgb } from '@cantoo/pdf-lib';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  accessJournal,
  interestIndex,
  interestList,
  interestView,
  packageList,
  packageView,
} from '#contract';
import { openTrialCountry, type Person, type TrialCountry } from '../trial-country.ts';
import { canMarkPages } from './mark.ts';

let country: TrialCountry;
beforeEach(async () => {
  country = await openTrialCountry();
});
const close = async () => {
  expect(country.faults).toEqual([]);
  await country.close();
};

const asked = {
  organisation: 'Hanbit Cells',
  country: 'KR',
  minerals: ['tungsten'],
  about: { kind: 'deposit', id: 'KZ-SITE-0001' },
  stage: 'desk-study',
  text: 'Drill logs, please.',
};
const status = async (response: Response) => [
  response.status,
  ((await response.json()) as { code?: string }).code,
];
const post = (person: Person | undefined, path: string, body: unknown = {}) =>
  country.as(person, 'POST', path, body);

async function pdf(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const made = await PDFDocument.create();
  for (let i = 0; i < 2; i++) {
    const page = made.addPage([400, 600]);
    page.drawText(text, { x: 40, y: 500, size: 12, color: rgb(0, 0, 0) });
  }
  return new Uint8Array(await made.save());
}

async function makePackage(): Promise<string> {
  const made = await post('officer', '/api/data-room', {
    title: 'Cores of Zhanatas',
    deposit: 'KZ-SITE-0001',
    terms: 'Show them to nobody.',
  });
  expect(made.status).toBe(201);
  return packageView.parse(await made.json()).id;
}

async function addFile(id: string, name: string, bytes: Uint8Array<ArrayBuffer>, mediaType: string) {
  const response = await country.app.request(
    `http://localhost/api/data-room/${id}/files?name=${encodeURIComponent(name)}`,
    {
      method: 'POST',
      headers: {
        host: 'localhost',
        'content-type': mediaType,
        cookie: await cookie('officer'),
      },
      body: bytes,
    },
  );
  expect(response.status).toBe(201);
  return packageView.parse(await response.json());
}

/** The cookie of a person, by a session of its own. */
async function cookie(person: Person): Promise<string> {
  await country.as(person, 'GET', '/api/sessions');
  const account = await country.store.accounts.byId(`acc-${person}`);
  if (!account) throw new Error(`No account of ${person}.`);
  return `orebook-session=${(await country.services.sessions.begin(account))?.token}`;
}

describe('an interest', () => {
  test('registered on a Monday is to be answered by the Monday after, and says how many working days are left', async () => {
    const registered = interestView.parse(await (await post('investor', '/api/interests', asked)).json());
    expect(registered).toMatchObject({
      status: 'waits',
      person: 'Investor',
      answerBy: '2026-11-30',
      workingDaysLeft: 5,
      deposit: { name: 'Zhanatas', address: '/deposits/KZ-SITE-0001' },
    });
    country.goTo('2026-12-02');
    const later = interestList.parse(await (await country.as('officer', 'GET', '/api/interests')).json());
    expect(later.items.map(({ id, workingDaysLeft }) => [id, workingDaysLeft])).toEqual([
      [registered.id, -2],
    ]);
    await close();
  });

  test('is seen by its investor and the desk; a rival sees its own alone, a visitor nothing', async () => {
    await post('investor', '/api/interests', asked);
    const ofRival = await country.as('rival', 'GET', '/api/interests');
    expect(interestList.parse(await ofRival.json()).items).toEqual([]);
    expect(await status(await country.as(undefined, 'GET', '/api/interests'))).toEqual([
      401,
      'not_signed_in',
    ]);
    expect(await status(await country.as('bidder', 'GET', '/api/interests'))).toEqual([
      403,
      'role_not_allowed',
    ]);
    await close();
  });

  test('in a deposit that is not there, or without a mineral, is refused', async () => {
    const elsewhere = { ...asked, about: { kind: 'deposit', id: 'KZ-SITE-9999' } };
    expect(await status(await post('investor', '/api/interests', elsewhere))).toEqual([
      404,
      'no_such_record',
    ]);
    const nothing = { ...asked, minerals: [] };
    expect(await status(await post('investor', '/api/interests', nothing))).toEqual([400, 'invalid_request']);
    await close();
  });

  test('is answered once; a withdrawn one is neither counted nor answered', async () => {
    const { id } = interestView.parse(await (await post('investor', '/api/interests', asked)).json());
    const answer = { kind: 'public-information', text: 'All of it is public.' };
    const answered = await post('officer', `/api/interests/${id}/answer`, answer);
    expect(interestView.parse(await answered.json())).toMatchObject({
      status: 'answered',
      workingDaysLeft: null,
      answer: { kind: 'public-information', inTime: true, package: null },
    });
    expect(await status(await post('officer', `/api/interests/${id}/answer`, answer))).toEqual([
      409,
      'act_not_possible',
    ]);
    const other = interestView.parse(await (await post('rival', '/api/interests', asked)).json());
    expect((await country.as('investor', 'DELETE', `/api/interests/${other.id}`)).status).toBe(404);
    expect((await country.as('rival', 'DELETE', `/api/interests/${other.id}`)).status).toBe(204);
    expect(await status(await post('officer', `/api/interests/${other.id}/answer`, answer))).toEqual([
      409,
      'act_not_possible',
    ]);
    await close();
  });

  test('is one of fewer than three in the public index, which names nobody', async () => {
    await post('investor', '/api/interests', asked);
    const response = await country.as(undefined, 'GET', '/api/interest-index');
    const text = await response.text();
    expect(interestIndex.parse(JSON.parse(text))).toEqual({
      answerWorkingDays: 5,
      smallestCount: 3,
      cells: [{ country: 'KR', mineral: 'tungsten', investors: null }],
    });
    expect(text).not.toContain('Hanbit');
    expect(text).not.toContain('acc-');
    await close();
  });
});

describe('a package', () => {
  let id: string;
  let file: string;
  const fileAddress = () => `/api/data-room/${id}/files/${file}`;
  beforeEach(async () => {
    id = await makePackage();
    const { files } = await addFile(id, 'log.pdf', await pdf('Drill log 7: 0.8 % WO3'), 'application/pdf');
    file = files[0]?.sha256 ?? '';
  });

  const openToInvestor = async () => {
    const { id: interest } = interestView.parse(
      await (await post('investor', '/api/interests', asked)).json(),
    );
    const answer = { kind: 'data-room', text: 'It is open to you.', package: id };
    const answered = interestView.parse(
      await (await post('officer', `/api/interests/${interest}/answer`, answer)).json(),
    );
    expect(answered.answer?.package).toEqual({ id, address: `/data-room/${id}` });
  };

  test('is not there for who is not on its list: no title, no terms, no journal, no byte by any door', async () => {
    for (const person of ['rival', 'bidder', 'investor'] as const) {
      expect(
        packageList.parse(await (await country.as(person, 'GET', '/api/data-room')).json()).items,
      ).toEqual([]);
      for (const path of [`/api/data-room/${id}`, `/api/data-room/${id}/journal`, fileAddress()]) {
        expect([path, await status(await country.as(person, 'GET', path))]).toEqual([
          path,
          [404, 'no_such_record'],
        ]);
      }
    }
    for (const path of [
      '/api/data-room',
      `/api/data-room/${id}`,
      `/api/data-room/${id}/journal`,
      fileAddress(),
    ]) {
      expect([path, await status(await country.as(undefined, 'GET', path))]).toEqual([
        path,
        [401, 'not_signed_in'],
      ]);
    }
    // Not as a document either, not even for officers: only the data room marks and journals.
    for (const person of ['investor', 'officer'] as const) {
      expect(await status(await country.as(person, 'GET', `/api/documents/${file}`))).toEqual([
        404,
        'no_such_record',
      ]);
    }
    await close();
  });

  test('opens with the answer to an interest: terms first, then the file, then the click that withdraws it', async () => {
    await openToInvestor();
    const before = packageView.parse(
      await (await country.as('investor', 'GET', `/api/data-room/${id}`)).json(),
    );
    expect(before).toMatchObject({ access: 'terms-to-accept', acceptedAt: null, readers: null });
    expect(before.files.map(({ address }) => address)).toEqual([null]);
    expect(await status(await country.as('investor', 'GET', fileAddress()))).toEqual([
      403,
      'terms_not_accepted',
    ]);

    const accepted = await post('investor', `/api/data-room/${id}/acceptance`, { version: 1 });
    expect(packageView.parse(await accepted.json())).toMatchObject({
      access: 'open',
      acceptedAt: '2026-11-23T04:00:00.000Z',
    });
    expect(await country.store.dataRoom.accepted(id)).toMatchObject([
      { account: 'acc-investor', version: 1, text: 'Show them to nobody.' },
    ]);
    const read = await country.as('investor', 'GET', `${fileAddress()}?language=ko`);
    expect([read.status, read.headers.get('content-type'), read.headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'no-store',
    ]);

    const path = `/api/data-room/${id}/readers/acc-investor`;
    expect((await country.as('officer', 'DELETE', path)).status).toBe(200);
    for (const address of [fileAddress(), `/api/data-room/${id}`]) {
      expect(await status(await country.as('investor', 'GET', address))).toEqual([403, 'package_withdrawn']);
    }
    expect(await status(await country.as('officer', 'DELETE', path))).toEqual([404, 'no_such_record']);
    await close();
  });

  test('with changed terms waits for a new yes; a yes to terms that no longer stand is refused', async () => {
    await openToInvestor();
    await post('investor', `/api/data-room/${id}/acceptance`, { version: 1 });
    const changed = { version: 1, text: 'Show them to nobody at all.' };
    expect((await country.as('officer', 'PUT', `/api/data-room/${id}/terms`, changed)).status).toBe(200);
    expect(await status(await country.as('officer', 'PUT', `/api/data-room/${id}/terms`, changed))).toEqual([
      409,
      'terms_changed',
    ]);
    expect(await status(await country.as('investor', 'GET', fileAddress()))).toEqual([
      403,
      'terms_not_accepted',
    ]);
    expect(await status(await post('investor', `/api/data-room/${id}/acceptance`, { version: 1 }))).toEqual([
      409,
      'terms_changed',
    ]);
    await post('investor', `/api/data-room/${id}/acceptance`, { version: 2 });
    expect((await country.as('investor', 'GET', fileAddress())).status).toBe(200);
    await close();
  });

  test('has a journal of every access and every refusal; a reader sees its own lines, and that the chain is whole', async () => {
    await openToInvestor();
    await country.as('investor', 'GET', fileAddress());
    await post('investor', `/api/data-room/${id}/acceptance`, { version: 1 });
    await country.as('investor', 'GET', fileAddress());
    await country.as('officer', 'DELETE', `/api/data-room/${id}/readers/acc-investor`);
    await country.as('investor', 'GET', fileAddress());
    const journalFor = async (person: Person) =>
      accessJournal.parse(await (await country.as(person, 'GET', `/api/data-room/${id}/journal`)).json());
    const whole = await journalFor('officer');
    expect(whole.whole).toBe(true);
    expect(whole.head).toBe(whole.lines[0]?.hash);
    expect(
      whole.lines.toReversed().map(({ number, act, person, subject }) => [number, act, person, subject]),
    ).toEqual([
      [1, 'package-made', 'Officer', id],
      [2, 'file-added', 'Officer', 'log.pdf'],
      [3, 'opened', 'Officer', 'Investor'],
      [4, 'refused-terms', 'Investor', '1'],
      [5, 'terms-accepted', 'Investor', '1'],
      [6, 'file-read', 'Investor', 'log.pdf'],
      [7, 'withdrawn', 'Officer', 'Investor'],
      [8, 'refused-withdrawn', 'Investor', 'acc-investor'],
    ]);
    expect((await journalFor('investor')).lines.map(({ number }) => number)).toEqual([8, 7, 6, 5, 4, 3]);
    await close();
  });

  test('is made, filled and opened by officers alone', async () => {
    const attempts = [
      country.as('investor', 'POST', '/api/data-room', { title: 'x', terms: 'y' }),
      country.as('investor', 'PUT', `/api/data-room/${id}/terms`, { version: 1, text: 'y' }),
      country.as('investor', 'PUT', `/api/data-room/${id}/readers/acc-investor`, {}),
      country.as('investor', 'DELETE', `/api/data-room/${id}/readers/acc-investor`),
      country.as('investor', 'POST', `/api/data-room/${id}/files?name=a.pdf`, '%PDF-1.7', {
        'content-type': 'application/pdf',
      }),
    ];
    for (const attempt of attempts) expect(await status(await attempt)).toEqual([403, 'role_not_allowed']);
    expect(
      await status(await country.as('officer', 'PUT', `/api/data-room/${id}/readers/acc-officer2`, {})),
    ).toEqual([404, 'no_such_record']);
    await close();
  });

  test('a picture leaves in a ZIP, unchanged, beside a cover note; a PDF that cannot be read does too', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
    const { files } = await addFile(id, '../карта.png', png, 'image/png');
    const picture = files.find(({ mediaType }) => mediaType === 'image/png');
    expect(picture?.mark).toBe('cover-note');
    const answer = await country.as('officer', 'GET', `/api/data-room/${id}/files/${picture?.sha256}`);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    const inside = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(Object.keys(inside)).toEqual(['cover-note.pdf', '__карта.png']);
    expect(inside['__карта.png']).toEqual(png);
    expect(new TextDecoder('latin1').decode(inside['cover-note.pdf']).slice(0, 5)).toBe('%PDF-');
    const broken = new TextEncoder().encode('%PDF-1.7 nothing follows');
    expect(await canMarkPages(broken)).toBe(false);
    await close();
  });

  test('a PDF leaves with the mark on each of its two pages', async () => {
    await openToInvestor();
    await post('investor', `/api/data-room/${id}/acceptance`, { version: 1 });
    const marksOf = async (bytes: ArrayBuffer | Uint8Array) =>
      (await PDFDocument.load(bytes)).getPages().map(
        ({ node }) =>
          node
            .Resources()
            ?.toString()
            .match(/EmbeddedPdfPage/g)?.length ?? 0,
      );
    expect(await marksOf(await pdf('Drill log 7: 0.8 % WO3'))).toEqual([0, 0]);
    const read = await country.as('investor', 'GET', fileAddress());
    expect(await marksOf(await read.arrayBuffer())).toEqual([1, 1]);
    await close();
  });
});
