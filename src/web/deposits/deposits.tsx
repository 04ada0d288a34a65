import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { type DepositRow, pages } from '#contract';
import type { Mineral } from '#terms';
import { Button } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Link } from '../components/link/link.tsx';
import { Pagination } from '../components/pagination/pagination.tsx';
import type { Sort } from '../components/table/table.tsx';
import { useDeposits } from '../data/reads.ts';
import { csvFrom, saveFile } from '../data/save-file.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { useMapShows } from '../map/scene.tsx';
import { FacetSelect, FilterBox, SearchField } from '../register/filters.tsx';
import { DepositTable, placesOf } from './known-parts.tsx';
import '../register/register.css';

const rowsAtOnce = 50;
const mostAtOnce = 500;

function lineOf(row: DepositRow): readonly (string | number)[] {
  const [longitude = '', latitude = ''] = row.location?.position ?? [];
  return [
    row.id,
    row.name,
    row.names.kk ?? '',
    row.names.ru ?? '',
    row.kind,
    row.minerals.join(' '),
    row.oblast ?? '',
    longitude,
    latitude,
    row.location?.quality ?? '',
    row.location?.uncertaintyKm ?? '',
    row.hasFigures ? 'yes' : 'no',
    row.datasets.join(' '),
  ];
}
const heads = [
  'id',
  'name',
  'name_kk',
  'name_ru',
  'kind',
  'minerals',
  'oblast',
  'longitude',
  'latitude',
  'position_quality',
  'position_uncertainty_km',
  'figures_stated',
  'datasets',
];

/** A filter of this list in the address; every change goes back to the first page. */
function useFilter(key: string, toFirst: () => void) {
  const [value, set] = useAddressKey(key);
  return [
    value,
    (next: string) => {
      toFirst();
      set(next, { replace: true });
    },
  ] as const;
}

export default function DepositsPage() {
  const { words, format } = useWords();
  const { known } = words.pages;
  const { client } = useRegister();
  const [pageText, setPage] = useAddressKey('page', '1');
  const toFirst = () => setPage('1', { replace: true });
  const [q, setQ] = useFilter('q', toFirst);
  const [mineral, setMineral] = useFilter('mineral', toFirst);
  const [kind, setKind] = useFilter('kind', toFirst);
  const [oblast, setOblast] = useFilter('oblast', toFirst);
  const [dataset, setDataset] = useFilter('dataset', toFirst);
  const [sort, setSort] = useAddressKey('sort', 'name');
  const page = Math.max(1, Number(pageText) || 1);
  const filters = {
    ...(q && { q }),
    ...(mineral && { mineral }),
    ...(kind && { kind }),
    ...(oblast && { oblast }),
    ...(dataset && { dataset }),
    sort,
  };
  const list = useDeposits({ ...filters, page, pageSize: rowsAtOnce });
  const items = list.data?.items;
  useMapShows(useMemo(() => ({ places: placesOf(items ?? []) }), [items]));

  async function takeAlong() {
    const rows: DepositRow[] = [];
    for (let at = 1; ; at++) {
      const { items: more, total } = await client.deposits({ ...filters, page: at, pageSize: mostAtOnce });
      rows.push(...more);
      if (more.length === 0 || rows.length >= total) break;
    }
    saveFile('deposits.csv', 'text/csv', csvFrom([heads, ...rows.map(lineOf)]));
  }

  const order: Sort = {
    column: sort.replace(/^-/, ''),
    direction: sort.startsWith('-') ? 'descending' : 'ascending',
  };
  return (
    <>
      <PageHeading title={known.depositsTitle}>{known.depositsLead}</PageHeading>
      <Shown of={list} waiting={{ shape: 'table', lines: 10 }}>
        {({ facets, total, items: rows }) => (
          <>
            <FilterBox search={<SearchField label={known.search} value={q} onChange={setQ} />}>
              <FacetSelect
                label={known.mineral}
                value={mineral}
                facet={facets.mineral}
                nameOf={(code) => words.minerals[code as Mineral] ?? code}
                onChange={setMineral}
              />
              <FacetSelect
                label={known.oblast}
                value={oblast}
                facet={facets.oblast}
                nameOf={(code) => words.places.oblasts[code] ?? code}
                onChange={setOblast}
              />
              <FacetSelect
                label={known.kind}
                value={kind}
                facet={facets.kind}
                nameOf={(code) => words.pages.deposit.kinds[code as 'deposit' | 'works'] ?? code}
                onChange={setKind}
              />
              <FacetSelect
                label={known.publisher}
                value={dataset}
                facet={facets.dataset}
                nameOf={(id) => id}
                onChange={setDataset}
              />
            </FilterBox>
            <div className="buttons">
              <Button size="small" icon={Download} onPress={() => void takeAlong()}>
                {known.csv(format.number(total))}
              </Button>
              {mineral !== '' && (
                <Link href={pages.mineral(mineral)}>
                  {known.toMineral(words.minerals[mineral as Mineral] ?? mineral)}
                </Link>
              )}
            </div>
            {rows.length === 0 ? (
              <EmptyState title={known.none}>{known.noneHow}</EmptyState>
            ) : (
              <DepositTable
                caption={known.found(format.number(total))}
                rows={rows}
                sort={order}
                onSort={({ column, direction }) =>
                  setSort(direction === 'descending' ? `-${column}` : column)
                }
              />
            )}
            <Pagination
              from={total === 0 ? 0 : (page - 1) * rowsAtOnce + 1}
              to={Math.min(total, page * rowsAtOnce)}
              total={total}
              onPrevious={page > 1 ? () => setPage(String(page - 1)) : undefined}
              onNext={page * rowsAtOnce < total ? () => setPage(String(page + 1)) : undefined}
            />
          </>
        )}
      </Shown>
    </>
  );
}
