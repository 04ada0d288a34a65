import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { civilDate, minerals } from '#terms';
import { switchableLayers, tileSets } from '../layers.ts';
import { mineralFamilies, mineralSigns } from '../minerals.ts';
import type { Palette } from '../palette.ts';
import { mapStyle, type StyleOptions } from './style.ts';

const palette = new Proxy({}, { get: () => 'rgb(10, 20, 30)' }) as Palette;
const plain: StyleOptions = {
  palette,
  isDark: false,
  language: 'en',
  fonts: { 'Plex Regular': [{ url: 'https://register.example/a.woff2', 'unicode-range': ['U+0000-00FF'] }] },
  minerals: [],
  showsSimulated: true,
  origin: 'https://register.example',
};

const faults = (options: Partial<StyleOptions>) =>
  validateStyleMin(mapStyle({ ...plain, ...options })).map(({ message }) => message);

describe('the style of the map', () => {
  test('is valid in every language, theme and choice of layers', () => {
    for (const language of ['kk', 'ru', 'en', 'ko'] as const) expect(faults({ language })).toEqual([]);
    expect(
      faults({
        isDark: true,
        layers: switchableLayers,
        picked: 'EL-000123',
        minerals: ['lithium', 'tin'],
        showsSimulated: false,
      }),
    ).toEqual([]);
    expect(faults({ layers: [] })).toEqual([]);
    expect(faults({ others: [{ id: 'cemetery', look: 'closed' }] })).toEqual([]);
  });

  test('asks nobody but the register: no sprite, no glyphs, no other address', () => {
    const style = mapStyle({ ...plain, layers: switchableLayers });
    expect(style.sprite).toBeUndefined();
    expect(style.glyphs).toBeUndefined();
    const addresses = JSON.stringify(style).match(/https?:\/\/[^"]+/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith('https://register.example/'))).toEqual([]);
    expect(addresses).toHaveLength(tileSets.length + 1);
  });

  test('of a past day asks for live tiles of that day, and for the others as they are', () => {
    const { sources } = mapStyle({ ...plain, asOf: '2026-05-01', datetime: civilDate('2026-04-30') });
    expect(sources.licence).toMatchObject({
      url: 'https://register.example/tiles/licence.json?asOf=2026-05-01&datetime=2026-04-30',
    });
    expect(sources.basemap).toMatchObject({ url: 'https://register.example/tiles/basemap.json' });
  });

  test('leaves out what is switched off', () => {
    const ids = mapStyle({ ...plain, layers: ['deposit'] }).layers.map(({ id }) => id);
    expect(ids).toContain('deposit-sign');
    expect(ids.filter((id) => /^(licence|application|grid|belt|facility)/.test(id))).toEqual([]);
  });

  test('hides what a simulation made where the reader asks for it', () => {
    const layer = mapStyle({ ...plain, showsSimulated: false }).layers.find(
      ({ id }) => id === 'licence-held-mining-fill',
    );
    expect(JSON.stringify(layer)).toContain('["!=",["get","simulated"],true]');
  });

  test('writes names of places above everything but what the reader has in hand', () => {
    const ids = mapStyle(plain).layers.map(({ id }) => id);
    expect(ids.indexOf('settlement-city')).toBeGreaterThan(ids.indexOf('deposit-name'));
    expect(ids.indexOf('hand-fill')).toBeGreaterThan(ids.indexOf('settlement-city'));
    expect(ids.indexOf('abroad')).toBeGreaterThan(ids.indexOf('grid-code'));
  });
});

describe('the signs of minerals', () => {
  test('cover every mineral, in nine families, each with a symbol of at most two letters', () => {
    expect(Object.keys(mineralSigns).sort()).toEqual([...minerals].sort());
    for (const { symbol, family } of Object.values(mineralSigns)) {
      expect(symbol).toMatch(/^([A-Z][a-z]?|RE|·)$/);
      expect(mineralFamilies).toContain(family);
    }
  });

  test('within a family no two minerals share a symbol, so that colour and symbol together name one', () => {
    const signs = Object.values(mineralSigns)
      .filter(({ symbol }) => symbol !== '·')
      .map(({ family, symbol }) => `${family} ${symbol}`);
    expect(new Set(signs).size).toBe(signs.length);
  });
});
