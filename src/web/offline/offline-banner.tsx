import { useEffect, useState } from 'react';
import type { Instant } from '#terms';
import { Banner } from '../components/banner/banner.tsx';
import { useClock } from '../data/clock.ts';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { lastSeenAt } from './last-seen.ts';

/** Says that the register is out of reach, and of when what is shown was kept. */
export function OfflineBanner() {
  const { words } = useWords();
  const clock = useClock();
  const { isReachable } = useRegister();
  const [keptAt, setKeptAt] = useState<Instant>();
  useEffect(() => {
    if (isReachable) return;
    let isGone = false;
    lastSeenAt().then((at) => isGone || setKeptAt(at));
    return () => {
      isGone = true;
    };
  }, [isReachable]);
  if (isReachable) return null;
  return (
    <Banner tone="problem" shape="bar">
      {keptAt ? words.frame.offlineSince(clock.full(keptAt)) : words.frame.offline}
    </Banner>
  );
}
