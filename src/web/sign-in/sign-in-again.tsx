import { Button } from '../components/button/button.tsx';
import { Dialog } from '../components/dialog/dialog.tsx';
import { useWaitingForSignIn } from '../data/session.ts';
import { useWords } from '../frame/words.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** Stands in the frame: opens over any page when an act waits for a person whose session ran out, and lets it go on. */
export function SignInAgain() {
  const { words } = useWords();
  const { isWaiting, giveUp } = useWaitingForSignIn();
  return (
    <Dialog
      title={words.pages.signIn.again}
      isOpen={isWaiting}
      onClose={giveUp}
      actions={
        <Button kind="quiet" onPress={giveUp}>
          {words.pages.signIn.notNow}
        </Button>
      }
    >
      <p>{words.pages.signIn.againLead}</p>
      <SignInForm autoFocus />
    </Dialog>
  );
}
