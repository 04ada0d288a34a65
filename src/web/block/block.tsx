import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { BlockCard as Card } from '#contract';
import { LawGate } from '../data/law-gate.tsx';
import { useBlock } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { boundsFrom, useFitUnlessSeen, widened } from '../ground/use-fit.ts';
import { useMapShows } from '../map/scene.tsx';
import { BlockCard } from './block-card.tsx';

function Block({ card }: { readonly card: Card }) {
  const { words, format } = useWords();
  const { block } = words.pages;
  const cells = useMemo(() => [{ cells: [card.cell], tone: 'found' as const }], [card.cell]);
  const box = useMemo(() => widened(boundsFrom(card.bounds), 6), [card.bounds]);
  const fit = useFitUnlessSeen(box, card.code);
  useMapShows({ cells, ...(fit && { fit }) });
  return (
    <>
      <PageHeading title={words.records.block(card.code)}>
        {card.country === 'outside'
          ? block.outside
          : block.lead(format.area(card.areaSquareMetres), card.datum)}
      </PageHeading>
      <BlockCard card={card} />
    </>
  );
}

export default function BlockPage() {
  const { code = '' } = useParams();
  return (
    <LawGate>
      <Shown of={useBlock(code)} waiting={{ lines: 10 }}>
        {(card) => <Block card={card} />}
      </Shown>
    </LawGate>
  );
}
