/** A law with numbers or readings changed on the command line: `--change contiguity.detached-parts=refuse`. */
import { type LawChanges, type LawPack, parseLawChange } from '#law';
import { CommandError } from './failure.ts';

/** @throws CommandError for a change that the law does not know, a value that does not fit, or two readings that contradict each other: both are named */
export function changedLaw(law: LawPack, texts: readonly string[]): { law: LawPack; changes: LawChanges } {
  const changes: Record<string, LawChanges[string]> = {};
  for (const text of texts) {
    const parsed = parseLawChange(text, law);
    if (!parsed.ok)
      throw new CommandError(`--change: ${parsed.faults.map(({ message }) => message).join(' ')}`);
    Object.assign(changes, parsed.value);
  }
  try {
    return { law: texts.length > 0 ? law.with(changes) : law, changes };
  } catch (error) {
    if (error instanceof Error) throw new CommandError(`--change: ${error.message}`);
    throw error;
  }
}
