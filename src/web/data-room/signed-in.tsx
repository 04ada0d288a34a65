import type { ReactNode } from 'react';
import type { AccountRole } from '#contract';
import { LinkButton } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';

/** The room for who is signed in; to others, the way in. */
export function SignedIn({ children }: { readonly children: (role: AccountRole) => ReactNode }) {
  const { words } = useWords();
  const { session } = useRegister();
  const { dataRoom: say } = words.pages;
  if (!session) return <Skeleton lines={6} />;
  if (session.signedIn) return children(session.role);
  const here = window.location.pathname;
  return (
    <EmptyState
      title={say.signInTitle}
      action={
        <LinkButton kind="primary" href={`/sign-in?next=${encodeURIComponent(here)}`}>
          {words.frame.signIn}
        </LinkButton>
      }
    >
      {say.signInHow}
    </EmptyState>
  );
}
