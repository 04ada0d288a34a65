/** What is searched on the shelf of reports stands in the address, so that any search can be sent. */
import { type ReportFacetsQuery, type ReportsQuery, reportAccess, reportKind } from '#contract';
import { type CellId, runsFromCells } from '#grid';
import { languages, type Mineral } from '#terms';
import { useAddress, useAddressKey } from '../frame/use-address.ts';
import { useBoxInView } from '../ground/box-in-view.ts';

export const kinds = [...reportKind.options, 'other'] as const;
export const accesses = reportAccess.options;
const pageSize = 20;

const known = <T extends string>(list: readonly T[], text: string) => list.find((one) => one === text);
const yearFrom = (text: string) =>
  /^\d{4}$/.test(text) && Number(text) >= 1800 && Number(text) <= 2200 ? Number(text) : undefined;

export function useReportSearch() {
  const [{ area, minerals }, change] = useAddress();
  const [q, setQ] = useAddressKey('q');
  const [kind, setKind] = useAddressKey('kind');
  const [access, setAccess] = useAddressKey('files');
  const [language, setLanguage] = useAddressKey('textIn');
  const [licence, setLicence] = useAddressKey('licence');
  const [fromText, setFrom] = useAddressKey('from');
  const [untilText, setUntil] = useAddressKey('until');
  const [page, setPage] = useAddressKey('page', '1');
  const first = () => setPage('1', { replace: true });
  const inView = useBoxInView(first);
  const [mineral] = minerals;
  const [from, until] = [yearFrom(fromText), yearFrom(untilText)];
  // A new choice begins again at the first page.
  const anew =
    <T>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      first();
    };
  const facetsQuery: ReportFacetsQuery = {
    q: q === '' ? undefined : q,
    kind: known(kinds, kind),
    access: known(accesses, access),
    language: known(languages, language),
    mineral,
    from,
    until,
    licence: /^EL-\d{6,}$/.test(licence) ? (licence as NonNullable<ReportsQuery['licence']>) : undefined,
    bbox: inView.box,
    area:
      area.length === 0
        ? undefined
        : runsFromCells(area)
            .map(([start, count]) => `${start.toString(36)}.${count.toString(36)}`)
            .join('-'),
  };
  const query: ReportsQuery = { ...facetsQuery, page: Math.max(1, Number(page) || 1), pageSize };
  return {
    q,
    kind: facetsQuery.kind,
    access: facetsQuery.access,
    language: facetsQuery.language,
    mineral,
    from,
    until,
    area,
    inView: { ...inView, setOn: anew(inView.setOn) },
    isNarrowed: Object.values(facetsQuery).some((value) => value !== undefined),
    query,
    facetsQuery,
    setQ: anew((value: string) => setQ(value)),
    setKind: anew((value: string) => setKind(value)),
    setAccess: anew((value: string) => setAccess(value)),
    setLanguage: anew((value: string) => setLanguage(value)),
    setMineral: anew((code: Mineral | '') => change({ minerals: code === '' ? [] : [code] })),
    setArea: anew((cells: readonly CellId[]) => change({ area: cells })),
    setYears(next: number | undefined, last: number | undefined) {
      setFrom(next === undefined ? '' : String(next), { replace: true });
      setUntil(last === undefined ? '' : String(last), { replace: true });
      first();
    },
    setPage: (next: number) => setPage(String(next)),
    clear() {
      for (const set of [setQ, setKind, setAccess, setLanguage, setLicence, setFrom, setUntil])
        set('', { replace: true });
      inView.setOn(false);
      first();
      change({ area: [], minerals: [] }, { replace: true });
    },
  };
}
export type ReportSearchInHand = ReturnType<typeof useReportSearch>;
