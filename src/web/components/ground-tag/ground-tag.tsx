import type { ReactNode } from 'react';
import type { ShownGround } from '#words';
import { useWords } from '../../frame/words.tsx';
import { GroundSwatch } from './ground-swatch.tsx';
import './ground-tag.css';

export interface GroundTagProps {
  readonly state: ShownGround;
  /** After the word: "until 7 September 2026". */
  readonly children?: ReactNode;
}

/** The state of a piece of ground: colour, pattern and word together. */
export function GroundTag({ state, children }: GroundTagProps) {
  const { words } = useWords();
  return (
    <span className="ground-tag">
      <GroundSwatch state={state} width={20} height={14} />
      <span>
        {words.ground.states[state]}
        {children && <span className="ground-tag-more">, {children}</span>}
      </span>
    </span>
  );
}
