import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';
import { TextIndex } from './text-index.ts';

const index = new TextIndex([
  { thing: 'Zhezkazgan', names: ['Жезқазған', 'Джезказган', 'Zhezkazgan'], weight: 1 },
  { thing: 'Verkhnee Qairaqty', names: ['Верхнее Кайракты', 'Verkhneye Qairaqty', 'Qairaqty'], weight: 5 },
  { thing: 'Qairaqty village', names: ['Қайрақты'], weight: 9 },
  { thing: 'Köktau', names: ['Köktau', '쾩타우'], weight: 1 },
]);

test('a name is found in any of its scripts, with the letters that a Russian keyboard has', () => {
  expect(index.find('жезказган', 5)).toEqual(['Zhezkazgan']);
  expect(index.find('ЖЕЗҚАЗ', 5)).toEqual(['Zhezkazgan']);
  expect(index.find('джез', 5)).toEqual(['Zhezkazgan']);
  expect(index.find('koktau', 5)).toEqual(['Köktau']);
  expect(index.find('쾩타', 5)).toEqual(['Köktau']);
});

test('every word typed must begin a word of the name, in any order', () => {
  expect(index.find('qair verkh', 5)).toEqual(['Verkhnee Qairaqty']);
  expect(index.find('qair verkh x', 5)).toEqual([]);
  expect(index.find('airaqty', 5)).toEqual([]);
});

test('the whole name comes before its beginning, and among equals the heavier first', () => {
  expect(index.find('кайракты', 5)).toEqual(['Qairaqty village', 'Verkhnee Qairaqty']);
  expect(index.find('қ', 1)).toEqual(['Qairaqty village']);
});

test('nothing but signs finds nothing', () => {
  expect(index.find(' -?- ', 5)).toEqual([]);
  expect(plainText('  Жезқазған-2 (север) ')).toBe('жезказган 2 север');
});
