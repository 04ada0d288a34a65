/** Sealed filings counted from entries that nobody has checked. */
import { describe, expect, test } from 'vitest';
import { SealAudit, type SealFault } from './seal-audit.ts';

const salt = '5a'.repeat(32);
const applicant = {
  id: 'tamgaly',
  kind: 'company',
  country: 'KZ',
  name: { commitment: 'a'.repeat(64) },
  number: { commitment: 'b'.repeat(64) },
};
const over = '2026-02-03T19:00:00.000Z';
// SHA-256 of the domain, the salt and the canonical JSON of block and name: computed with Python's hashlib and json.
const commitment = 'f29e23a696a48bceebe5178d2b07c0c0adde3f6be3c44c25a459b89c0fa782dc';
const sealed = (filing = 'F-000001') => ({
  kind: 'filing-sealed',
  filing,
  commitment,
  opensBefore: over,
});
const lapsed = (at: string, filing = 'F-000001') => ({ kind: 'filing-lapsed', filing, at });
const lodged = (application: string) => ({ kind: 'application-lodged', application });
const opened = (more: object = {}) => ({
  kind: 'application-lodged',
  application: 'A-000002',
  at: '2026-02-03T10:00:00.000Z',
  licenceKind: 'exploration',
  cells: [[180_958_392, 1]],
  applicant,
  sealed: { filing: 'F-000001', salt },
  ...more,
});
const granted = (application: string, at: string) => ({ kind: 'licence-granted', application, at });

/** The first fault among entries, and what was counted. */
function audit(...entries: object[]) {
  const seals = new SealAudit();
  let fault: SealFault | undefined;
  for (const [index, entry] of entries.entries()) fault ??= seals.take(index, entry);
  return { fault, counts: seals.counts(), placeOf: (id: string) => seals.placeOf(id) };
}

describe('sealed filings counted from the entries', () => {
  test('of three seals one is opened, one has lapsed, one is closed; the place of the opened one is its seal', () => {
    const { fault, counts, placeOf } = audit(
      lodged('A-000000'),
      sealed('F-000001'),
      sealed('F-000002'),
      lodged('A-000001'),
      opened(),
      lapsed(over, 'F-000002'),
      sealed('F-000003'),
    );
    expect(fault).toBeUndefined();
    expect(counts).toEqual({ sealed: 3, opened: 1, lapsed: 1, closed: 1 });
    expect([placeOf('A-000000'), placeOf('A-000001'), placeOf('A-000002')]).toEqual([undefined, 3, 1]);
  });

  test('an opening is of its area, its applicant, its salt and its time, and comes once', () => {
    const differs = { code: 'seal-differs', filing: 'F-000001' };
    for (const more of [
      { cells: [[180_958_392, 2]] },
      { applicant: { ...applicant, id: 'altai' } },
      { sealed: { filing: 'F-000001', salt: '5b'.repeat(32) } },
      { at: over },
    ]) {
      expect(audit(sealed(), opened(more)).fault).toEqual({ ...differs, entry: 1 });
    }
    expect(audit(opened()).fault).toEqual({ ...differs, entry: 0 });
    expect(audit(sealed(), opened(), opened({ application: 'A-000003' })).fault).toEqual({
      ...differs,
      entry: 2,
    });
    expect(audit(sealed(), lapsed(over), opened()).fault).toEqual({ ...differs, entry: 2 });
  });

  test('a seal is made once, and lapses neither before its time nor after it was opened', () => {
    expect(audit(sealed(), opened(), sealed()).fault).toEqual({
      entry: 2,
      code: 'seal-repeated',
      filing: 'F-000001',
    });
    const early = { code: 'lapsed-early', filing: 'F-000001' };
    expect(audit(sealed(), lapsed('2026-02-03T18:59:59.999Z')).fault).toEqual({ ...early, entry: 1 });
    expect(audit(sealed(), opened(), lapsed(over)).fault).toEqual({ ...early, entry: 2 });
  });

  test('nothing is granted past an older seal that could still be opened; who lodged before it may be granted', () => {
    const soon = '2026-02-03T12:00:00.000Z';
    const past = { entry: 2, code: 'granted-before-seal', filing: 'F-000001' };
    expect(audit(sealed(), lodged('A-000001'), granted('A-000001', soon)).fault).toEqual(past);
    expect(audit(sealed(), lodged('A-000001'), granted('A-000001', over)).fault).toBeUndefined();
    expect(audit(lodged('A-000001'), sealed(), granted('A-000001', soon)).fault).toBeUndefined();
    expect(audit(sealed(), opened(), granted('A-000002', soon)).fault).toBeUndefined();
  });

  test('fields of another kind open nothing and let nothing pass', () => {
    const code = (...entries: object[]) => audit(...entries).fault?.code;
    for (const strange of [null, 7, 'F-000001', {}, { filing: 'F-000001', salt: 'zz'.repeat(32) }]) {
      expect(code(sealed(), opened({ sealed: strange })), JSON.stringify(strange)).toBe('seal-differs');
    }
    for (const more of [{ applicant: null }, { applicant: {} }, { cells: undefined }, { licenceKind: 5 }]) {
      expect(code(sealed(), opened(more))).toBe('seal-differs');
    }
    const endless = { ...sealed(), opensBefore: 0 };
    expect(code(endless, lapsed(over))).toBe('lapsed-early');
    expect(code(endless, lodged('A-000001'), granted('A-000001', over))).toBe('granted-before-seal');
    expect(code({ kind: 5 }, { kind: 'payment-recorded' })).toBeUndefined();
  });
});
