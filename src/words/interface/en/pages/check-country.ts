/** A check under the law of a country whose register this is not. */
export const checkCountry = {
  choose: 'Whose law',
  lead: 'Paste block codes or bring a file. The law answers here, in your browser, and nobody is told what you look at.',
  onlyChecks:
    'This register is of Kazakhstan, and applications are lodged there only. No ground of Western Australia is loaded: whatever hangs on it is answered with “cannot tell”.',
  codesWhat:
    'Sheet, number of the 5′ block, letters: SH51 2395 f, g, h. Apart by commas, semicolons or lines.',
  faults: {
    block_code_malformed: 'This is not a graticular block. Write it like SH51 2395 f.',
    block_off_country: 'This sheet is not one of Western Australia, SD49 to SI52.',
    area_off_country: 'The area lies outside the sheets of Western Australia.',
  } as Readonly<Record<string, string>>,
  /** Pasted codes that the other country would read. */
  ofOther: { KZ: 'These are blocks of Kazakhstan.', 'AU-WA': 'These are blocks of Western Australia.' },
  checkThere: {
    KZ: 'Check under the law of Kazakhstan',
    'AU-WA': 'Check under the law of Western Australia',
  },
  asOf: (date: string) => `The law of ${date}.`,
  lawBegins: (date: string) => `The law here begins on ${date}. Choose a later day.`,
  notKnown: 'not known',
  atLeast: (sum: string) => `${sum} + not known`,
  costsTitle: (years: string) => `What ${years} cost is known only in part`,
  costsLead: (spend: string, security: string) =>
    `To be spent on the ground: ${spend}. Security to be lodged: ${security}.`,
  owed: 'Owed besides, in sums that were not found',
  fromYear: (from: string) => `from year ${from}`,
  inYears: (from: string, until: string) =>
    from === until ? `in year ${from}` : `in years ${from}–${until}`,
  sketch: 'The blocks as they lie, north up',
  lodgesOnly:
    'Applications are lodged in Kazakhstan only. Under the law of Western Australia you can check an area.',
};
