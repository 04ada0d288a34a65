import { useLocation } from 'react-router';
import type { Messages } from '#words';
import { LinkButton } from '../components/button/button.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { mirror } from './note.ts';

/** What stands in the register at an address where one acts: it is told here, too. */
function pageThere(
  path: string,
  { watch, dataRoom, interest }: Messages['pages'],
): { readonly title: string; readonly lead: string } | undefined {
  if (path.startsWith('/watch')) return watch;
  if (path.startsWith('/data-room')) return dataRoom;
  return path.startsWith('/interest') ? interest : undefined;
}

/** Stands in a mirror where one would sign in, apply, watch or decide. */
export default function ActsElsewhere() {
  const { words } = useWords();
  const { pathname, search } = useLocation();
  const { mirror: say } = words.pages;
  const there = pageThere(pathname, words.pages);
  return (
    <>
      <PageHeading title={say.actsTitle}>{say.acts}</PageHeading>
      {there && (
        <section aria-labelledby="elsewhere-what">
          <h2 id="elsewhere-what">{there.title}</h2>
          <p>{there.lead}</p>
        </section>
      )}
      <div>
        {mirror?.source === undefined ? (
          <p>{say.sourceUnknown(mirror?.origin ?? '')}</p>
        ) : (
          // The same page there, with what was asked of it.
          <LinkButton href={mirror.source + pathname + search}>{say.toSource}</LinkButton>
        )}
      </div>
    </>
  );
}
