/** The law that a register follows: the pack, with what whoever runs it was told and decided. */
import { ContradictingSettingsError, type KazakhstanPack, kazakhstan, type MovedDay } from '#law';
import { StartError } from './start-error.ts';

const name = 'OREBOOK_READINGS';

/** `setting=reading, setting=reading`, by name. */
function readingsFrom(text: string): Readonly<Record<string, string>> {
  const readings: Record<string, string> = {};
  for (const part of text.split(',').map((one) => one.trim())) {
    if (part === '') continue;
    const [id = '', reading = '', ...more] = part.split('=').map((one) => one.trim());
    const setting = kazakhstan.settings.find((one) => one.id === id);
    if (!setting || more.length > 0) {
      const known = kazakhstan.settings.map((one) => one.id).join(', ');
      throw new StartError('setting-unreadable', `${name}: "${part}" reads no setting of the law: ${known}.`);
    }
    if (!setting.readings.includes(reading)) {
      const known = setting.readings.join(', ');
      throw new StartError(
        'setting-unreadable',
        `${name}: ${id} is read as one of ${known}, not "${reading}".`,
      );
    }
    if (id in readings) {
      throw new StartError('setting-unreadable', `${name}: ${id} stands twice: leave one out.`);
    }
    readings[id] = reading;
  }
  return readings;
}

/**
 * The law with the readings of `OREBOOK_READINGS` where the text is unclear, and the days that orders moved.
 * @throws StartError `setting-unreadable` for a setting or reading that the law does not have; for two that contradict each other, naming both
 * @example registerLaw('rental.tier-by=holder', [])
 */
export function registerLaw(readings: string | undefined, moved: readonly MovedDay[]): KazakhstanPack {
  try {
    return kazakhstan.withMovedDays(moved).with(readingsFrom(readings ?? ''));
  } catch (error) {
    if (error instanceof ContradictingSettingsError) {
      throw new StartError('setting-unreadable', `${name}: ${error.message}`, error);
    }
    if (error instanceof RangeError) {
      const message = `Moved days: ${error.message} Mend the file and import it again.`;
      throw new StartError('data-unreadable', message, error);
    }
    throw error;
  }
}
