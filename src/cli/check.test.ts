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

async function checkJson(...args: string[]) {
  const { code, out, err } = await stage.orebook(['check', '--json', ...args]);
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
