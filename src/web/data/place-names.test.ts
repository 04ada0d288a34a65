import { expect, test } from 'vitest';
import { placeName } from './place-names.ts';

const names = { name: 'Bakyrchik', kk: 'Бақыршық', ru: 'Бакырчик', en: 'Bakyrchik' };

test('a place is named in the reader’s language', () => {
  expect(placeName(names, 'kk')).toEqual({ text: 'Бақыршық', language: 'kk' });
  expect(placeName(names, 'ru')).toEqual({ text: 'Бакырчик', language: 'ru' });
  expect(placeName(names, 'en')).toEqual({ text: 'Bakyrchik', language: 'en' });
});

test('else in the nearest that a publisher gives: Russian for a Kazakh reader, English for a Korean one', () => {
  expect(placeName({ ...names, kk: undefined }, 'kk').text).toBe('Бакырчик');
  expect(placeName(names, 'ko')).toEqual({ text: 'Bakyrchik', language: 'en' });
  expect(placeName({ name: 'Бақыршық', kk: 'Бақыршық' }, 'ko').text).toBe('Бақыршық');
});

test('a name in Latin letters goes before a Russian one for who reads no Cyrillic, also where nobody says of which language it is', () => {
  const boguty = { name: 'Boguty (Bakuta)', ru: 'Богуты' };
  expect(placeName(boguty, 'ko')).toEqual({ text: 'Boguty (Bakuta)', language: undefined });
  expect(placeName(boguty, 'kk')).toEqual({ text: 'Богуты', language: 'ru' });
  expect(placeName({ name: 'Богуты', ru: 'Богуты' }, 'en').text).toBe('Богуты');
});

test('a name of no stated language is shown as it is', () => {
  expect(placeName({ name: '20 let Kazakhskoi SSR' }, 'kk')).toEqual({
    text: '20 let Kazakhskoi SSR',
    language: undefined,
  });
});
