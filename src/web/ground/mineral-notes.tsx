import type { DepositRow } from '#contract';
import type { Mineral } from '#terms';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { DepositName } from '../data/deposit-name.tsx';
import { useWords } from '../frame/words.tsx';

/** What is known where of each mineral chosen, and how roughly: said before any place is ranked. */
export function MineralNotes(props: {
  readonly minerals: readonly Mineral[];
  readonly rows: readonly DepositRow[];
}) {
  const { words, format } = useWords();
  const { groundPage: say } = words.pages;
  return (
    <section className="mineral-notes" aria-label={say.minerals}>
      {props.minerals.map((code) => {
        const rows = props.rows.filter((row) => row.minerals.includes(code));
        const unlocated = rows.filter((row) => !row.location);
        const rough = rows.filter((row) => row.location?.quality === 'rough');
        return (
          <div key={code}>
            <p>
              {say.knownWhere(
                words.minerals[code],
                format.number(rows.length),
                format.number(rows.length - unlocated.length),
              )}{' '}
              {rough.length > 0 && say.roughOnes(format.number(rough.length))}
            </p>
            {unlocated.length > 0 && (
              <Disclosure title={say.unlocated(format.number(unlocated.length))} level={2}>
                <ul>
                  {unlocated.map((row) => (
                    <li key={row.id}>
                      <DepositName of={row} address={row.address} />
                      {row.oblast && `, ${words.places.oblasts[row.oblast] ?? row.oblast}`}
                    </li>
                  ))}
                </ul>
              </Disclosure>
            )}
          </div>
        );
      })}
    </section>
  );
}
