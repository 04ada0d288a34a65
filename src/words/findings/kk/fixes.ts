import type { Fix } from '#terms';
import type { Formats } from '../../interface/formats.ts';
import { until } from '../../interface/kk/cases.ts';
import type { LawNames } from '../names.ts';

/** Ең аз өзгеріс, түймеге арналған етістікпен. */
export function fixInWords(fix: Fix, formats: Formats, names: LawNames): string {
  switch (fix.do) {
    case 'drop-cells':
      return `Алып тастау: ${formats.blocks(fix.cells.length)}`;
    case 'add-cells':
      return `Қосу: ${formats.blocks(fix.cells.length)}`;
    case 'keep-only-cells':
      return `Тек осыларды қалдыру: ${formats.blocks(fix.cells.length)}`;
    case 'wait-until':
      return `Күту: ${until(formats.date(fix.on))}`;
    case 'attach-document':
      return `Тіркеу: ${paperInWords(fix.document, names)}`;
    case 'correct-field':
      return `Түзету: ${names.field[fix.field] ?? fix.field}`;
  }
}

/** `translation-of-work-description`: құжат бар, аудармасы жоқ. */
function paperInWords(kind: string, names: LawNames): string {
  const translated = /^translation-of-(.+)$/.exec(kind)?.[1];
  const name = names.document[translated ?? kind] ?? kind;
  return translated === undefined ? name : `${name} (нотариус куәландырған аударма)`;
}
