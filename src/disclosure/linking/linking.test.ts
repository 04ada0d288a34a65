import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type DepositStatement, type FacilityStatement, readShipped } from '#sources';
import { linkBetween, type PlaceRecord } from './link.ts';
import { nameKey } from './place-name.ts';
import { placeRecordOf } from './record.ts';

const root = join(import.meta.dirname, '..', '..', '..');
type Label = 'same' | 'not-same' | 'cannot-tell';
const pairs = readFileSync(join(import.meta.dirname, 'labelled', 'pairs.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [a = '', b = '', label, because = '', drawn] = line.split(',');
    return { a, b, label: label as Label, because, drawn };
  });
const records = new Map<string, PlaceRecord>();
beforeAll(() => {
  const shipped = readShipped((path) => readFileSync(join(root, 'data', path), 'utf8'));
  if (!shipped.ok) throw new Error(shipped.faults[0]?.message);
  for (const { statements } of shipped.value.knowledge.deposits) {
    for (const said of statements as readonly (DepositStatement | FacilityStatement)[]) {
      const record = placeRecordOf(said);
      if (record) records.set(`${said.source.dataset}/${said.source.id}`, record);
    }
  }
});

function measured() {
  const counts = {
    same: { same: 0, 'not-same': 0, 'cannot-tell': 0 },
    shown: 0,
    recalled: 0,
    labelledSame: 0,
  };
  const wrong: string[] = [];
  for (const { a, b, label, drawn } of pairs) {
    const [one, other] = [records.get(a), records.get(b)];
    if (!one || !other) throw new Error(`The shipped data has no ${one ? b : a}.`);
    const { verdict } = linkBetween(one, other);
    // Pairs that were drawn from the links themselves say nothing of what the linker misses.
    const forRecall = drawn === 'candidates' && label === 'same';
    if (forRecall) counts.labelledSame++;
    if (forRecall && verdict === 'same') counts.recalled++;
    if (forRecall && verdict === 'may-be-same') counts.shown++;
    if (verdict === 'same') {
      counts.same[label]++;
      if (label !== 'same') wrong.push(`${label}: ${a} (${one.names[0]}) – ${b} (${other.names[0]})`);
    }
  }
  return { ...counts, wrong };
}

test('the sample has at least 200 pairs, of every label, each pair once', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(200);
  expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length);
  for (const label of ['same', 'not-same', 'cannot-tell']) {
    expect(pairs.filter((pair) => pair.label === label).length).toBeGreaterThan(50);
  }
});

test('automatic links are right in at least 98 of 100, where even a link that a reader could not tell counts as wrong', () => {
  const { same, wrong } = measured();
  const links = same.same + same['not-same'] + same['cannot-tell'];
  expect(same.same / links, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
});

test('docs/linking.md reports precision and recall as they are measured', () => {
  const { same, shown, recalled, labelledSame } = measured();
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  const links = same.same + same['not-same'] + same['cannot-tell'];
  const report = readFileSync(join(root, 'docs', 'linking.md'), 'utf8');
  expect(report).toContain(
    `Precision of automatic links: ${percent(same.same, links)} (${same.same} of ${links})`,
  );
  expect(report).toContain(
    `Recall of automatic links: ${percent(recalled, labelledSame)} (${recalled} of ${labelledSame})`,
  );
  expect(report).toContain(
    `Recall with links shown as uncertain: ${percent(recalled + shown, labelledSame)} (${recalled + shown} of ${labelledSame})`,
  );
});

test.each([
  ['Жезқазған', 'Dzhezkazgan'],
  ['Жезказган', 'Zhezkazgan'],
  ['Северный Катпар', 'Severnyi Katpar'],
  ['Qaraoba', 'Караоба'],
  ['Maleevskoe', 'Maleyevsky Mine'],
  ['Geofizicheskoe XII', 'Geophizicheskoe 12 (Kempirsai group)'],
])('%s and %s are one name', (a, b) => {
  expect(nameKey(a)).toEqual(nameKey(b));
});

const at = (name: string, more: Partial<PlaceRecord> = {}): PlaceRecord => ({
  names: [name],
  position: [73, 49],
  quality: 'high',
  minerals: ['tungsten'],
  isWorks: false,
  ...more,
});

test.each([
  [at('Kairakty'), at('Verkhnee-Kairakty'), 'different'],
  [at('Shandash I'), at('Shandash III'), 'different'],
  [at('Geofizicheskoe'), at('Geofizicheskoe X'), 'may-be-same'],
  [at('Kempirsai'), at('Kempirsai massif'), 'may-be-same'],
  [at('Boguty'), at('Boguty', { minerals: ['fluorite'] }), 'may-be-same'],
  [at('Boguty'), at('Boguty', { isWorks: true }), 'may-be-same'],
  [at('Boguty'), at('Boguty', { position: [73.4, 49] }), 'may-be-same'],
  [at('Boguty'), at('Boguty', { position: [73.4, 49], quality: 'rough' }), 'same'],
  [at('Boguty'), at('Богутинское', { names: ['Boguty', 'Богуты'] }), 'same'],
  [at('Unnamed'), at('Unnamed'), 'different'],
] as const)('%o and %o: %s', (a, b, verdict) => {
  expect(linkBetween(a, b).verdict).toBe(verdict);
  expect(linkBetween(b, a).verdict).toBe(verdict);
});
