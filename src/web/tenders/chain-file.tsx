import { useState } from 'react';
import { type ChainContract, chainText, localContentOfWorks } from '#tender';
import { FileDrop, FileLine } from '../components/file-drop/file-drop.tsx';
import { useWords } from '../frame/words.tsx';

const maximumFileBytes = 65_536;

export interface ReadChain {
  readonly name: string;
  /** Undefined where the file holds no chain that can be added up. */
  readonly contracts: readonly ChainContract[] | undefined;
}

type Fields = Readonly<Record<string, unknown>>;
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isMoney = (value: unknown) => {
  const { amount, currency } = (value ?? {}) as Fields;
  return typeof amount === 'number' && isText(currency);
};
const isGoods = (value: unknown) => {
  const { id, value: price, boughtOn } = (value ?? {}) as Fields;
  return isText(id) && isMoney(price) && isText(boughtOn);
};

/** As much as adding up touches; the server reads it by its schema. A page carries no schemas. */
function isContract(value: unknown): value is ChainContract {
  const { id, performer, value: price, goods } = (value ?? {}) as Fields;
  return isText(id) && isText(performer) && isMoney(price) && Array.isArray(goods) && goods.every(isGoods);
}

function contractsFrom(text: string): readonly ChainContract[] | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (!Array.isArray(read) || read.length === 0 || !read.every(isContract)) return undefined;
    if (!localContentOfWorks(read).ok) return undefined;
    chainText(read); // a field with a tab cannot be sealed
    return read;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

export interface ChainFileProps {
  readonly value: ReadChain | undefined;
  readonly onChange: (chain: ReadChain) => void;
}

/** Takes a chain of contracts and says what local content it adds up to. */
export function ChainFile({ value, onChange }: ChainFileProps) {
  const { words, format } = useWords();
  const { act: say } = words.pages.tenders;
  const [isReading, setReading] = useState(false);
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    setReading(true);
    const contracts = contractsFrom(await file.text());
    setReading(false);
    onChange({ name: file.name, contracts });
  };
  const added = value?.contracts && localContentOfWorks(value.contracts);
  return (
    <FileDrop
      label={say.chainFile}
      hint={say.chainHint}
      accept={['.json']}
      maximumBytes={maximumFileBytes}
      limit={format.bytes(maximumFileBytes)}
      onFiles={(files) => void take(files)}
      error={value && !value.contracts && !isReading ? say.notChain : undefined}
    >
      {value && added?.ok && (
        <FileLine
          name={value.name}
          detail={
            added.value.least === added.value.most
              ? format.percent(added.value.least / 100)
              : format.range(format.percent(added.value.least / 100), format.percent(added.value.most / 100))
          }
        />
      )}
    </FileDrop>
  );
}
