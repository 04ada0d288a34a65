import type { ReactNode } from 'react';
import type { LetterAsked } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { useLetterWay } from '../data/people.ts';
import { useWords } from '../frame/words.tsx';

/** What stands in place of a form that asked for a letter. It says nothing of whether the address has an account: nobody was told. */
export function LetterOnItsWay({
  letters,
  email,
  onAgain,
}: LetterAsked & { readonly email: string; readonly onAgain: () => void }) {
  const { words } = useWords();
  const { people: say } = words.pages;
  return (
    <Banner
      tone={letters === 'terminal' ? 'trial' : 'notice'}
      title={say.letterTitle}
      action={
        <Button size="small" onPress={onAgain} autoFocus>
          {say.askAgain}
        </Button>
      }
    >
      <p>{say.letterMail(email)}</p>
      <p>{letters === 'terminal' ? say.letterTerminal : say.letterMissing}</p>
    </Banner>
  );
}

/** The form where letters can leave; where they cannot, what whoever keeps the register has to do. */
export function WhereLettersLeave({ children }: { readonly children: ReactNode }) {
  const { words } = useWords();
  const { people: say } = words.pages;
  const { data, error } = useLetterWay();
  // The form itself says what is wrong when it is sent: a service that did not answer stops nobody from typing.
  if (error) return children;
  if (!data) return <Skeleton lines={6} />;
  if (data.letters !== 'none') return children;
  return (
    <Banner tone="problem" title={say.noLettersTitle}>
      {say.noLetters}
    </Banner>
  );
}
