import { Badge } from '../components/badge/badge.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useWords } from '../frame/words.tsx';
import type { ShownTender } from './use-tender.ts';

type Standing = ShownTender['evaluation']['standings'][number];

/** Three decimals tell offers apart; the file holds every digit. */
const scoreDecimals = 3;

export function useScore(): (value: number) => string {
  const { format } = useWords();
  return (value) => format.number(value, { decimals: scoreDecimals, fixed: true });
}

/** The winner in a sentence, what kept the highest scorer out, and how firmly the first place stands. */
export function Result({ tender }: { readonly tender: ShownTender }) {
  const { words, format } = useWords();
  const score = useScore();
  const { tenders: say } = words.pages;
  const { award, evaluation, nameOfOffer, openings, plan, sensitivity } = tender;
  const first = evaluation.standings.find(({ rank }) => rank === 1);
  const highest = evaluation.standings.reduce<Standing | undefined>(
    (best, one) => (one.score !== null && one.score > (best?.score ?? -1) ? one : best),
    undefined,
  );
  const failed = highest?.excluded === true && highest.gates.find(({ outcome }) => outcome === 'fail');
  const gateTitle = failed && (plan.gates.find(({ id }) => id === failed.gate)?.title ?? failed.gate);
  const moved = sensitivity?.shifts.filter(({ changes }) => changes) ?? [];
  const titles = [...new Set(moved.map(({ criterion }) => plan.criteria[criterion]?.title ?? ''))];
  const { missing } = evaluation;
  return (
    <section className="tender-result" aria-labelledby="tender-result">
      <h2 id="tender-result">{say.result}</h2>
      {award ? (
        <p className="tender-winner">{say.awarded(nameOfOffer(award.offer), format.money(award.value))}</p>
      ) : first?.score != null ? (
        <p className="tender-winner">{say.leads(nameOfOffer(first.offer), score(first.score))}</p>
      ) : (
        <p>{say.notRankedYet}</p>
      )}
      {highest?.score != null && gateTitle && (
        <p>{say.excludedTop(nameOfOffer(highest.offer), score(highest.score), gateTitle)}</p>
      )}
      {sensitivity && <p>{moved.length === 0 ? say.steady : say.shaky(format.list(titles))}</p>}
      {openings.length > 0 && missing.length > 0 && (
        <p className="small-print">{say.missing(missing.join(', '))}</p>
      )}
    </section>
  );
}

/** Every opened offer in order of rank, the excluded last, with second opinions beside. */
export function Ranking({ tender }: { readonly tender: ShownTender }) {
  const { words, format } = useWords();
  const score = useScore();
  const { tenders: say } = words.pages;
  const { evaluation, nameOfOffer, openings, second } = tender;
  if (openings.length === 0) return null;
  const rows = [...evaluation.standings].sort(
    (a, b) =>
      (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) ||
      (b.score ?? 0) - (a.score ?? 0),
  );
  const priceOf = (offer: string) => openings.find(({ opening }) => opening.offer === offer)?.opening.price;
  const columns: readonly Column<Standing>[] = [
    {
      id: 'rank',
      title: say.rank,
      render: (row) =>
        row.rank !== null ? (
          format.number(row.rank)
        ) : row.excluded === true ? (
          <Badge tone="stops">{say.excluded}</Badge>
        ) : row.excluded === 'unclear' ? (
          <Badge tone="cannot-tell">{say.unclear}</Badge>
        ) : (
          '–'
        ),
    },
    { id: 'bidder', title: say.bidder, isRowHeader: true, render: (row) => nameOfOffer(row.offer) },
    {
      id: 'score',
      title: say.score,
      align: 'end',
      width: '11rem',
      render: (row) =>
        row.score === null ? (
          '–'
        ) : (
          <span className="score-bar" data-excluded={row.excluded === true || undefined}>
            <span className="score-bar-fill" style={{ inlineSize: `${row.score * 100}%` }} />
            <span className="score-bar-figure">{score(row.score)}</span>
          </span>
        ),
    },
    {
      id: 'topsis',
      title: say.topsis,
      align: 'end',
      render: ({ offer }) => {
        const other = second.get(offer);
        return other ? `${format.number(other.topsisRank)} (${score(other.topsis)})` : '–';
      },
    },
    {
      id: 'strict',
      title: say.lexicographic,
      align: 'end',
      render: ({ offer }) => {
        const other = second.get(offer);
        return other ? format.number(other.lexicographicRank) : '–';
      },
    },
    {
      id: 'price',
      title: say.price,
      align: 'end',
      render: ({ offer }) => {
        const price = priceOf(offer);
        return price ? format.moneyShort(price) : '–';
      },
    },
  ];
  return (
    <section>
      <h2>{say.ranking}</h2>
      <p className="small-print">{say.rankingLead}</p>
      <Table caption={say.ranking} hideCaption columns={columns} rows={rows} rowKey={({ offer }) => offer} />
    </section>
  );
}
