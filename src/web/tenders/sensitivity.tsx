import { Badge } from '../components/badge/badge.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useWords } from '../frame/words.tsx';
import type { ShownTender } from './use-tender.ts';

/** A row a criterion: what ± 20 % does, at which weight another would win, and which value alone would turn it. */
export function SensitivityOfTender({ tender }: { readonly tender: ShownTender }) {
  const { words, format } = useWords();
  const { tenders: say } = words.pages;
  const { nameOfOffer, plan, sensitivity } = tender;
  if (!sensitivity || tender.evaluation.standings.filter(({ rank }) => rank !== null).length < 2) return null;
  const three = (value: number) => format.number(value, { decimals: 3 });
  type Row = (typeof sensitivity.criticalWeights)[number];
  const columns: readonly Column<Row>[] = [
    {
      id: 'criterion',
      title: say.criterion,
      isRowHeader: true,
      render: ({ criterion }) => <span lang="en">{plan.criteria[criterion]?.title}</span>,
    },
    { id: 'weight', title: say.weight, align: 'end', render: ({ weight }) => three(weight) },
    {
      id: 'shift',
      title: say.by20,
      render: ({ criterion }) => {
        const moved = sensitivity.shifts.filter((shift) => shift.criterion === criterion && shift.changes);
        const [shift] = moved;
        return shift ? (
          <Badge tone="duty">{say.becomes(format.list(shift.winners.map(nameOfOffer)))}</Badge>
        ) : (
          <Badge tone="met">{say.same}</Badge>
        );
      },
    },
    {
      id: 'crossing',
      title: say.crossing,
      render: ({ below, above }) => {
        const found = [
          ...(below ? [say.crossingAt(nameOfOffer(below.offer), `≤ ${three(below.weight)}`)] : []),
          ...(above ? [say.crossingAt(nameOfOffer(above.offer), `≥ ${three(above.weight)}`)] : []),
        ];
        return found.length > 0 ? format.list(found) : <span className="near-more">{say.never}</span>;
      },
    },
    {
      id: 'value',
      title: say.criticalScore,
      render: ({ criterion }) => {
        const critical = sensitivity.criticalScores.find((one) => one.criterion === criterion);
        const changes = [critical?.rise, critical?.fall].flatMap((change) =>
          change
            ? [
                say.rise(
                  nameOfOffer(change === critical?.fall ? (sensitivity.winners[0] ?? '') : change.offer),
                  three(change.from),
                  three(change.to),
                ),
              ]
            : [],
        );
        return changes.length > 0 ? changes.join('; ') : <span className="near-more">{say.never}</span>;
      },
    },
  ];
  return (
    <section>
      <h2>{say.sensitivity}</h2>
      <p className="small-print">{say.sensitivityLead}</p>
      <p>
        {say.winnerNow}: <strong>{format.list(sensitivity.winners.map(nameOfOffer))}</strong>
      </p>
      <Table
        caption={say.sensitivity}
        hideCaption
        columns={columns}
        rows={sensitivity.criticalWeights}
        rowKey={({ criterion }) => String(criterion)}
      />
    </section>
  );
}
