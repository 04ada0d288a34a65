import { describe, expect, test } from 'vitest';
import { type LawTexts, lawTextsOf } from '../findings/law-texts.ts';
import type { Told } from '../findings/told.ts';
import { interfaceLanguages, messages } from './messages.ts';

/** What stands in a text for what is put into it, by the place of the argument or the name of the fact. */
const put = (name: string | number) => `‹${name}›`;
const placeholdersOf = (text: string): readonly string[] => text.match(/‹[^›]+›/g) ?? [];

/** Facts by their names; a branch that only some findings take is walked as well. */
const toldAs = (has: boolean, count: number) =>
  new Proxy({} as Told, {
    get: (_told, ask) => {
      if (ask === 'has' || ask === 'is') return () => has;
      if (ask === 'count') return () => count;
      if (ask === 'name' || ask === 'names') return (_kind: string, fact: string) => put(fact);
      return put;
    },
  });
const everyTold = [toldAs(false, 2), toldAs(true, 2), toldAs(false, 1), toldAs(true, 1)];

interface Text {
  readonly text: string;
  readonly placeholders: ReadonlySet<string>;
}

/** The texts of a part with their paths; a function is called with its placeholders. */
function textsOf(part: unknown, call: (part: Sentence) => readonly string[], path = ''): [string, Text][] {
  if (typeof part === 'string') return [[path, { text: part, placeholders: new Set() }]];
  if (typeof part === 'function') {
    const said = call(part as Sentence);
    return [[path, { text: said.join(' | '), placeholders: new Set(said.flatMap(placeholdersOf)) }]];
  }
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => textsOf(value, call, path ? `${path}.${key}` : key));
}

type Sentence = (...parts: unknown[]) => string;
const mostParts = 8;
const interfaceTexts = async (language: (typeof interfaceLanguages)[number]) => {
  // Units and dates take figures and days of their own kind, and are asserted by name in `interface.test.ts`.
  const { units: _, ...others } = await messages(language);
  const parts = Array.from({ length: mostParts }, (_, place) => put(place));
  return new Map(textsOf(others, (sentence) => [sentence(...parts)]));
};
const lawTextsWithPaths = async (language: (typeof interfaceLanguages)[number], country: 'KZ' | 'AU-WA') => {
  const { fix: _fix, citation: _citation, ...texts }: LawTexts = await lawTextsOf(language, country);
  return new Map(textsOf(texts, (sentence) => everyTold.map((told) => sentence(told))));
};

const english = {
  interface: await interfaceTexts('en'),
  KZ: await lawTextsWithPaths('en', 'KZ'),
  'AU-WA': await lawTextsWithPaths('en', 'AU-WA'),
};

/** Names, signs and units that are written alike everywhere. */
const alikeEverywhere =
  /Orebook|GeoJSON|\bCSV\b|OpenAPI [\d.]+|\b(?:QGIS|PDF|PNG|JPEG|JSON|TIFF|curl|Python|C2SP|SHA-256|API|MCI|BIN|IIN|WGS 84|GDA\d+|MW|kg|km|km²|m³|EL-\d+)\b/g;
const languageNames = /(?:^|\.)languageNames\./;

function alike(texts: ReadonlyMap<string, Text>, base: ReadonlyMap<string, Text>): string[] {
  return [...texts].flatMap(([path, { text }]) => {
    const words = text.replaceAll(/‹[^›]+›/g, '').replaceAll(alikeEverywhere, '');
    return text === base.get(path)?.text && /[a-z]{2,}/i.test(words) && !languageNames.test(path)
      ? [`${path}: ${text}`]
      : [];
  });
}

function lost(texts: ReadonlyMap<string, Text>, base: ReadonlyMap<string, Text>): string[] {
  return [...base].flatMap(([path, { placeholders }]) => {
    const there = texts.get(path);
    if (!there) return [`${path} is missing`];
    const difference = [
      ...[...placeholders].filter((name) => !there.placeholders.has(name)),
      ...[...there.placeholders].filter((name) => !placeholders.has(name)),
    ];
    return difference.length > 0 ? [`${path}: ${difference.join(' ')}`] : [];
  });
}

describe.each(interfaceLanguages.filter((language) => language !== 'en'))('in %s', (language) => {
  test('the interface has the same keys as in English, and each text takes in the same figures and names', async () => {
    const texts = await interfaceTexts(language);
    expect([...texts.keys()].sort()).toEqual([...english.interface.keys()].sort());
    expect(lost(texts, english.interface)).toEqual([]);
  });

  test.each(['KZ', 'AU-WA'] as const)(
    'the law of %s has the same keys, and each sentence takes in the same facts',
    async (country) => {
      const texts = await lawTextsWithPaths(language, country);
      expect([...texts.keys()].sort()).toEqual([...english[country].keys()].sort());
      expect(lost(texts, english[country])).toEqual([]);
    },
  );

  test('nothing was left in English', async () => {
    expect(alike(await interfaceTexts(language), english.interface)).toEqual([]);
    for (const country of ['KZ', 'AU-WA'] as const) {
      expect(alike(await lawTextsWithPaths(language, country), english[country]), country).toEqual([]);
    }
  });
});
