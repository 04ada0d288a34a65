/** Delays of a register for the benchmark page, held to the contract. */
import { type DelayView, delayView } from '#contract';

const spread = (count: number, median: number) => ({
  count,
  mean: median + 1,
  median,
  p90: median + 8,
  longest: median + 30,
});

export const delaysOfSimulation: DelayView = delayView.parse({
  size: 45_971,
  today: '2026-11-23',
  applications: 100,
  simulated: 100,
  wallClock: { finished: spread(90, 48), open: spread(10, 20) },
  steps: [
    { step: 'review', mover: 'ministry', done: spread(95, 12), open: spread(5, 6) },
    { step: 'lodge-security', mover: 'applicant', done: spread(90, 31) },
  ],
  months: [
    { month: '2026-09', step: 'review', done: spread(40, 11) },
    { month: '2026-10', step: 'review', done: spread(40, 13) },
    { month: '2026-10', step: 'lodge-security', done: spread(40, 30) },
  ],
  waits: [
    { mover: 'applicant', days: 3100, share: 0.62 },
    { mover: 'ministry', days: 1600, share: 0.32 },
    { mover: 'rival', days: 300, share: 0.06 },
  ],
  waitsByMonth: [
    { month: '2026-09', mover: 'applicant', days: 1500, share: 0.6 },
    { month: '2026-09', mover: 'ministry', days: 1000, share: 0.4 },
    { month: '2026-10', mover: 'applicant', days: 1600, share: 0.64 },
    { month: '2026-10', mover: 'ministry', days: 600, share: 0.24 },
    { month: '2026-10', mover: 'rival', days: 300, share: 0.12 },
  ],
  clocks: [{ step: 'review', mover: 'ministry', inTime: 80, late: 15, overdue: 2 }],
});

export const delaysOfNobody: DelayView = delayView.parse({
  ...delaysOfSimulation,
  applications: 0,
  simulated: 0,
  wallClock: {},
  steps: [],
  months: [],
  waits: [],
  waitsByMonth: [],
  clocks: [],
});
