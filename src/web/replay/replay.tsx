/** The register under another law: changes in the address, the answer computed by the server from the log. */
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { api, pages } from '#contract';
import type { LawChanges, ProvisionValue } from '#law';
import type { CivilDate } from '#terms';
import { Banner } from '../components/banner/banner.tsx';
import { Button, IconButton } from '../components/button/button.tsx';
import { CodeBlock } from '../components/code-block/code-block.tsx';
import { Link } from '../components/link/link.tsx';
import { useCapital } from '../data/capital.ts';
import { law } from '../data/country.ts';
import { keys } from '../data/keys.ts';
import { LawGate, useLawWords } from '../data/law-gate.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { Answer } from './answer.tsx';
import { type AskedChange, exampleNames, examples, useAskedChanges } from './asked.ts';
import { Chooser } from './chooser.tsx';
import './replay.css';

/** A change in words: `Number of blocks: 100 blocks, from 1 January 2027`. */
function useChangeText(): (change: AskedChange) => string {
  const { words, format } = useWords();
  const { replay: say } = words.pages;
  const told = useLawWords();
  const capital = useCapital();
  const one = (name: string, change: LawChanges[string]): string => {
    const setting = law.settings.find(({ id }) => id === name);
    if (setting) {
      const reading = told.setting(name);
      return say.change(reading?.question ?? name, reading?.readings[String(change)] ?? String(change));
    }
    const isDated = typeof change === 'object' && !Array.isArray(change);
    const { value, from } = (isDated ? change : { value: change }) as {
      value: ProvisionValue;
      from?: CivilDate;
    };
    const record = law.provisions.find(({ id }) => id === name);
    const written = (record && told.provisionValue(record.unit, value)) ?? say.anotherTable;
    const text = say.change(capital(told.provision(name)), written);
    return from === undefined ? text : say.changeFrom(text, format.date(from));
  };
  return ({ text, changes }) => {
    const example = exampleNames.find((name) => examples[name] === text);
    if (example) return say.examples[example];
    return Object.entries(changes)
      .map(([name, change]) => one(name, change))
      .join('; ');
  };
}

function Changes() {
  const { words } = useWords();
  const { replay: say } = words.pages;
  const { asked, texts, put } = useAskedChanges();
  const textOf = useChangeText();
  const add = (text: string) => {
    const name = text.split('=')[0];
    put([...texts.filter((one) => one.split('=')[0] !== name), text]);
  };
  return (
    <section aria-labelledby="replay-changes" className="replay-changes">
      <h2 id="replay-changes">{say.changes}</h2>
      {asked.unread.map((reason) => (
        <Banner key={reason} tone="problem">
          {say.unread(reason)}
        </Banner>
      ))}
      {asked.misfit && (
        <Banner tone="problem" title={say.contradiction}>
          <span lang="en">{asked.misfit}</span>
        </Banner>
      )}
      {asked.read.length === 0 ? (
        <>
          <p>{say.none}</p>
          <div className="buttons">
            {exampleNames.map((name) => (
              <Button key={name} size="small" onPress={() => add(examples[name])}>
                {say.examples[name]}
              </Button>
            ))}
          </div>
        </>
      ) : (
        <ul className="plain-list replay-list">
          {asked.read.map((change) => (
            <li key={change.text}>
              <span>{textOf(change)}</span>
              <IconButton
                icon={X}
                size="small"
                label={say.takeBack(textOf(change))}
                onPress={() => put(texts.filter((text) => text !== change.text))}
              />
            </li>
          ))}
        </ul>
      )}
      <Chooser onAdd={add} />
    </section>
  );
}

function Judged() {
  const { words, format } = useWords();
  const { replay: say } = words.pages;
  const { client, summary } = useRegister();
  const { asked } = useAskedChanges();
  const changes = asked.read.map(({ text }) => text);
  const { data, error, refetch } = useQuery({
    queryKey: keys.replay(changes),
    queryFn: ({ signal }) => client.replay(changes, { signal }),
    enabled: changes.length > 0 && asked.misfit === undefined,
    staleTime: 60_000,
    retry: false,
  });
  if (changes.length === 0 || asked.misfit !== undefined) return null;
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />;
  if (!data) {
    return <p role="status">{say.judging(format.number(summary?.size ?? 0))}</p>;
  }
  const query = new URLSearchParams(changes.map((change) => ['change', change]));
  const options = changes.map((change) => `--change '${change}'`).join(' ');
  return (
    <section aria-label={say.title} className="replay-answer">
      <p className="small-print">
        {say.asOf(format.date(data.today), format.number(data.size))} {data.simulated && say.simulated}
      </p>
      <Answer answer={data} />
      <p>
        <a className="link" href={`${api.replay}?${query}&limit=1000`}>
          {say.asData}
        </a>
      </p>
      <CodeBlock label={say.fromShell} code={`./orebook replay ${options}`} />
    </section>
  );
}

export default function ReplayPage() {
  const { words } = useWords();
  const { replay: say, law: lawWords } = words.pages;
  return (
    <>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      <p className="small-print replay-assumption">
        {say.assumption} <Link href={pages.law}>{lawWords.title}</Link>
      </p>
      <LawGate>
        <Changes />
        <Judged />
      </LawGate>
    </>
  );
}
