/** The benchmark between countries: one application, several laws; a reform in days; real days from a register. */

export type { Limit, PathStep } from '../path.ts';
export {
  type Benchmark,
  type BenchmarkCost,
  type BenchmarkQuestion,
  type BenchmarkStep,
  benchmark,
  type CountryBenchmark,
  type Days,
  type WhatIf,
} from './benchmark.ts';
export { parseLawChange, printLawChanges } from './law-change.ts';
export type { Measure, PublishedFigure, PublishedRecord } from './published.ts';
export {
  type RealDays,
  type RealMonth,
  type RealStep,
  realDays,
  type Spread,
  type Timeline,
  type TimelineStep,
  type Wait,
} from './real-days.ts';
export { sealedFilingReforms, sealOpeningStep } from './sealed-filing.ts';
export type { GivenUp, Security, Tenure } from './tenure.ts';
export { type CountryReform, parseReform, printReform, type Reform } from './what-if.ts';
