/** Places in a law that can be linked to: a number, a rule, a duty, a computation, a reading. */
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { pages, withQuery } from '#contract';
import type { LawCode } from '#law';
import { Link } from '../components/link/link.tsx';

const placeKinds = ['provision', 'rule', 'duty', 'computation', 'setting'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const placeId = (kind: PlaceKind, id: string) => `${kind}-${id}`;

/** The address of a place: it opens the law there, for whoever gets it. */
export function placeAddress(country: LawCode, kind: PlaceKind, id: string): string {
  return withQuery(pages.law, { country: country === 'KZ' ? undefined : country, [kind]: id });
}

interface PlaceLinkProps {
  readonly country: LawCode;
  readonly kind: PlaceKind;
  readonly id: string;
  readonly children: string;
}

export function PlaceLink({ country, kind, id, children }: PlaceLinkProps) {
  return <Link href={placeAddress(country, kind, id)}>{children}</Link>;
}

/** The element that the address points at. */
export function usePlaceInAddress(): string | undefined {
  const { search } = useLocation();
  const query = new URLSearchParams(search);
  const kind = placeKinds.find((one) => query.has(one));
  return kind && placeId(kind, query.get(kind) ?? '');
}

/** Goes to the place in the address when it is there, and again whenever the address names another. */
export function useArrival(place: string | undefined, isReady: boolean): void {
  useEffect(() => {
    if (!place || !isReady) return;
    const element = document.getElementById(place);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [place, isReady]);
}
