import { Button, LinkButton } from '../components/button/button.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { useInterests, useWithdrawInterest } from '../data/disclosed.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { Shown } from '../data/shown.tsx';
import { useWords } from '../frame/words.tsx';
import { InterestLine } from './interest-line.tsx';

/** An investor's interests, with the desk's clock and answers. */
export function OwnInterests() {
  const { words } = useWords();
  const withdraw = useWithdrawInterest();
  const { interest: say } = words.pages;
  return (
    <section aria-labelledby="own-interests">
      <div className="section-line">
        <h2 id="own-interests">{say.own}</h2>
        <LinkButton size="small" href="/interest/new">
          {say.register}
        </LinkButton>
        <LinkButton size="small" kind="quiet" href="/watch">
          {words.pages.watch.title}
        </LinkButton>
        <LinkButton size="small" kind="quiet" href="/data-room">
          {words.pages.dataRoom.title}
        </LinkButton>
      </div>
      {withdraw.error && <ProblemNote error={withdraw.error} />}
      <Shown of={useInterests()} waiting={{ lines: 3 }}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say.ownNone}</p>
          ) : (
            items.map((interest) => (
              <InterestLine key={interest.id} interest={interest}>
                {interest.status === 'waits' && (
                  <Button
                    size="small"
                    kind="quiet"
                    isDisabled={withdraw.isPending}
                    onPress={() =>
                      withdraw.mutate(interest.id, {
                        onSuccess: () => showToast({ title: say.withdrawnNow }),
                      })
                    }
                  >
                    {say.withdraw}
                  </Button>
                )}
              </InterestLine>
            ))
          )
        }
      </Shown>
    </section>
  );
}
