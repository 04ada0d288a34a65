import { KeyRound } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { ProblemError } from '#contract';
import { Button } from '../components/button/button.tsx';
import { usePasskeySignIn } from '../data/session.ts';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { answerFromField, answerWithPasskey, tellUnknown } from './browser.ts';
import { PasskeyNote } from './passkey-note.tsx';

/** What was asked holds ten minutes by the register's clock; it is asked anew before that. */
const askedAnewMillis = 8 * 60_000;

/**
 * Signs in with a passkey: by its button, or from the field of the account, where the browser offers one (`autocomplete="username webauthn"`).
 * Why it did not work stands above the button.
 */
export function PasskeySignIn({ onSignedIn }: { readonly onSignedIn?: (() => void) | undefined }) {
  const { words } = useWords();
  const { client } = useRegister();
  const { mutateAsync: signIn } = usePasskeySignIn();
  const [error, setError] = useState<Error>();
  const [isPending, setPending] = useState(false);
  /** Each round offers passkeys in the field again: after the button took its turn, and before what was asked is too old. */
  const [round, setRound] = useState(0);
  const offer = useRef<AbortController>(undefined);

  async function give(answer: Awaited<ReturnType<typeof answerWithPasskey>>, rpId: string) {
    try {
      await signIn(answer);
    } catch (refusal) {
      if (refusal instanceof ProblemError && refusal.problem.code === 'passkey_unknown')
        await tellUnknown(rpId, answer.id);
      throw refusal;
    }
    onSignedIn?.();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a round begins when the last one is over, not when the page is drawn anew
  useEffect(() => {
    const over = new AbortController();
    offer.current = over;
    const later = setTimeout(() => setRound(round + 1), askedAnewMillis);
    let rpId = '';
    const ask = async () => {
      const question = await client.passkeyQuestion({ signal: over.signal });
      rpId = question.publicKey.rpId;
      return question;
    };
    const offerInField = async () => {
      const answer = await answerFromField(ask, over.signal);
      if (!answer || over.signal.aborted) return;
      // Not offered again by itself: a password manager that answers unasked would be refused without end.
      await give(answer, rpId).catch(setError);
    };
    // Nobody asked for it: a register out of reach is said by the frame.
    offerInField().catch(() => {});
    return () => {
      clearTimeout(later);
      over.abort();
    };
  }, [client, round]);

  async function press() {
    // One at a time: what the field offers is over when the button is pressed.
    offer.current?.abort();
    setPending(true);
    setError(undefined);
    try {
      const question = await client.passkeyQuestion();
      await give(await answerWithPasskey(question), question.publicKey.rpId);
    } catch (fault) {
      setError(fault as Error);
      setRound(round + 1);
    } finally {
      setPending(false);
    }
  }

  return (
    <>
      {error && <PasskeyNote error={error} />}
      <Button icon={KeyRound} fullWidth isPending={isPending} onPress={() => void press()}>
        {words.pages.passkeys.signIn}
      </Button>
    </>
  );
}
