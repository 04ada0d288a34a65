import { type FormEvent, useState } from 'react';
import type { RegisterSummary } from '#contract';
import { Button } from '../components/button/button.tsx';
import { CodeBlock, Hash } from '../components/code-block/code-block.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { useClock } from '../data/country.ts';
import { useCheckpoint, useEntries, useSummary } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { EntryDetail } from './entry-detail.tsx';
import { EntryLines } from './entry-lines.tsx';
import { readCheckpoint } from './verify-log.ts';
import { VerifyPanel } from './verify-panel.tsx';
import { Witnesses } from './witnesses.tsx';
import './log.css';

const entriesAtOnce = 25;

function Checkpoint({ register }: { readonly register: RegisterSummary }) {
  const { words, format } = useWords();
  const clock = useClock();
  const { log } = words.pages;
  const note = useCheckpoint();
  const witnesses = note.data ? readCheckpoint(note.data, register.verifierKey).witnesses : 0;
  return (
    <section aria-labelledby="log-checkpoint">
      <h2 id="log-checkpoint">{log.checkpoint}</h2>
      <KeyValues
        items={[
          { key: log.size, value: format.number(register.size) },
          { key: log.lastEntry, value: clock.full(register.lastEntryAt) },
          { key: log.root, value: <Hash value={register.root} short /> },
          { key: log.key, value: <Hash value={register.verifierKey} short /> },
          {
            key: log.witnesses,
            value: witnesses > 0 ? log.someWitnesses(format.number(witnesses)) : log.noWitness,
          },
        ]}
      />
      {note.data && (
        <Disclosure title={log.signedText}>
          <CodeBlock label={log.signedText} code={note.data} />
        </Disclosure>
      )}
    </section>
  );
}

function GoTo({ size }: { readonly size: number }) {
  const { words, format } = useWords();
  const { log } = words.pages;
  const [, open] = useAddressKey('entry');
  const [index, setIndex] = useState<number>(Number.NaN);
  const [isWrong, setWrong] = useState(false);
  function submit(event: FormEvent) {
    event.preventDefault();
    const fits = Number.isInteger(index) && index >= 0 && index < size;
    setWrong(!fits);
    if (fits) open(String(index));
  }
  return (
    <form className="go-to" onSubmit={submit} noValidate>
      <NumberField
        label={log.goTo}
        value={index}
        onChange={setIndex}
        minValue={0}
        formatOptions={{ maximumFractionDigits: 0 }}
        error={isWrong ? log.noSuch(format.number(size - 1)) : undefined}
      />
      <Button type="submit">{log.goToButton}</Button>
    </form>
  );
}

function Entries({ size }: { readonly size: number }) {
  const { words } = useWords();
  const { log } = words.pages;
  const [text, setBefore] = useAddressKey('before');
  const before = /^\d+$/.test(text) ? Number(text) : undefined;
  return (
    <section aria-labelledby="log-entries" className="log-entries">
      <div className="log-entries-head">
        <h2 id="log-entries">{log.entries}</h2>
        <GoTo size={size} />
      </div>
      <Shown of={useEntries(before, entriesAtOnce)} waiting={{ shape: 'table', lines: 12 }}>
        {({ items }) => {
          const oldest = items.at(-1)?.index;
          return (
            <>
              <EntryLines entries={items} shape="full" />
              <nav className="log-pages" aria-label={words.controls.pages}>
                {before !== undefined && (
                  <Button size="small" onPress={() => setBefore('')}>
                    {log.newest}
                  </Button>
                )}
                {oldest !== undefined && oldest > 0 && (
                  <Button size="small" onPress={() => setBefore(String(oldest))}>
                    {log.older}
                  </Button>
                )}
              </nav>
            </>
          );
        }}
      </Shown>
    </section>
  );
}

export default function LogPage() {
  const { words } = useWords();
  const { log } = words.pages;
  const [entryText] = useAddressKey('entry');
  const entry = /^\d+$/.test(entryText) ? Number(entryText) : undefined;
  return (
    <>
      <PageHeading title={log.title}>{log.lead}</PageHeading>
      <Shown of={useSummary()} waiting={{ shape: 'table', lines: 8 }}>
        {(register) => (
          <div className="log">
            <div className="log-main">
              {entry === undefined ? (
                <Entries size={register.size} />
              ) : (
                <EntryDetail index={entry} verifierKey={register.verifierKey} />
              )}
            </div>
            <div className="log-side">
              <VerifyPanel verifierKey={register.verifierKey} />
              <Checkpoint register={register} />
              <Witnesses />
              <section aria-labelledby="log-own">
                <h2 id="log-own">{log.own}</h2>
                <p>{log.ownLead}</p>
                <CodeBlock label={log.ownLabel} code={`./orebook verify ${window.location.origin}`} />
              </section>
            </div>
          </div>
        )}
      </Shown>
    </>
  );
}
