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
      return `Attach: ${names.document[fix.document] ?? fix.document}`;
    case 'correct-field':
      return `Correct: ${names.field[fix.field] ?? fix.field}`;
  }
}
