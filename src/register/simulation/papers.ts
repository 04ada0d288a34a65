/** The papers of a simulated application: in order, or with a flaw that the law finds. */
import type { LawPack } from '#law';
import { addDays, type CivilDate, type Mineral } from '#terms';
import type { Lodge } from '../command.ts';
import type { ApplicationDocument, PlannedWork } from '../exploration-application/events.ts';
import type { DepositPoint } from './area.ts';
import type { SimulatedHolder } from './people.ts';
import type { Random } from './random.ts';
import { habits } from './rates.ts';

const flaws = [
  'tax-certificate-missing',
  'tax-certificate-old',
  'work-description-missing',
  'sum-too-small',
  'balance-not-held',
  'one-language',
  'bare-copies',
  'other-trade',
] as const;

/** An application for an area, with everything said that the law asks. */
export function simulatedLodging(
  random: Random,
  law: LawPack,
  day: CivilDate,
  holder: SimulatedHolder,
  deposit: DepositPoint,
  cells: readonly number[],
): Lodge {
  const { party, by } = holder;
  const flaw = random.chance(habits.flawedPapers) ? random.pick(flaws) : undefined;
  const [firstYear] = law.explorationCosts({
    blocks: Math.min(cells.length, 200),
    from: day,
    years: 1,
  }).byLicenceYear;
  const needed = firstYear?.spend ?? 0;
  const kinds = [
    ...(party.kind === 'company' ? ['registration-extract', 'controllers'] : ['identity']),
    'work-description',
    'financial-proof',
    'professional-proof',
    'tax-certificate',
  ].filter((kind) => flaw !== `${kind}-missing`);
  const documents = kinds.map(
    (kind): ApplicationDocument => ({
      kind,
      sha256: random.hex(32),
      languages: flaw === 'one-language' && kind === 'work-description' ? ['ru'] : ['kk', 'ru'],
      notarised: !(flaw === 'bare-copies' && kind === 'professional-proof'),
      ...(kind === 'registration-extract' && party.country !== 'KZ' && { legalised: true }),
    }),
  );
  const heldUntil = addDays(day, -random.whole(1, 9));
  return {
    act: 'lodge',
    by,
    licenceKind: 'exploration',
    cells,
    datum: String(law.valueOn('grid.state-datum', day)),
    applicant: party,
    ...(party.kind === 'company' && { controllers: [{ kind: 'person' as const, country: party.country }] }),
    represented: false,
    signedElectronically: true,
    documents,
    plan: { minerals: mineralsOf(deposit), works: works(random, needed) },
    declared: {
      financial: {
        form: 'bank-balance',
        sumKzt: Math.round(needed * (flaw === 'sum-too-small' ? 0.4 : 1 + random.share())),
        heldFrom: addDays(heldUntil, flaw === 'balance-not-held' ? -20 : -random.whole(30, 60)),
        heldUntil,
        heldAt: 'domestic-bank',
      },
      professional: {
        form: random.pick(['own-staff', 'contract', 'contractor']),
        specialist: flaw === 'other-trade' ? 'other' : random.pick(['geologist', 'geophysicist']),
      },
      tax: {
        debtKzt: 0,
        issuedOn: addDays(day, -(flaw === 'tax-certificate-old' ? 21 : random.whole(1, 9))),
      },
    },
  };
}

function mineralsOf(deposit: DepositPoint): readonly Mineral[] {
  return deposit.minerals.length > 0 ? deposit.minerals.slice(0, 4) : ['other'];
}

/** Mapping and geochemistry first, drilling later; the first year spends what the law asks. */
function works(random: Random, firstYear: number): PlannedWork[] {
  const metres = random.whole(2, 40) * 100;
  return [
    { year: 1, kind: 'mapping', spendKzt: Math.round(firstYear * 0.4) },
    {
      year: 1,
      kind: 'geochemistry',
      volume: random.whole(2, 40) * 50,
      unit: 'samples',
      spendKzt: Math.round(firstYear * 0.7),
    },
    { year: 2, kind: 'geophysics', volume: random.whole(5, 80) * 10, unit: 'line-kilometres' },
    { year: random.whole(3, 4), kind: 'drilling', volume: metres, unit: 'metres' },
    { year: 6, kind: 'resource-estimate' },
  ];
}
