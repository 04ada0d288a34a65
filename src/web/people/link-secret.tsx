import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { pages } from '#contract';
import { LinkButton } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';

export interface WithLinkSecretProps {
  /** Of a page that has no title before it knows what the link is about. */
  readonly title?: string;
  readonly children: (secret: string) => ReactNode;
}

/** What the link of a letter carries behind its #, where no server sees it; where it is broken, what to do. */
export function WithLinkSecret({ title, children }: WithLinkSecretProps) {
  const { words } = useWords();
  const { people: say } = words.pages;
  const secret = useLocation().hash.slice(1);
  if (/^[\w-]{43}$/.test(secret)) return children(secret);
  return (
    <>
      {title && <PageHeading title={title} />}
      <EmptyState
        title={say.noSecretTitle}
        action={<LinkButton href={pages.signIn}>{say.toSignIn}</LinkButton>}
      >
        {say.noSecret}
      </EmptyState>
    </>
  );
}
