/** So many files stand on a page of the queue. */
export const rowsAtOnce = 50;

/** The files in the order in which the officer saw them last: a file that is decided leaves the queue, and the next one is still the next. */
let walked: readonly string[] = [];

export function keepWalk(ids: readonly string[]): void {
  walked = ids;
}

/** The files before and after one, as the officer saw them; `queue` stands in for whoever came by a link. */
export function neighboursOf(
  id: string,
  queue: readonly string[],
): { readonly before: string | undefined; readonly after: string | undefined } {
  const order = walked.includes(id) ? walked : queue;
  const place = order.indexOf(id);
  // Not among them: the first of the queue is next.
  return { before: order[place - 1], after: order[place + 1] };
}
