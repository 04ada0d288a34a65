/** Sentences on which day, and on whose knowledge, a view of the register stands. */
export const standpoint = {
  atInstant: (when: string) => `You see map and register as they stood at ${when}.`,
  afterEntry: (index: string) => `You see map and register as they stood after entry ${index}.`,
  held: (date: string) => `You see what held on ${date}, by all that the register knows today.`,
  heldKnownOn: (date: string, known: string) =>
    `You see what held on ${date}, by what the register knew at the end of ${known}.`,
  heldKnownAt: (date: string, when: string) =>
    `You see what held on ${date}, by what the register knew at ${when}.`,
  heldKnownAfter: (date: string, index: string) =>
    `You see what held on ${date}, by what the register knew after entry ${index}.`,
  pageIsToday: 'The text of this page is of today.',
  slider: 'Move through the days',
  asItStoodThen: 'The register as it stood then',
};
