export const home = {
  title: 'The open mining cadastre of Kazakhstan',
  sentence:
    'See which ground is free to explore and what is known about it, apply for it in the open, and prove for yourself that nobody rewrote the register.',
  doors: {
    ground: 'Find ground',
    groundWhat: 'Free blocks near known minerals, with the law and the cost before you sign in.',
    licence: 'Look up a licence',
    licenceWhat: 'Who holds what, until when, and what they still have to do.',
    check: 'Check the register',
    checkWhat: 'Your browser does the arithmetic. You need not trust us.',
  },
  counts: 'In the register now',
  blocksOfCountry: 'blocks of one minute in the country',
  blocksHeld: 'blocks held',
  blocksAppliedFor: 'blocks applied for',
  licences: 'licences in force',
  applications: 'applications pending',
  deposits: 'deposits and occurrences on the map',
  latest: 'Latest entries',
  latestAll: 'The whole log',
  newEntries: (count: number, written: string) => (count === 1 ? '1 new entry' : `${written} new entries`),
  reopening: 'Ground that reopens next',
  reopeningNone: 'No ground has a known day of reopening.',
  reopeningBecause: {
    'licence-runs-out': 'a licence runs out',
    'bar-after-refusal': 'the bar after a refusal ends',
  },
  reopeningLine: (blocks: string, because: string) => `${blocks}, ${because}`,
  checkpoint: 'The register, sealed',
  checkpointLine: (size: string, at: string) => `${size} entries, the last one ${at}.`,
  checkpointRoot: 'Root hash',
  verify: 'Verify it here',
  tour: {
    start: 'Two-minute tour',
    title: (step: string, steps: string) => `Tour, ${step} of ${steps}`,
    next: 'Next',
    back: 'Back',
    end: 'End the tour',
    stops: [
      {
        name: 'The whole country',
        text: 'Kazakhstan is cut into blocks of one minute by one minute, about 2.2 km² each. A licence is a set of blocks that share sides. Every colour on the map is a state of ground; the legend names it.',
      },
      {
        name: 'Upper Kairakty, tungsten',
        text: 'One of the large tungsten deposits of the Karaganda region. A hollow sign would mean that no open source states a tonnage. Each sign opens what publishers say, side by side.',
      },
      {
        name: 'Blocks around it',
        text: 'Come close and the grid appears. Click a block: it tells whether it is free, and if not why not and until when. Its code is the one that the law uses.',
      },
      {
        name: 'Lithium in East Kazakhstan',
        text: 'Few lithium deposits have a position in the open. A dashed circle says how rough it is. What nobody has published is said to be missing.',
      },
      {
        name: 'From an area to a licence',
        text: 'Pick blocks and the law answers at once: what stops you, what you must do, what it costs in the first years. Lodging gives a receipt with your place on every block.',
      },
      {
        name: 'The log behind it',
        text: 'Every act is one sealed entry. The log page lets your browser read all of them and compute the same root hash.',
      },
    ],
  },
};
