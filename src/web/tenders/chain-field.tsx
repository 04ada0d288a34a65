import { Rows3, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type ChainContract, localContentOfWorks } from '#tender';
import type { Money } from '#terms';
import { Button } from '../components/button/button.tsx';
import { FileDrop } from '../components/file-drop/file-drop.tsx';
import { useWords } from '../frame/words.tsx';
import { type ChainDraft, chainSoFar, draftFromChain, emptyChain } from './chain-draft.ts';
import { ChainFields } from './chain-fields.tsx';
import { ChainPaste, LineFaults, useRowWords } from './chain-paste.tsx';
import { ChainResult } from './chain-result.tsx';
import { draftFromRows, type LineFault } from './chain-rows.ts';

const maximumFileBytes = 262_144; // a chain fills an entry of 65,535 bytes at most; as JSON with spaces it is longer

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

/** A chain as it stands in a file of its own, or in the opening file with which it was sealed. */
function contractsFrom(text: string): readonly ChainContract[] | undefined {
  try {
    const file: unknown = JSON.parse(text);
    const read = Array.isArray(file) ? file : (file as Fields | null)?.contracts;
    if (!Array.isArray(read) || read.length === 0 || !read.every(isContract)) return undefined;
    return localContentOfWorks(read).ok ? read : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export interface ChainFieldProps {
  readonly value: ChainDraft | undefined;
  readonly onChange: (draft: ChainDraft | undefined) => void;
  readonly currency: Money['currency'];
}

/** A chain of contracts: row by row, pasted, or from a file; what it adds up to stands beside it. */
export function ChainField({ value, onChange, currency }: ChainFieldProps) {
  const { words, format } = useWords();
  const { chain: say, tenders } = words.pages;
  const rowWords = useRowWords();
  const [faults, setFaults] = useState<readonly LineFault[]>([]);
  const [error, setError] = useState<string>();
  const soFar = useMemo(() => value && chainSoFar(value), [value]);
  const put = (draft: ChainDraft | undefined) => {
    setFaults([]);
    setError(undefined);
    onChange(draft);
  };
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    const text = await file.text();
    if (!file.name.toLowerCase().endsWith('.json')) {
      const rows = draftFromRows(text, rowWords, currency);
      if ('draft' in rows) put(rows.draft);
      else setFaults(rows.faults);
      return;
    }
    const contracts = contractsFrom(text);
    if (contracts) put(draftFromChain(contracts));
    else setError(tenders.act.notChain);
  };
  return (
    <section className="chain" aria-label={tenders.localContent}>
      <div className="chain-head">
        <h3>{tenders.localContent}</h3>
        {value && (
          <Button size="small" kind="quiet" icon={Trash2} onPress={() => put(undefined)}>
            {say.clear}
          </Button>
        )}
      </div>
      <p className="small-print">{say.lead}</p>
      {value && soFar ? (
        <div className="chain-table">
          <ChainFields draft={value} soFar={soFar} onChange={onChange} />
          <ChainResult draft={value} soFar={soFar} />
        </div>
      ) : (
        <Button icon={Rows3} onPress={() => put(emptyChain(currency))}>
          {say.start}
        </Button>
      )}
      <ChainPaste draft={value} currency={currency} onTake={put} />
      <FileDrop
        label={say.file}
        hint={say.fileHint}
        accept={['.json', '.csv', '.tsv', '.txt']}
        maximumBytes={maximumFileBytes}
        limit={format.bytes(maximumFileBytes)}
        onFiles={(files) => void take(files)}
        error={error}
      >
        {faults.length > 0 && <LineFaults faults={faults} />}
      </FileDrop>
    </section>
  );
}
