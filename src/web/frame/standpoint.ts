import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { parseAsOf, type StandpointQuery } from '#contract';
import { kazakhstanZone as zone } from '#law';
import { type CivilDate, civilDateAt } from '#terms';
import { pageAt } from './page-at.ts';
import { useAddress } from './use-address.ts';

/** What the address asks of the past, for map and lists. Empty: the register as it is. */
export function useAskedStandpoint(): StandpointQuery {
  const [{ asOf, datetime }] = useAddress();
  return useMemo(() => ({ ...(asOf && { asOf }), ...(datetime && { datetime }) }), [asOf, datetime]);
}

const now: StandpointQuery = {};

/** What the reads of this page ask of the past. A page on which one acts is always of today. */
export function useStandpoint(): StandpointQuery {
  const { pathname } = useLocation();
  const asked = useAskedStandpoint();
  return pageAt(pathname)?.showsPast === true ? asked : now;
}

/** True when this page shows the register as it stood: nothing can be done there. */
export function useIsPast(): boolean {
  const { asOf, datetime } = useStandpoint();
  return asOf !== undefined || datetime !== undefined;
}

/** The day that a standpoint is of; undefined for now, and for an entry, whose day only the register knows. */
export function dayOfStandpoint({ asOf, datetime }: StandpointQuery): CivilDate | undefined {
  if (datetime !== undefined) return datetime;
  const known = asOf === undefined ? undefined : parseAsOf(asOf);
  if (!known || 'entry' in known) return undefined;
  return 'day' in known ? known.day : civilDateAt(known.instant, zone);
}
