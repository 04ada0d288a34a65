/** A file as text, and what its reader had to note, by kind. */
import type { Note } from '#terms';
import { CommandError } from './failure.ts';

/** The first note of each kind with its place, and how many there are. */
export function notesByKind(notes: readonly Note[], file: string, all: boolean): string {
  if (all) return notes.map(({ at, message }) => `  ${file}, ${at}: ${message}\n`).join('');
  const kinds = new Map<string, Note[]>();
  for (const note of notes) {
    const those = kinds.get(note.code);
    if (those) those.push(note);
    else kinds.set(note.code, [note]);
  }
  return [...kinds]
    .map(([code, those]) => {
      const [first] = those;
      const more = those.length > 1 ? ` (${those.length} of ${code}; --notes shows all)` : '';
      return `  ${file}, ${first?.at}: ${first?.message}${more}\n`;
    })
    .join('');
}

/** @throws CommandError for what is not UTF-8 */
export function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(`${file} is not text in UTF-8: save it as UTF-8.`);
  }
}
