import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { Select } from '../components/select/select.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { printQuery } from '../frame/address.ts';
import { useIsPhone } from '../frame/panel.tsx';
import { useWords } from '../frame/words.tsx';
import { filtersFromQuery, type ListFilters, queryWithFilters } from './list-query.ts';

/** The filters in the address; a change of one goes back to the first page. */
export function useFilters(): readonly [
  ListFilters,
  (change: Partial<ListFilters>, replace?: boolean) => void,
] {
  const { search } = useLocation();
  const navigate = useNavigate();
  const filters = useMemo(() => filtersFromQuery(new URLSearchParams(search)), [search]);
  function change(wanted: Partial<ListFilters>, replace = false) {
    const { pathname, search: now } = window.location;
    const query = new URLSearchParams(now);
    const next = queryWithFilters(query, { ...filtersFromQuery(query), page: 1, ...wanted });
    void navigate(pathname + printQuery(next), { replace, preventScrollReset: true });
  }
  return [filters, change];
}

interface Facet {
  readonly value: string;
  readonly count: number;
}

/** One value of a property, with how many records each would leave. */
export function FacetSelect(props: {
  readonly label: string;
  readonly value: string;
  readonly facet: readonly Facet[];
  readonly nameOf: (value: string) => string;
  readonly onChange: (value: string) => void;
}) {
  const { words, format } = useWords();
  const { label, value, facet, nameOf, onChange } = props;
  const known = facet.some((one) => one.value === value) || value === '';
  return (
    <Select
      label={label}
      optional="unsaid"
      value={value === '' ? 'any' : value}
      onChange={(id) => onChange(id === 'any' ? '' : id)}
      options={[
        { id: 'any', name: words.pages.registerPage.any },
        ...(known ? [] : [{ id: value, name: nameOf(value) }]),
        ...facet.map((one) => ({
          id: one.value,
          name: `${nameOf(one.value)} (${format.number(one.count)})`,
        })),
      ]}
    />
  );
}

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (q: string) => void;
}

/** The search field: what is typed is shown at once, the register is asked after a pause. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text), 250);
    return () => clearTimeout(timer);
  });
  return <TextField label={label} optional="unsaid" value={text} onChange={setText} type="search" />;
}

/** The search in sight, the other filters beside it; on a phone they stand behind one line. */
export function FilterBox(props: { readonly search: ReactNode; readonly children: ReactNode }) {
  const { words } = useWords();
  const isPhone = useIsPhone();
  const { filters } = words.pages.registerPage;
  if (!isPhone) {
    return (
      <fieldset className="register-filters" aria-label={filters}>
        {props.search}
        {props.children}
      </fieldset>
    );
  }
  return (
    <>
      {props.search}
      <Disclosure title={filters} level={2}>
        <fieldset className="register-filters" aria-label={filters}>
          {props.children}
        </fieldset>
      </Disclosure>
    </>
  );
}
