/** Where an application is signed: a filing that was sealed before is opened by it, and gives it its place. */
import { type ReactNode, useMemo, useState } from 'react';
import type { LodgeRequest, SealOpeningRequest } from '#contract';
import { cellsFromRuns } from '#grid';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { FileDrop, FileLine } from '../components/file-drop/file-drop.tsx';
import { law } from '../data/country.ts';
import { useSealedFilings } from '../data/reads.ts';
import { useRegister } from '../frame/register.tsx';
import { useToday } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';
import { differenceFrom, keptSeal, type SealFile, sealFileFrom } from '../sealed-filings/seal-file.ts';

const maximumFileBytes = 1_000_000;

interface Chosen {
  readonly name: string;
  readonly file: SealFile | undefined;
}

/** What the lodging sends along to open a seal, and what is shown of it; nothing where the law of the register knows none. */
export function useSealToOpen(request: Pick<LodgeRequest, 'cells' | 'applicant'> | undefined): {
  readonly opening: SealOpeningRequest | undefined;
  readonly shown: ReactNode;
} {
  const { words, format } = useWords();
  const { sealedFilings: say } = words.pages;
  const { session } = useRegister();
  const isKnown = law.sealedFiling(useToday()).known;
  const { data } = useSealedFilings(isKnown);
  const [chosen, setChosen] = useState<Chosen | 'none'>();
  const account = session?.signedIn ? session.account : undefined;
  const mine = useMemo(
    () => (data?.items ?? []).filter(({ party, status }) => party === account && status === 'sealed'),
    [data, account],
  );
  // What this browser keeps is offered by itself; the file that a person chooses goes before it.
  const kept = useMemo(() => {
    const file = mine.map(({ commitment }) => keptSeal(commitment)).find((one) => one !== undefined);
    return file && { name: say.kept, file };
  }, [mine, say]);
  const taken = chosen ?? kept;
  if (!isKnown || !request) return { opening: undefined, shown: null };

  const file = taken === undefined || taken === 'none' ? undefined : taken.file;
  const filing = file && mine.find(({ commitment }) => commitment === file.commitment);
  const difference = file && differenceFrom(file, request);
  const isOpening = file !== undefined && filing !== undefined && difference === undefined;
  const opening = isOpening
    ? {
        filing: filing.id as SealOpeningRequest['filing'],
        salt: file.salt,
        nameSalt: file.nameSalt,
        numberSalt: file.numberSalt,
      }
    : undefined;
  const take = async ([given]: readonly File[]) => {
    if (given) setChosen({ name: given.name, file: sealFileFrom(await given.text()) });
  };
  const fault =
    taken === undefined || taken === 'none'
      ? undefined
      : !file
        ? say.notOpening
        : !filing
          ? data && say.noFiling
          : difference === 'area'
            ? say.otherArea(format.blocks(cellsFromRuns(file.cells).length))
            : difference === 'name'
              ? say.otherName(`${file.applicant.name}, ${file.applicant.number}`)
              : undefined;
  return {
    opening,
    shown: (
      <section aria-labelledby="open-seal" className="stack">
        <h2 id="open-seal">{say.open}</h2>
        <FileDrop
          label={say.openFile}
          hint={say.openLead}
          accept={['.json']}
          maximumBytes={maximumFileBytes}
          limit={format.bytes(maximumFileBytes)}
          onFiles={(files) => void take(files)}
          error={fault}
        >
          {file && filing && taken !== undefined && taken !== 'none' && (
            <FileLine name={taken.name} detail={filing.id} />
          )}
        </FileDrop>
        {opening && (
          <Banner
            tone="notice"
            action={
              <Button size="small" onPress={() => setChosen('none')}>
                {say.without}
              </Button>
            }
          >
            {say.opens(opening.filing)}
          </Banner>
        )}
      </section>
    ),
  };
}
