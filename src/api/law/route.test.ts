import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lawCases, lawView } from '#contract';
import { kazakhstan, lawPacks } from '#law';
import { openTrialCountry, type TrialCountry } from '../trial-country.ts';
import { caseFile } from './case-files.ts';

let country: TrialCountry;
beforeAll(async () => {
  country = await openTrialCountry();
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});
const get = (path: string) => country.as(undefined, 'GET', path);

describe('a law as data', () => {
  test.each(Object.values(lawPacks))(
    '$name: every number with its history and uses, every rule, process, duty and reading',
    async (pack) => {
      const law = lawView.parse(await (await get(`/api/law/${pack.code}`)).json());
      expect(law.provisions.map(({ id }) => id)).toEqual(pack.provisions.map(({ id }) => id));
      expect(law.rules.map(({ id }) => id)).toEqual(pack.rules.map(({ id }) => id));
      expect(law.processes.flatMap(({ steps }) => steps).length).toBe(
        pack.processes.flatMap(({ steps }) => steps).length,
      );
      expect(law.settings.map(({ id, chosen }) => [id, chosen])).toEqual(
        pack.settings.map(({ id, chosen }) => [id, chosen]),
      );
      expect(law.provisions.every(({ usedBy, history }) => usedBy.length > 0 && history.length > 0)).toBe(
        true,
      );
    },
  );

  test('at most 200 blocks: inferred from 29 June 2018, read from 22 July 2024, read by one rule', async () => {
    const law = lawView.parse(await (await get('/api/law/KZ')).json());
    expect(law.provisions.find(({ id }) => id === 'exploration.maximum-blocks')).toEqual({
      id: 'exploration.maximum-blocks',
      unit: 'blocks',
      reach: 'process',
      history: [
        { from: '2018-06-29', value: 200, cite: { text: 'Code art. 187(2)', confidence: 'inferred' } },
        { from: '2024-07-22', value: 200, cite: { text: 'Code art. 187(2)', confidence: 'law' } },
      ],
      usedBy: expect.arrayContaining([{ by: 'rule', id: 'exploration.maximum-area' }]),
    });
  });

  test('a country whose law is not known here is a problem with its place', async () => {
    const answer = await get('/api/law/ZM');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'invalid_request', at: 'param country' });
  });
});

describe('cases', () => {
  test.each(Object.values(lawPacks))('$name: every YAML file, each case with its lines', async (pack) => {
    const { files, count } = lawCases.parse(await (await get(`/api/law/${pack.code}/cases`)).json());
    const folder = join(
      import.meta.dirname,
      '..',
      '..',
      'law',
      pack.code === 'KZ' ? 'kazakhstan' : 'western-australia',
      'cases',
    );
    expect(files.length).toBe(readdirSync(folder).filter((name) => name.endsWith('.yaml')).length);
    expect(count).toBe(files.reduce((sum, { cases }) => sum + cases.length, 0));
    for (const { cases } of files)
      for (const { yaml, name } of cases)
        expect(yaml.replaceAll(/[\s"'>|-]+/g, ' ')).toContain(name.replaceAll(/[\s"'>|-]+/g, ' '));
  });

  test('a case is given as it was written, without the indent of its list, with its line, day and rules', () => {
    const text = [
      'article: Code art. 187(2)',
      'provisions: [exploration.maximum-blocks]',
      'ask: area',
      'cases:',
      '  - name: An area of 201 blocks is one too many',
      '    given: { blocks: 201 }',
      '    then:',
      '      exploration.maximum-area: too_many_blocks',
      '  - name: In 2019 the maximum is inferred',
      '    on: 2019-03-01',
      '    then: { exploration.maximum-area: met, other: 1 }',
      '',
    ].join('\n');
    const rules = new Set(kazakhstan.rules.map(({ id }) => id));
    expect(caseFile('maximum-area.yaml', text, rules)).toEqual({
      file: 'maximum-area.yaml',
      article: 'Code art. 187(2)',
      provisions: ['exploration.maximum-blocks'],
      cases: [
        {
          name: 'An area of 201 blocks is one too many',
          on: '2026-11-23',
          rules: ['exploration.maximum-area'],
          line: 5,
          yaml: 'name: An area of 201 blocks is one too many\ngiven: { blocks: 201 }\nthen:\n  exploration.maximum-area: too_many_blocks',
        },
        {
          name: 'In 2019 the maximum is inferred',
          on: '2019-03-01',
          rules: ['exploration.maximum-area'],
          line: 9,
          yaml: 'name: In 2019 the maximum is inferred\non: 2019-03-01\nthen: { exploration.maximum-area: met, other: 1 }',
        },
      ],
    });
    expect(() => caseFile('x.yaml', 'article: a', rules)).toThrow('x.yaml: there is no list of cases.');
  });
});
