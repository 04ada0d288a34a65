/** What someone said, as its digest in the log covers it. The salt keeps a name or a word from being guessed. */
import { createHash } from 'node:crypto';
import type { z } from '@hono/zod-openapi';
import type { ReplyTopic, replyRequest } from '#contract';
import { canonicalJson } from '#proof';

export interface Said
  extends Pick<
    z.output<typeof replyRequest>,
    'record' | 'part' | 'stance' | 'capacity' | 'name' | 'shown' | 'text' | 'language'
  > {
  readonly salt: string;
  readonly topics: readonly ReplyTopic[];
  readonly attachments: readonly { readonly sha256: string; readonly name: string }[];
  /** `id` where it is a settlement of the data. */
  readonly settlement: { readonly id?: string; readonly name: string };
}

export function textOfSaid(said: Said): string {
  return canonicalJson(said);
}

/** Undefined where it was erased. */
export function saidFromText(text: string): Said | undefined {
  return text === '' ? undefined : (JSON.parse(text) as Said);
}

/** SHA-256 of a text as UTF-8, hexadecimal: as `sha256sum` says it. */
export function digestOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
