/** An act of whoever keeps the register, from the command line; it asks nothing of the ground. */
import { lawPacks } from '#law';
import { entryBytes } from '#proof';
import { type Command, decide, type Entry, groundBaseFrom, openState, type RegisterState } from '#register';
import type { LogStore } from '#store';
import { civilDateAt, instantFromMillis } from '#terms';
import { CommandError } from './failure.ts';
import { readOn } from './kept-state.ts';

const noGround = groundBaseFrom({ country: { whole: [], part: [] }, closures: {}, rights: {} });

/**
 * Appends the entry of an act. A server may write beside us: then its entries are read, and the act is decided again.
 * @throws CommandError where the register refuses; BadEntry, StoreError
 */
export async function appendAct<Act extends Command>(
  log: LogStore,
  actOn: (state: RegisterState) => Act,
  tell?: (done: number, total: number) => void,
): Promise<{ readonly entry: number; readonly act: Act }> {
  const state = openState();
  for (;;) {
    await readOn(log, state, tell);
    const act = actOn(state);
    const { appended } = await log.append(state.size, [entryBytes(decided(state, act))]);
    if (appended) return { entry: state.size, act };
  }
}

function decided(state: RegisterState, command: Command): Entry {
  const law = state.opened && lawPacks[state.opened.law];
  if (!law) throw new CommandError('The register has no entries yet, or follows a law that is not here.');
  const now = instantFromMillis(Date.now());
  const last = state.instants.at(-1);
  const at = last !== undefined && last > now ? last : now;
  const decision = decide(state, command, { at, day: civilDateAt(at, law.zone), law, base: noGround });
  const [entry] = decision.accepted ? decision.entries : [];
  if (entry) return entry;
  const codes = decision.findings.flatMap((finding) => ('code' in finding ? [finding.code] : []));
  throw new CommandError(`The register refuses: ${codes.join(', ')}.`);
}
