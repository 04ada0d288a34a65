import { useQuery } from '@tanstack/react-query';
import { Copy, Plus, Printer, RotateCcw, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import type { SourcingTables } from '#contract';
import { compareRoutes, type Market, markets, type Route, type RuleTables, readRuleTables } from '#sourcing';
import { type CivilDate, isCivilDate } from '#terms';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { DateField } from '../components/date-field/date-field.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { Select } from '../components/select/select.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { keys } from '../data/keys.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { LotForm } from './lot-form.tsx';
import { RouteChain } from './route-chain.tsx';
import { maximumRoutes, routesFromText, textFromRoutes } from './routes-in-address.ts';
import { Verdicts } from './verdicts.tsx';
import './sourcing.css';

/** The example speaks of this day: the vehicle credit was in force, and entities of concern were barred. */
const exampleDay = '2025-06-30';

function Compared(props: {
  readonly routes: readonly Route[];
  readonly on: CivilDate;
  readonly tables: RuleTables;
  readonly onChange: (routes: readonly Route[]) => void;
}) {
  const { words } = useWords();
  const { sourcing: say } = words.pages;
  const { routes, on, tables, onChange } = props;
  const compared = useMemo(() => compareRoutes(routes, on, tables), [routes, on, tables]);
  const nameOf = (name: string) => say.routeNames[name] ?? name;
  if (!compared.ok) {
    return (
      <Banner tone="problem" title={say.impossible}>
        <ul lang="en">
          {compared.faults.map(({ at, message }) => (
            <li key={`${at} ${message}`}>
              {at}: {message}
            </li>
          ))}
        </ul>
      </Banner>
    );
  }
  return (
    <>
      <Verdicts
        comparison={compared.value}
        routes={routes}
        tables={tables}
        nameOf={nameOf}
        onChange={(route, lot) => onChange(routes.map((one, at) => (at === route ? { ...one, lot } : one)))}
      />
      {compared.notes.length > 0 && (
        <Banner tone="notice" title={say.notes}>
          <ul lang="en">
            {compared.notes.map(({ at, message }) => (
              <li key={`${at} ${message}`}>
                {at}: {message}
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}

function Desk({ shipped }: { readonly shipped: SourcingTables }) {
  const { words } = useWords();
  const { sourcing: say } = words.pages;
  const tables = useMemo(() => {
    const read = readRuleTables(shipped);
    if (!read.ok) throw new Error(read.faults[0]?.message);
    return read.value;
  }, [shipped]);
  const [text, setText] = useAddressKey('lot');
  const [day, setDay] = useAddressKey('on', exampleDay);
  const examples = shipped.examples as unknown as readonly Route[];
  const routes = useMemo(() => routesFromText(text) ?? examples, [text, examples]);
  const change = (next: readonly Route[]) => setText(textFromRoutes(next), { replace: true });
  const on = isCivilDate(day) ? day : shipped.today;
  const market = routes[0]?.lot.market ?? 'united-states';
  const setMarket = (wanted: Market) =>
    change(routes.map((route) => ({ ...route, lot: { ...route.lot, market: wanted } })));
  const nameOf = (name: string) => say.routeNames[name] ?? name;
  const share = () => {
    const address = new URL(window.location.href);
    address.searchParams.set('lot', textFromRoutes(routes));
    address.searchParams.set('on', on);
    void navigator.clipboard.writeText(address.href).then(() => showToast({ title: say.shared }));
  };
  return (
    <>
      {text === '' && <Banner tone="simulated">{say.exampleNote}</Banner>}
      <div className="sourcing-asked">
        <Select
          label={say.market}
          options={markets.map((id) => ({ id, name: say.markets[id] }))}
          value={market}
          onChange={setMarket}
        />
        <DateField label={say.on} value={on} onChange={(wanted) => setDay(wanted, { replace: true })} />
        <div className="buttons sourcing-buttons">
          <Button icon={Copy} onPress={share}>
            {say.share}
          </Button>
          <Button icon={Printer} onPress={() => window.print()}>
            {say.print}
          </Button>
          {text !== '' && (
            <Button kind="quiet" icon={RotateCcw} onPress={() => setText('')}>
              {say.startAgain}
            </Button>
          )}
        </div>
      </div>
      <section aria-labelledby="sourcing-routes" className="stack">
        <h2 id="sourcing-routes">{say.routes}</h2>
        <div className="route-chains">
          {routes.map((route, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat while they are typed
            <RouteChain key={i} name={nameOf(route.name)} lot={route.lot} market={say.markets[market]} />
          ))}
        </div>
      </section>
      <section className="stack">
        <h2>{say.verdict}</h2>
        <Compared routes={routes} on={on} tables={tables} onChange={change} />
      </section>
      <section className="stack sourcing-forms">
        {routes.map((route, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat while they are typed
          <Disclosure key={i} title={say.lot(nameOf(route.name))} level={2}>
            <LotForm
              route={{ ...route, name: nameOf(route.name) }}
              tables={tables}
              onChange={(changed) => change(routes.map((old, at) => (at === i ? changed : old)))}
            />
            {routes.length > 1 && (
              <Button
                kind="quiet"
                size="small"
                icon={Trash2}
                onPress={() => change(routes.filter((_, at) => at !== i))}
              >
                {say.removeRoute(nameOf(route.name))}
              </Button>
            )}
          </Disclosure>
        ))}
        {routes.length < maximumRoutes && routes[0] && (
          <Button
            icon={Plus}
            onPress={() =>
              change([...routes, { ...(routes[0] as Route), name: `${nameOf((routes[0] as Route).name)} 2` }])
            }
          >
            {say.addRoute}
          </Button>
        )}
      </section>
    </>
  );
}

export default function SourcingPage() {
  const { words } = useWords();
  const { client } = useRegister();
  const tables = useQuery({
    queryKey: keys.sourcingTables,
    queryFn: ({ signal }) => client.sourcingTables({ signal }),
    staleTime: Number.POSITIVE_INFINITY, // shipped with the program
  });
  return (
    <>
      <PageHeading title={words.pages.sourcing.title}>{words.pages.sourcing.lead}</PageHeading>
      <Shown of={tables} waiting={{ lines: 10 }}>
        {(shipped) => <Desk shipped={shipped} />}
      </Shown>
    </>
  );
}
