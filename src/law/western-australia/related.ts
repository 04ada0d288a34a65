/** Who is related to a person: whoever controls it or is controlled by it, directly or through others (s. 69(1)). */
import type { ControlLink } from '../control.ts';

/** All who are related, the person left out. Shares in a listed company relate nobody (s. 69(2)): leave such links out. */
export function relatedTo(person: string, links: readonly ControlLink[]): ReadonlySet<string> {
  const related = new Set<string>();
  const waiting = [person];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { controller, controlled } of links) {
      const other = controller === next ? controlled : controlled === next ? controller : undefined;
      if (other === undefined || other === person || related.has(other)) continue;
      related.add(other);
      waiting.push(other);
    }
  }
  return related;
}
