import { pages as addresses } from '#contract';
import { LinkButton } from '../components/button/button.tsx';
import { mirror } from '../mirror/note.ts';
import { pageAt } from './page-at.ts';
import { useWords } from './words.tsx';

export function SignInLink() {
  const { words } = useWords();
  return pageAt(addresses.signIn) && !mirror ? (
    <LinkButton href={addresses.signIn} size="small">
      {words.frame.signIn}
    </LinkButton>
  ) : null;
}
