/** Kinds of licence and states of ground: the words that law, register, API and screen share. */

export const licenceKinds = [
  'geological-study',
  'exploration',
  'mining',
  'common-mineral-mining',
  'subsoil-space',
  'prospecting',
  'retention',
  'miscellaneous',
  'general-purpose',
] as const;
export type LicenceKind = (typeof licenceKinds)[number];

/** States of a block, in the order of the map's legend. */
export const groundStates = ['free', 'applied-for', 'held', 'closing', 'closed', 'unknown'] as const;
export type GroundState = (typeof groundStates)[number];

/** `A-000123`: applications are numbered in the order of the log. */
export type ApplicationId = `A-${string}`;
/** `EL-000123`: exploration licences are numbered in the order of issue. */
export type LicenceId = `EL-${string}`;
