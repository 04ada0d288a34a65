import type { Instant } from '#terms';
import { useRegisterTime } from '../data/register-clock.ts';
import { useWords } from '../frame/words.tsx';

const two = (value: number) => String(value).padStart(2, '0');

/** Time left until an instant by the register's clock: `2 days, 04:12:09`. */
export function Countdown({ until }: { readonly until: Instant }) {
  const { words, format } = useWords();
  const { reopening: say } = words.pages;
  const end = Date.parse(until);
  const { millis, isOfRegister } = useRegisterTime(true);
  const left = Math.max(0, Math.ceil((end - millis) / 1000));
  if (left === 0) return <span className="countdown">{say.over}</span>;
  const days = Math.floor(left / 86_400);
  const time = `${two(Math.floor(left / 3600) % 24)}:${two(Math.floor(left / 60) % 60)}:${two(left % 60)}`;
  return (
    <span className="countdown">
      <span role="timer" className="countdown-left">
        {say.left(days === 0 ? time : say.daysAndTime(format.days(days), time))}
      </span>{' '}
      <span className="small-print">{isOfRegister ? say.byRegister : say.byDevice}</span>
    </span>
  );
}
