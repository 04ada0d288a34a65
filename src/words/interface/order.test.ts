import { describe, expect, test } from 'vitest';
import { byName } from './order.ts';

describe('names in a list', () => {
  test('stand in the order of the Kazakh alphabet: қ after к, ұ before ү, һ after х, і after ы', () => {
    const letters = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'];
    expect([...letters].reverse().sort(byName('kk'))).toEqual(letters);
    expect(
      ['Үндістан', 'Ұлыбритания', 'Қазақстан', 'Кения', 'Әзірбайжан', 'Аустралия', 'Индонезия'].sort(
        byName('kk'),
      ),
    ).toEqual(['Аустралия', 'Әзірбайжан', 'Индонезия', 'Кения', 'Қазақстан', 'Ұлыбритания', 'Үндістан']);
  });

  test('a shorter name comes first, capitals make no difference, other alphabets come last', () => {
    expect(['Сент-Люсия', 'сен', 'Zambia', 'Сен-Мартен', 'Яа'].sort(byName('kk'))).toEqual([
      'сен',
      'Сен-Мартен',
      'Сент-Люсия',
      'Яа',
      'Zambia',
    ]);
  });

  test('in the other languages the collation of the language holds', () => {
    expect(['Йемен', 'Италия', 'Ёж'].sort(byName('ru'))).toEqual(['Ёж', 'Италия', 'Йемен']);
  });
});
