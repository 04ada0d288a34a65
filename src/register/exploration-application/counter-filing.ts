/*  A filing on paper has two times, and both stand in its entry:
 *
 *      received at the counter ─────────── entered in the register ───►
 *          `counter.at`                      `at`, and its index
 *
 *  The Code gives priority to the moment of receipt that the platform records (arts. 187(9), 189(1)) and does not know paper beside it.
 *  So the place counts from the entry, unless the law's setting `queue.counter-filing` reads the receipt at the counter; and then
 *  only where nobody was given a place on those blocks in between: a receipt that the log has proved is never made untrue.
 */
import { civilDateAt } from '#terms';
import type { Lodge } from '../command.ts';
import type { Context } from '../context.ts';
import { refused } from '../deciding.ts';
import type { Decision } from '../decision.ts';
import { placesTakenSince } from '../places-taken.ts';
import { againstSealsSince } from '../sealed-filing/decide.ts';
import { type RegisterState, sizeAt } from '../state.ts';
import { dueOf } from './clocks.ts';
import type { CounterFiling } from './events.ts';

/** The reading of the law on the place of a filing on paper. */
const setting = 'queue.counter-filing';

/** The counter filing as its entry says it; undefined where the application came over the platform. */
export function counterFiling({ counter }: Lodge, { law }: Context): CounterFiling | undefined {
  if (!counter) return undefined;
  const reading = law.settings.find(({ id }) => id === setting)?.chosen;
  const { at, office, number } = counter;
  const place = reading === 'receipt-at-counter' ? 'counter' : 'entry';
  return { at, on: civilDateAt(at, law.zone), office, number, place };
}

/** What stands against a filing on paper. An officer enters paper only, and nobody else does. */
export function againstCounterFiling(
  state: RegisterState,
  command: Lodge,
  filing: CounterFiling | undefined,
  context: Context,
): Decision | undefined {
  const { role } = command.by;
  if (role !== 'simulation' && (role === 'officer') !== (filing !== undefined)) {
    return refused('not_your_act', {
      facts: { act: command.act, role, who: [filing ? 'officer' : 'applicant'] },
    });
  }
  if (!filing) return undefined;
  const { at, on } = filing;
  if (at > context.at) return refused('counter_in_future', { facts: { at, now: context.at } });
  const openedAt = state.opened?.at;
  if (openedAt !== undefined && at < openedAt) {
    return refused('counter_before_register', { facts: { at, openedAt } });
  }
  // Who was received must be made public in time (art. 187(10)): a receipt that nobody could see is none against others.
  const due = dueOf(context.law, { received: on }, 'publish-application', context.day);
  if (context.day > due) return refused('counter_publication_over', { facts: { receivedOn: on, due } });
  if (filing.place === 'entry') return undefined;
  const cells = placesTakenSince(state, command.cells, sizeAt(state, at));
  return cells.length === 0
    ? againstSealsSince(state, sizeAt(state, at), context.at)
    : refused('counter_place_taken', { cells, facts: { at, blocks: cells.length } });
}
