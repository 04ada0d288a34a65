import { useState } from 'react';
import type { TenderActRequest } from '#contract';
import { FileDrop, FileLine } from '../components/file-drop/file-drop.tsx';
import { useWords } from '../frame/words.tsx';
import { ActForm } from './act-form.tsx';
import type { ShownTender } from './use-tender.ts';

type Opening = Extract<TenderActRequest, { act: 'open-offer' }>['opening'];

const maximumFileBytes = 65_536;

/** The opening in a file, where it is one of this tender; the seal is compared by the tender itself. */
function openingFrom(text: string, tender: string): Opening | undefined {
  try {
    // The chain of contracts stands in the same file and is shown by an act of its own.
    const { contracts: _, ...read } = JSON.parse(text) as Partial<Opening> & { readonly contracts?: unknown };
    return read.tender === tender && read.offer && read.bidder && read.documents && read.price && read.salt
      ? (read as Opening)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Opens a sealed offer with the file that was saved when it was sealed: for its bidder, or for the commission that was given it. */
export function OpenOffer({ tender }: { readonly tender: ShownTender }) {
  const { words, format } = useWords();
  const { act: say } = words.pages.tenders;
  const [chosen, setChosen] = useState<{ readonly name: string; readonly opening: Opening | undefined }>();
  const take = async ([file]: readonly File[]) => {
    if (file) setChosen({ name: file.name, opening: openingFrom(await file.text(), tender.view.id) });
  };
  const opening = chosen?.opening;
  return (
    <ActForm
      tender={tender.view.id}
      title={say.open}
      lead={say.openLead}
      verb={say.open}
      act={opening && { act: 'open-offer', opening }}
      onDone={() => setChosen(undefined)}
    >
      <FileDrop
        label={say.openFile}
        accept={['.json']}
        maximumBytes={maximumFileBytes}
        limit={format.bytes(maximumFileBytes)}
        onFiles={(files) => void take(files)}
        error={chosen && !opening ? say.notOpening : undefined}
      >
        {opening && <FileLine name={opening.offer} detail={format.money(opening.price)} />}
      </FileDrop>
    </ActForm>
  );
}
