import { type ComponentType, type ReactNode, Suspense, useState } from 'react';

export interface OpensAtOnce {
  /** It was asked for by the press that loaded it. */
  readonly defaultOpen: boolean;
}

export interface OnDemandProps {
  /** A `lazy` component; its code comes with the first press. */
  readonly Part: ComponentType<OpensAtOnce>;
  /** The button as it looks until then. */
  readonly look: (ask: () => void) => ReactNode;
}

/** A menu or dialog whose code is fetched when it is first asked for: until then only its button stands there. */
export function OnDemand({ Part, look }: OnDemandProps) {
  const [isAsked, setAsked] = useState(false);
  const ask = () => setAsked(true);
  if (!isAsked) return look(ask);
  return (
    <Suspense fallback={look(ask)}>
      <Part defaultOpen />
    </Suspense>
  );
}
