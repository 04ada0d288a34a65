import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { pages } from '#contract';
import { carry, type Pick } from '../frame/address.ts';

/** The page of a thing that was picked on the map. */
export function pageOfPick(pick: Pick): string {
  switch (pick.kind) {
    case 'block':
      return pages.block(pick.id);
    case 'licence':
      return pages.licence(pick.id);
    case 'application':
      return pages.application(pick.id);
    case 'deposit':
    case 'facility':
      return pages.deposit(pick.id);
  }
}

/** A click on the map opens the page of what was clicked; the map stays as it is. */
export function usePickGoesToItsPage(): (pick: Pick) => void {
  const navigate = useNavigate();
  return useCallback(
    (pick: Pick) => void navigate(carry(pageOfPick(pick), new URLSearchParams(window.location.search))),
    [navigate],
  );
}
