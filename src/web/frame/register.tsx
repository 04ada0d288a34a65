import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Client, createClient, type EntryLine, type RegisterSummary, type Session } from '#contract';
import { mirrorFetch } from '../mirror/answer.ts';
import { mirror } from '../mirror/note.ts';

export interface Register {
  readonly client: Client;
  /** What register this is; undefined until it has answered. */
  readonly summary: RegisterSummary | undefined;
  readonly session: Session | undefined;
  /** Asks anew who is signed in, and gives the answer to everyone. */
  readonly refreshSession: () => Promise<void>;
  /** Entries in the log, as far as this window has heard. Views of the register load anew when it grows. */
  readonly size: number;
  readonly isReachable: boolean;
  /** Calls back with each new entry; returns the way to stop. */
  readonly onEntry: (listener: (entry: EntryLine) => void) => () => void;
}

const RegisterContext = createContext<Register | undefined>(undefined);

export interface RegisterProviderProps {
  readonly client?: Client;
  /** False where there is no live feed: tests and the component page. */
  readonly isLive?: boolean;
  readonly children: ReactNode;
}

/** Connects the window with its register: what it is, who is signed in, and each entry as it is written. */
export function RegisterProvider({ client: given, isLive = true, children }: RegisterProviderProps) {
  const [client] = useState(
    () => given ?? (mirror ? createClient({ fetch: mirrorFetch(mirror) }) : createClient()),
  );
  const [summary, setSummary] = useState<RegisterSummary>();
  const [session, setSession] = useState<Session>();
  const [size, setSize] = useState(0);
  const [isReachable, setReachable] = useState(true);
  const listeners = useRef(new Set<(entry: EntryLine) => void>());

  const refreshSession = useCallback(async () => {
    try {
      setSession(await client.session());
    } catch {
      // Who is signed in cannot be told; the banner below says that the register is out of reach.
      setReachable(false);
    }
  }, [client]);

  useEffect(() => {
    let isGone = false;
    client.register().then(
      (answer) => {
        if (isGone) return;
        setSummary(answer);
        setSize((known) => Math.max(known, answer.size));
      },
      () => isGone || setReachable(false),
    );
    void refreshSession();
    return () => {
      isGone = true;
    };
  }, [client, refreshSession]);

  useEffect(() => {
    if (!isLive || mirror) return; // a mirror does not grow
    const feed = new EventSource('/feed');
    const heard = (event: MessageEvent<string>) => {
      const entry = JSON.parse(event.data) as EntryLine;
      setSize((known) => Math.max(known, entry.index + 1));
      for (const listener of listeners.current) listener(entry);
    };
    feed.addEventListener('entry', heard);
    feed.addEventListener('message', heard);
    feed.addEventListener('open', () => setReachable(true));
    feed.addEventListener('error', () => setReachable(false));
    return () => feed.close();
  }, [isLive]);

  const onEntry = useCallback((listener: (entry: EntryLine) => void) => {
    listeners.current.add(listener);
    return () => {
      listeners.current.delete(listener);
    };
  }, []);

  const value = useMemo(
    () => ({ client, summary, session, refreshSession, size, isReachable, onEntry }),
    [client, summary, session, refreshSession, size, isReachable, onEntry],
  );
  return <RegisterContext value={value}>{children}</RegisterContext>;
}

/** The register that this window shows. */
export function useRegister(): Register {
  const value = use(RegisterContext);
  if (!value) throw new Error('useRegister was called outside RegisterProvider.');
  return value;
}
