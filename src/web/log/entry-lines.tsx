import { ShieldCheck } from 'lucide-react';
import { api, type EntryLine } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Link } from '../components/link/link.tsx';
import { useClock } from '../data/country.ts';
import { useToday } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';
import './entry-lines.css';

export interface EntryLinesProps {
  readonly entries: readonly EntryLine[];
  /** `short`: time, what, about whom. `full`: by whom and the proof as well. Default `short`. */
  readonly shape?: 'short' | 'full';
  /** Record whose page this is: it need not link to itself. */
  readonly of?: string;
  /** Index from which entries are new since the reader came. */
  readonly newFrom?: number;
}

/** Entries of the log as lines, each with its record and its proof. */
export function EntryLines({ entries, shape = 'short', of, newFrom }: EntryLinesProps) {
  const { words, format } = useWords();
  const clock = useClock();
  const today = useToday();
  if (entries.length === 0) return <p className="entry-lines-none">{words.records.noEntries}</p>;
  return (
    <ol className={`entry-lines entry-lines-${shape}`}>
      {entries.map((entry) => {
        const abouts = entry.records.filter((record) => record.id !== of && record.kind !== 'register');
        return (
          <li
            key={entry.index}
            {...(newFrom !== undefined && entry.index >= newFrom && { 'data-new': true })}
          >
            <time dateTime={entry.at} title={clock.full(entry.at)}>
              {shape === 'full' ? clock.full(entry.at) : clock.short(entry.at, today)}
            </time>
            <span className="entry-line-what">
              <Link href={`/log?entry=${entry.index}`} kind="quiet">
                {words.records.entries[entry.kind] ?? entry.kind}
              </Link>
              {shape === 'full' && (
                <span className="entry-line-by"> {words.records.roles[entry.by.role]}</span>
              )}
              {entry.simulated && <Badge tone="simulated">{words.ground.simulatedShort}</Badge>}
            </span>
            <span className="entry-line-about">
              {abouts.map((record) => (
                <Link key={record.id} href={record.address} kind="quiet">
                  {record.id}
                </Link>
              ))}
              {shape === 'full' && (
                <a className="entry-line-proof" href={api.proof(entry.index)} download>
                  <ShieldCheck aria-hidden size={15} strokeWidth={1.75} />
                  {words.records.proof}
                  <span className="by-ear"> {words.records.proofOf(format.number(entry.index))}</span>
                </a>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
