import { useEffect, useState } from 'react';
import type { Instant } from '#terms';
import { useWords } from '../frame/words.tsx';

const minute = 60_000;

/** Hours and minutes until a seal lapses, by the device's clock; nothing once it has. */
export function TimeLeft({ until }: { readonly until: Instant }) {
  const { words, format } = useWords();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute / 2);
    return () => clearInterval(timer);
  }, []);
  const left = Math.ceil((Date.parse(until) - now) / minute);
  if (left <= 0) return null;
  const hours = Math.floor(left / 60);
  const time = `${format.number(hours)}:${String(left % 60).padStart(2, '0')}`;
  return <span className="small-print">{words.pages.sealedFilings.timeLeft(time)}</span>;
}
