import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../components/button/button.tsx';
import { CodeBlock } from '../components/code-block/code-block.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { saveFile } from '../data/save-file.ts';
import { NotFound } from '../frame/not-found.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { mirrorFetch } from './answer.ts';
import { nameOfAnswer } from './downloads.ts';
import { mirror } from './note.ts';

interface Answer {
  readonly name: string;
  readonly type: string;
  readonly content: ArrayBuffer;
}

const shownSigns = 4000;

/** Stands in a mirror at an address that a register answers to programs: the host has no file there, the program beside the page has the answer. */
export default function AnsweredHere() {
  const { words } = useWords();
  const { mirror: say } = words.pages;
  const [answer, setAnswer] = useState<Answer | 'none'>();
  const { href } = window.location;
  useEffect(() => {
    const leaving = new AbortController();
    async function ask() {
      if (!mirror) return setAnswer('none');
      const response = await mirrorFetch(mirror)(href, { signal: leaving.signal });
      if (!response.ok) return setAnswer('none');
      const type = response.headers.get('content-type') ?? 'application/octet-stream';
      setAnswer({
        name: nameOfAnswer(new URL(href), response),
        type,
        content: await response.arrayBuffer(),
      });
    }
    ask().catch(() => leaving.signal.aborted || setAnswer('none'));
    return () => leaving.abort();
  }, [href]);
  if (answer === 'none') return <NotFound />;
  if (answer === undefined) return <Skeleton lines={6} />;
  const isText = /json|csv|text/.test(answer.type);
  const text = isText ? new TextDecoder().decode(answer.content.slice(0, shownSigns)) : '';
  return (
    <>
      <PageHeading title={say.answeredTitle}>{say.answered}</PageHeading>
      <div className="buttons">
        <Button
          kind="primary"
          icon={Download}
          onPress={() => saveFile(answer.name, answer.type, answer.content)}
        >
          {say.saveAnswer(answer.name)}
        </Button>
      </div>
      {isText && <CodeBlock label={say.answerBegins} code={text} />}
    </>
  );
}
