import { CircleCheck, CircleX, Dices } from 'lucide-react';
import { useState } from 'react';
import type { ReopenedSlot } from '#contract';
import { Button } from '../components/button/button.tsx';
import { Hash } from '../components/code-block/code-block.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { announce } from '../frame/announce.ts';
import { useWords } from '../frame/words.tsx';
import type { Recomputed } from './recompute.ts';

/** What was drawn, and the button that draws it again here. */
export function Draw(props: {
  readonly slot: ReopenedSlot;
  readonly draw: NonNullable<ReopenedSlot['draw']>;
}) {
  const { slot, draw } = props;
  const { words } = useWords();
  const { reopening: say } = words.pages;
  const [answer, setAnswer] = useState<Recomputed | 'computing'>();

  async function recompute() {
    setAnswer('computing');
    // The curve of the signature is fetched by whoever checks one.
    const { recomputed } = await import('./recompute.ts');
    const found = recomputed(slot);
    setAnswer(found);
    announce(found.steps.every(({ ok }) => ok) ? say.recomputed : say.notRecomputed);
  }

  const isGood = answer !== undefined && answer !== 'computing' && answer.steps.every(({ ok }) => ok);
  return (
    <section aria-labelledby="slot-draw">
      <h2 id="slot-draw">{say.drawn}</h2>
      <p>{say.drawnLead}</p>
      <KeyValues
        shape="stack"
        items={[
          { key: say.evidence, value: <Evidence text={draw.evidence} /> },
          { key: say.drawnValue, value: <Hash value={draw.value} /> },
        ]}
      />
      <div className="buttons">
        <Button kind="primary" icon={Dices} onPress={recompute} isPending={answer === 'computing'}>
          {answer === 'computing' ? say.recomputing : say.recompute}
        </Button>
      </div>
      <p className="small-print">{say.recomputeHow}</p>
      {answer !== undefined && answer !== 'computing' && (
        <div className="verdict" data-ok={isGood}>
          <h3>{isGood ? say.recomputed : say.notRecomputed}</h3>
          <ul className="plain-list">
            {answer.steps.map(({ step, ok }) => (
              <li key={step} data-ok={ok}>
                {ok ? <CircleCheck aria-hidden size={18} /> : <CircleX aria-hidden size={18} />}
                <span>{ok ? say.steps[step].ok : say.steps[step].bad}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** A signature is copied whole; words are read. */
function Evidence({ text }: { readonly text: string }) {
  return /^[0-9a-f]{96}$/.test(text) ? <Hash value={text} /> : <q>{text}</q>;
}
