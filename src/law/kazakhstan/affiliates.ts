/** Who is affiliated with whom: direct or indirect control, either way (art. 190(1)). */

import type { ControlLink } from '../control.ts';

/**
 * All who directly or indirectly control a person, and all whom it so controls. Companies under one parent are not affiliates
 * by the words "control either way": the parent is affiliated with each.
 */
export function affiliatesOf(person: string, links: readonly ControlLink[]): ReadonlySet<string> {
  const affiliates = new Set([
    ...reached(person, links, ({ controller, controlled }) => [controlled, controller]),
    ...reached(person, links, ({ controller, controlled }) => [controller, controlled]),
  ]);
  affiliates.delete(person);
  return affiliates;
}

function reached(
  start: string,
  links: readonly ControlLink[],
  step: (link: ControlLink) => readonly [from: string, to: string],
): Set<string> {
  const found = new Set([start]);
  for (const person of found) {
    for (const link of links) {
      const [from, to] = step(link);
      if (from === person) found.add(to); // a set is walked on into what is added to it
    }
  }
  return found;
}
