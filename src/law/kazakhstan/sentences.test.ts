import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#terms';
import { interfaceLanguages, lawWords } from '#words';
import { asked, caseFilesIn } from '../test-cases.ts';
import { questions } from './cases/ask.ts';
import { kazakhstan } from './index.ts';
import type { KazakhstanPack } from './pack.ts';

const folder = join(import.meta.dirname, 'cases');

/** Every finding that the cases bring about. */
function findingsOfCases(): Finding[] {
  const all: Finding[] = [];
  const listening = (law: KazakhstanPack): KazakhstanPack => ({
    ...law,
    checkArea: (...asked) => keep(law.checkArea(...asked)),
    checkExplorationApplication: (...asked) => keep(law.checkExplorationApplication(...asked)),
    check: (...asked) => keep(law.check(...asked)),
  });
  const keep = (findings: readonly Finding[]) => {
    all.push(...findings);
    return findings;
  };
  for (const file of caseFilesIn(folder)) {
    for (const one of file.cases.filter(({ throws }) => throws === undefined)) {
      const { law, answer } = asked({ law: kazakhstan, questions }, file, one);
      answer(listening(law()));
    }
  }
  return all;
}

const findings = findingsOfCases();

describe('the findings of all cases', () => {
  test('say every code that a rule may say', () => {
    const said = new Set(findings.flatMap((finding) => (finding.outcome === 'met' ? [] : finding.code)));
    const codes = new Set(kazakhstan.rules.flatMap((rule) => rule.codes));
    expect([...codes].filter((code) => !said.has(code))).toEqual([]);
  });

  test('meet every rule at least once, but for security, which no machine calls met', () => {
    const met = new Set(findings.flatMap((finding) => (finding.outcome === 'met' ? finding.rule : [])));
    const never = kazakhstan.rules.map(({ id }) => id).filter((id) => !met.has(id));
    expect(never).toEqual(['exploration.national-security', 'transfer.national-security']);
  });

  test.each(interfaceLanguages)('are told whole, in %s', async (language) => {
    const words = await lawWords(language);
    const torn = new Set<string>();
    for (const finding of findings) {
      const sentence = words.sentence(finding);
      const fix = finding.outcome === 'not-met' && finding.fix ? words.fix(finding.fix) : '';
      if (/…|undefined|NaN/.test(sentence + fix)) torn.add(`${finding.rule}: ${sentence} ${fix}`);
    }
    expect([...torn]).toEqual([]);
  });

  test('are told in Russian without an English word', async () => {
    const words = await lawWords('ru');
    const foreign = new Set<string>();
    for (const finding of findings) {
      // Names and numbers of licences, places and systems stay as they are written.
      const own = Object.values(finding.facts ?? {})
        .flat()
        .map(String)
        .sort((a, b) => b.length - a.length);
      const told = [words.sentence(finding), words.citation(finding.cite), words.rule(finding.rule)];
      if (finding.outcome === 'cannot-tell') told.push(words.missing(finding.missing));
      if (finding.outcome === 'not-met' && finding.fix) told.push(words.fix(finding.fix));
      for (const text of told) {
        let rest = text;
        for (const name of own) rest = rest.replaceAll(name, '');
        if (/[a-z]{3,}/i.test(rest.replace(/KAZRC|QazTRF|EPSG|VIII/g, ''))) foreign.add(text);
      }
    }
    expect([...foreign]).toEqual([]);
  });

  test('cite the texts of the law in Russian without an English word', async () => {
    const words = await lawWords('ru');
    const cites = [
      ...kazakhstan.provisions.flatMap(({ values }) => values.history.map(({ cite }) => cite)),
      ...kazakhstan.settings.map(({ cite }) => cite),
      ...kazakhstan.rules.map(({ cite }) => cite),
      ...kazakhstan.processes.flatMap(({ cite, steps }) => [cite, ...steps.map((step) => step.cite)]),
      ...kazakhstan.duties.map(({ cite }) => cite),
      ...kazakhstan.texts.map(({ cite }) => cite),
      ...kazakhstan.texts.map(({ text }) => ({ text, confidence: 'law' }) as const),
    ];
    const foreign = cites
      .map((cite) => words.citation(cite))
      .filter((text) => /[a-z]{3,}/i.test(text.replace(/VIII|EPSG|QazTRF/g, '')));
    expect([...new Set(foreign)]).toEqual([]);
  });
});
