/** Where the law is unclear: the readings the text allows, our default first. Reasons are sentences in `#words`. */
import type { Citation } from '#terms';
import { sealedFilingSettings } from '../sealed-filing.ts';
import { type Contradiction, setting } from '../setting.ts';

const unclear = (text: string): Citation => ({ text, confidence: 'inferred' });

export const kazakhstanSettings = {
  // Art. 19(2) read word for word accepts two detached pairs of blocks; art. 29(2), one licence one plot, does not.
  'contiguity.reading': setting(
    unclear('Code arts. 19(2), 29(2)'),
    'one-plot-a-licence',
    'each-block-shares-a-side',
  ),
  'contiguity.detached-parts': setting(
    unclear('Code arts. 29(2), 188(4)'),
    'split-at-decision',
    'refuse',
    'accept-as-one',
  ),
  'contiguity.lone-after-exclusion': setting(
    unclear('Code arts. 19(2), 188(2)–(4)'),
    'licence-of-its-own',
    'drop',
  ),
  'grid.numbering': setting(unclear('Code art. 19(2)'), 'rows-from-north-west', 'official-list'),
  'grid.datum': setting(unclear('Code art. 19(2)'), 'state-system-of-the-day', 'any-stated'),
  'security.deadline': setting(
    unclear('Code art. 188(1)'),
    'later-of-both',
    'from-sending',
    'from-publication',
  ),
  'relinquishment.earlier-surrenders': setting(unclear('Code art. 193(3)'), 'count', 'do-not-count'),
  'relinquishment.threshold': setting(unclear('Code art. 193(3)'), 'blocks-now', 'blocks-at-issue'),
  'relinquishment.rounding': setting(unclear('Code art. 193(3)'), 'up', 'down'),
  'rental.tier-bound': setting(unclear('Tax Code arts. 617–624'), 'upper-exclusive', 'upper-inclusive'),
  'rental.tier-by': setting(unclear('Tax Code arts. 617–624'), 'licence', 'holder'),
  'rental.period-change': setting(unclear('Tax Code arts. 617–624'), 'by-month', 'at-start-of-year'),
  // The table counts by licence years; the reports, and the four months to make a shortfall good, go by calendar years.
  'minimum-spend.year': setting(unclear('Code arts. 192, 195'), 'licence-year', 'calendar-year'),
  'mining-spend.part-hectares': setting(unclear('Code art. 210'), 'count-whole', 'pro-rata', 'drop'),
  'freed-block.definition': setting(
    unclear('Code art. 189-1'),
    'licence-ended',
    'licence-ended-or-application-refused',
  ),
  'freed-block.window-start': setting(
    unclear('Code art. 189-1'),
    'day-after-publication',
    'day-of-publication',
  ),
  'queue.same-instant': setting(unclear('Code art. 189(1)'), 'order-of-the-log', 'auction'),
  // Filing is by the platform alone; of paper that an office took all the same the Code says nothing.
  'queue.counter-filing': setting(
    unclear('Code arts. 187(9), 189(1)'),
    'entry-in-register',
    'receipt-at-counter',
  ),
  // Art. 189-1 sends a freed block that several ask for to auction; a draw is a what-if.
  'freed-block.ties': setting(unclear('Code art. 189-1'), 'auction', 'draw'),
  'draw.randomness': setting(unclear('Code art. 189-1'), 'drand-round', 'public-event'),
  // Name, blocks and time of an application are published at once: a filing that hides them is a what-if.
  ...sealedFilingSettings(unclear('Code arts. 187(9)–(10), 189(1)')),
  'calendar.moved-days': setting(unclear('orders of the Government on moved days'), 'as-loaded', 'ignore'),
  'refusal.revoked-year': setting(
    unclear('Code art. 190(1)(3)'),
    'twelve-months',
    'through-next-calendar-year',
  ),
  'refusal.surrendered-year': setting(
    unclear('Code art. 190(1)(5)'),
    'twelve-months',
    'through-next-calendar-year',
  ),
  'security.refusal-frees-as': setting(unclear('Code arts. 188(1), 189(2), 189-1'), 'queue', 'freed-block'),
} as const;

export type KazakhstanSettings = typeof kazakhstanSettings;

export const kazakhstanContradictions: readonly Contradiction[] = [
  // Refused blocks cannot be freed blocks under a definition that leaves them out, nor stay in the queue under one that takes them in.
  {
    one: ['security.refusal-frees-as', 'freed-block'],
    other: ['freed-block.definition', 'licence-ended'],
  },
  {
    one: ['security.refusal-frees-as', 'queue'],
    other: ['freed-block.definition', 'licence-ended-or-application-refused'],
  },
  // One plot a licence leaves no room for two plots under one licence, nor the other reading for a split or a refusal.
  {
    one: ['contiguity.reading', 'one-plot-a-licence'],
    other: ['contiguity.detached-parts', 'accept-as-one'],
  },
  {
    one: ['contiguity.reading', 'each-block-shares-a-side'],
    other: ['contiguity.detached-parts', 'split-at-decision'],
  },
  { one: ['contiguity.reading', 'each-block-shares-a-side'], other: ['contiguity.detached-parts', 'refuse'] },
];
