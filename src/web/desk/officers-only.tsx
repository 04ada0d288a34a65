import type { ReactNode } from 'react';
import { LinkButton } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';

/** Shows the desk to officers; to others, why not and where the same is public. */
export function OfficersOnly({ children }: { readonly children: ReactNode }) {
  const { words } = useWords();
  const { session } = useRegister();
  const { desk } = words.pages;
  if (!session) return <Skeleton lines={8} />;
  if (session.signedIn && session.role === 'officer') return children;
  const here = window.location.pathname + window.location.search;
  return (
    <>
      <PageHeading title={desk.title} />
      <EmptyState
        title={desk.signIn}
        action={
          <div className="buttons">
            <LinkButton kind="primary" href={`/sign-in?next=${encodeURIComponent(here)}`}>
              {words.frame.signIn}
            </LinkButton>
            <LinkButton href="/register?kind=applications">{desk.toApplications}</LinkButton>
          </div>
        }
      >
        {desk.signInHow}
      </EmptyState>
    </>
  );
}
