import { FilePen, FilePlus } from 'lucide-react';
import { useState } from 'react';
import type { Lot, MarketFinding, MissingEvidence, Route, RouteComparison, RuleTables } from '#sourcing';
import { Badge } from '../components/badge/badge.tsx';
import { Button } from '../components/button/button.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useWords } from '../frame/words.tsx';
import { EvidenceDialog } from './evidence-dialog.tsx';

const tones = { pass: 'met', fail: 'stops', 'cannot-tell': 'cannot-tell', 'not-in-force': 'plain' } as const;

function Outcome({ finding }: { readonly finding: MarketFinding }) {
  const { words } = useWords();
  return <Badge tone={tones[finding.outcome]}>{words.pages.sourcing.outcomes[finding.outcome]}</Badge>;
}

interface Asked {
  readonly rule: string;
  readonly route: number;
  readonly kinds: readonly MissingEvidence[];
  readonly isStated: boolean;
}

/** Why, with figures, what is missing and what was stated. */
function Why({
  finding,
  lot,
  routeName,
  onAsk,
}: {
  readonly finding: MarketFinding;
  readonly lot: Lot;
  readonly routeName: string;
  readonly onAsk: (kinds: readonly MissingEvidence[], isStated: boolean) => void;
}) {
  const { words, format } = useWords();
  const { sourcing: say, evidence } = words.pages;
  const rule = say.rules[finding.rule] ?? finding.rule;
  const { stated = [] } = finding;
  const papers = (lot.evidence?.papers ?? []).filter(({ shows }) => stated.includes(shows));
  const references = [...new Set(papers.map(({ reference }) => reference))];
  const named = (kinds: readonly MissingEvidence[]) =>
    format.list(kinds.map((one) => say.missingNames[one] ?? one));
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
          {say.missing}: {named(finding.missing)}
        </span>
      )}
      {stated.length > 0 && (
        <span className="near-more">
          {evidence.asStated(named(stated))} {references.join('; ')}
        </span>
      )}
      {/* Firms that own each other are mended where they are written. */}
      {finding.outcome === 'cannot-tell' && finding.code !== 'owner_cycle' && (
        <Button
          size="small"
          icon={FilePlus}
          aria-label={evidence.stateFor(rule, routeName)}
          onPress={() => onAsk(finding.missing, false)}
        >
          {evidence.state}
        </Button>
      )}
      {finding.outcome !== 'cannot-tell' && stated.length > 0 && (
        <Button
          size="small"
          kind="quiet"
          icon={FilePen}
          aria-label={evidence.changeFor(rule, routeName)}
          onPress={() => onAsk(stated, true)}
        >
          {evidence.change}
        </Button>
      )}
    </div>
  );
}

/** A row a rule, a column a route; under each rule its clause, its term and how surely it is known. */
export function Verdicts({
  comparison,
  routes,
  tables,
  nameOf,
  onChange,
}: {
  readonly comparison: RouteComparison;
  /** In the order of the comparison. */
  readonly routes: readonly Route[];
  readonly tables: RuleTables;
  readonly nameOf: (name: string) => string;
  readonly onChange: (route: number, lot: Lot) => void;
}) {
  const { words, format } = useWords();
  const [asked, setAsked] = useState<Asked>();
  const askedRoute = asked && routes[asked.route];
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
          const route = routes[i];
          if (!finding || !route) return '–';
          return (
            <Why
              finding={finding}
              lot={route.lot}
              routeName={nameOf(name)}
              onAsk={(kinds, isStated) => setAsked({ rule: finding.rule, route: i, kinds, isStated })}
            />
          );
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
      {asked && askedRoute && (
        <EvidenceDialog
          title={say.rules[asked.rule] ?? asked.rule}
          kinds={asked.kinds}
          lot={askedRoute.lot}
          tables={tables}
          isStated={asked.isStated}
          onChange={(lot) => onChange(asked.route, lot)}
          onClose={() => setAsked(undefined)}
        />
      )}
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
