/** A form as a company of Kazakhstan fills it in. */
import { civilDate } from '#terms';
import { block } from '../check/examples.ts';
import { type ApplyForm, emptyForm } from './form.ts';

const digest = 'ab'.repeat(32);

const document = (kind: string) => ({
  kind,
  sha256: digest,
  name: `${kind}.pdf`,
  bytes: 1000,
  languages: ['kk', 'ru'] as const,
  notarised: true,
  legalised: null,
});

/** A company of Kazakhstan with everything the form asks. */
export const whole: ApplyForm = {
  ...emptyForm('key-1'),
  kind: 'company',
  name: 'Steppe Tungsten LLP',
  number: '261140001234',
  country: 'KZ',
  controllers: [{ kind: 'person', country: 'KZ' }],
  represented: false,
  cells: [[block, 2]],
  minerals: ['tungsten'],
  works: [{ year: 1, kind: 'drilling', volume: 1200, unit: 'metres', spendKzt: 9_000_000 }],
  financialForm: 'bank-balance',
  sumKzt: 50_000_000,
  heldFrom: civilDate('2026-10-01'),
  heldUntil: civilDate('2026-11-15'),
  heldAt: 'domestic-bank',
  professionalForm: 'own-staff',
  specialist: 'geologist',
  taxDebtKzt: 0,
  taxIssuedOn: civilDate('2026-11-20'),
  documents: [
    'registration-extract',
    'controllers',
    'work-description',
    'financial-proof',
    'professional-proof',
    'tax-certificate',
  ].map(document),
  signed: true,
};
