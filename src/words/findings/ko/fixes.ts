import type { Fix } from '#terms';
import type { Formats } from '../../interface/formats.ts';
import type { LawNames } from '../names.ts';

/** The smallest change, as a verb for a button. */
export function fixInWords(fix: Fix, formats: Formats, names: LawNames): string {
  switch (fix.do) {
    case 'drop-cells':
      return `${formats.blocks(fix.cells.length)} 제외`;
    case 'add-cells':
      return `${formats.blocks(fix.cells.length)} 추가`;
    case 'keep-only-cells':
      return `${formats.blocks(fix.cells.length)}만 남기기`;
    case 'wait-until':
      return `${formats.date(fix.on)}까지 대기`;
    case 'attach-document':
      return `첨부: ${paperInWords(fix.document, names)}`;
    case 'correct-field':
      return `수정: ${names.field[fix.field] ?? fix.field}`;
  }
}

/** `translation-of-work-description`: the paper is there, its translation is not. */
function paperInWords(kind: string, names: LawNames): string {
  const translated = /^translation-of-(.+)$/.exec(kind)?.[1];
  const name = names.document[translated ?? kind] ?? kind;
  return translated === undefined ? name : `${name}(공증 번역)`;
}
