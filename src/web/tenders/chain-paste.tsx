import { ClipboardCopy, Rows3 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Money } from '#terms';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { useWords } from '../frame/words.tsx';
import { type ChainDraft, emptyChain } from './chain-draft.ts';
import { columns, draftFromRows, type LineFault, type RowWords, rowsFromDraft } from './chain-rows.ts';

export function useRowWords(): RowWords {
  const { words, format } = useWords();
  const { columns: titles, kinds } = words.pages.chain;
  return useMemo(
    () => ({ columns: titles, kinds, decimal: format.number(0.5, { decimals: 1 }).charAt(1) }),
    [titles, kinds, format],
  );
}

export function LineFaults({ faults }: { readonly faults: readonly LineFault[] }) {
  const { words, format } = useWords();
  const { lineFaults: say } = words.pages.chain;
  const told = faults.slice(0, 20).map((fault) => {
    if (fault.code === 'empty') return say.empty;
    const line = format.number(fault.line);
    return fault.code === 'orphan' ? say.orphan(line) : say[fault.code](line, fault.text);
  });
  return (
    <Banner tone="problem" title={words.pages.chain.linesFault}>
      <ul>
        {told.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Banner>
  );
}

interface ChainPasteProps {
  readonly draft: ChainDraft | undefined;
  readonly currency: Money['currency'];
  readonly onTake: (draft: ChainDraft) => void;
}

/** Rows in from a spreadsheet, and out to one: empty rows are a table to fill in. */
export function ChainPaste({ draft, currency, onTake }: ChainPasteProps) {
  const { words, format } = useWords();
  const { chain: say } = words.pages;
  const rowWords = useRowWords();
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<readonly LineFault[]>([]);
  const take = () => {
    const read = draftFromRows(text, rowWords, draft?.currency ?? currency);
    setFaults('faults' in read ? read.faults : []);
    if ('faults' in read) return;
    onTake(read.draft);
    setText('');
  };
  const copy = () =>
    void navigator.clipboard
      .writeText(rowsFromDraft(draft ?? emptyChain(currency), rowWords))
      .then(() => showToast({ title: say.copied }));
  return (
    <Disclosure title={say.paste}>
      <div className="chain-paste">
        <p className="small-print">{say.pasteLead}</p>
        <p className="small-print chain-titles">
          {columns.map((column) => (
            <span key={column} className="chain-title">
              {say.columns[column]}
            </span>
          ))}
        </p>
        <p className="small-print">{format.list(Object.values(say.kinds))}</p>
        <TextField label={say.pasteBox} multiline code optional="unsaid" value={text} onChange={setText} />
        <div className="buttons">
          <Button size="small" icon={Rows3} onPress={take} isDisabled={text.trim() === ''}>
            {say.take}
          </Button>
          <Button size="small" kind="quiet" icon={ClipboardCopy} onPress={copy}>
            {say.copy}
          </Button>
        </div>
        {faults.length > 0 && <LineFaults faults={faults} />}
      </div>
    </Disclosure>
  );
}
