import type { ReactNode } from 'react';
import { type AccountRole, pages } from '#contract';
import { LinkButton } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { withNext } from '../sign-in/with-next.ts';

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
        <div className="buttons">
          <LinkButton kind="primary" href={withNext(pages.signIn, here)}>
            {words.frame.signIn}
          </LinkButton>
          <LinkButton href={withNext(pages.registerAccount, here)}>
            {words.pages.people.registerLink}
          </LinkButton>
        </div>
      }
    >
      {say.signInHow}
    </EmptyState>
  );
}
