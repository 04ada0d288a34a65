/** Local content shown by a bidder after the opening, and stated by the commission over the contract. */
import { useMemo, useState } from 'react';
import type { TenderActRequest } from '#contract';
import { type ChainContract, chainText } from '#tender';
import type { CivilDate } from '#terms';
import { Banner } from '../components/banner/banner.tsx';
import { DateField } from '../components/date-field/date-field.tsx';
import { Select } from '../components/select/select.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useWords } from '../frame/words.tsx';
import { ActForm } from './act-form.tsx';
import { type ChainDraft, chainFromDraft } from './chain-draft.ts';
import { ChainField } from './chain-field.tsx';
import { ChainFaults } from './chain-result.tsx';
import { useHashed } from './use-hashed.ts';
import type { ShownTender } from './use-tender.ts';

type Contracts = Extract<TenderActRequest, { act: 'state-delivery' }>['contracts'];

function useChain() {
  const [chain, setChain] = useState<ChainDraft>();
  const contracts = useMemo(() => {
    const read = chain && chainFromDraft(chain);
    return read && 'contracts' in read ? read.contracts : undefined;
  }, [chain]);
  return { chain, setChain, contracts };
}

/** The same shapes: those of #tender are read-only. */
const sendable = (contracts: readonly ChainContract[] | undefined) =>
  contracts as unknown as Contracts | undefined;

/** For offers with a sealed chain that has not been shown yet. */
export function ShowPromise({ tender }: { readonly tender: ShownTender }) {
  const { words } = useWords();
  const { tenders: say } = words.pages;
  const waiting = tender.openings.filter(
    ({ opening }) => opening.chain !== undefined && !tender.promises.has(opening.offer),
  );
  // Until one is chosen it is the first that waits: what was shown last waits no more.
  const [chosen, setChosen] = useState<string>();
  const { chain, setChain, contracts } = useChain();
  const hash = useHashed(useMemo(() => contracts && chainText(contracts), [contracts]));
  const { opening } =
    waiting.find((one) => one.opening.offer === chosen) ?? waiting[0] ?? ({} as Partial<(typeof waiting)[0]>);
  if (!opening) return null;
  const { offer, price } = opening;
  const isSealed = hash === opening.chain;
  const ready = isSealed ? sendable(contracts) : undefined;
  return (
    <ActForm
      tender={tender.view.id}
      title={say.act.promise}
      lead={say.act.promiseLead}
      verb={say.act.promise}
      isPreparing={contracts !== undefined && hash === undefined}
      act={ready && { act: 'promise-local-content', offer, contracts: ready }}
      faults={(isTried) => (
        <>
          {chain && <ChainFaults draft={chain} isTried={isTried} />}
          {hash && (
            <Banner tone={isSealed ? 'notice' : 'problem'}>
              {isSealed ? words.pages.chain.sealedSame : words.pages.chain.sealedOther}
            </Banner>
          )}
        </>
      )}
      onDone={() => setChain(undefined)}
    >
      <Select
        label={say.offer}
        options={waiting.map(({ opening }) => ({
          id: opening.offer,
          name: tender.nameOfOffer(opening.offer),
        }))}
        value={offer}
        onChange={setChosen}
      />
      <ChainField value={chain} onChange={setChain} currency={price.currency} />
    </ActForm>
  );
}

export function StateDelivery({ tender }: { readonly tender: ShownTender }) {
  const { words } = useWords();
  const { tenders: say } = words.pages;
  const [from, setFrom] = useState<CivilDate | null>(null);
  const [until, setUntil] = useState<CivilDate | null>(null);
  const [evidence, setEvidence] = useState('');
  const { chain, setChain, contracts } = useChain();
  const ready = sendable(contracts);
  const price = tender.award?.value ?? tender.plan.estimate;
  return (
    <ActForm
      tender={tender.view.id}
      title={say.act.deliver}
      verb={say.act.deliver}
      act={
        from && until && ready && evidence.trim() !== ''
          ? { act: 'state-delivery', from, until, contracts: ready, evidence }
          : undefined
      }
      faults={(isTried) => chain && <ChainFaults draft={chain} isTried={isTried} />}
      onDone={() => setChain(undefined)}
    >
      <div className="tender-pair">
        <DateField label={say.act.from} value={from} onChange={setFrom} />
        <DateField label={say.act.until} value={until} onChange={setUntil} />
      </div>
      <ChainField value={chain} onChange={setChain} currency={price?.currency ?? 'KZT'} />
      <TextField label={say.evidence} value={evidence} onChange={setEvidence} />
    </ActForm>
  );
}
