/** The application form that is being filled in: one at a time in a browser, shared by every page that shows it. */
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Client } from '#contract';
import { DraftKeeper, draftPlace } from '../data/draft-keeper.ts';
import { useRegister } from '../frame/register.tsx';
import { type ApplyForm, emptyForm, formFromDraft } from './form.ts';

const keepers = new WeakMap<Client, DraftKeeper>();

/** Storage that is forbidden throws when it is named: then the draft lives as long as the tab. */
function browserStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  try {
    return window.localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  }
}

function keeperOf(client: Client, onSignedOut: () => void): DraftKeeper {
  const known = keepers.get(client);
  if (known) return known;
  const keeper = new DraftKeeper({
    client,
    storage: browserStorage(),
    empty: () => ({ ...emptyForm(crypto.randomUUID()) }),
    titleOf: (form) => formFromDraft(form, '').name,
    keyOf: ({ lodgeKey }) => lodgeKey,
    onSignedOut,
  });
  window.addEventListener('storage', ({ key, newValue, oldValue }) => {
    if (key === draftPlace) keeper.heard(newValue, oldValue);
  });
  keepers.set(client, keeper);
  return keeper;
}

export function useDraft() {
  const { client, session, refreshSession } = useRegister();
  const keeper = keeperOf(client, refreshSession);
  const kept = useSyncExternalStore(keeper.watch, keeper.current);
  const form = useMemo(() => formFromDraft(kept.form, crypto.randomUUID()), [kept.form]);

  const account = session?.signedIn && session.role === 'investor' ? session.account : undefined;
  const lastAccount = useRef(account);
  useEffect(() => {
    if (session === undefined) return;
    const signedOut = lastAccount.current !== undefined && account === undefined;
    lastAccount.current = account;
    // Who leaves takes the form along: it is in the account. A session that ran out is no leaving.
    if (signedOut && !session.signedIn && !session.expired && keeper.current().keeping === 'saved') {
      keeper.forget();
    }
    keeper.belongsTo(account);
  }, [keeper, account, session]);

  const change = useCallback(
    (parts: Partial<ApplyForm>) =>
      keeper.change((before) => ({ ...formFromDraft(before, crypto.randomUUID()), ...parts })),
    [keeper],
  );
  return { form, change, keeping: kept.keeping, id: kept.id, keeper };
}
