import { useMemo } from 'react';
import type { Finding, Fix } from '#terms';
import { Badge } from '../components/badge/badge.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { FindingCard } from '../components/finding-card/finding-card.tsx';
import { Link } from '../components/link/link.tsx';
import { useLawWords } from '../data/law-gate.tsx';
import { useWords } from '../frame/words.tsx';
import { type FindingGroup, findingGroups, groupOf } from './own-check.ts';
import './check.css';

/** A fix that changes the area; the others are things to bring or to wait for. */
export type CellFix = Extract<Fix, { readonly cells: readonly number[] }>;

export type WaitFix = Extract<Fix, { readonly do: 'wait-until' }>;
/** A fix that is made in the form: a paper to attach, a field to correct. */
export type FormFix = Extract<Fix, { readonly do: 'attach-document' | 'correct-field' }>;

/** What can be done about a finding on the page that shows it; a fix that cannot be done there stands in words. */
export interface Mending {
  readonly onFix?: (fix: CellFix) => void;
  /** Asks again of the day until which one must wait. */
  readonly onWait?: (fix: WaitFix) => void;
  /** Where the form takes the fix. */
  readonly placeOf?: (fix: FormFix) => string | undefined;
}

function isCellFix(fix: Fix): fix is CellFix {
  return 'cells' in fix;
}

/** What a press does, if anything. */
function pressOf(
  fix: Fix,
  { onFix, onWait, placeOf }: Mending,
): { onFix: () => void } | { href: string } | undefined {
  if (isCellFix(fix)) return onFix && { onFix: () => onFix(fix) };
  if (fix.do === 'wait-until') return onWait && { onFix: () => onWait(fix) };
  const href = placeOf?.(fix);
  return href === undefined ? undefined : { href };
}

/** Nothing of the area can be had: no change of it helps. */
const hopeless: ReadonlySet<string> = new Set(['nothing_eligible', 'all_blocks_held']);

/** The area after a fix. */
export function cellsAfter(cells: readonly number[], fix: CellFix): readonly number[] {
  const named = new Set(fix.cells);
  switch (fix.do) {
    case 'drop-cells':
      return cells.filter((cell) => !named.has(cell));
    case 'add-cells':
      return [...cells, ...fix.cells.filter((cell) => !cells.includes(cell))];
    case 'keep-only-cells':
      return cells.filter((cell) => named.has(cell));
  }
}

const tones = { stops: 'stops', duty: 'duty', met: 'met', 'cannot-tell': 'cannot-tell' } as const;

function AboutIds({ ids }: { readonly ids: readonly string[] }) {
  const shown = ids.slice(0, 8);
  return (
    <>
      {shown.map((id, i) => {
        const address = id.startsWith('EL-')
          ? `/licences/${id}`
          : id.startsWith('A-')
            ? `/applications/${id}`
            : undefined;
        return (
          <span key={id}>
            {i > 0 && ', '}
            {address ? <Link href={address}>{id}</Link> : id}
          </span>
        );
      })}
      {ids.length > shown.length && ` … +${ids.length - shown.length}`}
    </>
  );
}

interface FindingItemProps extends Mending {
  readonly finding: Finding;
  readonly onShow?: (cells: readonly number[]) => void;
}

/** One finding in the reader's words. */
function FindingItem({ finding, onShow, ...mending }: FindingItemProps) {
  const { words } = useWords();
  const law = useLawWords();
  const group = groupOf(finding);
  const fix = finding.outcome === 'not-met' ? finding.fix : undefined;
  const press = fix && pressOf(fix, mending);
  const by = finding.facts?.by;
  const facts = [
    ...(Array.isArray(by) && by.length > 0
      ? [{ key: words.pages.check.touches, value: <AboutIds ids={by.map(String)} /> }]
      : []),
    ...(fix && !isCellFix(fix) && !press ? [{ key: words.finding.fix, value: law.fix(fix) }] : []),
  ];
  const { cells } = finding;
  const sentence = law.sentence(finding);
  // What the law wants, where it is not met: who reads that it is met need not be told.
  const sense = finding.outcome === 'not-met' ? law.law(finding.rule) : undefined;
  const isHopeless =
    finding.outcome === 'not-met' && hopeless.has(finding.code) && mending.onFix !== undefined;
  // Who has no consent and wants none may leave the blocks to others.
  const orElse =
    fix?.do === 'attach-document' && cells && cells.length > 0 && mending.onFix
      ? ({ do: 'drop-cells', cells } as const)
      : undefined;
  const missing = finding.outcome === 'cannot-tell' ? law.missing(finding.missing) : '';
  return (
    <FindingCard
      group={group}
      title={sentence}
      cite={{ ...finding.cite, text: law.citation(finding.cite) }}
      facts={facts}
      {...(sense !== undefined && { sense })}
      level={4}
      {...(missing !== '' && !sentence.includes(missing) && { missing })}
      {...(fix && press && { fix: { name: law.fix(fix), ...press } })}
      {...(isHopeless && { fix: { name: words.pages.home.doors.ground, href: '/ground' } })}
      {...(orElse && { orElse: { name: law.fix(orElse), onFix: () => mending.onFix?.(orElse) } })}
      {...(cells && cells.length > 0 && onShow && { onShowOnMap: () => onShow(cells) })}
    />
  );
}

export interface FindingsProps extends Omit<FindingItemProps, 'finding'> {
  readonly findings: readonly Finding[];
  /** Groups that stand open from the start. */
  readonly open?: readonly FindingGroup[];
  /** Whose application it is: the reader's own, or one that the reader looks at. Default `own`. */
  readonly of?: 'own' | 'another';
}

/** All findings, what stops first, met ones last: each group with its count. */
export function Findings({ findings, open = ['stops', 'duty'], of = 'own', ...rest }: FindingsProps) {
  const { words, format } = useWords();
  const names = of === 'own' ? words.finding.groups : words.acts.findingGroups;
  const meanings = of === 'own' ? words.finding.groupMeanings : words.acts.findingMeanings;
  const groups = useMemo(
    () =>
      findingGroups
        .map((group) => ({ group, found: findings.filter((finding) => groupOf(finding) === group) }))
        .filter(({ found }) => found.length > 0),
    [findings],
  );
  return (
    <div className="finding-groups">
      {groups.map(({ group, found }) => (
        <Disclosure
          key={group}
          level={3}
          defaultOpen={open.includes(group)}
          title={names[group]}
          aside={<Badge tone={tones[group]}>{format.number(found.length)}</Badge>}
        >
          <div className="finding-list">
            <p className="small-print">{meanings[group]}</p>
            {found.map((finding, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a rule may say the same thing of two places
              <FindingItem key={`${finding.rule} ${i}`} finding={finding} {...rest} />
            ))}
          </div>
        </Disclosure>
      ))}
    </div>
  );
}
