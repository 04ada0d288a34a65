import { CircleCheck, Download } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type ApplicationView, api } from '#contract';
import { cellsFromRuns } from '#grid';
import { LinkButton } from '../components/button/button.tsx';
import { useClock } from '../data/country.ts';
import { useNextMoveWords } from '../data/next-move.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { Places } from './queue.tsx';

/** The receipt of a lodging, as long as the address asks for it: place on each block, instant, proof, what comes next. */
export function Receipt({ view }: { readonly view: ApplicationView }) {
  const { words, format } = useWords();
  const clock = useClock();
  const moveOf = useNextMoveWords();
  const [kind] = useAddressKey('receipt');
  const { receipt } = words.pages.application;
  const title = useRef<HTMLHeadingElement>(null);
  // After the page's own title has taken focus: who has lodged comes to the receipt.
  useEffect(() => {
    if (kind !== '') title.current?.focus();
  }, [kind]);
  if (kind === '') return null;
  const first = view.places
    .filter(({ place }) => place === 1)
    .reduce((sum, { cells }) => sum + cellsFromRuns(cells).length, 0);
  const entry = view.entries.map(({ index }) => index).sort((a, b) => a - b)[0];
  return (
    <section className="receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title" ref={title} tabIndex={-1}>
        <CircleCheck aria-hidden size={22} strokeWidth={2} />
        {receipt.title}
      </h2>
      {kind === 'repeated' && <p>{receipt.repeated}</p>}
      <dl className="receipt-facts">
        <div>
          <dt>{receipt.number}</dt>
          <dd>{view.id}</dd>
        </div>
        <div>
          <dt>{receipt.at}</dt>
          <dd>
            <time dateTime={view.lodgedAt}>{clock.full(view.lodgedAt)}</time>
            <small>{view.lodgedAt}</small>
          </dd>
        </div>
      </dl>
      <p className="small-print">{receipt.atHow}</p>
      <h3>{receipt.place}</h3>
      <p>
        {first === view.area.blocks
          ? receipt.allFirst(format.blocks(first))
          : receipt.someFirst(format.number(first), format.blocks(view.area.blocks))}
      </p>
      {first < view.area.blocks && <Places places={view.places} />}
      {view.next && (
        <>
          <h3>{receipt.next}</h3>
          <p>{moveOf(view.next)}</p>
        </>
      )}
      <h3>{receipt.proof}</h3>
      <p>{receipt.proofHow}</p>
      <div className="buttons">
        {entry !== undefined && (
          <a className="button button-primary" href={api.proof(entry)} download={`${view.id}.tlog-proof`}>
            <Download aria-hidden size={17} strokeWidth={1.75} />
            <span>{words.pages.log.downloadProof}</span>
          </a>
        )}
        <LinkButton href={`/applications/${view.id}`}>{receipt.close}</LinkButton>
      </div>
    </section>
  );
}
