/**
 * The browser and the server answer alike: the same random applications over the country's shipped data and a simulated register, judged over
 * ground pages as the app fetches them, and over the register itself.
 */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCountry } from '#api';
import { type CheckResponse, type GroundPage, groundPage } from '#contract';
import { blocksOf, cellsFromRuns, runsFromCells } from '#grid';
import {
  type ExplorationApplication,
  type GroundView,
  kazakhstan,
  unknownGround,
  westernAustralia,
} from '#law';
import { entryBytes } from '#proof';
import { type GroundBase, groundView, simulate } from '#register';
import { openMemoryStore } from '#store';
import { civilDate, type Finding, millisFromInstant, nothingStops, startOfDay } from '#terms';
import { checkRoutes } from '../../src/api/checks/route.ts';
import { presentGroundPage } from '../../src/api/ground/present.ts';
import { LiveRegister } from '../../src/api/live-register.ts';
import type { Services } from '../../src/api/services.ts';
import { defaultSettings } from '../../src/api/settings.ts';
import { groundOf, ownCheck } from '../../src/web/check/own-check.ts';
import { pagesOfArea } from '../../src/web/check/pages-of-area.ts';
import { type Anchors, anchorsOn, chanceFrom, patchFrom, randomApplication } from './random-applications.ts';

const today = civilDate('2026-11-23');
const years = 6;
let register: LiveRegister;
let base: GroundBase;
let anchors: Anchors;
let ask: (request: object) => Promise<CheckResponse>;

beforeAll(async () => {
  const country = loadCountry({
    dataFolder: join(import.meta.dirname, '..', '..', 'data'),
    law: kazakhstan,
    today,
  });
  base = country.base;
  const store = await openMemoryStore();
  const opening = { origin: 'orebook.test/kz', country: 'KZ', law: 'KZ', data: [] } as const;
  const { deposits } = country;
  const months = simulate({
    ...{ seed: 7, today, law: kazakhstan, base, deposits, scale: 0.05 },
    register: opening,
  });
  await store.log.append(
    0,
    [...months].flatMap(({ entries }) => entries.map(entryBytes)),
  );
  const nowMillis = () => millisFromInstant(startOfDay(today, kazakhstan.zone)) + 9 * 3_600_000;
  register = await LiveRegister.open({ store, law: kazakhstan, base, nowMillis, sign: () => '' });
  const limits = { ...defaultSettings.limits, read: { count: 1_000_000, seconds: 60 } };
  const services: Pick<Services, 'register' | 'knowledge' | 'settings' | 'nowMillis'> = {
    register,
    knowledge: country.knowledge,
    settings: { ...defaultSettings, limits },
    nowMillis,
  };
  const routes = checkRoutes(services as Services);
  ask = async (request) => {
    const response = await routes.request('/api/checks', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    return (await response.json()) as CheckResponse;
  };
  anchors = await onGround((ground) => anchorsOn(ground, blocksOf('KZ').sheets));
}, 120_000);

const onGround = <T>(look: (ground: GroundView) => T): Promise<T> =>
  register.read((state) => look(groundView(state, base, { day: today })));

/** Pages as they cross the wire, each made and read once. */
const fetched = new Map<number, GroundPage>();
async function pageOf(page: number): Promise<GroundPage> {
  const known = fetched.get(page);
  if (known) return known;
  const made = await onGround((ground) => presentGroundPage(page, register.size, ground));
  const read = groundPage.parse(JSON.parse(JSON.stringify(made)));
  fetched.set(page, read);
  return read;
}

/** The ground as the app has it for an area. */
async function browserGround(cells: readonly number[]): Promise<GroundView> {
  return groundOf(await Promise.all(pagesOfArea(cells).map(pageOf)));
}

const wire = (cells: readonly number[]) => ({ by: 'cells', cells: runsFromCells(cells) });
const told = (findings: readonly Finding[]) =>
  findings.flatMap((finding) => (finding.outcome === 'met' ? [] : [finding.code]));

// Ten seconds where nothing else runs; no clock decides whether two answers are alike.
describe('10,000 random applications over Kazakhstan', { timeout: 240_000 }, () => {
  const chance = chanceFrom(20_261_123);
  const count = 10_000;
  const codes = new Map<string, number>();
  const fixes = new Set<string>();

  test('the findings of the browser and of the server are identical, word for word', async () => {
    for (let i = 0; i < count; i++) {
      const [application, server] = await onGround((ground) => {
        const random = randomApplication(anchors, ground, today, chance);
        return [random, kazakhstan.checkExplorationApplication(random, ground)] as const;
      });
      const browser = kazakhstan.checkExplorationApplication(
        application,
        await browserGround(application.cells),
      );
      if (JSON.stringify(browser) !== JSON.stringify(server)) {
        expect({ application: i, findings: browser }).toEqual({ application: i, findings: server });
      }
      for (const finding of server) {
        if (finding.outcome === 'not-met' && finding.fix) fixes.add(finding.fix.do);
      }
      for (const code of told(server)) codes.set(code, (codes.get(code) ?? 0) + 1);
      if (i % 10 === 0) await sameAsRoute(application);
    }
  });

  /** The area alone through the address that strangers ask, whole: findings, blocks to drop, costs, dates. */
  async function sameAsRoute({ cells: asked }: ExplorationApplication): Promise<void> {
    const cells = cellsFromRuns(runsFromCells(asked));
    const server = await ask({ area: wire(asked), years });
    const datum = register.stateDatum(today);
    const browser = ownCheck(kazakhstan, cells, datum, today, await browserGround(cells), years);
    const { findings, eligibility, costs } = browser;
    expect(server.findings).toEqual(findings);
    expect(server.nothingStops).toBe(nothingStops(findings));
    expect(server.eligibility).toMatchObject({
      dropped: eligibility.dropped.map(({ cells, ...row }) => ({ ...row, cells: runsFromCells(cells) })),
      limited: eligibility.limited,
      parts: eligibility.parts.map((part) => runsFromCells(part)),
    });
    expect(server.costs).toEqual(costs);
    expect(server.dates).toEqual(
      browser.dates.map(({ step, mover, due, unit, cite }) => ({ step, mover, due, unit, cite })),
    );
  }

  test('they met what may stand in the way, each many times, and every way to mend it', () => {
    const seen = [...codes].filter(([, times]) => times >= 50).map(([code]) => code);
    expect(seen).toEqual(
      expect.arrayContaining([
        'too_many_blocks',
        'block_without_neighbour',
        'detached_parts',
        'outside_country',
        'border_block',
        'datum_differs',
        'held_for_exploration',
        'water_fund_land',
        'work_banned_in_part',
        'layer_incomplete',
        'layer_not_loaded',
        'separate_licences',
        'earlier_application',
      ]),
    );
    expect([...fixes].sort()).toEqual([
      'add-cells',
      'attach-document',
      'correct-field',
      'drop-cells',
      'keep-only-cells',
    ]);
  });
});

test('1,000 random areas over Western Australia: the browser and the server answer alike', {
  timeout: 120_000,
}, async () => {
  const chance = chanceFrom(1978);
  const { west, south, east, north } = blocksOf('AU-WA').sheets;
  const codes = new Set<string>();
  for (let i = 0; i < 1000; i++) {
    // A third of a degree beyond the sheets on each side: some lie off them.
    const row = chance.whole((south + 90) * 60 - 20, (north + 90) * 60 + 20);
    const column = chance.whole((west + 180) * 60 - 20, (east + 180) * 60 + 20);
    const anchor = row * 21_600 + column;
    const patch = patchFrom(anchor, chance.is(0.1) ? chance.whole(60, 210) : chance.whole(1, 20), chance);
    const cells = cellsFromRuns(
      runsFromCells(chance.is(0.3) ? [...patch, anchor + chance.whole(3, 30)] : patch),
    );
    const server = await ask({ area: wire(cells), country: 'AU-WA', years });
    const browser = ownCheck(westernAustralia, cells, 'GDA94', server.on, unknownGround, years);
    expect(server.findings).toEqual(browser.findings);
    expect(server.costs).toEqual(browser.costs);
    for (const code of told(server.findings)) codes.add(code);
  }
  expect([...codes]).toEqual(
    expect.arrayContaining(['too_many_blocks', 'zone_not_loaded', 'blocks_not_one_area', 'outside_state']),
  );
});
