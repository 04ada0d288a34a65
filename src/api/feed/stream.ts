/**
 * Server-sent events (WHATWG HTML §9.2): one message an entry, its id the index, so that a reader who was away goes on
 * where it stopped. A slow reader is read to slowly: nothing is queued for it but the part of the log it asks for next.
 */
import type { FeedEvent } from '#contract';

export interface FeedSource {
  /** Entries that are durable. */
  readonly size: number;
  /** Events of entries `from` ≤ index < `to`. */
  events(from: number, to: number): Promise<readonly FeedEvent[]>;
  /** Resolves when the log has grown, after so long, or when the signal is aborted. */
  grown(maximumMillis: number, signal: AbortSignal): Promise<void>;
}

const eventsAtOnce = 200;
const text = new TextEncoder();

function messageFromEvent(event: FeedEvent): string {
  return `id: ${event.index}\ndata: ${JSON.stringify(event)}\n\n`;
}

/** Messages of all entries from `from` on, until the reader or the server ends it. */
export function feedStream(
  source: FeedSource,
  from: number,
  heartbeatMillis: number,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  let next = from;
  const ended = new AbortController();
  const end = AbortSignal.any([signal, ended.signal]);
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        // Browsers wait so long before they come back; the comment opens the stream through any proxy.
        controller.enqueue(text.encode('retry: 2000\n: the log as it grows\n\n'));
      },
      async pull(controller) {
        if (next >= source.size) await source.grown(heartbeatMillis, end);
        if (end.aborted) return controller.close();
        if (next >= source.size) return controller.enqueue(text.encode(': still here\n\n'));
        const events = await source.events(next, Math.min(source.size, next + eventsAtOnce));
        next += events.length;
        controller.enqueue(text.encode(events.map(messageFromEvent).join('')));
      },
      cancel() {
        ended.abort();
      },
    },
    { highWaterMark: 0 },
  );
}
