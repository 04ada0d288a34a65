import { CircleCheck, CircleHelp } from 'lucide-react';
import type { ReactNode } from 'react';

/** `met`: what is proved; `unknown`: what nothing here can tell. `children`: items that stand before the sentences. */
export function SentenceList(props: {
  readonly tone: 'met' | 'unknown';
  readonly sentences: readonly string[];
  readonly children?: ReactNode;
}) {
  const { tone, sentences, children } = props;
  const Icon = tone === 'met' ? CircleCheck : CircleHelp;
  return (
    <ul className="plain-list provings" data-tone={tone}>
      {children}
      {sentences.map((sentence) => (
        <li key={sentence}>
          <Icon aria-hidden size={18} />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
