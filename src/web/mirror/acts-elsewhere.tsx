import { LinkButton } from '../components/button/button.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { mirror } from './note.ts';

/** Stands in a mirror where one would sign in, apply or decide. */
export default function ActsElsewhere() {
  const { words } = useWords();
  const { mirror: say } = words.pages;
  return (
    <>
      <PageHeading title={say.actsTitle}>{say.acts}</PageHeading>
      <div>
        {mirror?.source === undefined ? (
          <p>{say.sourceUnknown(mirror?.origin ?? '')}</p>
        ) : (
          <LinkButton href={mirror.source}>{say.toSource}</LinkButton>
        )}
      </div>
    </>
  );
}
