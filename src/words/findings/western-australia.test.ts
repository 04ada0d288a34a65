import { describe, expect, test } from 'vitest';
import { kazakhstan, westernAustralia } from '#law';
import { addDays, civilDate, type Finding } from '#terms';
import { interfaceLanguages, lawWords } from '../index.ts';
import { lawTexts, lawTextsOf, ruleWordsOf } from './law-texts.ts';

const absent = (ids: readonly string[], table: Readonly<Record<string, unknown>>) =>
  [...new Set(ids)].filter((id) => !(id in table));
const steps = westernAustralia.processes.flatMap((process) => process.steps);
const day = civilDate('2021-03-15');
const duties = (['exploration', 'mining'] as const).flatMap((kind) =>
  westernAustralia.dutiesOf(
    { kind, issuedOn: day, until: civilDate('2033-03-14'), blocks: 21 },
    day,
    addDays(day, 13 * 366),
  ),
);

describe.each(interfaceLanguages)('the law of Western Australia in %s', (language) => {
  test('has words for every code, rule, step, end, paper, duty, number and unclear point', async () => {
    const texts = await lawTextsOf(language, 'AU-WA');
    const { names } = texts;
    expect({
      codes: absent(
        westernAustralia.rules.flatMap((rule) => rule.codes),
        texts.codes,
      ),
      rules: westernAustralia.rules.map(({ id }) => id).filter((id) => !ruleWordsOf(id, texts)?.name),
      needs: absent(
        westernAustralia.rules.flatMap((rule) => rule.needs),
        names.missing,
      ),
      processes: absent(
        westernAustralia.processes.map(({ id }) => id),
        texts.processes,
      ),
      steps: absent(
        steps.map(({ id }) => id),
        texts.steps,
      ),
      movers: absent(
        steps.map(({ mover }) => mover),
        names.mover,
      ),
      ends: absent(
        [...steps, ...duties].map(({ atEnd }) => atEnd),
        texts.atEnd,
      ),
      papers: absent(
        steps.flatMap(({ documents = [] }) => documents),
        names.document,
      ),
      duties: absent(
        westernAustralia.duties.map(({ id }) => id),
        texts.duties,
      ),
      events: absent(
        duties.flatMap(({ event }) => event ?? []),
        texts.events,
      ),
      shares: absent(
        duties.flatMap(({ share }) => share?.of ?? []),
        texts.shares,
      ),
      provisions: absent(
        westernAustralia.provisions.map(({ id }) => id),
        texts.provisions,
      ),
      settings: absent(
        westernAustralia.settings.map(({ id }) => id),
        texts.settings,
      ),
    }).toEqual({
      codes: [],
      rules: [],
      needs: [],
      processes: [],
      steps: [],
      movers: [],
      ends: [],
      papers: [],
      duties: [],
      events: [],
      shares: [],
      provisions: [],
      settings: [],
    });
    for (const { id, readings } of westernAustralia.settings) {
      expect(Object.keys(texts.settings[id]?.readings ?? {}).sort(), id).toEqual([...readings].sort());
    }
  });

  test('leaves every word of Kazakhstan as it is where Kazakhstan is asked for', async () => {
    const [own, both] = await Promise.all([lawTexts(language), lawTextsOf(language, 'KZ')]);
    for (const { id } of kazakhstan.provisions) expect(both.provisions[id], id).toBe(own.provisions[id]);
    for (const step of Object.keys(own.steps)) expect(both.steps[step], step).toBe(own.steps[step]);
  });
});

describe('sentences', () => {
  const barred: Finding = {
    outcome: 'not-met',
    rule: 'wa.refusal.former-holder',
    code: 'former_holder_barred',
    weight: 'stops',
    cite: { text: 'Mining Act s. 69', confidence: 'secondary' },
    facts: { by: ['E 45/1000'], endedOn: '2026-03-02', until: '2026-06-02', related: true },
  };

  test('a related party reads since when and until when it is barred', async () => {
    const sentence = (await lawWords('en', 'AU-WA')).sentence(barred);
    expect(sentence.replaceAll('\u00a0', ' ')).toBe(
      'One related to the applicant held this ground until 2 March 2026 (E 45/1000) and may not apply for it until 2 June 2026 has passed.',
    );
  });

  test('a finding of Western Australia is a sentence even where the words of Kazakhstan are asked for', async () => {
    expect((await lawWords('ru')).sentence(barred)).toContain('E 45/1000');
  });

  test('the same name means the rent of each country', async () => {
    expect((await lawWords('en', 'AU-WA')).costPart('rental')).toBe('Rent');
    expect((await lawWords('en', 'KZ')).costPart('rental')).toBe('Rental');
  });
});
