import { useQuery } from '@tanstack/react-query';
import type { WitnessList, WitnessView } from '#contract';
import { Badge, type BadgeProps } from '../components/badge/badge.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { CodeBlock } from '../components/code-block/code-block.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { useClock } from '../data/clock.ts';
import { keys } from '../data/keys.ts';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';

const tones: Record<WitnessView['state'], NonNullable<BadgeProps['tone']>> = {
  signed: 'met',
  behind: 'notice',
  down: 'duty',
  disputes: 'stops',
  lies: 'stops',
  unasked: 'plain',
};

function Quorum({ quorum }: { readonly quorum: WitnessList['quorum'] }) {
  const { words, format } = useWords();
  const { witnesses: say } = words.pages;
  if (!quorum) return null;
  if (quorum.isCurrent) return <p>{say.quorumCurrent(quorum.name)}</p>;
  const sentence =
    quorum.size === 0
      ? say.quorumNever(quorum.name)
      : say.quorumBehind(quorum.name, format.number(quorum.size));
  return <Banner tone="notice">{sentence}</Banner>;
}

function Witness({ witness }: { readonly witness: WitnessView }) {
  const { words, format } = useWords();
  const clock = useClock();
  const { witnesses: say } = words.pages;
  return (
    <li>
      <strong>{witness.name}</strong> <Badge tone={tones[witness.state]}>{say.states[witness.state]}</Badge>
      {witness.signedAt && (
        <p className="small-print">
          {say.columns.size}: {format.number(witness.size)}. {say.columns.at}: {clock.full(witness.signedAt)}
        </p>
      )}
      {witness.trouble && (
        <p className="small-print">
          <span lang="en">{witness.trouble}</span>{' '}
          {witness.troubleSince && say.since(clock.full(witness.troubleSince))}
        </p>
      )}
    </li>
  );
}

/** Who outside has cosigned how much of the log, and when by their own clocks; those that are down or dispute it too. */
export function Witnesses() {
  const { words } = useWords();
  const { client } = useRegister();
  const { witnesses: say } = words.pages;
  const list = useQuery({
    queryKey: keys.witnesses,
    queryFn: ({ signal }) => client.witnesses({ signal }),
    // Their words come some seconds after an entry, and no entry tells of them.
    refetchInterval: 10_000,
  });
  if (!list.data) return null;
  const { items, quorum, policy } = list.data;
  return (
    <section aria-labelledby="log-witnesses">
      <h2 id="log-witnesses">{say.title}</h2>
      <p>{items.length === 0 ? say.none : say.lead}</p>
      <Quorum quorum={quorum} />
      {items.length > 0 && (
        <ul className="plain-list">
          {items.map((witness) => (
            <Witness key={witness.key} witness={witness} />
          ))}
        </ul>
      )}
      <Disclosure title={say.policy}>
        <CodeBlock label={say.policy} code={policy} />
      </Disclosure>
      <Disclosure title={say.run}>
        <CodeBlock
          label={say.run}
          code={`./orebook witness keygen --name w.example --out witness.key\n./orebook witness --key witness.key --log ${policy.split('\n')[0]?.replace(/^log /, '') ?? ''}`}
        />
      </Disclosure>
    </section>
  );
}
