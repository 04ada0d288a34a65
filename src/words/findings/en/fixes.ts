import type { Fix } from '#terms';
import type { Formats } from '../../interface/formats.ts';
import type { LawNames } from '../names.ts';

/** The smallest change, as a verb for a button. */
export function fixInWords(fix: Fix, formats: Formats, names: LawNames): string {
  switch (fix.do) {
    case 'drop-cells':
      return `Drop ${formats.blocks(fix.cells.length)}`;
    case 'add-cells':
      return `Add ${formats.blocks(fix.cells.length)}`;
    case 'keep-only-cells':
      return `Keep only ${formats.blocks(fix.cells.length)}`;
    case 'wait-until':
      return `Wait until ${formats.date(fix.on)}`;
    case 'attach-document':
      return `Attach: ${paperInWords(fix.document, names)}`;
    case 'correct-field':
      return `Correct: ${names.field[fix.field] ?? fix.field}`;
  }
}

/** `translation-of-work-description`: the paper is there, its translation is not. */
function paperInWords(kind: string, names: LawNames): string {
  const translated = /^translation-of-(.+)$/.exec(kind)?.[1];
  const name = names.document[translated ?? kind] ?? kind;
  return translated === undefined ? name : `${name} (translation, certified by a notary)`;
}
