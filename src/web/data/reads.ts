/** What pages read, one hook a record. Everything is kept by `keys.ts` and goes stale by the feed. */
import { keepPreviousData, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import type { ApplicationAct, GroundPage, LicenceAct, LicencesQuery, ReopenGround, SlotAct } from '#contract';
import { useRegister } from '../frame/register.tsx';
import { useStandpoint } from '../frame/standpoint.ts';
import { keys } from './keys.ts';

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** What register this is, with counts that follow the feed. */
export function useSummary() {
  const { client } = useRegister();
  const past = useStandpoint();
  return useQuery({
    queryKey: keys.register(past),
    queryFn: ({ signal }) => client.register({ ...past, signal }),
  });
}

/** The newest entries, newest first. */
export function useLastEntries(limit: number) {
  const { client } = useRegister();
  const past = useStandpoint();
  return useQuery({
    queryKey: keys.entries(undefined, limit, past),
    queryFn: ({ signal }) => client.entries({ ...past, limit }, { signal }),
  });
}

/** Entries below an index, newest first; without one, the newest. The page before stays until the next has come. */
export function useEntries(before: number | undefined, limit: number) {
  const { client } = useRegister();
  const past = useStandpoint();
  return useQuery({
    queryKey: keys.entries(before, limit, past),
    queryFn: ({ signal }) =>
      client.entries({ ...past, limit, ...(before !== undefined && { before }) }, { signal }),
    placeholderData: keepPreviousData,
  });
}

export function useEntry(index: number | undefined) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.entry(index ?? -1),
    queryFn: ({ signal }) => client.entry(index ?? 0, { signal }),
    enabled: index !== undefined,
    staleTime: Number.POSITIVE_INFINITY, // an entry never changes
  });
}

/** Ground that reopens, by oblast, mineral and how many; what was read before stays until the next has come. */
export function useReopening(query: Query = {}) {
  const { client } = useRegister();
  const past = useStandpoint();
  const asked = { ...query, ...past };
  return useQuery({
    queryKey: keys.reopening(asked),
    queryFn: ({ signal }) => client.reopening(asked, { signal }),
    placeholderData: keepPreviousData,
  });
}

export function useSlot(id: string) {
  const { client } = useRegister();
  const past = useStandpoint();
  return useQuery({
    queryKey: keys.slot(id, past),
    queryFn: ({ signal }) => client.slot(id, { ...past, signal }),
  });
}

/** What an act on a slot would cause; without an id, an announcement. */
export function useSlotActPreview(id: string | undefined, act: ReopenGround | SlotAct | undefined) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.preview(id ?? 'reopening', act ?? {}),
    queryFn: ({ signal }) => client.previewSlotAct(id, act as ReopenGround | SlotAct, { signal }),
    enabled: act !== undefined,
    retry: false,
    staleTime: 0, // each opening of the dialog asks anew
  });
}

/** A block by its code or cell. */
export function useBlock(codeOrCell: string | number | undefined) {
  const { client } = useRegister();
  const past = useStandpoint();
  return useQuery({
    queryKey: keys.block(codeOrCell ?? '', past),
    queryFn: ({ signal }) => client.block(codeOrCell ?? '', { ...past, signal }),
    enabled: codeOrCell !== undefined && codeOrCell !== '',
    placeholderData: keepPreviousData,
  });
}

/** Stands outside the hook: the combined answer stays the same object while its pages do. */
function combinePages(results: readonly UseQueryResult<GroundPage>[]) {
  const pages = results.flatMap((result): GroundPage[] => (result.data ? [result.data] : []));
  return {
    pages: pages.length === results.length ? pages : undefined,
    error: results.find((result) => result.error)?.error ?? null,
    retry: () => {
      for (const result of results) if (result.error) void result.refetch();
    },
  };
}

/** Ground pages by number; undefined until every one of them is here. */
export function useGroundPages(pages: readonly number[]) {
  const { client } = useRegister();
  const past = useStandpoint();
  return useQueries({
    queries: pages.map((page) => ({
      queryKey: keys.groundPage(page, past),
      queryFn: ({ signal }: { signal: AbortSignal }) => client.groundPage(page, { ...past, signal }),
    })),
    combine: combinePages,
  });
}

export function useApplication(id: string) {
  const { client } = useRegister();
  const past = useStandpoint();
  return useQuery({
    queryKey: keys.application(id, past),
    queryFn: ({ signal }) => client.application(id, { ...past, signal }),
  });
}

/** Every sealed filing; not asked for where `isAsked` is false. */
export function useSealedFilings(isAsked = true) {
  const { client } = useRegister();
  const past = useStandpoint();
  return useQuery({
    queryKey: keys.sealedFilings(past),
    queryFn: ({ signal }) => client.sealedFilings({ ...past }, { signal }),
    enabled: isAsked,
  });
}

export function useSealedFiling(id: string) {
  const { client } = useRegister();
  const past = useStandpoint();
  return useQuery({
    queryKey: keys.sealedFiling(id, past),
    queryFn: ({ signal }) => client.sealedFiling(id, { ...past, signal }),
  });
}

export function useApplications(query: Query) {
  const { client } = useRegister();
  const past = useStandpoint();
  const asked = { ...query, ...past };
  return useQuery({
    queryKey: keys.applications(asked),
    queryFn: ({ signal }) => client.applications(asked, { signal }),
    placeholderData: keepPreviousData,
  });
}

export function useDesk(query: Query) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.desk(query),
    queryFn: ({ signal }) => client.desk(query, { signal }),
    placeholderData: keepPreviousData,
  });
}

export function useDeskFile(id: string) {
  const { client } = useRegister();
  return useQuery({ queryKey: keys.deskFile(id), queryFn: ({ signal }) => client.deskFile(id, { signal }) });
}

/** What an act would cause, said by the register itself; nothing is written. */
export function useActPreview(id: string, act: ApplicationAct | undefined) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.preview(id, act ?? {}),
    queryFn: ({ signal }) => client.previewAct(id, act as ApplicationAct, { signal }),
    enabled: act !== undefined,
    retry: false,
    staleTime: 0, // each opening of the dialog asks anew
  });
}

/** What an act on a licence would cause. */
export function useLicenceActPreview(id: string, act: LicenceAct | undefined) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.preview(id, act ?? {}),
    queryFn: ({ signal }) => client.previewLicenceAct(id, act as LicenceAct, { signal }),
    enabled: act !== undefined,
    retry: false,
    staleTime: 0, // each opening of the dialog asks anew
  });
}

export function useLicence(id: string) {
  const { client } = useRegister();
  const past = useStandpoint();
  return useQuery({
    queryKey: keys.licence(id, past),
    queryFn: ({ signal }) => client.licence(id, { ...past, signal }),
  });
}

export function useLicences(query: LicencesQuery) {
  const { client } = useRegister();
  const past = useStandpoint();
  const asked = { ...query, ...past };
  return useQuery({
    queryKey: keys.licences(asked),
    queryFn: ({ signal }) => client.licences(asked, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** What officers set aside, and what came on paper. */
export function useDeviations() {
  const { client } = useRegister();
  const past = useStandpoint();
  return useQuery({
    queryKey: keys.deviations(past),
    queryFn: ({ signal }) => client.deviations({ ...past, signal }),
  });
}

/** What changed between two standpoints, each spelled as `asOf` is; nothing is asked while one of them is wanting. */
export function useDifferences(from: string, to: string, enabled = true) {
  const { client } = useRegister();
  const query = { from, to };
  return useQuery({
    queryKey: keys.differences(query),
    queryFn: ({ signal }) => client.differences(query, { signal }),
    enabled,
    placeholderData: keepPreviousData,
  });
}

export function useMineral(code: string) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.mineral(code),
    queryFn: ({ signal }) => client.mineral(code, { signal }),
  });
}

/** Shipped with the program: what was read once does not grow old. */
export function useGradeTonnage(code: string) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.gradeTonnage(code),
    queryFn: ({ signal }) => client.gradeTonnage(code, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Of several minerals at once; there is an answer when each has answered. */
export function usePrices(codes: readonly string[]) {
  const { client } = useRegister();
  return useQueries({
    queries: codes.map((code) => ({
      queryKey: keys.prices(code),
      queryFn: ({ signal }: { signal: AbortSignal }) => client.prices(code, { signal }),
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: (read) => ({
      data: read.every(({ data }) => data !== undefined) ? read.flatMap(({ data }) => data ?? []) : undefined,
      error: read.find(({ error }) => error)?.error ?? null,
      refetch: () => Promise.all(read.map((one) => one.refetch())),
    }),
  });
}

export function useDistrict(id: string) {
  const { client } = useRegister();
  return useQuery({ queryKey: keys.district(id), queryFn: ({ signal }) => client.district(id, { signal }) });
}

/** Open ground by wishes; the areas before stay until the next have come. */
export function useFinder(query: Query) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.finder(query),
    queryFn: ({ signal }) => client.finder(query, { signal }),
    placeholderData: keepPreviousData,
  });
}

export function useDeposits(query: Query, enabled = true) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.deposits(query),
    queryFn: ({ signal }) => client.deposits(query, { signal }),
    placeholderData: keepPreviousData,
    enabled,
  });
}

export function useDeposit(id: string) {
  const { client } = useRegister();
  return useQuery({ queryKey: keys.deposit(id), queryFn: ({ signal }) => client.deposit(id, { signal }) });
}

export function useSearch(q: string) {
  const { client } = useRegister();
  return useQuery({
    queryKey: keys.search(q),
    queryFn: ({ signal }) => client.search(q, { signal }),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  });
}

export function useLayers() {
  const { client } = useRegister();
  return useQuery({ queryKey: keys.layers, queryFn: ({ signal }) => client.layers({ signal }) });
}

export function useCheckpoint() {
  const { client } = useRegister();
  return useQuery({ queryKey: keys.checkpoint, queryFn: ({ signal }) => client.checkpoint({ signal }) });
}
