/** What the store keeps of replies from the public: what was said and by whom, the messages, and the answers. The log has only their digests. */
import type { Instant } from '#terms';

export interface KeptReply {
  /** Digest of `said`, as it stands in the log. */
  readonly digest: string;
  /** Secret of whoever wrote it: who has it reads the answer. */
  readonly secret: string;
  /** Secret of the link that confirms the address. */
  readonly confirmKey: string;
  /** Canonical JSON; the shape is the interface's own. Empty once it was erased. */
  readonly said: string;
  /** Absent where no address was given. */
  readonly recipient?: string;
  readonly language: string;
  readonly keptAt: Instant;
  readonly confirmedAt?: Instant;
}

export interface ReplyMessage {
  /** Digest of the reply. */
  readonly reply: string;
  /** Counts from 1. */
  readonly number: number;
  readonly at: Instant;
  readonly from: 'desk' | 'writer';
  readonly text: string;
}

export interface KeptAnswer {
  /** Digest of the reply. */
  readonly reply: string;
  /** Digest of `text`, as it stands in the log. */
  readonly digest: string;
  /** Published. */
  readonly text: string;
  /** For who wrote the reply alone; empty where there is nothing more to say. */
  readonly privately: string;
  /** Why the words of the reply are not shown to everyone; empty where they may be. */
  readonly withheld: string;
  /** The officer's account. */
  readonly by: string;
  readonly keptAt: Instant;
}

export interface Replies {
  /** Kept before its entry is appended, so that no entry stands without its words. */
  keep(reply: Omit<KeptReply, 'confirmedAt'>): Promise<void>;
  find(digests: readonly string[]): Promise<readonly KeptReply[]>;
  bySecret(secret: string): Promise<KeptReply | undefined>;
  /** False when the key is not its own; again changes nothing. */
  confirm(secret: string, confirmKey: string, at: Instant): Promise<boolean>;
  addMessage(message: Omit<ReplyMessage, 'number'>): Promise<void>;
  /** Messages of these replies, each in order. */
  messages(digests: readonly string[]): Promise<readonly ReplyMessage[]>;
  /** Kept before its entry is appended. The answer of a reply is the one whose digest the log names. */
  keepAnswer(answer: KeptAnswer): Promise<void>;
  answers(digests: readonly string[]): Promise<readonly KeptAnswer[]>;
  /** Whether what was said in another reply than this names a file. */
  isNamedElsewhere(sha256: string, digest: string): Promise<boolean>;
  /**
   * Deletes what was said, by whom, the address, the messages and what was answered to the writer alone; digests, the public answer and the secret
   * stay, so that the writer's page can say what happened. Again changes nothing.
   */
  erase(digests: readonly string[]): Promise<void>;
}
