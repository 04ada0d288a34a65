import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../components/button/button.tsx';
import { Dialog } from '../components/dialog/dialog.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { useWithdrawReply } from '../data/replied.ts';
import { announce } from '../frame/announce.ts';
import { useWords } from '../frame/words.tsx';

/** Takes one's own words back, after a question that says what goes and what stays. */
export function WithdrawReply({ secret }: { readonly secret: string }) {
  const { words } = useWords();
  const { replies: say } = words.pages;
  const withdraw = useWithdrawReply(secret);
  const [isAsked, setAsked] = useState(false);
  const start = () =>
    withdraw.mutate(undefined, {
      onSuccess() {
        setAsked(false);
        announce(say.wordsStates.withdrawn ?? '');
      },
    });
  return (
    <>
      <div className="buttons">
        <Button size="small" kind="quiet" icon={Undo2} onPress={() => setAsked(true)}>
          {say.withdraw}
        </Button>
      </div>
      {isAsked && (
        <Dialog
          title={say.withdrawSure}
          isOpen
          onClose={() => setAsked(false)}
          role="alertdialog"
          actions={
            <>
              <Button onPress={() => setAsked(false)}>{say.withdrawKeep}</Button>
              <Button kind="danger" onPress={start} isPending={withdraw.isPending}>
                {say.withdraw}
              </Button>
            </>
          }
        >
          {withdraw.error && <ProblemNote error={withdraw.error} />}
          <p>{say.withdrawHow}</p>
        </Dialog>
      )}
    </>
  );
}
