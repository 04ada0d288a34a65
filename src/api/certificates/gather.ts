/** What a certificate is made of: the licence, the entries that made it what it is, and their proof under one checkpoint. */
import type { StandpointQuery } from '#contract';
import { type BlockNaming, cellsFromRuns } from '#grid';
import {
  base64FromBytes,
  bytesFromHex,
  checkpointFromBody,
  formatOfflineCode,
  inclusionProof,
  parseNote,
  parseVkey,
  textFromUtf8,
} from '#proof';
import { type Licence, licenceAt, ordinalOfLicence, versionsOfLicence } from '#register';
import type { CivilDate, Instant, LicenceId, TimeZone } from '#terms';
import { noSuchRecord } from '../http/not-found.ts';
import type { Services } from '../services.ts';

/** A picture that a phone reads from paper: 3,057 digits are 117 modules a side, 0.7 mm each on our page. */
const digitsInPart = 3_000;

export interface CertificateFacts {
  readonly licence: Licence;
  /** The day on which it stood so; undefined for now. */
  readonly asOf: CivilDate | undefined;
  /** True where officers set aside a finding of the law to grant it. */
  readonly hasDeviations: boolean;
  /** Index of the entry that granted or stated it. */
  readonly entry: number;
  /** Undefined where the name was erased or never told. */
  readonly holderName: string | undefined;
  readonly trial: boolean;
  readonly origin: string;
  readonly size: number;
  /** base64 */
  readonly root: string;
  readonly lastEntryAt: Instant;
  readonly verifierKey: string;
  /** Digits of the offline code, in parts. */
  readonly code: readonly string[];
  readonly oblasts: readonly string[];
  readonly blocks: BlockNaming;
  readonly zone: TimeZone;
}

type Needs = Pick<Services, 'register' | 'knowledge' | 'verifierKey' | 'witnesses'>;

/** @throws Refusal `no_such_record` */
export async function gatherCertificate(
  services: Needs,
  id: LicenceId,
  asked: StandpointQuery = {},
): Promise<CertificateFacts> {
  const { register, knowledge, verifierKey } = services;
  const found = await register.read((state) => {
    const at = register.standpoint(state, asked);
    const licence = licenceAt(state, ordinalOfLicence(id), at);
    if (!licence || !state.opened) throw noSuchRecord('licence', id);
    const [first] = versionsOfLicence(state, id);
    return {
      licence,
      asOf: asked.asOf === undefined && asked.datetime === undefined ? undefined : at.day,
      trial: state.opened.trial,
      entry: first?.index ?? 0,
      lastEntryAt: state.instants.at(-1) ?? state.opened.at,
    };
  });
  const { licence, entry } = found;
  const { log, openings } = register.store;
  const indexes = [entry, ...licence.surrenders.map((one) => one.entry)];
  if (licence.status === 'ended') indexes.push(licence.entry);
  // One moment: the proof stands under this checkpoint and no other.
  const { checkpoint } = services.witnesses?.seal(Math.max(...indexes) + 1) ?? register;
  const { origin, size, root } = checkpointFromBody(parseNote(checkpoint).text);
  const entries = await Promise.all(
    indexes.map(async (index) => {
      const [bytes] = await log.read(index, index + 1);
      if (!bytes) throw new Error(`Entry ${index} of a log of ${size} entries is gone.`);
      return {
        index,
        text: textFromUtf8(bytes),
        path: await inclusionProof(index, size, register.readHashes),
      };
    }),
  );
  // Early grants do not repeat the holder: its commitment is not in the code then, and an opening would prove nothing.
  const { commitment } = licence.holder.name;
  const [opening] = await openings.find([commitment]);
  const isNamed = entries[0]?.text.includes(commitment) === true;
  return {
    licence,
    entry,
    asOf: found.asOf,
    hasDeviations: entries[0]?.text.includes('"deviations":[') === true,
    trial: found.trial,
    lastEntryAt: found.lastEntryAt,
    origin,
    size,
    root: base64FromBytes(root),
    verifierKey,
    holderName: opening === undefined ? undefined : String(opening.value),
    code: formatOfflineCode(
      {
        checkpoint,
        logKey: parseVkey(verifierKey),
        entries,
        openings: opening && isNamed ? [{ salt: bytesFromHex(opening.salt), value: opening.value }] : [],
      },
      digitsInPart,
    ),
    oblasts: knowledge.oblasts.of(cellsFromRuns(licence.cells)),
    blocks: register.blocks,
    zone: register.law.zone,
  };
}
