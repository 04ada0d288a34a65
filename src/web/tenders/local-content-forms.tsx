/** Local content shown by a bidder after the opening, and stated by the commission over the contract. */
import { useState } from 'react';
import type { TenderActRequest } from '#contract';
import type { CivilDate } from '#terms';
import { DateField } from '../components/date-field/date-field.tsx';
import { Select } from '../components/select/select.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useWords } from '../frame/words.tsx';
import { ActForm } from './act-form.tsx';
import { ChainFile, type ReadChain } from './chain-file.tsx';
import type { ShownTender } from './use-tender.ts';

type Contracts = Extract<TenderActRequest, { act: 'state-delivery' }>['contracts'];

/** The same shapes: those of #tender are read-only. */
const sendable = (chain: ReadChain | undefined) => chain?.contracts as Contracts | undefined;

/** For offers with a sealed chain that has not been shown yet. */
export function ShowPromise({ tender }: { readonly tender: ShownTender }) {
  const { words } = useWords();
  const { tenders: say } = words.pages;
  const waiting = tender.openings.filter(
    ({ opening }) => opening.chain !== undefined && !tender.promises.has(opening.offer),
  );
  const [offer, setOffer] = useState<string | null>(waiting[0]?.opening.offer ?? null);
  const [chain, setChain] = useState<ReadChain>();
  if (waiting.length === 0) return null;
  const contracts = sendable(chain);
  return (
    <ActForm
      tender={tender.view.id}
      title={say.act.promise}
      lead={say.act.promiseLead}
      verb={say.act.promise}
      act={offer && contracts ? { act: 'promise-local-content', offer, contracts } : undefined}
      onDone={() => setChain(undefined)}
    >
      <Select
        label={say.offer}
        options={waiting.map(({ opening }) => ({
          id: opening.offer,
          name: tender.nameOfOffer(opening.offer),
        }))}
        value={offer}
        onChange={setOffer}
      />
      <ChainFile value={chain} onChange={setChain} />
    </ActForm>
  );
}

export function StateDelivery({ tender }: { readonly tender: ShownTender }) {
  const { words } = useWords();
  const { tenders: say } = words.pages;
  const [from, setFrom] = useState<CivilDate | null>(null);
  const [until, setUntil] = useState<CivilDate | null>(null);
  const [evidence, setEvidence] = useState('');
  const [chain, setChain] = useState<ReadChain>();
  const contracts = sendable(chain);
  return (
    <ActForm
      tender={tender.view.id}
      title={say.act.deliver}
      verb={say.act.deliver}
      act={
        from && until && contracts && evidence.trim() !== ''
          ? { act: 'state-delivery', from, until, contracts, evidence }
          : undefined
      }
      onDone={() => setChain(undefined)}
    >
      <div className="tender-pair">
        <DateField label={say.act.from} value={from} onChange={setFrom} />
        <DateField label={say.act.until} value={until} onChange={setUntil} />
      </div>
      <ChainFile value={chain} onChange={setChain} />
      <TextField label={say.evidence} value={evidence} onChange={setEvidence} />
    </ActForm>
  );
}
