import { type ReactNode, useState } from 'react';
import type { LawCaseFile } from '#contract';
import { CodeBlock } from '../components/code-block/code-block.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { useWords } from '../frame/words.tsx';
import { useBook, useLawCases } from './book.tsx';

interface FoldedProps {
  readonly title: ReactNode;
  readonly isOpen?: boolean;
  readonly children: () => ReactNode;
}

/** Unfolds on demand; what is folded is not even drawn, since a law has thousands of such places. */
export function Folded({ title, isOpen = false, children }: FoldedProps) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details className="law-folded" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  );
}

type Case = LawCaseFile['cases'][number];

/** Cases by their sentences; each opens to the lines it is written in. Written in English. */
function CaseList({ file, cases }: { readonly file: string; readonly cases: readonly Case[] }) {
  const { words, format } = useWords();
  const { lawBook: say } = words.pages;
  return (
    <ul className="plain-list case-list">
      {cases.map(({ name, on, line, yaml }) => (
        <li key={name}>
          <Folded title={<span lang="en">{name}</span>}>
            {() => (
              <>
                <CodeBlock code={yaml} label={say.casePlace(file, String(line))} />
                <p className="small-print">{say.caseOn(format.date(on))}</p>
              </>
            )}
          </Folded>
        </li>
      ))}
    </ul>
  );
}

interface CasesInPlaceProps {
  /** Of a file, the cases that belong here; none where the file does not. */
  readonly pick: (file: LawCaseFile) => readonly Case[];
}

/** The cases of a number or a rule, at its place. Nothing until they have come: the section at the end says why, if they do not. */
export function CasesInPlace({ pick }: CasesInPlaceProps) {
  const { words, format } = useWords();
  const { lawBook: say } = words.pages;
  const { data } = useLawCases();
  if (!data) return null;
  const found = data.files.flatMap((file) => {
    const cases = pick(file);
    return cases.length > 0 ? [{ file, cases }] : [];
  });
  const count = found.reduce((sum, { cases }) => sum + cases.length, 0);
  if (count === 0) return <p className="small-print">{say.noCases}</p>;
  return (
    <Folded title={say.casesOf(count, format.number(count))}>
      {() => found.map(({ file, cases }) => <CaseList key={file.file} file={file.file} cases={cases} />)}
    </Folded>
  );
}

/** Every case by article, and how a lawyer adds one. */
export function Cases({ find }: { readonly find: ((...texts: readonly string[]) => boolean) | undefined }) {
  const { words, format } = useWords();
  const { pack, law } = useBook();
  const { lawBook: say } = words.pages;
  const { data, error, refetch } = useLawCases();
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  const folder = data.files[0]?.file.replace(/[^/]*$/, '') ?? '';
  const files = data.files
    .map((file) => ({
      ...file,
      cases: find ? file.cases.filter(({ name }) => find(name, file.article)) : file.cases,
    }))
    .filter(({ cases }) => cases.length > 0);
  return (
    <>
      {!find && <p>{say.casesLead(format.number(data.count))}</p>}
      <ul className="plain-list case-files">
        {files.map(({ file, article, cases }) => (
          <li key={file}>
            <Folded
              isOpen={find !== undefined && files.length < 4}
              title={
                <>
                  {law.citation({ text: article, confidence: 'law' })}{' '}
                  <span className="case-count">{say.casesOf(cases.length, format.number(cases.length))}</span>
                </>
              }
            >
              {() => <CaseList file={file} cases={cases} />}
            </Folded>
          </li>
        ))}
      </ul>
      {!find && (
        <>
          <h3>{say.addCase}</h3>
          <p>{say.addCaseHow}</p>
          <p className="small-print">{say.addCaseGuide(`${folder}README.md`)}</p>
          <p>{say.addCaseRun}:</p>
          <CodeBlock
            code={`npx vitest run src/law/${pack.code === 'KZ' ? 'kazakhstan' : 'western-australia'}`}
            label={say.addCaseRun}
          />
        </>
      )}
    </>
  );
}
