/** What is unclear in the law, why we read it so, and the other readings. */
import type { SettingWords } from '../setting-words.ts';

export const settings: Readonly<Record<string, SettingWords>> = {
  'contiguity.reading': {
    question: 'Must all blocks of an area hang together, or only each with one other?',
    reason:
      'Art. 19(2), word for word, accepts two detached pairs of blocks; but a licence is one plot (art. 29(2)), so the whole should hang together.',
    readings: {
      'one-plot-a-licence': 'All blocks hang together: one plot a licence',
      'each-block-shares-a-side': 'Each block shares a side with at least one other',
    },
  },
  'contiguity.detached-parts': {
    question: 'What becomes of an application whose area falls into parts?',
    reason:
      'Art. 188(4) issues a separate licence for each plot when blocks are dropped; the same is the mildest answer to parts that were detached from the start.',
    readings: {
      'split-at-decision': 'It is accepted with a warning; each part becomes a licence',
      refuse: 'It is refused',
      'accept-as-one': 'It becomes one licence',
    },
  },
  'contiguity.lone-after-exclusion': {
    question: 'What becomes of a block that loses its neighbours when others are dropped?',
    reason:
      'A plot of one block is allowed, and art. 188(4) issues a licence for each plot that is left; so the block is kept.',
    readings: {
      'licence-of-its-own': 'It becomes a licence of its own',
      drop: 'It is dropped as detached',
    },
  },
  'grid.numbering': {
    question: 'In which order are blocks numbered?',
    reason:
      'The Code leaves codes to the geology body. The order of rows from the north-west follows map practice and was not confirmed against an official list.',
    readings: {
      'rows-from-north-west': 'Row by row from the north-west',
      'official-list': 'As the official list says, once it is loaded',
    },
  },
  'grid.datum': {
    question: 'In which coordinate system are blocks meant?',
    reason: 'The Code names none. The state system of the day is the one the state itself must use.',
    readings: {
      'state-system-of-the-day': 'The state system of the day',
      'any-stated': 'Any system that the application states',
    },
  },
  'security.deadline': {
    question: 'Until when is the security for closure accepted?',
    reason:
      'Art. 188(1) counts 40 working days from sending the notice for the applicant, and lets the ministry refuse 35 working days after publishing it. Nobody is harmed by waiting for the later of the two.',
    readings: {
      'later-of-both': 'Until the later of the two days',
      'from-sending': '40 working days from sending',
      'from-publication': '35 working days from publication',
    },
  },
  'relinquishment.earlier-surrenders': {
    question: 'Do blocks given up earlier count towards the 40 % of an extension?',
    reason:
      'The base is the number of blocks at issue, so what was given up since then is part of the measure; otherwise who gave ground up early would stand worse than who waited.',
    readings: { count: 'They count', 'do-not-count': 'Only blocks given up with the request count' },
  },
  'relinquishment.threshold': {
    question: 'When must a licence have ten blocks for the 40 % to be due?',
    reason:
      'The text speaks of a licence that "includes" ten blocks or more: what it includes when the extension is asked for.',
    readings: { 'blocks-now': 'When the extension is asked for', 'blocks-at-issue': 'At issue' },
  },
  'relinquishment.rounding': {
    question: 'How is a part of a block rounded in the 40 %?',
    reason: '"Not less than 40 per cent" is met only by rounding up.',
    readings: { up: 'Up', down: 'Down' },
  },
  'rental.tier-bound': {
    question: 'In which tier of the rental is exactly 120 blocks?',
    reason:
      'The law writes "from 70 to 120" and "from 120"; a bound cannot be in both, and "from" is the clearer word.',
    readings: {
      'upper-exclusive': 'In the higher tier ("from 120")',
      'upper-inclusive': 'In the lower tier ("to 120")',
    },
  },
  'rental.tier-by': {
    question: 'Whose blocks choose the tier of the rental?',
    reason: 'The text speaks of the blocks of the licence.',
    readings: { licence: 'Those of the licence', holder: 'All blocks of the holder' },
  },
  'rental.period-change': {
    question: 'What rate holds in a calendar year in which the rate changes?',
    reason: 'The rate is set by months of the licence, so each month has its own.',
    readings: { 'by-month': 'Each month its own', 'at-start-of-year': 'That of the first month of the year' },
  },
  'minimum-spend.year': {
    question: 'Which year is the year of the minimum spend?',
    reason:
      'The table counts by licence years. The reports, and the four months to make a shortfall good, point to calendar years, so the other reading stays open.',
    readings: { 'licence-year': 'The licence year', 'calendar-year': 'The calendar year, by its months' },
  },
  'mining-spend.part-hectares': {
    question: 'How is a part of a hectare counted in the minimum spend of mining?',
    reason: 'The law counts "each hectare"; counted whole, the spend is never short.',
    readings: { 'count-whole': 'As a whole hectare', 'pro-rata': 'In proportion', drop: 'Not at all' },
  },
  'freed-block.definition': {
    question: 'What is a freed block?',
    reason:
      'Art. 189-1 does not say. A block becomes free when a licence on it ends; a refused application never held it.',
    readings: {
      'licence-ended': 'One on which a licence ended or was given up',
      'licence-ended-or-application-refused': 'Also one whose application was refused',
    },
  },
  'freed-block.window-start': {
    question: 'From when do the 15 working days of a freed block run?',
    reason: 'A term is counted from the day after the event.',
    readings: {
      'day-after-publication': 'From the day after publication',
      'day-of-publication': 'From the day of publication',
    },
  },
  'queue.same-instant': {
    question: 'Who is first when two applications are received at the same instant?',
    reason: 'The law has no tie-break. The order of the log is public and cannot be changed afterwards.',
    readings: { 'order-of-the-log': 'Who stands first in the log', auction: 'An auction decides' },
  },
  'queue.counter-filing': {
    question: 'From when does the place of an application count that came on paper over the counter?',
    reason:
      'The Code gives priority to the moment of receipt that the platform records, and filing is by the platform. A place given before the entry would take away places that others hold with a proof.',
    readings: {
      'entry-in-register': 'The moment of its entry in the register',
      'receipt-at-counter':
        'The moment of its receipt at the counter, where nobody was given a place in between',
    },
  },
  'freed-block.ties': {
    question: 'What decides where several ask for a freed block in time?',
    reason:
      'Art. 189-1 sends the block to auction. A draw that anyone can compute again is shown as a what-if.',
    readings: {
      auction: 'An auction',
      draw: 'Lots, drawn from a public value',
    },
  },
  'draw.randomness': {
    question: 'From which public value are lots drawn?',
    reason:
      'A round of drand is signed by independent organisations every three seconds: nobody knows it before, and anyone can check it for ever. Words of a public event need no outside network, but somebody chooses them.',
    readings: {
      'drand-round': 'A named future round of drand',
      'public-event': 'The words of a named future public event',
    },
  },
  'sealed-filing.opening': {
    question: 'May an applicant first file a sealed commitment and open it later?',
    reason:
      'The Code publishes the name, the blocks and the time of each application at once, so nothing in it is sealed. That priority counts from a commitment is shown as a what-if; how long it may stay closed is our reading.',
    readings: {
      'not-in-law': 'No: the law does not know it',
      'within-1-working-day': 'Yes, to be opened within 1 working day',
      'within-3-working-days': 'Yes, to be opened within 3 working days',
    },
  },
  'sealed-filing.limit': {
    question: 'How many sealed filings may a party have closed at once?',
    reason:
      'No text says it. A limit keeps anyone from sealing many areas and opening the best; how many lapsed is public.',
    readings: { one: 'One', three: 'Three', ten: 'Ten' },
  },
  'calendar.moved-days': {
    question: 'Do days moved by an order of the government count?',
    reason: 'They change which days are working days. Only orders that were loaded are known here.',
    readings: { 'as-loaded': 'As loaded', ignore: 'Not counted' },
  },
  'refusal.revoked-year': {
    question: 'How long is the one year after a revocation?',
    reason: '"Within one year" is read as twelve months from the day of revocation.',
    readings: {
      'twelve-months': 'Twelve months',
      'through-next-calendar-year': 'To the end of the next calendar year',
    },
  },
  'refusal.surrendered-year': {
    question: 'How long is the one calendar year after ground was given up?',
    reason:
      'Item 5 says "calendar year" where item 3 says "year". Twelve months is the shorter bar and harms nobody who waited that long.',
    readings: {
      'twelve-months': 'Twelve months',
      'through-next-calendar-year': 'To the end of the next calendar year',
    },
  },
  'security.refusal-frees-as': {
    question: 'When an application is refused for want of security, who comes next on its blocks?',
    reason:
      'The application never held the blocks, so the next in the queue follows after ten working days (art. 189(2)).',
    readings: {
      queue: 'The next in the queue, after ten working days',
      'freed-block': 'Whoever applies within the window of a freed block',
    },
  },
};
