/** What a mirror says of itself: it stands in its front page, and in `/mirror/mirror.json`. */
import { z } from 'zod';
import { moment } from './primitives.ts';

export const mirrorNote = z
  .object({
    /** Of the files of a mirror. */
    format: z.literal(1),
    /** Name of the log that is mirrored: first line of its checkpoints. */
    origin: z.string(),
    /** Where the register itself is served, where whoever wrote the mirror said so: there one can act. */
    source: z.string().optional(),
    /** Entries that the mirror has. */
    size: z.int(),
    /** Root hash of the tree at this size, base64. */
    root: z.string(),
    /** Key that verifies checkpoints, in C2SP vkey form. */
    verifierKey: z.string(),
    /** When it was written, by the clock of whoever wrote it. What the mirror says holds as of then. */
    writtenAt: moment,
    /** Address of the program that answers in the reader's browser. */
    worker: z.string(),
    /** The shipped data that the register was made of, below `/mirror/data/`. */
    data: z.array(z.string()),
  })
  .meta({ id: 'MirrorNote' });
export type MirrorNote = z.infer<typeof mirrorNote>;

/** What a page says to the program that answers for a mirror. */
export type ToMirror =
  | { readonly is: 'open'; readonly note: MirrorNote }
  | {
      readonly is: 'ask';
      readonly id: number;
      readonly address: string;
      readonly method: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body?: string;
    };

/** What it says to the page. */
export type FromMirror =
  | {
      readonly is: 'answer';
      readonly id: number;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: ArrayBuffer;
    }
  | { readonly is: 'opening'; readonly step: MirrorStep; readonly done: number; readonly total: number }
  | { readonly is: 'open' }
  | { readonly is: 'failed'; readonly message: string };
export type MirrorStep = 'fetching' | 'folding';
