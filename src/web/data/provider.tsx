/** Gives every page the same copy of the register and the feed that keeps it fresh. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { ProblemError } from '#contract';
import { FeedContext, followFeed, silentFeed } from './live.ts';

/** What the reader asked for wrongly will be wrong again; only silence and a stumbling server are asked once more. */
function worthAsking(failures: number, error: Error): boolean {
  if (failures >= 2) return false;
  return !(error instanceof ProblemError) || error.problem.status === 0 || error.problem.status >= 500;
}

/** A cache with our manners: fresh until the feed says otherwise. */
export function createCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        retry: worthAsking,
        refetchOnWindowFocus: false, // the feed says what changed; coming back to a tab changes nothing
      },
      mutations: { retry: false },
    },
  });
}

export function DataProvider({ children }: { readonly children: ReactNode }) {
  const [cache] = useState(createCache);
  const [feed, setFeed] = useState(silentFeed);
  useEffect(() => {
    const followed = followFeed(cache);
    setFeed(followed);
    return followed.close;
  }, [cache]);
  return (
    <QueryClientProvider client={cache}>
      <FeedContext value={feed}>{children}</FeedContext>
    </QueryClientProvider>
  );
}
