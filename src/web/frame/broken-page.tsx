import { Button } from '../components/button/button.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { PageHeading } from './page-heading.tsx';
import { useWords } from './words.tsx';

/** What stands in place of a page that failed: it says so, and offers a way on. */
export function BrokenPage({ error }: { readonly error: unknown }) {
  const { words } = useWords();
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    <>
      <PageHeading title={words.frame.broken}>{words.frame.brokenWhat}</PageHeading>
      <div>
        <Button kind="primary" onPress={() => window.location.reload()}>
          {words.frame.loadAgain}
        </Button>
      </div>
      <Disclosure title={words.frame.brokenDetail} level={2}>
        <pre className="broken-detail">{detail}</pre>
      </Disclosure>
    </>
  );
}
