/**
 * A register that answers from a snapshot, with no server and no database: the same routes, the same fold, the same law as the server's. Nothing
 * is shown that does not add up to the signed checkpoint.
 */
import {
  chamberFrom,
  countryFrom,
  createReadingApplication,
  defaultSettings,
  LiveRegister,
  type ReadingServices,
  tradeShelfFrom,
} from '#api';
import { kazakhstan } from '#law';
import { base64FromBytes, checkpointFromBody, parseNote, parseVkey, verifyNote } from '#proof';
import { MemoryLog, type Openings, type Store } from '#store';
import { civilDateAt, millisFromInstant } from '#terms';
import { mirroredReports } from './mirrored-reports.ts';
import type { Names, Snapshot } from './snapshot.ts';

/** The snapshot is not what was signed: it is shown to nobody. */
class MirrorFault extends Error {
  override readonly name = 'MirrorFault';
}

export type Answer = (request: Request) => Response | Promise<Response>;

interface OpenOptions {
  readonly onProgress?: (step: string, done: number, total: number) => void;
  /** Told of our own faults. */
  readonly report: (error: unknown) => void;
}

/** Lays the ground, folds the entries and answers. @throws MirrorFault; StartError for data that cannot be read */
export async function openAnswers(snapshot: Snapshot, { onProgress, report }: OpenOptions): Promise<Answer> {
  const { note, entries, checkpoint, data, imported } = snapshot;
  // What a mirror says holds as of the moment at which it was written.
  const nowMillis = () => millisFromInstant(note.writtenAt);
  const log = new MemoryLog();
  await log.append(0, entries);
  await checkSealed(snapshot, log);
  const textOf = (path: string): string => {
    const text = data.get(path);
    if (text === undefined) throw new MirrorFault(`The mirror lacks the data file ${path}.`);
    return text;
  };
  const today = civilDateAt(note.writtenAt, kazakhstan.zone);
  const country = countryFrom({
    textOf,
    law: kazakhstan,
    today,
    ...(imported && { imported }),
    ...(onProgress && { onProgress }),
  });
  const register = await LiveRegister.open({
    // Readers ask for no more.
    store: {
      kind: 'memory',
      log,
      openings: openingsOf(snapshot.names),
      reports: mirroredReports(snapshot.shelf),
      documents: noDocuments,
      replies: noReplies,
    } as unknown as Store,
    law: kazakhstan,
    base: country.base,
    nowMillis,
    sign: () => checkpoint,
  });
  const unlimited = { count: Number.MAX_SAFE_INTEGER, seconds: 1 };
  const services: ReadingServices = {
    register,
    knowledge: country.knowledge,
    chamber: chamberFrom(textOf),
    trade: tradeShelfFrom(textOf),
    settings: {
      ...defaultSettings,
      ...(note.source !== undefined && { publicAddress: note.source }),
      limits: {
        signIn: unlimited,
        letter: unlimited,
        lodge: unlimited,
        read: unlimited,
        watch: unlimited,
        reply: unlimited,
      },
    },
    verifierKey: note.verifierKey,
    nowMillis,
    startedAtMillis: nowMillis(),
    closing: new AbortController().signal,
  };
  const app = createReadingApplication(services, report);
  return (request) => {
    const ready = snapshot.prepared[new URL(request.url).pathname];
    return ready === undefined ? app.fetch(request) : Response.json(ready);
  };
}

/** Files of reports stand beside the program, at their own addresses: it has none in hand. */
const noDocuments: Pick<Store['documents'], 'open'> = { open: async () => undefined };

/** Words of the public stand in the register itself. */
const noReplies: Pick<Store['replies'], 'find'> = { find: async () => [] };

/** @throws MirrorFault unless the entries add up to what the register's key has signed */
async function checkSealed({ note, checkpoint }: Snapshot, log: MemoryLog): Promise<void> {
  const parsed = parseNote(checkpoint);
  const checked = verifyNote(parsed, [parseVkey(note.verifierKey)]);
  if (!checked.ok) throw new MirrorFault(`The checkpoint is not good under the key. ${checked.message}`);
  const { origin, size, root } = checkpointFromBody(parsed.text);
  const has = await log.size();
  const adds = base64FromBytes(await log.root(has));
  if (origin !== note.origin || size !== has || adds !== base64FromBytes(root))
    throw new MirrorFault(
      `The mirror has ${has} entries of ${note.origin} that are not the ${size} of ${origin} that were signed for.`,
    );
}

/** Names as far as they are public, in the place of openings. */
function openingsOf(names: Names): Pick<Openings, 'find' | 'erase'> {
  return {
    find: async (commitments) =>
      commitments.flatMap((commitment) => {
        const value = names[commitment];
        return value === undefined ? [] : [{ commitment, salt: '', value }];
      }),
    erase: async () => 0,
  };
}
