import type { MarketFinding, RouteComparison } from '#sourcing';
import { Badge } from '../components/badge/badge.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useWords } from '../frame/words.tsx';

const tones = { pass: 'met', fail: 'stops', 'cannot-tell': 'cannot-tell', 'not-in-force': 'plain' } as const;

function Outcome({ finding }: { readonly finding: MarketFinding }) {
  const { words } = useWords();
  return <Badge tone={tones[finding.outcome]}>{words.pages.sourcing.outcomes[finding.outcome]}</Badge>;
}

/** Why, with figures and what is missing. */
function Why({ finding }: { readonly finding: MarketFinding }) {
  const { words, format } = useWords();
  const { sourcing: say } = words.pages;
  const figures = Object.entries(finding.facts).flatMap(([name, value]) =>
    say.facts[name] !== undefined && typeof value === 'number'
      ? [`${say.facts[name]} ${format.percent(value / 100)}`]
      : [],
  );
  return (
    <div className="market-verdict">
      <Outcome finding={finding} />
      <span className="market-why">{say.codes[finding.code] ?? finding.code}</span>
      {figures.length > 0 && <span className="near-more">{figures.join(', ')}</span>}
      {finding.outcome === 'cannot-tell' && (
        <span className="near-more">
          {say.missing}: {format.list(finding.missing.map((what) => say.missingNames[what] ?? what))}
        </span>
      )}
    </div>
  );
}

/** A row a rule, a column a route; under each rule its clause, its term and how surely it is known. */
export function Verdicts({
  comparison,
  nameOf,
}: {
  readonly comparison: RouteComparison;
  readonly nameOf: (name: string) => string;
}) {
  const { words, format } = useWords();
  const { sourcing: say } = words.pages;
  type Row = RouteComparison['rows'][number];
  const columns: readonly Column<Row>[] = [
    {
      id: 'rule',
      title: say.rule,
      isRowHeader: true,
      width: '18rem',
      render: ({ rule, findings }) => {
        const [first] = findings;
        return (
          <div className="market-rule">
            <span>{say.rules[rule] ?? rule}</span>
            {first && (
              <span className="near-more">
                {say.kinds[first.kind]} · <span lang="en">{first.cite.text}</span> ·{' '}
                {first.inForce.until
                  ? say.inForceUntil(format.date(first.inForce.from), format.date(first.inForce.until))
                  : say.inForce(format.date(first.inForce.from))}{' '}
                · {say.decidedOn(format.date(first.on))} ·{' '}
                {say.confidence[first.cite.confidence] ?? first.cite.confidence}
              </span>
            )}
          </div>
        );
      },
    },
    ...comparison.routes.map(
      (name, i): Column<Row> => ({
        id: `${i} ${name}`,
        title: nameOf(name),
        render: ({ findings }) => {
          const finding = findings[i];
          return finding ? <Why finding={finding} /> : '–';
        },
      }),
    ),
  ];
  const inForce = comparison.rows.filter(({ findings }) =>
    findings.some(({ outcome }) => outcome !== 'not-in-force'),
  );
  const past = comparison.rows.filter((row) => !inForce.includes(row));
  return (
    <>
      {inForce.length > 0 && (
        <Table
          caption={say.verdict}
          hideCaption
          columns={columns}
          rows={inForce}
          rowKey={({ rule }) => rule}
        />
      )}
      {past.length > 0 && (
        <Disclosure title={say.outcomes['not-in-force']} level={3} defaultOpen={inForce.length === 0}>
          <Table
            caption={say.outcomes['not-in-force']}
            hideCaption
            columns={columns}
            rows={past}
            rowKey={({ rule }) => rule}
          />
        </Disclosure>
      )}
    </>
  );
}
