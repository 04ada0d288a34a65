import { describe, expect, test } from 'vitest';
import { lawPacks } from '#law';
import { lawSources, lawSourcesNow } from '../scripts/law-sources.ts';

const confidences = ['law', 'amendment', 'official', 'secondary', 'measured', 'inferred', 'unverified'];

describe.each(Object.values(lawPacks))('the law of $name', (law) => {
  test('every value of every number says where it stands and how surely it is known', () => {
    for (const { id, values } of law.provisions) {
      expect(values.history.length, id).toBeGreaterThan(0);
      for (const { cite } of values.history) {
        expect(cite.text.trim().length, id).toBeGreaterThan(3);
        expect(confidences, id).toContain(cite.confidence);
      }
    }
  });

  test('so do every rule, duty, reading, step and process', () => {
    const cited = [
      ...law.rules,
      ...law.duties,
      ...law.settings,
      ...law.processes,
      ...law.processes.flatMap(({ steps }) => steps),
    ];
    for (const { id, cite } of cited) {
      expect(cite.text.trim().length, id).toBeGreaterThan(3);
      expect(confidences, id).toContain(cite.confidence);
    }
  });
});

test('docs/law-sources.md names every number and rule with article, confidence and section of the notes, as the law has them', async () => {
  const mend = 'draw it anew: node scripts/orebook.mjs --script scripts/law-sources.ts';
  expect(lawSourcesNow() === (await lawSources()), mend).toBe(true);
});
