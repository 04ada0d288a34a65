import { ArrowLeft, Download, History, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { api, type EntryView } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { CodeBlock, Hash } from '../components/code-block/code-block.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { Link } from '../components/link/link.tsx';
import { useClock } from '../data/country.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { useEntry } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { type EntryVerdict, verifyEntry } from './verify-entry.ts';

/** The entry as one reads it; what is hashed is the one line without spaces. */
function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}

function VerifyButton({ entry, verifierKey }: { readonly entry: EntryView; readonly verifierKey: string }) {
  const { words, format } = useWords();
  const { client } = useRegister();
  const { log } = words.pages;
  const [verdict, setVerdict] = useState<EntryVerdict>();
  const [error, setError] = useState<Error>();
  async function run() {
    setError(undefined);
    try {
      setVerdict(verifyEntry(entry.text, await client.proof(entry.index), verifierKey));
    } catch (failure) {
      setError(failure as Error);
    }
  }
  return (
    <>
      <Button icon={ShieldCheck} onPress={() => void run()}>
        {log.verifyEntry}
      </Button>
      <div aria-live="polite">
        {verdict &&
          (verdict.isSigned && verdict.isIncluded ? (
            <Banner tone="notice">
              {log.entryProved(
                format.number(verdict.index),
                format.number(verdict.size),
                format.number(verdict.steps),
              )}
            </Banner>
          ) : (
            <Banner tone="problem">{verdict.isSigned ? log.entryNotIncluded : log.entryNotSigned}</Banner>
          ))}
        {error && <ProblemNote error={error} onRetry={() => void run()} />}
      </div>
    </>
  );
}

/** One entry whole: who wrote it, what it speaks of, its text, its proof. */
export function EntryDetail({
  index,
  verifierKey,
}: {
  readonly index: number;
  readonly verifierKey: string;
}) {
  const { words, format } = useWords();
  const clock = useClock();
  const { log } = words.pages;
  return (
    <section className="entry-detail" aria-labelledby="log-entry">
      <div>
        <LinkButton href="/log" kind="quiet" size="small" icon={ArrowLeft}>
          {log.entryBack}
        </LinkButton>
      </div>
      <Shown of={useEntry(index)} waiting={{ lines: 8 }}>
        {(entry) => (
          <>
            <h2 id="log-entry">
              {words.records.entry(format.number(entry.index))}:{' '}
              {words.records.entries[entry.kind] ?? entry.kind}{' '}
              {entry.simulated && <Badge tone="simulated">{words.ground.simulated}</Badge>}
            </h2>
            <KeyValues
              items={[
                { key: words.records.at, value: clock.full(entry.at) },
                { key: log.by, value: `${words.records.roles[entry.by.role]}, ${entry.by.account}` },
                {
                  key: log.records,
                  value: entry.records.map((record) => (
                    <div key={record.id}>
                      <Link href={record.address}>
                        {record.kind === 'application'
                          ? words.records.application(record.id)
                          : record.kind === 'licence'
                            ? words.records.licence(record.id)
                            : record.kind === 'report'
                              ? words.records.report(record.id)
                              : record.kind === 'slot'
                                ? words.pages.reopening.slot(record.id)
                                : words.records.register}
                      </Link>
                    </div>
                  )),
                },
                { key: log.leafHash, value: <Hash value={entry.leafHash} /> },
              ]}
            />
            <div className="entry-detail-actions">
              <VerifyButton key={entry.index} entry={entry} verifierKey={verifierKey} />
              <a className="button button-secondary" href={api.proof(entry.index)} download>
                <Download aria-hidden size={17} strokeWidth={1.75} />
                <span>{log.downloadProof}</span>
              </a>
              <LinkButton icon={History} href={`/register?asOf=${entry.index}`}>
                {words.pages.standpoint.asItStoodThen}
              </LinkButton>
            </div>
            <CodeBlock label={log.entryText} code={readable(entry.text)} />
            <p className="entry-detail-note">{log.erased}</p>
          </>
        )}
      </Shown>
    </section>
  );
}
