import { describe, expect, test } from 'vitest';
import { kazakhstan } from '#law';
import { registerRefusals } from '#register';
import { civilDate, type Finding, isCivilDate, licenceKinds } from '#terms';
import { interfaceLanguages, lawWords } from '../index.ts';
import { lawBehind, lawTexts, ruleWordsOf } from './law-texts.ts';

const codes = [
  ...new Set([
    ...kazakhstan.rules.flatMap((rule) => rule.codes),
    ...Object.keys(registerRefusals),
    'provision_not_in_force',
  ]),
].sort();
const rules = kazakhstan.rules.map((rule) => rule.id).sort();
const steps = [...new Set(kazakhstan.processes.flatMap(({ steps }) => steps.map(({ id }) => id)))].sort();
const day = civilDate('2026-01-05');
const everyDuty = (
  ['exploration', 'mining', 'geological-study', 'subsoil-space', 'prospecting'] as const
).flatMap((kind) =>
  kazakhstan.dutiesOf(
    { kind, issuedOn: day, until: civilDate('2032-01-04'), blocks: 10, hectares: 3 },
    day,
    civilDate('2034-01-01'),
  ),
);
const ends = [
  ...new Set([
    ...kazakhstan.processes.flatMap(({ steps }) => steps.map(({ atEnd }) => atEnd)),
    ...everyDuty.map(({ atEnd }) => atEnd),
  ]),
].sort();

describe.each(interfaceLanguages)('the law in %s', (language) => {
  test('has a sentence for each code of refusal, and none for a code that nobody says', async () => {
    const texts = await lawTexts(language);
    expect(Object.keys(texts.codes).sort()).toEqual(codes);
  });

  test('has a name and a sentence for each rule, its own or its family\u2019s, and none that nobody needs', async () => {
    const texts = await lawTexts(language);
    expect(rules.filter((id) => !ruleWordsOf(id, texts)?.name)).toEqual([]);
    const families = ['document', 'plot.term', 'plot.ground'];
    expect(Object.keys(texts.rules).filter((id) => !rules.includes(id) && !families.includes(id))).toEqual(
      [],
    );
  });

  test('has the sentence of the law behind each rule, in our words', async () => {
    const texts = await lawTexts(language);
    expect(rules.filter((id) => !lawBehind(id, texts))).toEqual([]);
    const families = ['document', 'plot.term', 'plot.ground'];
    expect(
      Object.keys(texts.lawInOurWords).filter((id) => !rules.includes(id) && !families.includes(id)),
    ).toEqual([]);
  });

  test('names the data that each rule may lack', async () => {
    const { names } = await lawTexts(language);
    const needs = new Set(kazakhstan.rules.flatMap((rule) => rule.needs));
    const layers = [...needs].filter((need) => need.startsWith('layer-')).map((need) => need.slice(6));
    expect(layers.filter((layer) => !(layer in names.layer))).toEqual([]);
    const data = [...needs].filter((need) => !need.startsWith('layer-'));
    expect(data.sort()).toEqual(Object.keys(names.missing).sort());
  });

  test('names each step of each process, and what happens when its clock runs out', async () => {
    const texts = await lawTexts(language);
    expect(Object.keys(texts.steps).sort()).toEqual(steps);
    expect(Object.keys(texts.atEnd).sort()).toEqual(ends);
    expect(Object.keys(texts.processes).sort()).toEqual(kazakhstan.processes.map(({ id }) => id).sort());
  });

  test('names each number of the law, its choices and its columns', async () => {
    const { provisions, choices, columns, depositMinerals } = await lawTexts(language);
    expect(Object.keys(provisions).sort()).toEqual(kazakhstan.provisions.map(({ id }) => id).sort());
    const values = kazakhstan.provisions.flatMap(({ unit, values: { history } }) =>
      history.map(({ value }) => ({ unit, value })),
    );
    const chosen = values.flatMap(({ unit, value }) => (unit === 'choice' ? [String(value)] : []));
    const named = new Set(chosen.filter((value) => !isCivilDate(value) && !/^(Pulkovo|QazTRF)/.test(value)));
    expect(Object.keys(choices).sort()).toEqual([...named].sort());
    const rows = values.flatMap(({ value }) => (Array.isArray(value) ? value : []));
    expect(Object.keys(columns).sort()).toEqual([...new Set(rows.flatMap((row) => Object.keys(row)))].sort());
    const minerals = rows.flatMap((row) => ('mineral' in row ? [String(row.mineral)] : []));
    expect(Object.keys(depositMinerals).sort()).toEqual([...new Set(minerals)].sort());
  });

  test('says each assumption behind a cost', async () => {
    const { assumptions } = await lawTexts(language);
    const assumed = [
      kazakhstan.explorationCosts({ blocks: 10, from: day, years: 6 }),
      kazakhstan.explorationCosts({ blocks: 10, from: civilDate('2025-03-03'), years: 1 }),
      kazakhstan.with({ 'rental.tier-by': 'holder' }).explorationCosts({ blocks: 10, from: day, years: 1 }),
    ].flatMap((costs) => costs.assumptions);
    expect(Object.keys(assumptions).sort()).toEqual([...new Set(assumed)].sort());
  });

  test('names each duty, the event it is tied to and what it is a share of', async () => {
    const texts = await lawTexts(language);
    expect(Object.keys(texts.duties).sort()).toEqual(kazakhstan.duties.map(({ id }) => id).sort());
    const events = new Set(everyDuty.flatMap(({ event }) => event ?? []));
    expect(Object.keys(texts.events).sort()).toEqual([...events].sort());
    const shares = new Set(everyDuty.flatMap(({ share }) => share?.of ?? []));
    expect(Object.keys(texts.shares).sort()).toEqual([...shares].sort());
  });

  test('names each paper that a rule or a step asks for', async () => {
    const { names } = await lawTexts(language);
    const papers = kazakhstan.processes.flatMap(({ steps }) =>
      steps.flatMap(({ documents = [] }) => documents),
    );
    const asked = licenceKinds.flatMap((kind) => kazakhstan.kind(kind, day)?.documents ?? []);
    expect([...papers, ...asked].filter((paper) => !(paper in names.document))).toEqual([]);
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

  test('201 блок рұқсат етілгеннен бір блокқа көп, қазақша', async () => {
    const words = await lawWords('kk');
    expect(words.sentence(tooMany)).toBe(
      'Учаскеде 201\u00a0блок; бір өтінішпен сұрауға болатын ең көп блок саны: 200. Артығынан бас тартыңыз (1\u00a0блок) немесе екінші өтініш беріңіз.',
    );
    const cited = (text: string) => words.citation({ text, confidence: 'law' });
    expect(cited('Code art. 187(2)')).toBe('Жер қойнауы туралы кодекс, 187(2)-бап');
    expect(cited('Code arts. 19(2), 188(2)–(4)')).toBe('Жер қойнауы туралы кодекс, 19(2), 188(2)–(4)-баптар');
    expect(cited('Code arts. 25, 186; suspended until 1 January 2023')).toBe(
      'Жер қойнауы туралы кодекс, 25, 186-баптар; 2023 жылғы 1 қаңтарға дейін тоқтатыла тұрған',
    );
    expect(cited('Tax Code arts. 617–624, 759–765')).toBe('Салық кодексі, 617–624, 759–765-баптар');
    expect(cited('Code ch. 28-2, Law 337-VIII')).toBe(
      'Жер қойнауы туралы кодекс, 28-2-тарау, № 337-VIII Заң',
    );
    expect(cited('Law 249-VIII of 30 December 2025')).toBe('2025 жылғы 30 желтоқсандағы № 249-VIII Заң');
    expect(cited('statement of the ministry of 19 September 2023')).toBe(
      'министрліктің 2023 жылғы 19 қыркүйектегі хабары',
    );
    expect(cited('Business News (Perth), 20 November 2020')).toBe(
      'Business News (Perth), 2020 жылғы 20 қараша',
    );
    expect(cited('Mining Act s. 57(2)')).toBe('Mining Act s. 57(2)');
  });

  test('201개 블록은 하나가 많다, 한국어로', async () => {
    const words = await lawWords('ko');
    expect(words.sentence(tooMany)).toBe(
      '구역의 블록: 201개. 신청 1건에는 200개까지 가능합니다. 1개\u00a0블록을 포기하거나 두 번째 신청서를 제출하십시오.',
    );
    const cited = (text: string) => words.citation({ text, confidence: 'law' });
    expect(cited('Code art. 187(2)')).toBe('지하자원법 제187조(2)');
    expect(cited('Code arts. 188(1), 189(2), 189-1')).toBe('지하자원법 제188조(1), 제189조(2), 제189-1조');
    expect(cited('Code art. 45(10)–(11)')).toBe('지하자원법 제45조(10)–(11)');
    expect(cited('Code arts. 25, 186; suspended until 1 January 2023')).toBe(
      '지하자원법 제25조, 제186조; 2023년 1월 1일까지 정지',
    );
    expect(cited('Tax Code arts. 617–624, 759–765')).toBe('세법 제617조–제624조, 제759조–제765조');
    expect(cited('Code art. 187(10), Law 249-VIII')).toBe('지하자원법 제187조(10), 법률 249-VIII');
    expect(cited('Law 249-VIII of 30 December 2025')).toBe('2025년 12월 30일 법률 249-VIII');
    expect(cited('Mining Act s. 57(2)')).toBe('Mining Act s. 57(2)');
  });

  test('a code of an older log that has no sentence is shown as it is', async () => {
    const words = await lawWords('en');
    expect(words.sentence({ ...tooMany, code: 'no_such_code' })).toBe('no_such_code');
  });

  test('a fact that an older log lacks leaves an ellipsis, and the sentence stands', async () => {
    const words = await lawWords('en');
    expect(words.sentence({ ...tooMany, facts: { blocks: 201 } })).toContain('may ask for … at most');
  });

  test('a rule of Western Australia is not shown beside a sentence of the law of Kazakhstan', async () => {
    const kazakh = await lawWords('en', 'KZ');
    const western = await lawWords('en', 'AU-WA');
    expect(kazakh.law('exploration.maximum-area')).toBe(
      'An application names at most two hundred blocks; an incomplete block counts as a whole one.',
    );
    expect(western.law('exploration.maximum-area')).not.toBe(kazakh.law('exploration.maximum-area'));
  });
});
