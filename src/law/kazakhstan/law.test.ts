import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { civilDate } from '#terms';
import { ContradictingSettingsError } from '../setting.ts';
import { areaOn } from './area.ts';
import { drawingOf } from './cases/drawing.ts';
import { groundOf, type Lying } from './cases/ground.ts';
import { kazakhstan } from './index.ts';
import { kazakhstanLaw, type Law } from './law.ts';
import { areaRules } from './rules.ts';
import { kazakhstanContradictions } from './settings.ts';

const day = civilDate('2026-11-23');

describe('a changed law', () => {
  test('a provision changed for a replay leaves the law it came from as it was', () => {
    const changed = kazakhstan.with({ 'exploration.maximum-blocks': 150 });
    expect(changed.valueOn('exploration.maximum-blocks', day)).toBe(150);
    expect(changed.kind('exploration', day)?.maximumBlocks).toBe(150);
    expect(kazakhstan.valueOn('exploration.maximum-blocks', day)).toBe(200);
  });

  test('changes add up, and a later one wins', () => {
    const changed = kazakhstan
      .with({ 'exploration.maximum-blocks': 150, 'exploration-application.review-days': 5 })
      .with({ 'exploration.maximum-blocks': 100 });
    expect(changed.valueOn('exploration.maximum-blocks', day)).toBe(100);
    expect(changed.valueOn('exploration-application.review-days', day)).toBe(5);
  });

  test('a change from a day on keeps the history before it', () => {
    const changed = kazakhstan.with({
      'exploration.maximum-blocks': { from: civilDate('2027-01-01'), value: 150 },
    });
    expect(changed.valueOn('exploration.maximum-blocks', civilDate('2026-12-31'))).toBe(200);
    expect(changed.valueOn('exploration.maximum-blocks', civilDate('2027-01-01'))).toBe(150);
  });

  test('a name that is neither a provision nor a setting is refused', () => {
    expect(() => kazakhstan.with({ 'exploration.maximum-block': 150 })).toThrow(
      `"exploration.maximum-block" is neither a provision nor a setting of Kazakhstan's law.`,
    );
  });

  test('a value of another kind is refused, with both sides', () => {
    expect(() => kazakhstan.with({ 'exploration.maximum-blocks': 'many' })).toThrow(
      'exploration.maximum-blocks: got "many" when expected a number.',
    );
    expect(() => kazakhstan.with({ 'exploration.maximum-blocks': -1 })).toThrow(
      'exploration.maximum-blocks: got -1 when expected 0 or more.',
    );
  });

  test('a reading that a setting does not have is refused, with those it has', () => {
    expect(() => kazakhstan.with({ 'security.deadline': 'never' })).toThrow(
      'security.deadline: got "never" when expected one of later-of-both, from-sending, from-publication.',
    );
  });

  test('settings that contradict each other stop the program and are both named', () => {
    const contradiction = () => kazakhstan.with({ 'security.refusal-frees-as': 'freed-block' });
    expect(contradiction).toThrow(ContradictingSettingsError);
    expect(contradiction).toThrow(
      'security.refusal-frees-as = freed-block contradicts freed-block.definition = licence-ended.',
    );
    expect(() =>
      kazakhstan.with({
        'security.refusal-frees-as': 'freed-block',
        'freed-block.definition': 'licence-ended-or-application-refused',
      }),
    ).not.toThrow();
  });

  test.each(kazakhstanContradictions)('$one contradicts $other, and both are named', ({ one, other }) => {
    const both = Object.fromEntries([one, other]);
    expect(() => kazakhstan.with(both)).toThrow(`${one.join(' = ')} contradicts ${other.join(' = ')}.`);
    // Each reading is one that its setting has: a slip of the pen would make the contradiction never hold.
    for (const [id, reading] of [one, other]) {
      expect(kazakhstan.settings.find((setting) => setting.id === id)?.readings).toContain(reading);
    }
  });

  test('one plot a licence leaves no room for two plots under one licence', () => {
    expect(() => kazakhstan.with({ 'contiguity.detached-parts': 'accept-as-one' })).toThrow(
      'contiguity.reading = one-plot-a-licence contradicts contiguity.detached-parts = accept-as-one.',
    );
  });
});

describe('the rules', () => {
  test('no two have the same name', () => {
    const ids = kazakhstan.rules.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('a rule reads no provision that it does not declare', () => {
    const law = kazakhstanLaw({});
    const read = new Set<string>();
    const watched: Law = {
      ...law,
      on: (id, on) => {
        read.add(id);
        return law.on(id, on);
      },
    };
    const ground: Record<string, Lying[]> = {
      X: [{ right: 'mining', extent: 'part' }, { closure: 'settlement-belt' }, { earlier: 'A-1' }],
      Y: [
        { opening: 'freed', on: day },
        { closure: 'cemetery', extent: 'part' },
      ],
      Z: [{ opening: 'first-opened', on: day }],
    };
    const drawing = drawingOf('##XYZ..##.#');
    const area = areaOn({ cells: drawing.cells }, day, groundOf(drawing, { ground }));
    for (const rule of areaRules) {
      read.clear();
      rule.run(area, watched);
      expect(
        [...read].filter((id) => ![...rule.uses, ...rule.usesInForce].includes(id)),
        rule.id,
      ).toEqual([]);
    }
  });

  test('each setting is read by the law, but two: the grid keeps the order of block numbers, the register that of filings on paper', () => {
    const here = import.meta.dirname;
    const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'settings.ts')
      .map((name) => readFileSync(join(here, name), 'utf8'))
      .join('\n');
    const unread = kazakhstan.settings.map(({ id }) => id).filter((id) => !sources.includes(`'${id}'`));
    expect(unread).toEqual(['grid.numbering', 'queue.counter-filing']);
  });
});
