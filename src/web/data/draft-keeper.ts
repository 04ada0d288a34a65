/**
 * Keeps a form while it is being filled in: in this browser at once, on the register a moment later where the person is signed in.
 * Nothing typed is lost by a reload, an expired session, a dead connection or a second tab: the worst that happens is that the keeper
 * says where the only copy is.
 */
import { hashKey } from '@tanstack/react-query';
import { type Client, ProblemError } from '#contract';
import { isSignedOut } from './session.ts';

export type Form = Readonly<Record<string, unknown>>;

/**
 * `nothing`: not a word typed yet. `here`: in this browser only. `saving`, `saved`: on the register. `unreachable`: in this browser, the register
 * does not answer and is asked again. `changed-elsewhere`: another machine saved a newer version, and the person must choose.
 */
export type Keeping = 'nothing' | 'here' | 'saving' | 'saved' | 'unreachable' | 'changed-elsewhere';

interface Kept {
  readonly form: Form;
  readonly keeping: Keeping;
  /** On the register. */
  readonly id?: string;
  readonly version: number;
  /** Whose draft it is; absent while nobody has signed in. */
  readonly account?: string;
  readonly title: string;
}

export interface DraftKeeperOptions {
  readonly client: Pick<Client, 'newDraft' | 'saveDraft' | 'draft' | 'dropDraft'>;
  /** The browser's own storage; it may be full or forbidden, and then the draft lives as long as the tab. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly empty: () => Form;
  readonly titleOf: (form: Form) => string;
  /** What tells one draft from another: windows of one browser share the draft that has the same. */
  readonly keyOf: (form: Form) => unknown;
  /** The register knows the person no longer. */
  readonly onSignedOut?: () => void;
  /** Milliseconds without a change before the register is told. */
  readonly pauseMillis?: number;
  /** Milliseconds until a register that did not answer is asked again. */
  readonly patienceMillis?: number;
}

/** Where the browser keeps it. */
export const draftPlace = 'orebook.draft';
/** What was sent and not answered yet, each form as one text: a page that was left meanwhile may have saved it all the same. */
const sentPlace = 'orebook.draft-sent';

export class DraftKeeper {
  readonly #options: DraftKeeperOptions;
  readonly #watchers = new Set<() => void>();
  #kept: Kept;
  #account: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Saves run one after the other, so that a version is never written over by its own predecessor. */
  #queue: Promise<void> = Promise.resolve();

  constructor(options: DraftKeeperOptions) {
    this.#options = options;
    this.#kept = this.#read() ?? this.#fresh();
  }

  readonly watch = (changed: () => void): (() => void) => {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  };
  readonly current = (): Kept => this.#kept;

  /** Changes the form; kept in this browser before it returns. */
  change(update: (form: Form) => Form): void {
    this.#set({ form: update(this.#kept.form), keeping: this.#account ? 'saving' : 'here' });
    this.#saveSoon();
  }

  /**
   * Another window of this browser wrote the draft: both go on with what stands there, so that the one that types last takes nothing back.
   * @param before what it had been; undefined where nothing had been kept
   */
  heard(text: string | null, before: string | null): void {
    const isOurs = (kept: Kept | undefined) =>
      kept !== undefined && this.#options.keyOf(kept.form) === this.#options.keyOf(this.#kept.form);
    if (text === null) {
      // Lodged, or started anew.
      if (!isOurs(parsed(before)) || this.#timer !== undefined) return;
      this.#kept = this.#fresh();
      this.#tell();
      return;
    }
    const theirs = parsed(text);
    if (!theirs || (this.#kept.keeping !== 'nothing' && !isOurs(theirs))) return;
    if (theirs.account !== undefined && this.#account !== undefined && theirs.account !== this.#account)
      return;
    const isSaving = this.#timer !== undefined;
    this.#kept = { ...theirs, ...(isSaving && { keeping: 'saving' as const }) };
    // Where the other window is shut before it has saved, this one does.
    if (!isSaving && this.#isToSave()) this.#saveSoon(this.#patience);
    this.#tell();
  }

  /** Tells the keeper who is signed in. A draft of someone else is put aside, not shown. */
  belongsTo(account: string | undefined): void {
    if (account === this.#account) return;
    this.#account = account;
    if (account === undefined) return;
    if (this.#kept.account !== undefined && this.#kept.account !== account) {
      this.#kept = this.#fresh();
      this.#write();
      this.#tell();
    }
    if (this.#kept.keeping !== 'nothing') {
      this.#set({ keeping: 'saving' });
      this.#saveSoon();
    }
  }

  /** Opens a draft that the register keeps. @throws ProblemError where there is no such draft */
  async open(id: string): Promise<void> {
    if (this.#kept.id === id) return;
    await this.flush();
    const draft = await this.#options.client.draft(id);
    this.#put({ form: draft.form, keeping: 'saved', id, version: draft.version, title: draft.title });
  }

  /** Takes the newer version from the register; what was typed here since is gone. */
  async takeTheirs(): Promise<void> {
    const { id } = this.#kept;
    if (id === undefined) return;
    const draft = await this.#options.client.draft(id);
    this.#put({ form: draft.form, keeping: 'saved', id, version: draft.version, title: draft.title });
  }

  /** Keeps what stands here and saves it over the newer version. */
  async keepMine(): Promise<void> {
    const { id } = this.#kept;
    if (id === undefined) return;
    const draft = await this.#options.client.draft(id);
    this.#set({ version: draft.version, keeping: 'saving' });
    await this.flush();
  }

  /** Forgets the draft in this browser: it was lodged, or its owner signed out. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#kept = this.#fresh();
    try {
      this.#options.storage.removeItem(draftPlace);
    } catch {
      // Storage is forbidden: there is nothing to remove.
    }
    this.#tell();
  }

  /** Saves now what waits to be saved. Never rejects: `current().keeping` says how it went. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#isToSave()) return this.#queue;
    this.#queue = this.#queue.then(() => this.#save());
    return this.#queue;
  }

  async #save(): Promise<void> {
    const { form, title, id, version } = this.#kept;
    if (!this.#isToSave() || this.#account === undefined) return;
    const { client } = this.#options;
    this.#noteSent([...this.#sent().slice(-3), hashKey([form])]);
    try {
      const draft =
        id === undefined
          ? await client.newDraft({ form, title })
          : await client.saveDraft(id, { form, title, version });
      const unchanged = this.#kept.form === form;
      this.#noteSent([]);
      this.#set({
        id: draft.id,
        version: draft.version,
        account: this.#account,
        keeping: unchanged ? 'saved' : 'saving',
      });
      if (!unchanged) this.#saveSoon();
    } catch (error) {
      const keeping = (await this.#isOwnVersion(error)) ? 'saving' : this.#whyNotSaved(error);
      this.#set({ keeping });
      if (keeping === 'saving') this.#saveSoon();
      if (keeping === 'unreachable') this.#saveSoon(this.#patience);
    }
  }

  /** A version that this browser sent before its page was left, or that says the same, is no stranger's: it goes on from there. */
  async #isOwnVersion(error: unknown): Promise<boolean> {
    const { id } = this.#kept;
    const isConflict = error instanceof ProblemError && error.problem.code === 'draft_changed_elsewhere';
    if (!isConflict || id === undefined) return false;
    const newer = await this.#options.client.draft(id).catch(() => undefined);
    if (!newer || !this.#sent().includes(hashKey([newer.form]))) return false;
    this.#noteSent([]);
    this.#kept = { ...this.#kept, version: newer.version };
    return true;
  }

  #sent(): readonly string[] {
    try {
      const sent: unknown = JSON.parse(this.#options.storage.getItem(sentPlace) ?? '[]');
      return Array.isArray(sent) ? sent : [];
    } catch {
      return []; // storage is forbidden, or somebody else wrote there
    }
  }

  #noteSent(forms: readonly string[]): void {
    try {
      if (forms.length === 0) this.#options.storage.removeItem(sentPlace);
      else this.#options.storage.setItem(sentPlace, JSON.stringify(forms));
    } catch {
      // Full or forbidden: a page that is left while it saves will have to ask.
    }
  }

  #isToSave(): boolean {
    return this.#kept.keeping === 'saving' || this.#kept.keeping === 'unreachable';
  }

  #whyNotSaved(error: unknown): Keeping {
    if (isSignedOut(error)) {
      this.#account = undefined;
      this.#options.onSignedOut?.();
      return 'here';
    }
    if (!(error instanceof ProblemError)) throw error;
    if (error.problem.code === 'draft_changed_elsewhere') return 'changed-elsewhere';
    if (error.problem.status === 404) {
      // It was dropped or lodged in another tab: what stands here becomes a draft of its own.
      const { id, ...rest } = this.#kept;
      this.#kept = { ...rest, version: 0 };
      return id === undefined ? 'here' : 'saving';
    }
    return 'unreachable';
  }

  #saveSoon(pause = this.#options.pauseMillis ?? 900): void {
    if (this.#account === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  get #patience(): number {
    return this.#options.patienceMillis ?? 5000;
  }

  #fresh(): Kept {
    return { form: this.#options.empty(), keeping: 'nothing', version: 0, title: '' };
  }

  #put(kept: Kept): void {
    this.#kept = this.#account === undefined ? kept : { ...kept, account: this.#account };
    this.#write();
    this.#tell();
  }

  #set(parts: Partial<Kept>): void {
    const next = { ...this.#kept, ...parts };
    this.#kept = { ...next, title: this.#options.titleOf(next.form) };
    this.#write();
    this.#tell();
  }

  #tell(): void {
    for (const changed of this.#watchers) changed();
  }

  #write(): void {
    try {
      this.#options.storage.setItem(draftPlace, JSON.stringify(this.#kept));
    } catch {
      // Full or forbidden: the draft lives in this tab, and on the register where the person is signed in.
    }
  }

  #read(): Kept | undefined {
    try {
      const kept = parsed(this.#options.storage.getItem(draftPlace));
      return kept && { ...kept, keeping: kept.keeping === 'nothing' ? 'nothing' : 'here' };
    } catch {
      return undefined; // storage is forbidden
    }
  }
}

/** A draft as a window of this browser wrote it; undefined where another version of the page wrote it, or somebody else. */
function parsed(text: string | null): Kept | undefined {
  if (text === null) return undefined;
  try {
    const kept = JSON.parse(text) as Partial<Kept>;
    if (typeof kept.form !== 'object' || kept.form === null) return undefined;
    return { version: 0, title: '', keeping: 'nothing', ...kept, form: kept.form };
  } catch {
    return undefined;
  }
}
