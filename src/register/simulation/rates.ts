/** How busy the simulated register is, year by year. Totals follow what the state has said; the rest is chosen so that they come out. */

/**
 * Exploration licences granted in a year. Published: about 2,000 from 2018 to April 2023; 707 in 2025; 2,907 licences in force in
 * December 2025. The split between the years is ours.
 */
export const grantsOfYear: Readonly<Record<number, number>> = {
  2018: 100,
  2019: 330,
  2020: 370,
  2021: 480,
  2022: 540,
  2023: 530,
  2024: 610,
  2025: 707,
};
/** From 2026 on: about sixty a month. */
export const grantsOfLaterYears = 710;

/** Licences for each application lodged: some are refused or withdrawn, some fall into two. */
export const shareGranted = 0.82;

/** In the last weeks more is lodged than before: the desk has some 250 applications before it. */
export const rush = { days: 75, times: 2 } as const;

/** How an applicant or an officer of the simulation behaves: all of it invented. */
export const habits = {
  /** Area that lies over someone else's open application. */
  rival: 0.12,
  /** Blocks that are held or closed are asked for as well. */
  careless: 0.07,
  /** A paper is missing, too old or too small. */
  flawedPapers: 0.1,
  withdraws: 0.03,
  neverSecures: 0.05,
  /** Security comes in the last three days of its clock. */
  lastMinute: 0.18,
  officerLate: 0.1,
  rentalLate: 0.12,
  rentalUnpaid: 0.05,
  surrendersInAYear: 0.042,
  surrendersPartInAYear: 0.02,
} as const;
