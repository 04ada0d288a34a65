/** Gives every page the same copy of the register, and keeps it fresh by the feed. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { ProblemError } from '#contract';
import { useRegister } from '../frame/register.tsx';
import { BurstsContext, gatherBursts } from './live.ts';
import './shared.css';
import { useWaitingForSignIn } from './session.ts';

/** What the reader asked for wrongly will be wrong again; only silence and a stumbling server are asked once more. */
function worthAsking(failures: number, error: Error): boolean {
  if (failures >= 2) return false;
  return !(error instanceof ProblemError) || error.problem.status === 0 || error.problem.status >= 500;
}

/** A cache with our manners: fresh until the feed says otherwise. */
function createCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        networkMode: 'always', // with no network the browser may have kept the answer
        retry: worthAsking,
        refetchOnWindowFocus: false, // the feed says what changed; coming back to a tab changes nothing
      },
      mutations: { retry: false },
    },
  });
}

/** What only the person who signed in may see; it leaves the machine with them. */
const ownKinds: ReadonlySet<unknown> = new Set(['mine', 'desk', 'desk-file', 'preview']);

const SignInAgain = lazy(async () => ({
  default: (await import('../sign-in/sign-in-again.tsx')).SignInAgain,
}));

/** The dialog is fetched when the first act waits for it. */
function SignInAgainWhenAsked() {
  const { isWaiting } = useWaitingForSignIn();
  return isWaiting ? (
    <Suspense fallback={null}>
      <SignInAgain />
    </Suspense>
  ) : null;
}

export function DataProvider({ children }: { readonly children: ReactNode }) {
  const { onEntry, isReachable, session } = useRegister();
  const [cache] = useState(createCache);
  const [bursts] = useState(() => gatherBursts(cache));
  useEffect(() => {
    const leave = onEntry(bursts.hear);
    return () => {
      leave();
      bursts.stop();
    };
  }, [onEntry, bursts]);

  const wasReachable = useRef(true);
  useEffect(() => {
    // The feed resumes by the last entry heard; a server that started anew may not know it, so what is shown is read again.
    if (isReachable && !wasReachable.current) void cache.invalidateQueries();
    wasReachable.current = isReachable;
  }, [isReachable, cache]);

  const account = session?.signedIn ? session.account : undefined;
  const lastAccount = useRef(account);
  useEffect(() => {
    if (lastAccount.current !== undefined && account !== lastAccount.current) {
      cache.removeQueries({ predicate: (query) => ownKinds.has(query.queryKey[0]) });
    }
    lastAccount.current = account;
  }, [account, cache]);

  return (
    <QueryClientProvider client={cache}>
      <BurstsContext value={bursts}>
        {children}
        <SignInAgainWhenAsked />
      </BurstsContext>
    </QueryClientProvider>
  );
}
