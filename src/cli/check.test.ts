/** The check at the command line: the findings of the server, their articles and fixes, and an exit code for scripts. */
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blockNaming } from '#grid';
import { entryFromBytes } from '#proof';
import { readArea } from './check-area.ts';
import { keepRegister, openStage, type Stage, smallRegister } from './test-stage.ts';

let stage: Stage;
beforeAll(() => {
  stage = openStage();
});
afterAll(() => stage.clear());

interface Answer {
  readonly stops: readonly { readonly rule: string; readonly code: string; readonly fix?: object }[];
  readonly 'cannot-tell': readonly { readonly rule: string; readonly missing: string }[];
  readonly met: readonly { readonly rule: string }[];
}

const checkJson = (...args: string[]) => checkIn('register', ...args);

/** Beside the register of a folder of the stage. */
async function checkIn(folder: string, ...args: string[]) {
  const { code, out, err } = await stage.orebook(['check', '--json', ...args], {
    OREBOOK_DATA: stage.path(folder),
  });
  if (out === '') throw new Error(err);
  return {
    code,
    ...(JSON.parse(out) as { findings: Answer; codes: string[]; register: object; costs: object }),
  };
}

describe('an area is answered with every finding', () => {
  test('without a register: open ground stops nobody, and whose rights and whose turn it is cannot be told', async () => {
    const { code, out } = await stage.orebook([
      ...['check', 'M-43-87-(10б-5а-13, 14, 15)', '--day', '2026-11-23', '--years', '2'],
    ]);
    expect(code).toBe(0);
    expect(out).toContain(
      'Kazakhstan: an application for exploration on 23\u00a0November\u00a02026\n3\u00a0blocks · ',
    );
    expect(out).toContain('There is no register here');
    const group = (name: string) => out.slice(out.indexOf(`\n${name} (`)).split('\n\n')[0] ?? '';
    expect(group('STOPS YOU')).toContain('STOPS YOU (0)\n  none');
    expect(group('MET')).toContain(
      '3\u00a0blocks; one application may ask for 200.\n      Article: Code art. 187(2)',
    );
    expect(group('MET')).not.toContain('yours is first');
    expect(group('CANNOT TELL')).toContain('exploration applications of others');
    expect(group('CANNOT TELL')).toContain('exploration licences');
    expect(out).toMatch(
      /Costs by year\n {2}Year +To the state +On the ground +Security\n {2}1 +627,126\u00a0₸ /,
    );
    expect(out).toMatch(/\nNothing here stops this application\.\n$/);
  });

  test('on ground that a licence of the register here holds: it stops, with the fix, and the exit code is 2', async () => {
    const register = smallRegister();
    await keepRegister(stage.path('register'), register);
    const held = register.entries.map(entryFromBytes).findLast(({ kind }) => kind === 'licence-granted');
    const [[first]] = (held as { cells: [[number, number]] }).cells;
    const code = blockNaming().codeOfCell(first) ?? '';
    const answer = await checkJson(code, '--day', '2024-03-01');
    expect(answer).toMatchObject({
      code: 2,
      stopped: true,
      codes: [code],
      register: { state: 'read', origin: 'orebook.test/kz', entries: 493, trial: true },
    });
    expect(answer.findings.stops.length).toBeGreaterThan(0);
    expect(answer.findings['cannot-tell'].map(({ missing }) => missing)).not.toContain('layer-exploration');
  });
});

describe('the law may be changed for a check', () => {
  const asked = (...changes: string[]) =>
    stage.orebook([
      ...['check', 'M-43-87-(10б-5а-13, 14, 15)', '--day', '2026-11-23'],
      ...changes.flatMap((change) => ['--change', change]),
    ]);

  test('under a limit of two blocks three are one too many, and the answer says that this is not the law', async () => {
    const { code, out } = await asked('exploration.maximum-blocks=2');
    expect(code).toBe(2);
    expect(out).toContain('Not the law as it stands: exploration.maximum-blocks=2\n');
    expect(out).toContain('The law in our words: An application names at most two hundred blocks; ');
    expect(out).toContain('Smallest fix: Drop 1\u00a0block');
  });

  test('two readings that contradict each other are both named, and nothing is answered', async () => {
    const { code, out, err } = await asked('contiguity.detached-parts=accept-as-one');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(
      'contiguity.reading = one-plot-a-licence contradicts contiguity.detached-parts = accept-as-one.',
    );
    expect((await asked('exploration.most=2')).err).toContain(
      'no number, reading or step "exploration.most"',
    );
  });
});

describe('the law of Western Australia, of whose ground nothing is loaded', () => {
  test('three blocks: the number is met, the rest cannot be told, and a sum that nobody found is not nothing', async () => {
    const { code, out } = await stage.orebook([
      ...['check', 'SH51 2395 f, g, h', '--country', 'AU-WA', '--day', '2026-11-23', '--years', '4'],
    ]);
    expect(code).toBe(0);
    expect(out).toContain('Western Australia: an application for exploration on 23\u00a0November\u00a02026');
    expect(out).toContain('3\u00a0blocks · 8.84\u00a0km² · one part\n\n  SH51 2395 f, g, h\n');
    expect(out).toContain('3\u00a0blocks; one licence may have 70.\n      Article: Mining Act s. 57(2)');
    expect(out).toContain('\nCANNOT TELL (6)\n');
    expect(out).toMatch(/\n {2}1 +not known +A\$.3,000 +A\$.5,000\n/);
    expect(out).toMatch(/\n {2}Together +not known +A\$.9,000 \+ not known +A\$.5,000\n/);
    expect(out).toContain('Rent, from year 1 (Mining Regulations reg 64, Sch 2: the table was not at hand)');
    expect(out).toMatch(/Wait for objections \(anyone who objects\): by 28\u00a0December\u00a02026; /);
    expect(out).toContain('Grant or refuse (the Minister): no limit in the law; Mining Act s. 57');
  });

  test('for machines: findings in four groups, codes, dates; the register here is of another law', async () => {
    await keepRegister(stage.path('of-kazakhstan'), smallRegister());
    const answer = await checkIn(
      'of-kazakhstan',
      ...['SE51 72 e', '--country', 'au-wa', '--day', '2024-03-01'],
    );
    expect(answer).toMatchObject({
      code: 0,
      codes: ['SE51 Broome 72 e'],
      register: { state: 'other', origin: 'orebook.test/kz', law: 'KZ' },
      costs: { currency: 'AUD' },
    });
    expect(answer.findings.met.map(({ rule }) => rule)).toEqual([
      'wa.exploration.maximum-area',
      'wa.exploration.contiguity',
      'wa.exploration.datum', // GDA94 until April 2024
    ]);
    expect(answer.findings['cannot-tell'].map(({ missing }) => missing)).toEqual([
      'boundary-of-state',
      'live-tenements',
      'closed-areas',
      'live-tenements',
      'applications-of-others',
    ]);
  });

  test('71 blocks hang on the map of zones; 201 are one too many wherever they lie, and the fix gives one up', async () => {
    const letters = 'a b c d e f g h j k l m n o p q r s t u v w x y z';
    const list = (blocks: number) =>
      Array.from({ length: Math.ceil(blocks / 25) }, (_, i) => {
        const these = letters.split(' ').slice(0, Math.min(25, blocks - i * 25));
        return `SH51 ${2395 + i} ${these.join(' ')}`;
      }).join('; ');
    const asked = async (blocks: number) => {
      const { findings, codes } = await checkJson(list(blocks), '--country', 'AU-WA', '--day', '2026-11-23');
      expect(codes).toHaveLength(blocks);
      return findings;
    };
    expect((await asked(71))['cannot-tell'].map(({ missing }) => missing)).toContain('mineralisation-zones');
    expect((await asked(201)).stops).toContainEqual(
      expect.objectContaining({
        code: 'too_many_blocks',
        fix: { do: 'drop-cells', cells: [expect.any(Number)] },
      }),
    );
  });
});

describe('what cannot be read says where', () => {
  test('a code that is none, latitude first, no such file: one line each, exit code 1', async () => {
    const told = async (...args: string[]) => {
      const { code, out, err } = await stage.orebook(['check', ...args]);
      expect([code, out]).toEqual([1, '']);
      return err.slice(err.indexOf('orebook: ')).trim();
    };
    expect(await told('M-43-87-(10ю-5а-13)')).toBe(
      'orebook: The area cannot be read:\n  the codes, character 12: Got "ю" when expected one of the letters а, б, в, г, д, е after 10.',
    );
    expect(await told('gone.geojson')).toBe('orebook: There is no file gone.geojson: mend the path.');
    expect(await told('M-43-87-(10б-5а-13)', '--day', '2026-02-30')).toContain('"2026-02-30" is not a day');
    expect(await told('M-43-87-(10б-5а-13)', '--country', 'AU-WA')).toContain(
      'Got blocks of Kazakhstan when expected blocks of Western Australia, as in SE51 72 e.',
    );
    expect(await told('SE51 72 e')).toContain(
      'Got blocks of Western Australia when expected blocks of Kazakhstan, as in M-43-87-(10б-5а-13).',
    );
    expect(await told('SE51 72 e', '--country', 'AU-WA', '--day', '1985-01-01')).toContain(
      'the law here begins on',
    );
    expect(await told('M-43-87-(10б-5а-13)', '--country', 'XX')).toContain('There is no law of "XX"');
  });

  const reading = {
    naming: blockNaming(),
    country: () => ({ name: 'Kazakhstan', bounds: { west: 46, south: 40, east: 88, north: 56 } }),
    whole: false,
  };
  const polygon = (ring: number[][]) => {
    const path = stage.path('area.geojson');
    writeFileSync(path, JSON.stringify({ type: 'Polygon', coordinates: [ring] }));
    return path;
  };
  const box = (west: number, south: number, width: number) => [
    [west, south],
    [west + width, south],
    [west + width, south + width],
    [west, south + width],
    [west, south],
  ];

  test('a polygon takes every block that it touches, or with --whole those inside; swapped and huge ones are told', () => {
    const small = polygon(box(73.2, 49.6, 1 / 60 + 1 / 240));
    expect(readArea([small], reading).cells).toHaveLength(4);
    expect(readArea([small], { ...reading, whole: true }).cells).toHaveLength(1);
    const tiny = polygon(box(73.201, 49.601, 0.001));
    expect(() => readArea([tiny], { ...reading, whole: true })).toThrow('leave out --whole');
    const swapped = polygon(box(73.2, 49.6, 0.1).map((position) => position.toReversed()));
    expect(() => readArea([swapped], reading)).toThrow(
      /area\.geojson, coordinates\[0\]\[0\]: .* longitude first/,
    );
    expect(() => readArea([polygon(box(70, 48, 3))], reading)).toThrow('when a check takes at most 5,000');
  });
});
