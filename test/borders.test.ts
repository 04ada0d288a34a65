import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Who may open whose door. */
const doors: Record<string, readonly string[]> = {
  terms: [],
  proof: [],
  trade: ['terms'],
  tender: ['terms'],
  sourcing: ['terms'],
  grid: ['terms'],
  sources: ['terms', 'grid'],
  law: ['terms', 'grid'],
  contract: ['terms', 'grid'],
  words: ['terms', 'law', 'trade', 'tender', 'sourcing'], // their codes only
  register: ['terms', 'grid', 'proof', 'law', 'sources'], // of sources, the type Statement
  disclosure: ['terms', 'grid', 'sources', 'register'], // of sources, what publishers state
  store: ['terms', 'proof', 'register'],
  api: [
    'terms',
    'grid',
    'proof',
    'law',
    'sources',
    'contract',
    'words',
    'register',
    'disclosure',
    'trade',
    'tender',
    'sourcing',
    'store',
  ],
  web: ['terms', 'grid', 'proof', 'law', 'words', 'contract', 'disclosure', 'trade', 'tender', 'sourcing'],
  mirror: ['terms', 'law', 'proof', 'contract', 'disclosure', 'store', 'api'], // the reading half of a register, in the reader's browser
  cli: [
    'terms',
    'grid',
    'proof',
    'law',
    'sources',
    'words',
    'register',
    'disclosure',
    'trade',
    'tender',
    'sourcing',
    'store',
    'contract',
    'api',
    'mirror',
  ],
};

const pureRooms = new Set([
  'terms',
  'grid',
  'proof',
  'sources',
  'law',
  'register',
  'disclosure',
  'trade',
  'tender',
  'sourcing',
  'words',
]);
/** Files of a room of which Node takes another than browsers: `imports` of package.json. */
const chosenByPlatform: Readonly<Record<string, { readonly room: string; readonly inNode: string }>> = {
  '#sha256': { room: 'proof', inNode: 'src/proof/sha256-node.ts' },
};
/** What a pure room may import from outside: small pure packages, each with a decision record. */
const pureRoomPackages = /^(@noble\/(hashes|curves)\/|robust-predicates$|csv-parse\/|yaml$|fflate$)/;

interface Import {
  readonly room: string;
  readonly file: string;
  readonly specifier: string;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const importPattern =
  /(?:^|[^.\w])(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(path: string): Import[] {
  const file = relative(root, path);
  const room = file.split('/')[1] ?? '';
  const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(importPattern)].map((match) => ({
    room,
    file,
    specifier: match[1] ?? match[2] ?? '',
  }));
}

const rooms = readdirSync(join(root, 'src')).filter((name) =>
  statSync(join(root, 'src', name)).isDirectory(),
);
const sources = rooms.flatMap((room) => filesUnder(join(root, 'src', room)));
/** Tests, and what only tests open: `test-shapes.ts`. */
const isTest = (file: string) => /\.test\.tsx?$|\/test-[\w-]+\.tsx?$/.test(file);
const imports = sources.flatMap(importsOf);

describe('borders between rooms', () => {
  test('every room is known', () => {
    expect(rooms.filter((room) => !(room in doors))).toEqual([]);
  });

  test('a room opens only the doors it may, and never a file behind one', () => {
    const broken = imports.filter(({ room, file, specifier }) => {
      if (specifier in chosenByPlatform) return chosenByPlatform[specifier]?.room !== room;
      if (specifier.startsWith('#')) {
        const target = specifier.slice(1);
        // A test may set a stage with any room; what ships may not.
        return target !== room && !(isTest(file) ? target in doors : doors[room]?.includes(target));
      }
      if (!specifier.startsWith('.')) return false;
      const target = relative(root, join(root, file, '..', specifier)).split('/');
      return target[0] === 'src' && target[1] !== room;
    });
    expect(broken).toEqual([]);
  });

  test('a pure room imports nothing of the machine it runs on', () => {
    const broken = imports.filter(
      ({ room, file, specifier }) =>
        pureRooms.has(room) &&
        !isTest(file) &&
        !Object.values(chosenByPlatform).some(({ inNode }) => inNode === file) &&
        !/^[.#]/.test(specifier) &&
        !pureRoomPackages.test(specifier),
    );
    expect(broken).toEqual([]);
  });

  test('a door only re-exports', () => {
    const chatty = rooms
      .map((room) => join(root, 'src', room, 'index.ts'))
      .filter((path) => !/src\/(cli|web)\//.test(path))
      .filter((path) => {
        try {
          return readFileSync(path, 'utf8')
            .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
            .split(';')
            .some((statement) => statement.trim() !== '' && !/^export\s/.test(statement.trim()));
        } catch {
          return false; // a room without a door yet
        }
      });
    expect(chatty).toEqual([]);
  });
});
