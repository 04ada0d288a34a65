import type { ClaimVerdict } from '#contract';
import { Badge, type BadgeProps } from '../components/badge/badge.tsx';
import { useWords } from '../frame/words.tsx';

const tones: Readonly<Record<ClaimVerdict, NonNullable<BadgeProps['tone']>>> = {
  supported: 'met',
  plausible: 'notice',
  'not-supported': 'stops',
  overtaken: 'duty',
  'cannot-tell': 'cannot-tell',
};

/** A verdict in its word; the colour helps. */
export function VerdictBadge({ verdict }: { readonly verdict: ClaimVerdict }) {
  const { words } = useWords();
  return <Badge tone={tones[verdict]}>{words.pages.trade.verdicts[verdict] ?? verdict}</Badge>;
}
