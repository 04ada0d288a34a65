import type { DepositView } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { type KeyValue, KeyValues } from '../components/key-values/key-values.tsx';
import { Link } from '../components/link/link.tsx';
import { useWords } from '../frame/words.tsx';

type Said = DepositView['statements'][number];

/** What one publisher says of the place; what it does not say is left out, never filled in. */
export function Statement({ said }: { readonly said: Said }) {
  const { words, format } = useWords();
  const { deposit } = words.pages;
  const own = (text: string) => <span lang="en">{text}</span>;
  const rows: (KeyValue | undefined)[] = [
    said.type !== undefined ? { key: deposit.type, value: own(said.type) } : undefined,
    said.predictedType && {
      key: deposit.type,
      value: (
        <>
          {own(said.predictedType.type)}{' '}
          <Badge tone="cannot-tell">
            {deposit.predictedType(format.percent(said.predictedType.confidence, 0))}
          </Badge>
        </>
      ),
    },
    said.mineralsAsStated.length > 0
      ? { key: deposit.minerals, value: own(said.mineralsAsStated.join(', ')) }
      : undefined,
    said.status !== undefined ? { key: deposit.status, value: own(said.status) } : undefined,
    said.discoveredIn !== undefined
      ? { key: deposit.discovered, value: String(said.discoveredIn) }
      : undefined,
    said.openedIn !== undefined ? { key: deposit.opened, value: String(said.openedIn) } : undefined,
    said.operators?.length ? { key: deposit.operators, value: said.operators.join('; ') } : undefined,
    said.owners?.length ? { key: deposit.owners, value: said.owners.join('; ') } : undefined,
    said.capacity && {
      key: deposit.capacity,
      value: (
        <>
          {format.number(said.capacity.value, { decimals: 3 })} {own(said.capacity.unit)}
        </>
      ),
    },
    said.location && {
      key: deposit.position,
      value: format.coordinates(said.location.position[1], said.location.position[0]),
      source: [
        deposit.quality[said.location.quality],
        said.location.uncertaintyKm !== undefined &&
          deposit.uncertainty(format.distance(said.location.uncertaintyKm * 1000)),
      ]
        .filter(Boolean)
        .join(', '),
    },
    said.note !== undefined ? { key: deposit.note, value: own(said.note) } : undefined,
  ];
  return (
    <article className="statement">
      <h3>{said.source.publisher}</h3>
      <p className="statement-source">
        {said.names.name}, {deposit.record} {said.source.record}. {said.source.licence}.
        {said.url && (
          <>
            {' '}
            <Link href={said.url}>{deposit.openSource}</Link>
          </>
        )}
      </p>
      {said.compiledBy === 'researched' && <Badge tone="cannot-tell">{deposit.researched}</Badge>}
      <KeyValues items={rows.filter((row) => row !== undefined)} />
    </article>
  );
}
