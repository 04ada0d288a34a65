/** Keys of requests, so that a repeat is done once, in one portable SQL. */
import type { Kysely } from 'kysely';
import { type Instant, instantFromMillis } from '#terms';
import type { Schema } from './schema.ts';
import type { ClaimedRequest, RequestKey, Requests } from './store.ts';

/** The row of an answer exists: this is only for the row that it would make. */
const epoch = instantFromMillis(0);

export function requests(db: Kysely<Schema>): Requests {
  const nameOf = ({ account, key }: Pick<RequestKey, 'account' | 'key'>) => `${account} ${key}`;
  const rowOf = ({ account, key, requestDigest }: RequestKey, now: Instant, answer: string | null) => ({
    account,
    key,
    request_digest: requestDigest,
    claimed_at: now,
    answer,
  });

  /** Why a key was not claimed. */
  async function standing(
    { account, key, requestDigest }: RequestKey,
    now: Instant,
  ): Promise<ClaimedRequest> {
    const found = await db
      .selectFrom('requests')
      .selectAll()
      .where('account', '=', account)
      .where('key', '=', key)
      .executeTakeFirst();
    if (!found) return { state: 'under-way', since: now }; // given back between the two statements
    if (found.request_digest !== requestDigest) return { state: 'differs' };
    if (found.answer === null) return { state: 'under-way', since: found.claimed_at as Instant };
    return { state: 'answered', answer: JSON.parse(found.answer) as unknown };
  }

  const all: Requests = {
    async claim(key, now, staleBefore) {
      const [claimed] = await all.claimAll([key], now, staleBefore);
      return claimed as ClaimedRequest;
    },
    async claimAll(keys, now, staleBefore) {
      const firsts = new Map(keys.toReversed().map((key) => [nameOf(key), key]));
      const claimed = await db
        .insertInto('requests')
        .values([...firsts.values()].map((key) => rowOf(key, now, null)))
        .onConflict((conflict) =>
          conflict
            .columns(['account', 'key'])
            .doUpdateSet({ claimed_at: now })
            .where('requests.answer', 'is', null)
            .where('requests.claimed_at', '<', staleBefore)
            .whereRef('requests.request_digest', '=', 'excluded.request_digest'),
        )
        .returning(['account', 'key'])
        .execute();
      const ours = new Set(claimed.map(nameOf));
      return Promise.all(
        keys.map((key) =>
          ours.has(nameOf(key)) && firsts.get(nameOf(key)) === key
            ? { state: 'new' as const }
            : standing(key, now),
        ),
      );
    },
    answer: (key, answer) => all.answerAll([[key, answer]]),
    async answerAll(answers) {
      // The rows are there: only their answers are written.
      await db
        .insertInto('requests')
        .values(answers.map(([key, answer]) => rowOf(key, epoch, JSON.stringify(answer))))
        .onConflict((conflict) =>
          conflict.columns(['account', 'key']).doUpdateSet(({ ref }) => ({ answer: ref('excluded.answer') })),
        )
        .execute();
    },
    async release({ account, key }) {
      const unanswered = db.deleteFrom('requests').where('answer', 'is', null);
      await unanswered.where('account', '=', account).where('key', '=', key).execute();
    },
    async forgetBefore(at) {
      const result = await db.deleteFrom('requests').where('claimed_at', '<', at).executeTakeFirst();
      return Number(result.numDeletedRows);
    },
  };
  return all;
}
