import { describe, expect, test } from 'vitest';
import { civilDate, civilDateAt, instantFromMillis, minutesOfDay } from '#terms';
import { areaOn } from './area.ts';
import { westernAustraliaZone } from './calendar.ts';
import { drawingOf } from './cases/drawing.ts';
import { groundOf } from './cases/ground.ts';
import { westernAustralia } from './index.ts';
import { type Law, westernAustraliaLaw } from './law.ts';
import { areaRules } from './rules.ts';

const day = civilDate('2026-11-23');

describe('a changed law', () => {
  test('a provision changed for a replay leaves the law it came from as it was', () => {
    const changed = westernAustralia.with({ 'objection.days': 21 });
    expect(changed.valueOn('objection.days', day)).toBe(21);
    expect(westernAustralia.valueOn('objection.days', day)).toBe(35);
  });

  test('a name that is neither a provision nor a setting is refused', () => {
    expect(() => westernAustralia.with({ 'objection.day': 21 })).toThrow(
      `"objection.day" is neither a provision nor a setting of Western Australia's law.`,
    );
  });

  test('a reading that a setting does not have is refused, with those it has', () => {
    expect(() => westernAustralia.with({ 'amendment-2025.commenced': 'yes' })).toThrow(
      'amendment-2025.commenced: got "yes" when expected one of not-confirmed, commenced.',
    );
  });

  test('a process, a rent and a proceeding that the pack lacks are said to be lacking', () => {
    expect(() => westernAustralia.process('auction')).toThrow(
      `Western Australia's law has no process "auction".`,
    );
    expect(() => westernAustralia.rentalPerYear(10, 1, day)).toThrow("Western Australia's rent is not known");
    expect(westernAustralia.check({ about: 'pledge', licence: {} as never, on: day })).toMatchObject([
      { outcome: 'cannot-tell', code: 'proceeding_not_in_pack', facts: { about: 'pledge' } },
    ]);
  });
});

describe('the rules', () => {
  test('no two have the same name, and each is named as of this State', () => {
    const ids = westernAustralia.rules.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !id.startsWith('wa.'))).toEqual([]);
  });

  test('a rule reads no provision that it does not declare', () => {
    const law = westernAustraliaLaw({});
    const read = new Set<string>();
    const watched: Law = {
      ...law,
      on: (id, on) => {
        read.add(id);
        return law.on(id, on);
      },
    };
    const drawing = drawingOf('##XYZ..##.#');
    const ground = { X: { tenement: 'M 45/1' }, Y: { closed: 'reserve' }, Z: { earlier: 'E 45/2' } };
    const area = areaOn({ cells: drawing.cells }, day, groundOf(drawing, { ground }));
    for (const rule of areaRules) {
      read.clear();
      rule.run(area, watched);
      expect(
        [...read].filter((id) => !rule.uses.includes(id)),
        rule.id,
      ).toEqual([]);
    }
  });
});

describe('the clock of Perth', () => {
  test('agrees with the time zone database at every midday and midnight from 2006 to 2010 and in 2026', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Australia/Perth',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const wrong: string[] = [];
    const visit = (from: number, until: number) => {
      for (let millis = from; millis < until; millis += 12 * 3_600_000) {
        const at = instantFromMillis(millis);
        const minutes = minutesOfDay(at, westernAustraliaZone);
        const two = (value: number) => String(value).padStart(2, '0');
        const ours = `${civilDateAt(at, westernAustraliaZone)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
        if (ours !== clock.format(millis)) wrong.push(at);
      }
    };
    visit(Date.UTC(2006, 0, 1), Date.UTC(2011, 0, 1));
    visit(Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1));
    expect(wrong).toEqual([]);
  });
});

describe('related parties', () => {
  test('a parent, a subsidiary and a sister are related; a stranger is not', () => {
    const links = [
      { controller: 'parent', controlled: 'applicant' },
      { controller: 'parent', controlled: 'sister' },
      { controller: 'applicant', controlled: 'subsidiary' },
      { controller: 'other', controlled: 'stranger' },
    ];
    expect([...westernAustralia.affiliatesOf('applicant', links)].sort()).toEqual([
      'parent',
      'sister',
      'subsidiary',
    ]);
  });
});
