/** The whole law on an application of 200 blocks, in process. */
import { cellFromPoint } from '#grid';
import {
  type Closure,
  closureKinds,
  type ExplorationApplication,
  type GroundView,
  kazakhstan,
  rightKinds,
} from '#law';
import { civilDate } from '#terms';
import { type Benchmark, median } from './benchmark.ts';

const columns = 20;
const corner = cellFromPoint(73.2, 49.6);
const cells = Array.from(
  { length: 200 },
  (_, i) => corner + Math.floor(i / columns) * 21_600 + (i % columns),
);

const belt: readonly Closure[] = [{ kind: 'settlement-belt', extent: 'part', id: 'settlement-1' }];
const nothing: readonly never[] = [];

/** Ground with everything loaded, a settlement's belt across ten blocks, an oil plot on one and a rival on three. */
const ground: GroundView = {
  country: () => 'whole',
  loaded: new Set([...closureKinds, ...rightKinds]),
  closures: (cell) => (cell - corner < 10 ? belt : nothing),
  rights: (cell) =>
    cell === corner + 15
      ? [{ kind: 'hydrocarbon-production', extent: 'part', id: 'oil-7', openSides: ['north', 'east'] }]
      : nothing,
  earlierApplications: (cell) =>
    cell - corner > 16 && cell - corner < 20
      ? [{ id: 'A-000001', appliedOn: civilDate('2026-11-20') }]
      : nothing,
  programme: () => 'open',
  opening: () => undefined,
};

const application: ExplorationApplication = {
  appliedOn: civilDate('2026-11-23'),
  cells,
  datum: 'QazTRF-23',
  applicant: { id: 'o-1', kind: 'company', country: 'KR', controllers: [], signedElectronically: true },
  documents: [
    'registration-extract',
    'controllers',
    'work-description',
    'financial-proof',
    'professional-proof',
    'tax-certificate',
  ].map((kind) => ({ kind, languages: ['kk', 'ru'], notarised: true, legalised: true })),
  declared: {
    financial: {
      form: 'bank-balance',
      sumKzt: 110_000_000,
      heldFrom: civilDate('2026-10-01'),
      heldUntil: civilDate('2026-11-10'),
      heldAt: 'domestic-bank',
    },
    professional: { form: 'own-staff', specialist: 'geologist' },
    tax: { debtKzt: 0, issuedOn: civilDate('2026-11-20') },
  },
  history: {
    endedRights: [
      {
        licence: 'EL-000001',
        kind: 'exploration',
        holder: 'applicant',
        ended: 'surrendered',
        endedOn: civilDate('2026-03-01'),
        cells: Array.from({ length: 150 }, (_, i) => corner + 700_000 + i),
      },
    ],
    unmetClosures: [],
  },
};

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'check of a 200-block application, whole law, in process',
    target: '< 1 ms',
    run() {
      for (let i = 0; i < 300; i++) kazakhstan.checkExplorationApplication(application, ground);
      const times: number[] = [];
      for (let i = 0; i < 500; i++) {
        const started = performance.now();
        kazakhstan.checkExplorationApplication(application, ground);
        times.push(performance.now() - started);
      }
      const figure = median(times);
      const findings = kazakhstan.checkExplorationApplication(application, ground).length;
      return { figure, unit: 'ms', met: figure < 1, note: `${findings} findings` };
    },
  },
];
