import { describe, expect, test } from 'vitest';
import { lodgeRequest } from '#contract';
import { kazakhstan } from '#law';
import { civilDate, nothingStops } from '#terms';
import { block } from '../check/examples.ts';
import { groundOf } from '../check/own-check.ts';
import { whole } from './examples.ts';
import { faultsOf, isStarted } from './faults.ts';
import { type ApplyForm, emptyForm, formFromDraft, largest } from './form.ts';
import { applicationForLaw, lodgeRequestFrom } from './request.ts';
import { documentsAsked } from './use-application-check.ts';

const today = civilDate('2026-11-23');

describe('the form', () => {
  test('a whole form has no faults, and an empty one names each part', () => {
    expect(faultsOf(whole)).toEqual([]);
    const parts = new Set(faultsOf(emptyForm('k')).map(({ part }) => part));
    expect([...parts]).toEqual(['who', 'area', 'plan', 'means']);
  });

  test('a BIN of eleven digits is told at its field; the number of a company abroad is not measured', () => {
    const short = { ...whole, number: '26114000123' };
    expect(faultsOf(short)).toEqual([{ part: 'who', field: 'number', code: 'number-not-twelve-digits' }]);
    expect(faultsOf({ ...short, country: 'KR' }).filter(({ part }) => part === 'who')).toEqual([]);
  });

  test('the extract of a foreign company asks whether it is legalised', () => {
    expect(faultsOf({ ...whole, country: 'KR' })).toEqual([
      { part: 'documents', field: 'document-registration-extract', code: 'say-legalised' },
    ]);
  });

  test('a balance held until the day before it began is told', () => {
    const faults = faultsOf({ ...whole, heldUntil: civilDate('2026-09-30') });
    expect(faults).toEqual([{ part: 'means', field: 'heldUntil', code: 'held-days-out-of-order' }]);
  });

  test('a balance of which only the first day is said is told at the last', () => {
    expect(faultsOf({ ...whole, heldUntil: null })).toEqual([
      { part: 'means', field: 'heldUntil', code: 'enter-held-days' },
    ]);
  });

  test('a volume without its unit is told at the unit: the register would not learn of it', () => {
    const works = [{ year: 1, kind: 'rehabilitation', volume: 100, unit: null, spendKzt: null }] as const;
    expect(faultsOf({ ...whole, works })).toEqual([
      { part: 'plan', field: 'works-0-unit', code: 'choose-unit' },
    ]);
  });

  test('the longest and largest that can be typed is what the register reads', () => {
    const line = { year: 6, kind: 'drilling', unit: 'metres' } as const;
    const filled: ApplyForm = {
      ...whole,
      name: 'N'.repeat(largest.name),
      number: '1'.repeat(largest.number),
      country: 'KR',
      controllers: Array.from({ length: largest.controllers }, () => ({ kind: 'state', country: 'KR' })),
      works: Array.from({ length: largest.works }, () => ({
        ...line,
        volume: largest.volume,
        spendKzt: largest.spendKzt,
      })),
      sumKzt: largest.sumKzt,
      taxDebtKzt: largest.sumKzt,
    };
    expect(lodgeRequest.safeParse(lodgeRequestFrom(filled, undefined)).error).toBeUndefined();
  });

  test('a form survives being kept and read again, word for word', () => {
    expect(formFromDraft(JSON.parse(JSON.stringify(whole)), 'other')).toEqual(whole);
  });

  test('a draft of an older page opens: what it lacks is empty, what cannot be read is left out', () => {
    const old = {
      name: 'A',
      cells: [[1, 2], 'x', [3]],
      minerals: ['tungsten', 'unobtainium'],
      kind: 'state',
    };
    expect(formFromDraft(old, 'k')).toEqual({
      ...emptyForm('k'),
      name: 'A',
      cells: [[1, 2]],
      minerals: ['tungsten'],
    });
    expect(formFromDraft(null, 'k')).toEqual(emptyForm('k'));
  });

  test('a part counts as begun with its first word', () => {
    expect(isStarted(emptyForm('k'), 'who')).toBe(false);
    expect(isStarted({ ...emptyForm('k'), name: 'S' }, 'who')).toBe(true);
  });
});

describe('from the form to the register', () => {
  test('what is lodged is what the register’s own schema takes', () => {
    const request = lodgeRequestFrom(whole, 'd-1');
    expect(lodgeRequest.safeParse(request).error).toBeUndefined();
    expect(request).toMatchObject({
      cells: [[block, 2]],
      draft: 'd-1',
      applicant: { kind: 'company', country: 'KZ', signedElectronically: true, represented: false },
      declared: { financial: { form: 'bank-balance', heldAt: 'domestic-bank' } },
    });
  });

  test('what was not said is left out, and is no “no”', () => {
    const request = lodgeRequestFrom(
      { ...whole, represented: null, financialForm: 'rating-letter' },
      undefined,
    );
    expect(request.applicant).not.toHaveProperty('represented');
    expect(request.declared.financial).toEqual({ form: 'rating-letter', sumKzt: 50_000_000 });
    expect(request).not.toHaveProperty('draft');
  });

  test('a form that does not say who applies is not lodged', () => {
    expect(() => lodgeRequestFrom({ ...whole, kind: null }, undefined)).toThrow(RangeError);
  });
});

describe('the law on the form', () => {
  const ground = groundOf([]);
  const findings = (form: ApplyForm) =>
    kazakhstan.checkExplorationApplication(applicationForLaw(form, today, 'QazTRF-23'), ground);
  const papers = (form: ApplyForm) =>
    findings(form).filter(({ rule }) => rule.startsWith('exploration.document.'));

  test('with six papers attached nothing is missing; without the tax certificate it is, and stops', () => {
    expect(nothingStops(papers(whole))).toBe(true);
    const without = { ...whole, documents: whole.documents.filter(({ kind }) => kind !== 'tax-certificate') };
    expect(papers(without).filter(({ outcome }) => outcome === 'not-met')).toMatchObject([
      { code: 'tax_certificate_missing', weight: 'stops' },
    ]);
  });

  test('a company is asked for six papers, a person for five, identity among them', () => {
    const needed = (form: ApplyForm) =>
      documentsAsked(papers(form))
        .filter(({ isNeeded }) => isNeeded)
        .map(({ kind }) => kind);
    expect(needed({ ...whole, documents: [] })).toHaveLength(6);
    expect(needed({ ...whole, kind: 'person', documents: [] })).toHaveLength(5);
    expect(needed({ ...whole, kind: 'person', documents: [] })).toContain('identity');
  });

  test('50 million tenge suffice for two blocks (1,800 MCI); 7 million do not', () => {
    const sum = (form: ApplyForm) => findings(form).find(({ rule }) => rule === 'exploration.financial-sum');
    expect(sum(whole)).toMatchObject({ outcome: 'met', facts: { neededKzt: 7_785_000 } });
    expect(sum({ ...whole, sumKzt: 7_000_000 })).toMatchObject({ code: 'financial_sum_too_small' });
  });
});
