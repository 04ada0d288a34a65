import { LogOut } from 'lucide-react';
import { useState } from 'react';
import type { SessionList } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Button } from '../components/button/button.tsx';
import { Dialog } from '../components/dialog/dialog.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { useClock } from '../data/clock.ts';
import { useEndOtherSessions, useEndSession, useOwnSessions } from '../data/people.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { Shown } from '../data/shown.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import './people.css';

type OwnSession = SessionList['items'][number];

function SessionLine({ session, isShared }: { readonly session: OwnSession; readonly isShared: boolean }) {
  const { words } = useWords();
  const clock = useClock();
  const { sessions: say, passkeys } = words.pages;
  const end = useEndSession();
  const { id, device, begunAt, usedAt, isThis } = session;
  const name = device ? passkeys.nameOf(device.browser, device.system) : say.unknown;
  return (
    <li>
      <span className="people-session">
        <span>
          <strong>{name}</strong> {isThis && <Badge>{say.here}</Badge>}
        </span>
        <span className="near-more">
          {say.begun(clock.full(begunAt))} · {say.used(clock.full(usedAt))}
        </span>
      </span>
      {!isThis && !isShared && (
        <span className="near-distance buttons">
          <Button
            size="small"
            kind="quiet"
            icon={LogOut}
            aria-label={`${say.end}: ${name}, ${clock.full(begunAt)}`}
            isPending={end.isPending}
            onPress={() => end.mutate(id, { onSuccess: () => showToast({ title: say.ended }) })}
          >
            {say.end}
          </Button>
        </span>
      )}
      {end.error && <ProblemNote error={end.error} />}
    </li>
  );
}

function EndOthers({ onClose }: { readonly onClose: () => void }) {
  const { words } = useWords();
  const { sessions: say } = words.pages;
  const end = useEndOtherSessions();
  const start = () =>
    end.mutate(undefined, {
      onSuccess() {
        showToast({ title: say.othersEnded });
        onClose();
      },
    });
  return (
    <Dialog
      title={say.endOthersSure}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>{words.controls.cancel}</Button>
          <Button kind="danger" onPress={start} isPending={end.isPending}>
            {say.endOthers}
          </Button>
        </>
      }
    >
      {end.error && <ProblemNote error={end.error} />}
      <p>{say.endOthersHow}</p>
    </Dialog>
  );
}

/** Where the person is signed in, and signing out there. */
export function OwnSessions() {
  const { words } = useWords();
  const { sessions: say } = words.pages;
  const { session } = useRegister();
  // The passwords of trial accounts are everybody's: strangers are neither shown nor signed out.
  const isShared = session?.signedIn === true && session.trial;
  const [isAsked, setAsked] = useState(false);
  return (
    <section aria-labelledby="own-sessions">
      <h2 id="own-sessions">{say.title}</h2>
      <Shown of={useOwnSessions()} waiting={{ lines: 3 }}>
        {({ items }) => (
          <>
            <p>{isShared ? say.trial : say.lead}</p>
            <ul className="plain-list near-list">
              {items.map((session) => (
                <SessionLine key={session.id} session={session} isShared={isShared} />
              ))}
            </ul>
            {!isShared && items.length > 1 && (
              <div className="buttons">
                <Button size="small" onPress={() => setAsked(true)}>
                  {say.endOthers}
                </Button>
              </div>
            )}
          </>
        )}
      </Shown>
      {isAsked && <EndOthers onClose={() => setAsked(false)} />}
    </section>
  );
}
