/** What a writer took back goes for good: words, name, files, messages, address and letters. The log has their digest and says that they were withdrawn. */
import type { RegisterState } from '#register';
import type { KeptReply, Store } from '#store';
import { saidFromText } from './said.ts';

/** Stands as the owner of files that came with a reply, which leave by the desk's door alone. */
export const replyAccount = 'register:replies';

/** Only once its entry is durable. Files first, as the words name them; done again after a fall it ends what was begun. */
export async function eraseWords(
  { replies, documents, outbox }: Pick<Store, 'replies' | 'documents' | 'outbox'>,
  kept: KeptReply,
): Promise<void> {
  for (const { sha256 } of saidFromText(kept.said)?.attachments ?? []) {
    if (!(await replies.isNamedElsewhere(sha256, kept.digest))) await documents.forget(sha256, replyAccount);
  }
  await outbox.forget(`${kept.digest}-`);
  await replies.erase([kept.digest]);
}

/** Words that a restored copy brought back, or that outlived a fall between their entry and their end. */
export async function eraseWithdrawn(
  store: Pick<Store, 'replies' | 'documents' | 'outbox'>,
  { replies }: Pick<RegisterState, 'replies'>,
): Promise<void> {
  const digests = replies.withStatus('withdrawn').flatMap((ordinal) => replies.get(ordinal)?.digest ?? []);
  for (const kept of await store.replies.find(digests)) if (kept.said !== '') await eraseWords(store, kept);
}
