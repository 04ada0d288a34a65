import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type DraftRequest, type DraftView, ProblemError } from '#contract';
import { instant } from '#terms';
import { DraftKeeper, draftPlace, type Form } from './draft-keeper.ts';

const at = instant('2026-11-23T09:15:00.000Z');
const problem = (status: number, code: string) =>
  new ProblemError({ type: 'about:blank', title: code, status, detail: code, code });

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
}

/** A register that keeps one draft by version, as the real one does. */
function register() {
  let draft: DraftView | undefined;
  const save = (form: Form, title: string, version: number): DraftView => {
    draft = { id: 'd-1', title, form: { ...form }, version, savedAt: at };
    return draft;
  };
  return {
    newDraft: vi.fn(async ({ form, title = '' }: DraftRequest) => save(form, title, 1)),
    saveDraft: vi.fn(async (_id: string, { form, title = '', version = 0 }: DraftRequest) => {
      if (draft && draft.version !== version) throw problem(409, 'draft_changed_elsewhere');
      return save(form, title, version + 1);
    }),
    draft: vi.fn(async () => draft as DraftView),
    dropDraft: vi.fn(async () => undefined),
  };
}

function keeper(client = register(), place = storage()) {
  const onSignedOut = vi.fn();
  const made = new DraftKeeper({
    client,
    storage: place,
    empty: () => ({}),
    titleOf: (form) => String(form.name ?? ''),
    keyOf: ({ key }) => key,
    onSignedOut,
    pauseMillis: 100,
    patienceMillis: 1000,
  });
  return { client, place, keeper: made, onSignedOut };
}

/** Two windows of one browser: what one writes, the other hears. */
function twoWindows() {
  const kept = new Map<string, string>();
  const client = register();
  const windows: DraftKeeper[] = [];
  const open = () => {
    const tell = (before: string | null, text: string | null) => {
      for (const other of windows) if (other !== made) other.heard(text, before);
    };
    const { keeper: made } = keeper(client, {
      getItem: (name) => kept.get(name) ?? null,
      setItem(name, text) {
        const before = kept.get(name) ?? null;
        kept.set(name, text);
        if (name === draftPlace) tell(before, text);
      },
      removeItem(name) {
        const before = kept.get(name) ?? null;
        kept.delete(name);
        if (name === draftPlace) tell(before, null);
      },
    });
    windows.push(made);
    return made;
  };
  return { client, one: open(), other: open() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = () => vi.advanceTimersByTimeAsync(200);

describe('a form half filled in', () => {
  test('survives a reload before anyone has signed in', () => {
    const { keeper: first, place } = keeper();
    first.change((form) => ({ ...form, name: 'Steppe Lithium' }));
    expect(first.current().keeping).toBe('here');
    const { keeper: second, client } = keeper(register(), place);
    expect(second.current().form).toEqual({ name: 'Steppe Lithium' });
    expect(client.newDraft).not.toHaveBeenCalled();
  });

  test('goes to the register when its writer signs in, once, and is saved there after a pause in typing', async () => {
    const { keeper: kept, client } = keeper();
    kept.change(() => ({ name: 'S' }));
    kept.belongsTo('acc-1');
    kept.change(() => ({ name: 'St' }));
    kept.change(() => ({ name: 'Ste' }));
    await settle();
    expect(client.newDraft).toHaveBeenCalledTimes(1);
    expect(client.newDraft).toHaveBeenCalledWith({ form: { name: 'Ste' }, title: 'Ste' });
    expect(kept.current()).toMatchObject({ keeping: 'saved', id: 'd-1', version: 1, account: 'acc-1' });
    kept.change(() => ({ name: 'Step' }));
    await settle();
    expect(client.saveDraft).toHaveBeenLastCalledWith('d-1', {
      form: { name: 'Step' },
      title: 'Step',
      version: 1,
    });
  });

  test('what is typed while a save is under way is saved after it', async () => {
    const client = register();
    let answer: (() => void) | undefined;
    const { keeper: kept } = keeper(client);
    client.newDraft.mockImplementationOnce(
      ({ form, title = '' }) =>
        new Promise((resolve) => {
          answer = () => resolve({ id: 'd-1', form, title, version: 1, savedAt: at });
        }),
    );
    kept.belongsTo('acc-1');
    kept.change(() => ({ name: 'a' }));
    await settle();
    kept.change(() => ({ name: 'ab' }));
    answer?.();
    await settle();
    expect(client.saveDraft).toHaveBeenLastCalledWith('d-1', {
      form: { name: 'ab' },
      title: 'ab',
      version: 1,
    });
    expect(kept.current().keeping).toBe('saved');
  });

  test('a session that ran out keeps it here and says so', async () => {
    const { keeper: kept, client, onSignedOut } = keeper();
    client.newDraft.mockRejectedValueOnce(problem(401, 'session_expired'));
    kept.belongsTo('acc-1');
    kept.change(() => ({ name: 'a' }));
    await settle();
    expect(kept.current()).toMatchObject({ keeping: 'here', form: { name: 'a' } });
    expect(onSignedOut).toHaveBeenCalledOnce();
    kept.belongsTo('acc-1');
    await settle();
    expect(kept.current().keeping).toBe('saved');
  });

  test('a register that does not answer is asked again, and it is saved without another keystroke', async () => {
    const { keeper: kept, client } = keeper();
    client.newDraft.mockRejectedValueOnce(problem(0, 'register_unreachable'));
    kept.belongsTo('acc-1');
    kept.change(() => ({ name: 'a' }));
    await settle();
    expect(kept.current().keeping).toBe('unreachable');
    await vi.advanceTimersByTimeAsync(1000);
    expect(kept.current()).toMatchObject({ keeping: 'saved', id: 'd-1' });
    expect(client.newDraft).toHaveBeenCalledTimes(2);
  });

  test('a draft that was dropped elsewhere is saved as one of its own', async () => {
    const { keeper: kept, client } = keeper();
    kept.belongsTo('acc-1');
    kept.change(() => ({ name: 'a' }));
    await settle();
    client.saveDraft.mockRejectedValueOnce(problem(404, 'no_such_draft'));
    kept.change(() => ({ name: 'ab' }));
    await settle();
    expect(client.newDraft).toHaveBeenLastCalledWith({ form: { name: 'ab' }, title: 'ab' });
    expect(kept.current().keeping).toBe('saved');
  });

  test('two windows of one browser: what is typed in either stands in both, before and after signing in', async () => {
    const { client, one, other } = twoWindows();
    one.change(() => ({ key: 'k', name: 'Steppe' }));
    other.change((form) => ({ ...form, number: '12' }));
    expect(one.current().form).toEqual({ key: 'k', name: 'Steppe', number: '12' });
    one.belongsTo('acc-1');
    await settle();
    other.belongsTo('acc-1');
    await settle();
    one.change((form) => ({ ...form, name: 'Steppe Lithium' }));
    other.change((form) => ({ ...form, number: '123' }));
    await settle();
    await vi.advanceTimersByTimeAsync(1000);
    const both = { key: 'k', name: 'Steppe Lithium', number: '123' };
    expect([one.current(), other.current()]).toMatchObject([
      { keeping: 'saved', form: both },
      { keeping: 'saved', form: both },
    ]);
    expect(await client.draft()).toMatchObject({ form: both });
    expect(client.newDraft).toHaveBeenCalledTimes(1);
  });

  test('two windows: what one lodged leaves the other; a draft of another key is not taken over', () => {
    const { one, other } = twoWindows();
    one.change(() => ({ key: 'k', name: 'Steppe' }));
    const elsewhere = { form: { key: 'k2', name: 'Second' }, keeping: 'saved', version: 3, title: 'Second' };
    other.heard(JSON.stringify(elsewhere), null);
    expect(other.current().form).toEqual({ key: 'k', name: 'Steppe' });
    one.forget();
    expect(other.current()).toMatchObject({ form: {}, keeping: 'nothing' });
  });

  test('two machines: the later one is told, and either version can be chosen', async () => {
    const client = register();
    const { keeper: one } = keeper(client);
    one.belongsTo('acc-1');
    one.change(() => ({ name: 'one' }));
    await settle();
    const { keeper: other } = keeper(client);
    other.belongsTo('acc-1');
    await other.open('d-1');
    other.change(() => ({ name: 'other' }));
    await settle();
    one.change(() => ({ name: 'one more' }));
    await settle();
    expect(one.current()).toMatchObject({ keeping: 'changed-elsewhere', form: { name: 'one more' } });
    await one.keepMine();
    expect(one.current()).toMatchObject({ keeping: 'saved', version: 3 });
    expect(await client.draft()).toMatchObject({ form: { name: 'one more' } });
    other.change(() => ({ name: 'other more' }));
    await settle();
    await other.takeTheirs();
    expect(other.current()).toMatchObject({ keeping: 'saved', form: { name: 'one more' } });
  });

  test('a page that was left while its save was on the way goes on from what it saved, and asks nothing', async () => {
    const client = register();
    const place = storage();
    const { keeper: left } = keeper(client, place);
    left.belongsTo('acc-1');
    left.change(() => ({ name: 'one' }));
    await settle();
    client.saveDraft.mockImplementationOnce(async (id, request) => {
      await client.saveDraft(id, request);
      return new Promise<never>(() => {}); // the answer comes to a page that is gone
    });
    left.change(() => ({ name: 'two' }));
    await settle();
    expect(left.current()).toMatchObject({ keeping: 'saving', version: 1 });

    const { keeper: again } = keeper(client, place);
    again.belongsTo('acc-1');
    again.change(() => ({ name: 'three' }));
    await settle();
    await settle();
    expect(again.current()).toMatchObject({ keeping: 'saved', version: 3, form: { name: 'three' } });
    expect(await client.draft()).toMatchObject({ form: { name: 'three' }, version: 3 });
  });

  test('another person who signs in at the same machine does not see it', async () => {
    const { keeper: kept, place } = keeper();
    kept.belongsTo('acc-1');
    kept.change(() => ({ name: 'private' }));
    await settle();
    const { keeper: next } = keeper(register(), place);
    next.belongsTo('acc-2');
    expect(next.current().form).toEqual({});
  });
});
