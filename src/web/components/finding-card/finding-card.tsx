import { CircleCheck, CircleHelp, ClipboardPen, type LucideIcon, MapPin, OctagonX } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Citation } from '#terms';
import { useWords } from '../../frame/words.tsx';
import { Button, LinkButton } from '../button/button.tsx';
import { Term } from '../tooltip/tooltip.tsx';
import './finding-card.css';

/** What a finding means for the person: it stops them, they must do something, it is met, or nobody can tell yet. */
export type FindingGroup = 'stops' | 'duty' | 'met' | 'cannot-tell';

export const findingIcons: Record<FindingGroup, LucideIcon> = {
  stops: OctagonX,
  duty: ClipboardPen,
  met: CircleCheck,
  'cannot-tell': CircleHelp,
};

/** A change that mends a finding: done at once, or where the address leads. */
export type FindingFix = { readonly name: string } & (
  | { readonly onFix: () => void }
  | { readonly href: string }
);

export interface FindingCardProps {
  readonly group: FindingGroup;
  /** The finding in a sentence: "Your area has 214 blocks; the law allows 200." */
  readonly title: ReactNode;
  readonly cite: Citation;
  /** What the law wants, in our words and no quotation; where it helps. */
  readonly sense?: ReactNode;
  /** Figures that the rule used. */
  readonly facts?: readonly { readonly key: string; readonly value: ReactNode }[];
  /** What data is missing; with `cannot-tell`. */
  readonly missing?: ReactNode;
  /** The smallest change that mends it: "Drop 14 blocks". */
  readonly fix?: FindingFix;
  /** Another way, where there is one: "Drop 2 blocks" instead of a consent. */
  readonly orElse?: FindingFix;
  readonly onShowOnMap?: () => void;
  readonly level?: 3 | 4;
}

function FixButton({ fix, isFirst }: { readonly fix: FindingFix; readonly isFirst: boolean }) {
  const kind = isFirst ? 'primary' : 'secondary';
  return 'href' in fix ? (
    <LinkButton size="small" kind={kind} href={fix.href}>
      {fix.name}
    </LinkButton>
  ) : (
    <Button size="small" kind={kind} onPress={fix.onFix}>
      {fix.name}
    </Button>
  );
}

/** What one rule of the law answers: article, figures, and the way to mend it. */
export function FindingCard(props: FindingCardProps) {
  const { group, title, cite, sense, facts, missing, fix, orElse, onShowOnMap, level = 3 } = props;
  const { words } = useWords();
  const titleId = useId();
  const Icon = findingIcons[group];
  const Heading = `h${level}` as const;
  return (
    <article className={`finding finding-${group}`} aria-labelledby={titleId}>
      <Icon aria-hidden size={18} strokeWidth={2} className="finding-icon" />
      <div className="finding-body">
        <Heading id={titleId} className="finding-title">
          <span className="by-ear">{words.finding.groups[group]}: </span>
          {title}
        </Heading>
        <p className="finding-cite">
          <Term explanation={words.finding.confidence[cite.confidence]}>{cite.text}</Term>
        </p>
        {sense && <p className="finding-sense">{sense}</p>}
        {facts && facts.length > 0 && (
          <dl className="finding-facts">
            {facts.map(({ key, value }) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {missing && (
          <p className="finding-missing">
            <strong>{words.finding.missing}:</strong> {missing}
          </p>
        )}
        {(fix || orElse || onShowOnMap) && (
          <div className="finding-actions">
            {fix && <FixButton fix={fix} isFirst={group === 'stops'} />}
            {orElse && <FixButton fix={orElse} isFirst={false} />}
            {onShowOnMap && (
              <Button size="small" kind="quiet" icon={MapPin} onPress={onShowOnMap}>
                {words.finding.showOnMap}
              </Button>
            )}
          </div>
        )}
      </div>
    </article>
  );
}
