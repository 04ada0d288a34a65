/** What no paper can know: whether the register still says the same today. Asked once a certificate is proved, where the register answers. */
import { useEffect, useState } from 'react';
import { type Client, ProblemError } from '#contract';
import { cellsFromRuns } from '#grid';
import type { CivilDate } from '#terms';
import { useRegister } from '../frame/register.tsx';
import type { Judgement } from './judge.ts';

type Proved = Extract<Judgement, { is: 'proved' }>;

export type LiveAnswer =
  | { readonly says: 'asking' | 'offline' | 'another-register' | 'no-such-licence' | 'same' }
  | { readonly says: 'ended'; readonly on: CivilDate; readonly reason: string }
  | { readonly says: 'other-blocks'; readonly blocks: number };

async function ask(client: Client, { origin, licence }: Proved, signal: AbortSignal): Promise<LiveAnswer> {
  try {
    const register = await client.register({ signal });
    if (register.origin !== origin) return { says: 'another-register' };
    const now = await client.licence(licence.id, { signal });
    if (now.ended) return { says: 'ended', on: now.ended.on as CivilDate, reason: now.ended.reason };
    const held = new Set(cellsFromRuns(now.area.cells));
    const then = cellsFromRuns(licence.cells);
    const isSame = then.length === held.size && then.every((cell) => held.has(cell));
    return isSame ? { says: 'same' } : { says: 'other-blocks', blocks: held.size };
  } catch (error) {
    const isGone = error instanceof ProblemError && error.problem.code === 'no_such_record';
    return { says: isGone ? 'no-such-licence' : 'offline' };
  }
}

export function useLiveRegister(proved: Proved | undefined): LiveAnswer {
  const { client } = useRegister();
  const [answer, setAnswer] = useState<LiveAnswer>({ says: 'asking' });
  useEffect(() => {
    if (!proved) return;
    const stop = new AbortController();
    setAnswer({ says: 'asking' });
    void ask(client, proved, stop.signal).then((said) => stop.signal.aborted || setAnswer(said));
    return () => stop.abort();
  }, [client, proved]);
  return answer;
}
