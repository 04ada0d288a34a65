/** What a court extract proves by the keys that are known of its log. Needs no network and no clock. */
import {
  type Checkpoint,
  type Extract,
  type ExtractFailure,
  isExtract,
  parsePolicy,
  verifyExtract,
} from '#proof';
import type { KnownKeys } from './known-keys.ts';

export type ExtractJudgement =
  | {
      readonly ok: true;
      readonly origin: string;
      readonly extract: Extract;
      readonly checkpoint: Checkpoint;
    }
  | { readonly ok: false; readonly code: ExtractFailure };

/** Undefined for what is no extract. A register that this browser never saw has no key here: its extract is not proved. */
export function judgeExtract(
  text: string,
  keysOf: (origin: string) => KnownKeys | undefined,
): ExtractJudgement | undefined {
  if (!isExtract(text)) return undefined;
  const origin = text.split('\n')[1] ?? '';
  const known = keysOf(origin);
  if (!known) return { ok: false, code: 'signature' };
  const verdict = verifyExtract(text, parsePolicy(`log ${known.log}\nquorum none`));
  if (!verdict.ok) return { ok: false, code: verdict.code };
  const { extract, checkpoint } = verdict;
  return { ok: true, origin, extract, checkpoint };
}
