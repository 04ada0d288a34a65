import type { ReopenedSlot } from '#contract';
import type { BadgeProps } from '../components/badge/badge.tsx';

/** Green while anyone may still file; amber while something is to come. */
export const slotTone: Readonly<Record<ReopenedSlot['status'], NonNullable<BadgeProps['tone']>>> = {
  open: 'met',
  settled: 'plain',
  'to-auction': 'duty',
  'awaiting-draw': 'duty',
  drawn: 'plain',
};
