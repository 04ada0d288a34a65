import { Factory, Pickaxe, Recycle, Ship } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Lot } from '#sourcing';
import { useCountryName } from '../data/countries.ts';
import { twoLettersOf } from '../data/countries-by-three.ts';
import { useWords } from '../frame/words.tsx';

interface Stop {
  readonly icon: ReactNode;
  readonly name: string;
  readonly country: string | undefined;
  readonly detail?: string;
}

/** A lot on its way: mine, each step, market; what is not known is dashed. */
export function RouteChain({
  name,
  lot,
  market,
}: {
  readonly name: string;
  readonly lot: Lot;
  readonly market: string;
}) {
  const { words, format } = useWords();
  const { sourcing: say } = words.pages;
  const countryName = useCountryName();
  const named = (code: string | undefined) =>
    code === undefined ? undefined : countryName(twoLettersOf(code));
  const worth = (money: Lot['mine']['valueAdded']) => (money ? { detail: format.money(money) } : {});
  const icon = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;
  const stops: readonly Stop[] = [
    {
      icon: <Pickaxe {...icon} />,
      name: say.mine,
      country: named(lot.mine.country),
      ...worth(lot.mine.valueAdded),
    },
    ...lot.steps.map((step) => ({
      icon: step.kind === 'recycling' ? <Recycle {...icon} /> : <Factory {...icon} />,
      name: say.stepNames[step.name] ?? step.name,
      country: named(step.country),
      ...worth(step.valueAdded),
    })),
    { icon: <Ship {...icon} />, name: say.market, country: market },
  ];
  return (
    <div className="route-chain">
      <h3>{name}</h3>
      <ol>
        {stops.map((stop, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place on the way
          <li key={i} data-unknown={stop.country === undefined || undefined}>
            {stop.icon}
            <span>{stop.name}</span>
            <strong>{stop.country ?? say.unknown}</strong>
            {stop.detail && <span className="near-more">{stop.detail}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
