import type { GroundState, LicenceKind } from '#terms';

/** The states as the map, legends and badges show them: ground held says for what. */
export type ShownGround = Exclude<GroundState, 'held'> | 'held-exploration' | 'held-mining';

const states: Record<ShownGround, string> = {
  free: 'Free',
  'applied-for': 'Applied for',
  'held-exploration': 'Held for exploration',
  'held-mining': 'Held for mining',
  closing: 'Closing or reopening',
  closed: 'Closed',
  unknown: 'Unknown',
};

const meanings: Record<ShownGround, string> = {
  free: 'Nobody holds it and nobody has asked for it. You may apply.',
  'applied-for': 'Someone has asked for it. A later application stands behind theirs.',
  'held-exploration': 'An exploration licence is in force.',
  'held-mining': 'A mining licence or contract is in force.',
  closing: 'A right has ended or is ending. The ground reopens on a day that the law sets.',
  closed: 'The law keeps it from being licensed: a settlement, a water, protected or reserved land.',
  unknown: 'Data is missing that the answer depends on.',
};

const licenceKinds: Record<LicenceKind, string> = {
  'geological-study': 'Geological study',
  exploration: 'Exploration',
  mining: 'Mining',
  'common-mineral-mining': 'Mining of common minerals',
  'subsoil-space': 'Use of subsoil space',
  prospecting: 'Prospecting',
  retention: 'Retention',
  miscellaneous: 'Miscellaneous',
  'general-purpose': 'General purpose',
};

export const ground = {
  title: 'State of ground',
  states,
  meanings,
  licenceKinds,
  simulatedShort: 'sim.',
  simulated: 'Simulated',
};
