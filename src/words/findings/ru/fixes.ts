import type { Fix } from '#terms';
import type { Formats } from '../../interface/formats.ts';
import type { LawNames } from '../names.ts';

/** Наименьшее изменение, глаголом для кнопки. */
export function fixInWords(fix: Fix, formats: Formats, names: LawNames): string {
  switch (fix.do) {
    case 'drop-cells':
      return `Исключить ${formats.blocks(fix.cells.length)}`;
    case 'add-cells':
      return `Добавить ${formats.blocks(fix.cells.length)}`;
    case 'keep-only-cells':
      return `Оставить только ${formats.blocks(fix.cells.length)}`;
    case 'wait-until':
      return `Подождать до ${formats.date(fix.on)}`;
    case 'attach-document':
      return `Приложить: ${paperInWords(fix.document, names)}`;
    case 'correct-field':
      return `Исправить: ${names.field[fix.field] ?? fix.field}`;
  }
}

/** `translation-of-work-description`: документ есть, нет его перевода. */
function paperInWords(kind: string, names: LawNames): string {
  const translated = /^translation-of-(.+)$/.exec(kind)?.[1];
  const name = names.document[translated ?? kind] ?? kind;
  return translated === undefined ? name : `${name} (нотариально заверенный перевод)`;
}
