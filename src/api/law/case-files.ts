/** The YAML cases of a law as they are written: the files stay the only place where a case stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { LawCaseFile, LawCases, LawCountry } from '#contract';
import type { LawPack } from '#law';
import { type CivilDate, civilDate } from '#terms';

const folders: Readonly<Record<LawCountry, string>> = { KZ: 'kazakhstan', 'AU-WA': 'western-australia' };
/** A case is asked on this day where it names none; the runners of the cases say the same. */
const usualDay = civilDate('2026-11-23');

/** Every case of a law, by file. @throws Error for a file that is no list of cases */
export function readCases(law: LawPack): LawCases {
  const folder = folders[law.code];
  const path = join(import.meta.dirname, '..', '..', 'law', folder, 'cases');
  const rules = new Set(law.rules.map(({ id }) => id));
  const files = readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) =>
      caseFile(`src/law/${folder}/cases/${name}`, readFileSync(join(path, name), 'utf8'), rules),
    );
  return { country: law.code, count: files.reduce((sum, { cases }) => sum + cases.length, 0), files };
}

/** A file of cases from its text, each case with the lines it was written in. Exported for its test. */
export function caseFile(file: string, text: string, rules: ReadonlySet<string>): LawCaseFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [wrong] = document.errors;
  if (wrong) throw new Error(`${file}: ${wrong.message}`);
  const list = document.get('cases');
  if (!isSeq(list)) throw new Error(`${file}: there is no list of cases.`);
  const named = document.get('provisions');
  return {
    file,
    article: String(document.get('article')),
    provisions: isSeq(named) ? (named.toJSON() as string[]) : [],
    cases: list.items.map((item) => {
      if (!isMap(item) || !item.range) throw new Error(`${file}: a case is no mapping.`);
      const [start, , end] = item.range;
      const { line, col } = lines.linePos(start);
      const on = item.get('on');
      return {
        name: String(item.get('name')),
        on: on === undefined ? usualDay : (civilDate(String(on)) as CivilDate),
        rules: rulesOf(item, rules),
        line,
        yaml: dedented(text.slice(start, end), col - 1),
      };
    }),
  };
}

function rulesOf(item: YAMLMap, rules: ReadonlySet<string>): string[] {
  const then = item.get('then');
  if (!isMap(then)) return [];
  return then.items.flatMap(({ key }) => {
    const id = isScalar(key) ? String(key.value) : '';
    return rules.has(id) ? [id] : [];
  });
}

/** A case stands indented under its list: its own lines begin where the first does. */
function dedented(text: string, columns: number): string {
  const indent = new RegExp(`^ {1,${columns}}`);
  return text
    .trimEnd()
    .split('\n')
    .map((line, i) => (i === 0 ? line : line.replace(indent, '')))
    .join('\n');
}
