import { type CivilDate, daysBetween } from '#terms';
import { useWords } from '../../frame/words.tsx';
import './term-bar.css';

export interface TermMark {
  readonly on: CivilDate;
  readonly name: string;
  readonly tone?: 'plain' | 'duty' | 'stops';
}

export interface TermBarProps {
  readonly label: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly today: CivilDate;
  /** Duties and events on the way. */
  readonly marks?: readonly TermMark[];
}

/** Share of the term at a day, within 0 and 1. */
export function shareOfTerm(day: CivilDate, from: CivilDate, until: CivilDate): number {
  const whole = daysBetween(from, until);
  return whole <= 0 ? 1 : Math.max(0, Math.min(1, daysBetween(from, day) / whole));
}

/** The term of a right from its first day to its last, with today on it. */
export function TermBar({ label, from, until, today, marks = [] }: TermBarProps) {
  const { words, format } = useWords();
  const left = daysBetween(today, until);
  const at = `${shareOfTerm(today, from, until) * 100}%`;
  const rest =
    left < 0
      ? words.controls.endedAgo(-left, format.number(-left))
      : left === 0
        ? words.controls.lastDay
        : words.controls.daysLeft(left, format.number(left));
  return (
    <figure className="term-bar" aria-label={label}>
      <svg width="100%" height={34} className="term-bar-drawing" aria-hidden>
        <rect x={0} y={14} width="100%" height={8} rx={4} className="term-bar-track" />
        <rect x={0} y={14} width={at} height={8} rx={4} className="term-bar-past" />
        {marks.map((mark) => (
          <line
            key={`${mark.on} ${mark.name}`}
            x1={`${shareOfTerm(mark.on, from, until) * 100}%`}
            x2={`${shareOfTerm(mark.on, from, until) * 100}%`}
            y1={10}
            y2={26}
            className={`term-bar-mark term-bar-mark-${mark.tone ?? 'plain'}`}
          />
        ))}
        <line x1={at} x2={at} y1={4} y2={32} className="term-bar-today" />
        <circle cx={at} cy={4} r={4} className="term-bar-today-head" />
      </svg>
      <figcaption className="term-bar-words">
        <span>{words.controls.termFrom(format.date(from))}</span>
        <strong>{rest}</strong>
        <span>{words.controls.termUntil(format.date(until))}</span>
      </figcaption>
      {marks.length > 0 && (
        <ul className="term-bar-marks">
          {marks.map((mark) => (
            <li key={`${mark.on} ${mark.name}`} data-tone={mark.tone ?? 'plain'}>
              {format.date(mark.on)}: {mark.name}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
