/** What the desk's pages read. Data comes with the release, so nothing here goes stale by the feed. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { keys } from '../data/keys.ts';
import { useRegister } from '../frame/register.tsx';

export function useTradeDesk() {
  const { client } = useRegister();
  return useQuery({ queryKey: keys.trade('desk'), queryFn: ({ signal }) => client.trade({ signal }) });
}

export function useTradePartners() {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.trade('partners'),
    queryFn: ({ signal }) => client.tradePartners({ signal }),
  });
}

/** The page before stays until the next year or base has come. */
export function useTradePartner(code: string, year: string | undefined, base: string | undefined) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.trade('partner', code, year ?? '', base ?? ''),
    queryFn: ({ signal }) => client.tradePartner(code, { year, base }, { signal }),
    placeholderData: keepPreviousData,
  });
}

export function useTradeFigure(id: string) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.trade('figure', id),
    queryFn: ({ signal }) => client.tradeFigure(id, { signal }),
  });
}

export function useTradeClaims() {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.trade('claims'),
    queryFn: ({ signal }) => client.tradeClaims({ signal }),
  });
}

export function useTradeClaim(id: string) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.trade('claim', id),
    queryFn: ({ signal }) => client.tradeClaim(id, {}, { signal }),
  });
}

export function useTradeOutlook() {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.trade('outlook'),
    queryFn: ({ signal }) => client.tradeOutlook({ signal }),
  });
}

export function useTradeCooperation() {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.trade('cooperation'),
    queryFn: ({ signal }) => client.tradeCooperation({}, { signal }),
  });
}
