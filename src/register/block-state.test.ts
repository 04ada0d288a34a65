import { describe, expect, test } from 'vitest';
import { civilDate } from '#terms';
import { blockState } from './block-state.ts';
import type { Entry } from './entry.ts';
import { standpointNow } from './standpoint.ts';
import { sizeAt } from './state.ts';
import {
  application,
  block,
  blocks,
  licence,
  lodging,
  officer,
  openCountry,
  opening,
  registrar,
  Story,
} from './story.ts';

describe('the state of a block', () => {
  const lake = {
    id: 'lake-1',
    name: 'Invented Lake',
    whole: [[block(0, 0), 1]] as const,
    part: [[block(0, 1), 1]] as const,
  };
  const land = {
    ...openCountry,
    programme: [[block(0, 0), 60]] as const,
    closures: { 'water-fund': [lake] },
  };
  const story = () => new Story(land).given(opening);
  const day = civilDate('2026-02-10');
  const stateOf = (told: Story, cell: number, on = day) => {
    const { ground, until, reasons } = blockState(told.state, told.base, cell, standpointNow(told.state, on));
    return [ground, until, reasons.map(({ code }) => code)];
  };

  test('it is free, closed, or closed in a part that decides nothing', () => {
    expect(stateOf(story(), block(0, 5))).toEqual(['free', undefined, []]);
    expect(stateOf(story(), block(0, 0))).toEqual(['closed', undefined, ['closed-land']]);
    expect(stateOf(story(), block(0, 1))).toEqual(['free', undefined, ['closed-land']]);
    expect(stateOf(story(), block(1, 0))).toEqual(['closed', undefined, ['not-in-programme']]);
    expect(stateOf(story(), block(0, 0) - 21_600)).toEqual(['closed', undefined, ['outside-country']]);
  });

  test('it is applied for, then closing until the refusal no longer bars, then free', () => {
    const told = story().given(['2026-02-02', lodging(blocks(0, 5, 1, 2))]);
    expect(stateOf(told, block(0, 5))).toEqual(['applied-for', undefined, ['applied-for']]);
    told.given([
      '2026-02-10',
      {
        act: 'refuse',
        by: officer,
        application: application(1),
        grounds: ['security-or-concentration'],
        reason: 'Code art. 190(1)(6).',
      },
    ]);
    expect(stateOf(told, block(0, 5))).toEqual(['closing', '2026-02-24', ['refusal-bars']]);
    expect(stateOf(told, block(0, 5), civilDate('2026-02-25'))).toEqual(['free', undefined, []]);
  });

  test('it is held until the last day of the term, then closing until the register says that it ended', () => {
    const told = story().given([
      '2026-02-02',
      {
        act: 'enter-statement',
        by: registrar,
        publisher: 'old-register',
        number: '1',
        seenOn: civilDate('2026-02-01'),
        holder: { id: 'h', name: { commitment: 'e'.repeat(64) } },
        datum: 'Pulkovo-1942',
        cells: [block(0, 5)],
        from: civilDate('2020-03-01'),
        until: civilDate('2026-02-28'),
      },
    ]);
    expect(stateOf(told, block(0, 5))).toEqual(['held', '2026-02-28', ['held']]);
    expect(stateOf(told, block(0, 5), civilDate('2026-03-01'))).toEqual([
      'closing',
      undefined,
      ['term-over'],
    ]);
    told.given([
      '2026-03-02',
      { act: 'end-licence', by: registrar, licence: licence(1), reason: 'expired', documents: [] },
    ]);
    expect(stateOf(told, block(0, 5), civilDate('2026-03-02'))).toEqual(['free', undefined, []]);
    const { history } = blockState(told.state, told.base, block(0, 5), standpointNow(told.state, day));
    expect(history).toMatchObject([
      { claim: { licence: 'EL-000001' }, begunIn: 1, endedIn: 2, status: 'ended' },
    ]);
  });

  test('the register of an instant is what the log said by then', () => {
    const told = story().given(['2026-02-02', lodging(blocks(0, 5, 1, 2))]);
    const [, lodged] = told.entries;
    expect(sizeAt(told.state, (lodged as Entry).at)).toBe(3);
    expect(sizeAt(told.state, (told.entries[0] as Entry).at)).toBe(1);
  });
});
