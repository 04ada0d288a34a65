/** Open ground by wishes over every block of the country, on the shipped data with a simulated register. */
import { join } from 'node:path';
import { findGround, usualWeights, type Wishes } from '#disclosure';
import { kazakhstan } from '#law';
import { openMemoryStore } from '#store';
import { civilDate } from '#terms';
import { LiveGround } from '../src/api/finder/live-ground.ts';
import { LiveRegister } from '../src/api/live-register.ts';
import { loadCountry } from '../src/api/start/load-country.ts';
import type { Benchmark } from './benchmark.ts';

const usual: Wishes = {
  minerals: [],
  withinKm: 10,
  blocks: 100,
  atLeast: 1,
  closedLand: 'outside',
  weights: usualWeights,
  limit: 20,
};
/** From one mineral that few know to the whole country at once. */
const asked: readonly Wishes[] = [
  { ...usual, minerals: ['lithium'], withinKm: 30, townKm: 50 },
  { ...usual, minerals: ['tungsten'], withinKm: 20, atLeast: 100 },
  { ...usual, minerals: ['rare-earths', 'niobium', 'tantalum'], blocks: 200 },
  { ...usual, minerals: ['copper'], withinKm: 50, townKm: 100 },
  { ...usual, withinKm: 100, limit: 100, blocks: 200, closedLand: 'may-touch' },
  { ...usual, withinKm: 100, region: 'KZ-35' },
  { ...usual, withinKm: 30, weights: { ...usualWeights, cost: 10, occurrence: 0 } },
];

const finder: Benchmark = {
  name: 'finder over all blocks of the country, 20 to 100 areas ranked',
  target: '< 1 s, p95',
  async run() {
    const today = civilDate('2026-11-23');
    const { base, knowledge } = loadCountry({
      dataFolder: join(import.meta.dirname, '..', 'data'),
      law: kazakhstan,
      today,
    });
    const register = await LiveRegister.open({
      store: await openMemoryStore(),
      law: kazakhstan,
      base,
      nowMillis: () => Date.parse('2026-11-23T04:00:00Z'),
      sign: () => '',
    });
    const ground = new LiveGround(register, knowledge);
    const started = performance.now();
    const { laid } = ground;
    const laidIn = performance.now() - started;
    const taken = await register.read((state) => ground.taken(state));
    const costs = new Map<number, number>();
    const costOf = (blocks: number) => {
      let cost = costs.get(blocks);
      if (cost === undefined) {
        cost = kazakhstan
          .explorationCosts({ blocks, from: today, years: 3 })
          .byLicenceYear.reduce((sum, row) => sum + row.payments + row.spend, 0);
        costs.set(blocks, cost);
      }
      return cost;
    };
    const times: number[] = [];
    for (let run = 0; run < 6; run++) {
      for (const wishes of asked) {
        const before = performance.now();
        findGround({ ...laid, taken, costOf, largest: 200 }, wishes);
        times.push(performance.now() - before);
      }
    }
    await register.close();
    times.sort((a, b) => a - b);
    const p95 = times[Math.ceil(times.length * 0.95) - 1] as number;
    const note = `${laid.map.blocks.toLocaleString('en')} blocks, median ${times[times.length >> 1]?.toFixed(0)} ms, slowest ${times.at(-1)?.toFixed(0)} ms of ${times.length}; laid once in ${laidIn.toFixed(0)} ms`;
    return { figure: p95, unit: 'ms', met: p95 < 1000, note };
  },
};

export const benchmarks: readonly Benchmark[] = [finder];
