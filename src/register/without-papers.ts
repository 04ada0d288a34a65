/**
 * What a log is judged by, and no more: a fold that is asked at its end only for counts, blocks and queues need not carry the papers of a hundred
 * thousand applications along. No later entry is held against what is left out here; `state-digest.ts` covers it, so a digest needs whole entries.
 */
import type { Entry } from './entry.ts';
import { type Application, isOpen } from './exploration-application/application.ts';
import type { Licence } from './exploration-licence/licence.ts';

const nothing: readonly never[] = [];
const noPlan = { minerals: nothing, works: nothing } as const;
const undeclared = {} as const;

/** Stands for what was let go: whoever asks it hears so, instead of a wrong answer. */
const letGo = new Proxy({} as never, {
  get() {
    throw new Error('A register in short was asked for what it let go.');
  },
});

const noSecurity = { sum: letGo, issuer: letGo, until: letGo, lodgedOn: letGo } as const;

/** An entry without documents, plans, declarations, conditions, grounds, reasons and what was paid: it folds, or fails to, as the whole one does. */
export function withoutPapers(entry: Entry): Entry {
  switch (entry.kind) {
    case 'application-lodged': {
      const { controllers: _owners, consents: _consents, ...rest } = entry;
      return { ...rest, documents: nothing, plan: noPlan, declared: undeclared };
    }
    case 'blocks-dropped':
      return { ...entry, grounds: nothing };
    case 'application-refused':
      return { ...entry, grounds: nothing, reason: '' };
    case 'licence-granted':
      return { ...entry, conditions: nothing };
    case 'payment-recorded': {
      const { kind, at, on, by, simulated, licence, purpose } = entry;
      const short = { kind, at, on, by, licence, purpose, sum: letGo, paidOn: letGo };
      return simulated ? { ...short, simulated } : short;
    }
    case 'licence-surrendered-in-part':
      return { ...entry, documents: nothing };
    case 'licence-ended':
      return { ...entry, grounds: nothing, documents: nothing };
    default:
      return entry;
  }
}

/** An application; a finished one without what was lodged and its blocks, which it no longer asks for. */
export function applicationInShort(application: Application): Application {
  if (isOpen(application)) return application;
  const short = { ...application, cells: nothing, lodging: letGo, lodgedAt: letGo, lodgedOn: letGo };
  if (short.status !== 'granted') return short;
  const securities = short.securities.map(({ form, entry }) => ({ ...noSecurity, form, entry }));
  return { ...short, securities, notice: letGo, publishedAt: letGo, securedOn: letGo, grantedOn: letGo };
}

/** A licence; an ended one without its blocks, which it no longer holds. */
export function licenceInShort(licence: Licence): Licence {
  if (licence.status === 'in-force') return licence;
  return { ...licence, cells: nothing, cellsGranted: nothing, surrenders: nothing };
}
