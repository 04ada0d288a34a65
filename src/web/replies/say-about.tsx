import { MessageSquare } from 'lucide-react';
import { pages } from '#contract';
import { LinkButton } from '../components/button/button.tsx';
import { useWords } from '../frame/words.tsx';

/** On the page of a record: where something can be said about it, and what was said. */
export function SayAbout({ record }: { readonly record: string }) {
  const { words } = useWords();
  const { replies: say } = words.pages;
  return (
    <div className="buttons">
      <LinkButton icon={MessageSquare} href={pages.newReply(record)}>
        {say.sayAbout}
      </LinkButton>
      <LinkButton kind="quiet" href={`${pages.replies}?record=${record}`}>
        {say.title}
      </LinkButton>
    </div>
  );
}
