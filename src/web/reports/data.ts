/** What the pages of reports read and do. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewReport, ReportAct, ReportFacetsQuery, ReportsQuery } from '#contract';
import { withSession } from '../data/session.ts';
import { useRegister } from '../frame/register.tsx';

export function useReports(query: ReportsQuery) {
  const { client } = useRegister();
  return useQuery({
    queryKey: ['reports', query],
    queryFn: ({ signal }) => client.reports(query, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** Counts beside the list; they come a little later and keep nobody waiting. */
export function useReportFacets(query: ReportFacetsQuery) {
  const { client } = useRegister();
  return useQuery({
    queryKey: ['reports', 'facets', query],
    queryFn: ({ signal }) => client.reportFacets(query, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** Who is signed in decides which acts and files it has. */
export function useReport(id: string) {
  const { client, session } = useRegister();
  const who = session?.signedIn ? session.account : '';
  return useQuery({
    queryKey: ['report', id, who],
    queryFn: ({ signal }) => client.report(id, { signal }),
  });
}

export function useReportPages(id: string, part: string, q: string) {
  const { client } = useRegister();
  const query = q === '' ? { part } : { part, q, onlyHits: true };
  return useQuery({
    queryKey: ['report-pages', id, query],
    queryFn: ({ signal }) => client.reportPages(id, query, { signal }),
    placeholderData: keepPreviousData,
  });
}

export function useDepositReport() {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (report: NewReport) => withSession(() => client.depositReport(report)),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['reports'] }),
  });
}

export function useReportAct(id: string) {
  const { client } = useRegister();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (act: ReportAct) => withSession(() => client.reportAct(id, act)),
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: ['report', id] }),
        cache.invalidateQueries({ queryKey: ['reports'] }),
      ]),
  });
}
