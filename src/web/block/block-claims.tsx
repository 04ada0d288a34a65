import type { BlockCard } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Link } from '../components/link/link.tsx';
import { useClock } from '../data/country.ts';
import { CounterNote } from '../deviations/deviation-note.tsx';
import { useWords } from '../frame/words.tsx';

/** Who stands in line for a block, first one first. */
export function BlockQueue({ queue }: { readonly queue: BlockCard['queue'] }) {
  const { words, format } = useWords();
  const clock = useClock();
  const { block } = words.pages;
  return (
    <section aria-labelledby="block-queue">
      <h2 id="block-queue">{block.queue}</h2>
      <ol className="plain-list block-queue">
        {queue.map((queued) => (
          <li key={queued.id}>
            <span className="block-place">
              <span className="by-ear">{block.place} </span>
              {format.number(queued.place)}
            </span>
            <span>
              <Link href={queued.address}>{queued.id}</Link>{' '}
              {queued.simulated && <Badge tone="simulated">{words.ground.simulated}</Badge>}
              <span className="block-queue-who">
                {queued.applicant ?? words.records.nameErased},{' '}
                {words.records.applicationStatus[queued.status] ?? queued.status},{' '}
                {clock.full(queued.lodgedAt)}
                {queued.counter && (
                  <>
                    . <CounterNote counter={queued.counter} />
                  </>
                )}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Everyone who asked for a block or held it. */
export function BlockHistory({ history }: { readonly history: BlockCard['history'] }) {
  const { words } = useWords();
  const clock = useClock();
  const { block } = words.pages;
  return (
    <section aria-labelledby="block-history">
      <h2 id="block-history">{block.history}</h2>
      {history.length === 0 ? (
        <p>{block.historyNone}</p>
      ) : (
        <ol className="plain-list near-list">
          {history.map((row) => (
            <li key={`${row.id} ${row.begunIn}`}>
              <span className="near-more">{row.kind === 'licence' ? block.held : block.asked}</span>
              <Link href={row.address}>{row.id}</Link>
              {row.simulated && <Badge tone="simulated">{words.ground.simulated}</Badge>}
              <span className="block-queue-who">
                <Link href={`/log?entry=${row.begunIn}`} kind="quiet">
                  {block.from(clock.full(row.begunAt))}
                </Link>
                {row.endedAt && row.endedIn !== undefined && (
                  <>
                    {' '}
                    <Link href={`/log?entry=${row.endedIn}`} kind="quiet">
                      {block.until(clock.full(row.endedAt))}
                    </Link>
                  </>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
