/** The bidder's side before the deadline: the seal is made here, and what it seals stays here. */
import { useMemo, useState } from 'react';
import { hexFromBytes } from '#proof';
import { chainText, type OfferOpening, sealText } from '#tender';
import { FileDrop, FileLine } from '../components/file-drop/file-drop.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { saveFile } from '../data/save-file.ts';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { ActForm } from './act-form.tsx';
import { type ChainDraft, chainFromDraft } from './chain-draft.ts';
import { ChainField } from './chain-field.tsx';
import { ChainFaults } from './chain-result.tsx';
import { useHashed } from './use-hashed.ts';
import type { ShownTender } from './use-tender.ts';

const maximumDocumentBytes = 500 * 2 ** 20;
const saltBytes = 32;

function newSalt(): string {
  return hexFromBytes(crypto.getRandomValues(new Uint8Array(saltBytes)));
}

export function SealOffer({ tender }: { readonly tender: ShownTender }) {
  const { words, format } = useWords();
  const { session } = useRegister();
  const { tenders: say } = words.pages;
  const { view, plan } = tender;
  const [offer, setOffer] = useState('');
  const [amount, setAmount] = useState(Number.NaN);
  const [documents, setDocuments] = useState<{ readonly name: string; readonly digest: string }>();
  const [chain, setChain] = useState<ChainDraft>();
  const [salt] = useState(newSalt);
  const read = useMemo(() => chain && chainFromDraft(chain), [chain]);
  const contracts = read && 'contracts' in read ? read.contracts : undefined;
  const chainHash = useHashed(useMemo(() => contracts && chainText(contracts), [contracts]));
  const currency = plan.estimate?.currency ?? 'KZT';
  const isNamed = /^[A-Za-z0-9][A-Za-z0-9-]{0,47}$/.test(offer);
  const isWhole = session?.signedIn && isNamed && documents && amount > 0 && (!chain || contracts);
  const opening: OfferOpening | undefined =
    isWhole && (!chain || chainHash)
      ? {
          tender: view.id,
          offer,
          bidder: session.account,
          documents: documents.digest,
          price: { amount: Math.round(amount), currency },
          ...(chainHash && { chain: chainHash }),
          salt,
        }
      : undefined;
  const seal = useHashed(opening && sealText(opening));
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    setDocuments({ name: file.name, digest: hexFromBytes(new Uint8Array(digest)) });
  };
  return (
    <ActForm
      tender={view.id}
      title={say.act.seal}
      lead={say.act.sealLead}
      verb={say.act.keepFile}
      isPreparing={!!isWhole}
      act={opening && seal ? { act: 'seal-offer', offer, seal } : undefined}
      onSend={() =>
        opening &&
        saveFile(
          `${view.id}-${offer}-opening.json`,
          'application/json',
          // The chain is shown after the opening: one file holds all that must be kept.
          JSON.stringify({ ...opening, ...(contracts && { contracts }) }, null, 2),
        )
      }
      faults={(isTried) => chain && <ChainFaults draft={chain} isTried={isTried} />}
    >
      <TextField
        label={say.act.offerName}
        hint={say.act.offerNameHint}
        value={offer}
        onChange={setOffer}
        error={offer !== '' && !isNamed ? say.act.offerNameHint : undefined}
      />
      <NumberField label={say.price} unit={currency} value={amount} onChange={setAmount} />
      <FileDrop
        label={say.act.documents}
        hint={say.act.documentsHint}
        accept={['.pdf', '.zip', '.txt', '.json', '.docx', '.xlsx']}
        maximumBytes={maximumDocumentBytes}
        limit={format.bytes(maximumDocumentBytes)}
        onFiles={(files) => void take(files)}
      >
        {documents && <FileLine name={say.act.documentsChosen(documents.name)} detail={documents.digest} />}
      </FileDrop>
      <ChainField value={chain} onChange={setChain} currency={currency} />
      <p>{say.act.keepWarning}</p>
    </ActForm>
  );
}

export function AskQuestion({ tender }: { readonly tender: ShownTender }) {
  const { words } = useWords();
  const { act: say } = words.pages.tenders;
  const [question, setQuestion] = useState('');
  return (
    <ActForm
      tender={tender.view.id}
      title={say.ask}
      verb={say.ask}
      act={question.trim() === '' ? undefined : { act: 'ask-question', question }}
      onDone={() => setQuestion('')}
    >
      <TextField label={say.question} multiline value={question} onChange={setQuestion} />
    </ActForm>
  );
}
