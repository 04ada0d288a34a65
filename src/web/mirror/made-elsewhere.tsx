import { Link } from '../components/link/link.tsx';
import { useWords } from '../frame/words.tsx';
import { mirror } from './note.ts';

/** Stands in a mirror where the register would make and sign a paper: only its own key can. */
export function MadeElsewhere() {
  const { words } = useWords();
  const { mirror: say } = words.pages;
  return (
    <p>
      {say.papers}{' '}
      {mirror?.source === undefined ? (
        say.sourceUnknown(mirror?.origin ?? '')
      ) : (
        <Link href={mirror.source}>{say.toSource}</Link>
      )}
    </p>
  );
}
