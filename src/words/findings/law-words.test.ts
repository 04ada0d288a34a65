import { describe, expect, test } from 'vitest';
import { kazakhstan } from '#law';
import type { Finding } from '#terms';
import { interfaceLanguages, lawWords } from '../index.ts';
import { lawTexts } from './law-words.ts';

const codes = [...new Set(kazakhstan.rules.flatMap((rule) => rule.codes)), 'provision_not_in_force'].sort();
const rules = kazakhstan.rules.map((rule) => rule.id).sort();
const steps = [...new Set(kazakhstan.processes.flatMap(({ steps }) => steps.map(({ id }) => id)))].sort();
const ends = [
  ...new Set(kazakhstan.processes.flatMap(({ steps }) => steps.map(({ atEnd }) => atEnd))),
].sort();

describe.each(interfaceLanguages)('the law in %s', (language) => {
  test('has a sentence for each code of refusal, and none for a code that nobody says', async () => {
    const texts = await lawTexts(language);
    expect(Object.keys(texts.codes).sort()).toEqual(codes);
  });

  test('has a name and a sentence for each rule, and none for a rule that is not there', async () => {
    const texts = await lawTexts(language);
    expect(Object.keys(texts.rules).sort()).toEqual(rules);
  });

  test('names the data that each rule may lack', async () => {
    const { names } = await lawTexts(language);
    const needs = new Set(kazakhstan.rules.flatMap((rule) => rule.needs));
    const named = [
      ...Object.keys(names.missing),
      ...Object.keys(names.layer).map((layer) => `layer-${layer}`),
    ];
    expect([...needs].sort()).toEqual(named.sort());
  });

  test('names each step of each process, and what happens when its clock runs out', async () => {
    const texts = await lawTexts(language);
    expect(Object.keys(texts.steps).sort()).toEqual(steps);
    expect(Object.keys(texts.atEnd).sort()).toEqual(ends);
    expect(Object.keys(texts.processes).sort()).toEqual(kazakhstan.processes.map(({ id }) => id).sort());
  });

  test('explains each unclear point of the law with its reason and every reading', async () => {
    const texts = await lawTexts(language);
    expect(Object.keys(texts.settings).sort()).toEqual(kazakhstan.settings.map(({ id }) => id).sort());
    for (const setting of kazakhstan.settings) {
      expect(Object.keys(texts.settings[setting.id]?.readings ?? {}).sort(), setting.id).toEqual(
        [...setting.readings].sort(),
      );
    }
  });
});

describe('sentences', () => {
  const tooMany: Finding = {
    outcome: 'not-met',
    rule: 'exploration.maximum-area',
    code: 'too_many_blocks',
    weight: 'stops',
    cite: { text: 'Code art. 187(2)', confidence: 'law' },
    facts: { blocks: 201, maximum: 200, excess: 1 },
  };

  test('201 blocks are one too many, in English', async () => {
    const words = await lawWords('en');
    expect(words.sentence(tooMany)).toBe(
      'The area has 201\u00a0blocks; one application may ask for 200 at most. Give up 1\u00a0block, or lodge a second application.',
    );
    expect(words.citation(tooMany.cite)).toBe('Code art. 187(2)');
  });

  test('201 блок — на один больше, чем можно, по-русски', async () => {
    const words = await lawWords('ru');
    expect(words.sentence(tooMany)).toBe(
      'На участке 201\u00a0блок; по одному заявлению можно просить не более 200. Откажитесь: 1\u00a0блок, либо подайте второе заявление.',
    );
    expect(words.citation(tooMany.cite)).toBe('Кодекс о недрах, ст. 187(2)');
    expect(words.citation({ text: 'Tax Code arts. 617–624', confidence: 'law' })).toBe(
      'Налоговый кодекс, ст. 617–624',
    );
  });

  test('a code of an older log that has no sentence is shown as it is', async () => {
    const words = await lawWords('en');
    expect(words.sentence({ ...tooMany, code: 'no_such_code' })).toBe('no_such_code');
  });

  test('a fact that an older log lacks leaves a dash, and the sentence stands', async () => {
    const words = await lawWords('en');
    expect(words.sentence({ ...tooMany, facts: { blocks: 201 } })).toContain('may ask for — at most');
  });
});
