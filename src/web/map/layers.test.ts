import { describe, expect, test } from 'vitest';
import type { LayerView } from '#contract';
import { isShown, otherLayers } from './layers.ts';

const layer = (id: string, parts: Partial<LayerView> = {}): LayerView => ({
  id,
  kind: 'static',
  loaded: true,
  complete: false,
  features: 3,
  sources: [],
  simulated: false,
  tiles: `/tiles/${id}.json`,
  answersFor: id,
  ...parts,
});

describe('layers that came with data loaded later', () => {
  test('are drawn as closed ground, or as ground under another right', () => {
    expect(otherLayers([layer('protected-area'), layer('uranium-mining')])).toEqual([
      { id: 'protected-area', look: 'closed' },
      { id: 'uranium-mining', look: 'held-mining' },
    ]);
  });

  test('without data, within another tile set, or known already are not among them', () => {
    expect(
      otherLayers([
        layer('cemetery', { loaded: false, tiles: null }),
        layer('water', { tiles: '/tiles/basemap.json', answersFor: 'water-fund' }),
        layer('settlement-belt'),
        layer('licence', { kind: 'live', answersFor: 'exploration' }),
      ]),
    ).toEqual([]);
  });

  test('are shown unless the address names its layers without them', () => {
    expect(isShown('protected-area', undefined)).toBe(true);
    expect(isShown('protected-area', ['deposit'])).toBe(false);
    expect(isShown('facility', undefined)).toBe(false);
  });
});
