import { describe, expect, test } from 'vitest';
import { rollback } from './fold.ts';
import { commitmentsOf } from './redaction.ts';
import { replay } from './replay.ts';
import { applicationOf } from './state.ts';
import { application, blocks, given, lodging, officer, registrar } from './story.ts';

const lodged = () => given(['2026-02-02', lodging(blocks(10, 10, 1, 2))]);
const commitments = () => {
  const applicant = applicationOf(lodged().state, application(1))?.applicant;
  return applicant ? commitmentsOf(applicant) : [];
};
const erase = (some: readonly string[], more: object = {}) =>
  ({
    act: 'erase-opening',
    by: registrar,
    commitments: some,
    reason: 'Request, personal data law',
    ...more,
  }) as const;

describe('erasure of what a commitment opens to', () => {
  test('is an entry that names which and why; the record stays as it is', () => {
    const before = lodged();
    const record = applicationOf(before.state, application(1));
    const story = before.when(['2026-02-03', erase(commitments())]).then('opening-erased');
    expect(commitments()).toHaveLength(2);
    expect([...story.state.erased.keys()]).toEqual(commitments());
    expect(applicationOf(story.state, application(1))).toEqual(record);
    expect(replay(story.entries)).toMatchObject({ ok: true });
    rollback(story.state, story.state.size - 1);
    expect(story.state.erased.size).toBe(0);
  });

  test('is the registrar’s act, needs a reason, and reaches only what the register holds, once', () => {
    lodged()
      .when(['2026-02-03', erase(commitments(), { by: officer })])
      .thenRefused('not_your_act');
    lodged()
      .when(['2026-02-03', erase(commitments(), { reason: ' ' })])
      .thenRefused('reason_missing');
    lodged()
      .when(['2026-02-03', erase(['f'.repeat(64)])])
      .thenRefused('commitment_not_in_register');
    lodged()
      .when(['2026-02-03', erase([])])
      .thenRefused('commitment_not_in_register');
    lodged()
      .given(['2026-02-03', erase(commitments())])
      .when(['2026-02-04', erase(commitments().slice(0, 1))])
      .thenRefused('opening_already_erased');
  });
});
