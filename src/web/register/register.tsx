import { FilterX, GitCompareArrows, Signature } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { pages as addresses, type LicenceList } from '#contract';
import { Button, LinkButton } from '../components/button/button.tsx';
import { Checkbox } from '../components/checkbox/checkbox.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Pagination } from '../components/pagination/pagination.tsx';
import { Segmented } from '../components/segmented/segmented.tsx';
import { type Column, type Sort, Table } from '../components/table/table.tsx';
import { LawGate } from '../data/law-gate.tsx';
import { useApplications, useLicences } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { useInsets } from '../frame/insets.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useAddress, useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { boundsOfCamera } from '../ground/camera-bounds.ts';
import { useApplicationColumns, useLicenceColumns, usualColumns } from './columns.tsx';
import { FacetSelect, FilterBox, SearchField, useFilters } from './filters.tsx';
import { filterKeys, licencesQueryFrom, noFilters, rowsAtOnce } from './list-query.ts';
import { ColumnsButton, TakeAlong } from './take-along-buttons.tsx';
import './register.css';

/** What the map shows, where the reader asked for that only. */
function useBoundsInView() {
  const [{ camera }] = useAddress();
  const [inView] = useAddressKey('inview');
  const { left, bottom } = useInsets();
  return useMemo(() => {
    if (inView !== 'yes' || !camera) return undefined;
    return boundsOfCamera(camera, {
      width: Math.max(1, window.innerWidth - left),
      height: Math.max(1, window.innerHeight - bottom),
    });
  }, [inView, camera, left, bottom]);
}

const sortFrom = (sort: string): Sort => ({
  column: sort.replace(/^-/, ''),
  direction: sort.startsWith('-') ? 'descending' : 'ascending',
});
const textFromSort = ({ column, direction }: Sort) => (direction === 'descending' ? `-${column}` : column);

function OriginSelect({ facet }: { readonly facet: LicenceList['facets']['simulated'] }) {
  const { words } = useWords();
  const [{ origin }, change] = useFilters();
  const { registerPage: say } = words.pages;
  return (
    <FacetSelect
      label={say.origin}
      value={origin}
      facet={facet.map(({ value, count }) => ({ value: value === 'true' ? 'simulated' : 'real', count }))}
      nameOf={(code) => (code === 'simulated' ? say.simulatedOnly : say.realOnly)}
      onChange={(chosen) => change({ origin: chosen })}
    />
  );
}

/** How many records were found, and a page of them. */
function Found<Row extends { readonly id: string }>(props: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly list: { readonly items: readonly Row[]; readonly total: number };
  readonly sort: string;
}) {
  const { caption, columns, list, sort } = props;
  const { items, total } = list;
  const { words, format } = useWords();
  const [{ page }, change] = useFilters();
  const { registerPage: say } = words.pages;
  const last = Math.max(1, Math.ceil(total / rowsAtOnce));
  return (
    <>
      <p role="status" className="list-total">
        {say.total(format.number(total))}
      </p>
      <Table
        caption={caption}
        hideCaption
        columns={columns}
        rows={items}
        rowKey={(row) => row.id}
        sort={sortFrom(sort)}
        onSort={(wanted) => change({ sort: textFromSort(wanted) })}
        empty={<EmptyState title={say.none}>{say.noneHow}</EmptyState>}
      />
      <Pagination
        from={total === 0 ? 0 : (page - 1) * rowsAtOnce + 1}
        to={Math.min(total, page * rowsAtOnce)}
        total={total}
        onPrevious={page > 1 ? () => change({ page: page - 1 }) : undefined}
        onNext={page < last ? () => change({ page: page + 1 }) : undefined}
      />
    </>
  );
}

function Licences() {
  const { words } = useWords();
  const [filters, change] = useFilters();
  const [inView, setInView] = useAddressKey('inview');
  const [columnText, setColumns] = useAddressKey('cols', usualColumns.join());
  const [{ camera }] = useAddress();
  const bounds = useBoundsInView();
  const query = useMemo(() => licencesQueryFrom(filters, bounds), [filters, bounds]);
  const list = useLicences(useDeferredValue(query));
  const all = useLicenceColumns();
  const chosen = columnText.split(',');
  const columns = all.filter(({ id }) => id === 'id' || chosen.includes(id));
  const { registerPage: say } = words.pages;
  const isFiltered = filterKeys.some((key) => filters[key] !== '');

  return (
    <Shown of={list} waiting={{ shape: 'table', lines: 14 }}>
      {({ items, total, facets }) => (
        <>
          <FilterBox
            search={
              <SearchField label={say.search} value={filters.q} onChange={(q) => change({ q }, true)} />
            }
          >
            <FacetSelect
              label={say.oblast}
              value={filters.oblast}
              facet={facets.oblast}
              nameOf={(code) => words.places.oblasts[code] ?? code}
              onChange={(oblast) => change({ oblast })}
            />
            <FacetSelect
              label={say.status}
              value={filters.status}
              facet={facets.status}
              nameOf={(code) => words.records.licenceStatus[code] ?? code}
              onChange={(status) => change({ status })}
            />
            <FacetSelect
              label={say.mineral}
              value={filters.mineral}
              facet={facets.mineral}
              nameOf={(code) => (words.minerals as Readonly<Record<string, string>>)[code] ?? code}
              onChange={(mineral) => change({ mineral })}
            />
            <FacetSelect
              label={say.year}
              value={filters.year}
              facet={facets.year}
              nameOf={(year) => year}
              onChange={(year) => change({ year })}
            />
            <OriginSelect facet={facets.simulated} />
          </FilterBox>
          <div className="section-line">
            <div className="buttons">
              {camera && (
                <Checkbox isSelected={inView === 'yes'} onChange={(isOn) => setInView(isOn ? 'yes' : '')}>
                  {say.inView}
                </Checkbox>
              )}
              {isFiltered && (
                <Button size="small" kind="quiet" icon={FilterX} onPress={() => change(noFilters)}>
                  {say.clear}
                </Button>
              )}
            </div>
            <div className="buttons">
              <ColumnsButton
                chosen={chosen}
                onChange={(ids) => setColumns(['id', ...ids.filter((id) => id !== 'id')].join())}
              />
              <TakeAlong query={query} total={total} />
            </div>
          </div>
          <Found caption={say.kinds.licences} columns={columns} list={{ items, total }} sort={filters.sort} />
        </>
      )}
    </Shown>
  );
}

function Applications() {
  const { words } = useWords();
  const [filters, change] = useFilters();
  const sort = filters.sort === noFilters.sort ? '-lodged' : filters.sort;
  const query = useMemo(
    () => ({
      page: filters.page,
      pageSize: rowsAtOnce,
      sort,
      ...(filters.q !== '' && { q: filters.q }),
      ...(filters.status !== '' && { status: filters.status }),
      ...(filters.origin !== '' && { simulated: filters.origin === 'simulated' }),
    }),
    [filters, sort],
  );
  const columns = useApplicationColumns();
  const { registerPage: say } = words.pages;
  return (
    <Shown of={useApplications(query)} waiting={{ shape: 'table', lines: 14 }}>
      {({ items, total, facets }) => (
        <>
          <FilterBox
            search={
              <SearchField label={say.search} value={filters.q} onChange={(q) => change({ q }, true)} />
            }
          >
            <FacetSelect
              label={say.status}
              value={filters.status}
              facet={facets.status}
              nameOf={(code) => words.records.applicationStatus[code] ?? code}
              onChange={(status) => change({ status })}
            />
            <OriginSelect facet={facets.simulated} />
          </FilterBox>
          <Found caption={say.kinds.applications} columns={columns} list={{ items, total }} sort={sort} />
        </>
      )}
    </Shown>
  );
}

export default function RegisterPage() {
  const { words } = useWords();
  const { registerPage: say } = words.pages;
  const [kind, setKind] = useAddressKey('kind', 'licences');
  const shown = kind === 'applications' ? 'applications' : 'licences';
  return (
    <LawGate>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      <Segmented
        label={say.show}
        hideLabel
        value={shown}
        onChange={setKind}
        options={[
          { id: 'licences', name: say.kinds.licences },
          { id: 'applications', name: say.kinds.applications },
        ]}
      />
      {shown === 'licences' ? <Licences /> : <Applications />}
      <div className="buttons screen-only">
        <LinkButton kind="quiet" icon={GitCompareArrows} href={addresses.differences}>
          {words.pages.differences.title}
        </LinkButton>
        <LinkButton kind="quiet" icon={Signature} href={addresses.deviations}>
          {words.pages.deviations.title}
        </LinkButton>
      </div>
    </LawGate>
  );
}
