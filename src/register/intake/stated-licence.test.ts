import { expect, test } from 'vitest';
import type { LicenceStatement } from '#sources';
import { civilDate } from '#terms';
import { fold, rollback } from '../fold.ts';
import { licenceOf, statedLicenceOf } from '../state.ts';
import { block, blocks, given, licence, registrar } from '../story.ts';
import { decideStatement } from './stated-licence.ts';

const said: LicenceStatement = {
  says: 'licence',
  source: {
    dataset: 'old-register',
    publisher: 'Invented Publisher',
    id: '2211-EL',
    licence: 'CC0-1.0',
    at: 'line 2',
  },
  number: '2211-EL',
  kind: 'exploration',
  kindAsStated: 'разведка',
  holders: ['Invented LLP'],
  datum: 'Pulkovo-1942',
  cells: blocks(12, 10, 2, 4),
  from: civilDate('2021-05-01'),
  until: civilDate('2027-04-30'),
  minerals: ['gold'],
};
const intake = {
  by: registrar,
  seenOn: civilDate('2026-01-12'),
  holder: { id: 'old-register:77', name: { commitment: 'e'.repeat(64) } },
};

/** The decision on a statement on 12 January 2026, folded where it was accepted. */
function take(story: ReturnType<typeof given>, statement: LicenceStatement) {
  const decision = decideStatement(story.state, statement, intake, story.context('2026-01-12'));
  if (decision.accepted) for (const entry of decision.entries) fold(story.state, story.state.size, entry);
  return decision;
}

/** Codes with which a statement changed so is refused. */
function codesOf(change: Partial<LicenceStatement>): string[] {
  const decision = take(given(), { ...said, ...change });
  return decision.accepted
    ? ['accepted']
    : decision.findings.map((finding) => ('code' in finding ? finding.code : ''));
}

test('"publisher P says licence L is held by H" enters the log under the name of its dataset', () => {
  const story = given();
  const decision = take(story, said);
  expect(decision).toMatchObject({
    accepted: true,
    entries: [{ kind: 'licence-stated', publisher: 'old-register', number: '2211-EL', seenOn: '2026-01-12' }],
  });
  expect(licenceOf(story.state, licence(1))?.blocks).toBe(8);
  expect(statedLicenceOf(story.state, 'old-register', '2211-EL')?.id).toBe('EL-000001');
  rollback(story.state, 1);
  expect(statedLicenceOf(story.state, 'old-register', '2211-EL')).toBeUndefined();
});

test('two publishers who say different things of the same block: the second is a finding, not a holder', () => {
  const story = given();
  take(story, said);
  const other = {
    ...said,
    number: '9',
    cells: [block(12, 10)],
    source: { ...said.source, dataset: 'other-register' },
  };
  const decision = take(story, other);
  expect(decision).toMatchObject({
    accepted: false,
    findings: [{ code: 'block_already_held', cells: [block(12, 10)], facts: { licences: ['EL-000001'] } }],
  });
});

test('what the register cannot hold is said: another kind, no blocks, no term, a term that is over', () => {
  const { cells: _cells, ...withoutBlocks } = said;
  const { until: _until, ...withoutTerm } = said;
  expect(codesOf({ kind: 'mining' })).toEqual(['statement_of_other_kind']);
  expect(take(given(), withoutBlocks)).toMatchObject({ findings: [{ code: 'statement_without_blocks' }] });
  expect(take(given(), withoutTerm)).toMatchObject({ findings: [{ code: 'statement_without_term' }] });
  expect(codesOf({ until: civilDate('2026-01-11') })).toEqual(['statement_term_over']);
  expect(codesOf({ until: civilDate('2026-01-12') })).toEqual(['accepted']);
});
