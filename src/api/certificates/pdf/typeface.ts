/**
 * The project's own typefaces on paper. Each comes in files by script, as the web has them: a text is set in runs, each in the file that has its
 * letters. Files are read once a process, and only those whose letters a page needs.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { sfntFromWoff } from './woff.ts';

export type Face = 'plain' | 'strong' | 'code';

interface FontFile {
  /** As the page knows it: `plain-cyrillic`. */
  readonly name: string;
  readonly path: string;
  has(codePoint: number): boolean;
}

const require = createRequire(import.meta.url);
const families: Readonly<Record<Face, readonly [pkg: string, weight: 400 | 600][]>> = {
  plain: [
    ['ibm-plex-sans', 400],
    ['ibm-plex-sans-kr', 400],
  ],
  strong: [
    ['ibm-plex-sans', 600],
    ['ibm-plex-sans-kr', 600],
  ],
  code: [
    ['ibm-plex-mono', 400],
    ['ibm-plex-sans', 400],
  ],
};

/** `U+0460-052F,U+20B4` as a question. */
function rangesFrom(text: string): (codePoint: number) => boolean {
  const ranges = text.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

function filesOf(face: Face): readonly FontFile[] {
  return families[face].flatMap(([pkg, weight]) => {
    const folder = dirname(require.resolve(`@fontsource/${pkg}/package.json`));
    const scripts = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
    return (
      Object.entries(scripts)
        .map(([script, ranges]) => {
          const part = script.replace(/[[\]]/g, '');
          const inRanges = rangesFrom(ranges);
          // `cyrillic-ext` claims U+0460–052F whole, but ґ and ұ stand in the file of `cyrillic` alone.
          const plainer = script.endsWith('-ext') ? scripts[script.slice(0, -'-ext'.length)] : undefined;
          const inPlainer = plainer === undefined ? () => false : rangesFrom(plainer);
          return {
            name: `${face}-${pkg}-${part}`,
            path: join(folder, 'files', `${pkg}-${part}-${weight}-normal.woff`),
            has: (codePoint: number) => inRanges(codePoint) && !inPlainer(codePoint),
          };
        })
        // Files overlap in a few marks; that of the letters around them wins.
        .sort((a, b) => Number(b.name.endsWith('-latin')) - Number(a.name.endsWith('-latin')))
    );
  });
}

const known = new Map<Face, readonly FontFile[]>();
const read = new Map<string, Buffer>();

export function bytesOfFont({ path }: FontFile): Buffer {
  let bytes = read.get(path);
  if (!bytes) {
    bytes = sfntFromWoff(readFileSync(path));
    read.set(path, bytes);
  }
  return bytes;
}

/** The text in runs of one font file each; what no file has is set in the first, which shows a box. */
export function runsOfText(face: Face, text: string): { readonly font: FontFile; readonly text: string }[] {
  let files = known.get(face);
  if (!files) {
    files = filesOf(face);
    known.set(face, files);
  }
  const runs: { font: FontFile; text: string }[] = [];
  // The typeface has no narrow no-break space, which Russian groups figures with: the wide one stands in.
  for (const letter of text.replaceAll('\u202f', '\u00a0')) {
    const codePoint = letter.codePointAt(0) as number;
    const last = runs.at(-1);
    // Spaces and figures between Russian words stay in their run where its file has them.
    const font =
      last?.font.has(codePoint) === true
        ? last.font
        : (files.find((file) => file.has(codePoint)) ?? (files[0] as FontFile));
    if (last && last.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}
