import type { Messages } from '#words';
import { type Page, pages } from '../pages.tsx';

export interface MenuLink {
  readonly key: keyof Messages['frame']['pages'];
  readonly href: string;
}

const order: readonly MenuLink['key'][] = [
  'ground',
  'register',
  'deposits',
  'trade',
  'tenders',
  'sourcing',
  'law',
  'log',
  'data',
];

/** The links of the main menu: pages that exist, in the fixed order. */
export function menuLinks(existing: readonly Page[] = pages): readonly MenuLink[] {
  return order.flatMap((key) => {
    const page = existing.find((candidate) => candidate.menu === key);
    return page ? [{ key, href: page.path }] : [];
  });
}
