/** How long a tenement lives: first term, extensions, and the time while an extension is undecided (ss. 45, 61). */
import { addDays, addYears, type CivilDate, type LicenceKind } from '#terms';
import type { Law, ProvisionId } from './law.ts';

export interface Term {
  /** The last day of the first term. */
  readonly until: CivilDate;
  readonly years: number;
  /** Years of each extension, in order. */
  readonly extensions: readonly number[];
  /** More extensions of the last length may follow. */
  readonly furtherExtensions: boolean;
}

const termOf: Partial<Record<LicenceKind, ProvisionId>> = {
  exploration: 'exploration.term-years',
  prospecting: 'prospecting.term-years',
  retention: 'retention.term-years',
  mining: 'mining.term-years',
  'general-purpose': 'general-purpose.term-years',
  miscellaneous: 'miscellaneous.term-years',
};

/** The term of a kind granted on a day, with what may be added; undefined for kinds that the State does not know. */
export function termOfKind(
  kind: LicenceKind,
  appliedOn: CivilDate,
  grantedOn: CivilDate,
  law: Law,
): Term | undefined {
  const id = termOf[kind];
  if (!id) return undefined;
  const years = law.on(id, appliedOn).value as number;
  return {
    until: addDays(addYears(grantedOn, years, { round: 'down' }), -1),
    years,
    ...extensionsOf(kind, appliedOn, law),
  };
}

function extensionsOf(
  kind: LicenceKind,
  appliedOn: CivilDate,
  law: Law,
): Pick<Term, 'extensions' | 'furtherExtensions'> {
  switch (kind) {
    case 'exploration':
      return {
        extensions: law.on('exploration.extension-years', appliedOn).value.map(({ years }) => years),
        furtherExtensions: law.on('exploration.further-extensions', appliedOn).value,
      };
    case 'prospecting': {
      const years = law.on('prospecting.extension-years', appliedOn).value;
      return { extensions: years > 0 ? [years] : [], furtherExtensions: false };
    }
    case 'retention':
      return { extensions: [law.on('retention.extension-years', appliedOn).value], furtherExtensions: false };
    case 'mining':
      return { extensions: [law.on('mining.renewal-years', appliedOn).value], furtherExtensions: true };
    case 'miscellaneous': {
      const years = law.on('miscellaneous.term-years', appliedOn).value;
      return { extensions: [years], furtherExtensions: false };
    }
    default:
      return { extensions: [], furtherExtensions: true };
  }
}

/** "A licence continues in force until its extension is decided." — ss. 45(1c), 61(3): so no status may be read from dates alone */
export function isLive(
  until: CivilDate,
  today: CivilDate,
  extension: 'none' | 'undecided' | 'refused',
): { live: boolean; pastItsEnd: boolean } {
  const pastItsEnd = today > until;
  return { live: !pastItsEnd || extension === 'undecided', pastItsEnd };
}
