import { LinkButton } from '../components/button/button.tsx';
import { PageHeading } from './page-heading.tsx';
import { useWords } from './words.tsx';

/** Stands where an address leads to no page. */
export function NotFound() {
  const { words } = useWords();
  return (
    <>
      <PageHeading title={words.frame.notFound}>{words.frame.notFoundAdvice}</PageHeading>
      <div>
        <LinkButton href="/">{words.frame.toHome}</LinkButton>
      </div>
    </>
  );
}
