import { useState } from 'react';
import { type Recomputation, recomputeRanking, releaseIn } from '#tender';
import { Badge } from '../components/badge/badge.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { CodeBlock } from '../components/code-block/code-block.tsx';
import { FileDrop } from '../components/file-drop/file-drop.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { announce } from '../frame/announce.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { useScore } from './ranking.tsx';
import './tenders.css';

const maximumFileBytes = 50 * 2 ** 20;

type Read = { readonly name: string; readonly result: Recomputation | 'not-json' };

function Answer({ name, result }: Read) {
  const { words, format } = useWords();
  const score = useScore();
  const { tenders: say } = words.pages;
  if (result === 'not-json')
    return (
      <Banner tone="problem" title={name}>
        {say.recompute.notJson}
      </Banner>
    );
  if (result.outcome === 'cannot-tell') {
    return (
      <Banner tone="notice" title={say.recompute.cannotTell}>
        {say.recompute.lacks(format.list(result.missing.map((what) => say.case.terms[what] ?? what)))}
      </Banner>
    );
  }
  type Row = (typeof result.offers)[number];
  const columns: readonly Column<Row>[] = [
    { id: 'offer', title: say.offer, isRowHeader: true, render: ({ bid }) => bid },
    {
      id: 'rank',
      title: say.rank,
      render: ({ rank, excluded }) =>
        excluded ? <Badge tone="stops">{say.excluded}</Badge> : rank === null ? '–' : format.number(rank),
    },
    {
      id: 'score',
      title: say.score,
      align: 'end',
      render: (row) => (row.score === null ? '–' : score(row.score)),
    },
  ];
  return (
    <>
      <Banner
        tone={result.differences.length === 0 ? 'notice' : 'problem'}
        title={result.differences.length === 0 ? say.recompute.agrees : say.recompute.differs}
      >
        {result.differences.length > 0 && (
          <ul lang="en">
            {result.differences.map((difference) => (
              <li key={difference}>{difference}</li>
            ))}
          </ul>
        )}
      </Banner>
      <Table caption={say.recompute.own} columns={columns} rows={result.offers} rowKey={({ bid }) => bid} />
    </>
  );
}

/** A stranger's check in the browser: the ranking from the file alone. */
export default function RecomputePage() {
  const { words, format } = useWords();
  const { recompute: say } = words.pages.tenders;
  const [read, setRead] = useState<Read>();
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    let result: Read['result'];
    try {
      result = recomputeRanking(releaseIn(JSON.parse(await file.text())));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      result = 'not-json';
    }
    setRead({ name: file.name, result });
    announce(file.name);
  };
  return (
    <>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      <FileDrop
        label={say.file}
        accept={['.json']}
        maximumBytes={maximumFileBytes}
        limit={format.bytes(maximumFileBytes)}
        onFiles={(files) => void take(files)}
      />
      <div aria-live="polite" className="stack">
        {read && <Answer {...read} />}
      </div>
      <section aria-labelledby="recompute-command" className="stack">
        <h2 id="recompute-command">{say.command}</h2>
        <CodeBlock label={say.commandLabel} code="./orebook tender recompute record-package.json" />
      </section>
    </>
  );
}
