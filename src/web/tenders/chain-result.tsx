import { Banner } from '../components/banner/banner.tsx';
import { useWords } from '../frame/words.tsx';
import { type ChainDraft, type ChainSoFar, chainFromDraft, chainSoFar } from './chain-draft.ts';
import { useRowName } from './chain-fields.tsx';

/** What the rows add up to by now, with the sum worked out line by line beside them. */
export function ChainResult({ draft, soFar }: { readonly draft: ChainDraft; readonly soFar: ChainSoFar }) {
  const { words, format } = useWords();
  const { chain: say } = words.pages;
  const { currency } = draft;
  const { content } = soFar;
  const money = (amount: number) => format.money({ amount, currency });
  const percent = (share: number) => format.percent(share / 100);
  const certified = [...soFar.goods.values()].reduce((sum, { counts }) => sum + counts, 0);
  const whole = draft.contracts[0]?.amount ?? Number.NaN;
  const nameOf = useRowName();
  return (
    <aside className="chain-result" aria-label={say.result}>
      <h3>{say.result}</h3>
      <output className="chain-percent">
        {content
          ? content.least === content.most
            ? percent(content.least)
            : format.range(percent(content.least), percent(content.most))
          : say.notYet}
      </output>
      <p className="small-print">{whole > 0 && say.ofWhole(money(whole))}</p>
      <dl>
        <dt>{say.own}</dt>
        {draft.contracts.map(({ key }, i) => {
          const part = soFar.contracts.get(key);
          return (
            <dd key={key}>
              <span>{nameOf(draft, { contract: i + 1 })}</span>
              <span>
                {part &&
                  (part.citizens === undefined
                    ? say.ownUnknown(money(part.ownWork))
                    : say.ownKnown(money(part.ownWork), format.percent(part.citizens)))}
              </span>
            </dd>
          );
        })}
        <dt>{say.certified}</dt>
        <dd>{money(certified)}</dd>
      </dl>
    </aside>
  );
}

interface ChainFaultsProps {
  readonly draft: ChainDraft;
  /** What is only missing is told once somebody tried to send it; sums that do not add up are told at once. */
  readonly isTried: boolean;
}

/** What keeps rows from being a chain, and goods that count nothing though they have a certificate. Stands below the button. */
export function ChainFaults({ draft, isTried }: ChainFaultsProps) {
  const { words, format } = useWords();
  const { chain: say } = words.pages;
  const nameOf = useRowName();
  const { currency } = draft;
  const soFar = chainSoFar(draft);
  const read = chainFromDraft(draft);
  const told = ('faults' in read ? read.faults : [])
    .filter(({ code }) => isTried || code === 'over')
    .map((fault) =>
      fault.code === 'over'
        ? say.over(nameOf(draft, fault.at), format.money({ amount: fault.excess, currency }))
        : say.rowFaults[fault.code](nameOf(draft, fault.at)),
    );
  const warned = draft.contracts.flatMap(({ goods }, i) =>
    goods.flatMap(({ key, boughtOn }, j) => {
      const part = soFar.goods.get(key);
      const { certificate } = part?.goods ?? {};
      if (part?.why !== 'out-of-date' || !certificate || !boughtOn) return [];
      const row = nameOf(draft, { contract: i + 1, goods: j + 1 });
      const bought = format.date(boughtOn);
      return boughtOn > certificate.validUntil
        ? [say.outOfDate(row, certificate.number, format.date(certificate.validUntil), bought)]
        : [say.notYetValid(row, certificate.number, format.date(certificate.validFrom), bought)];
    }),
  );
  const list = (lines: readonly string[]) => (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <>
      {told.length > 0 && (
        <Banner tone="problem" title={say.faults}>
          {list(told)}
        </Banner>
      )}
      {warned.length > 0 && (
        <Banner tone="notice" title={say.warnings}>
          {list(warned)}
        </Banner>
      )}
    </>
  );
}
