/**
 * Trust policies: which logs and which witnesses are known, and how many of them must have signed (C2SP tlog-policy). A group
 * counts when at least k of its n members do, so that "two of three, in each of two organisations" can be said.
 */
import { Malformed } from './malformed.ts';
import { canCheck } from './signature.ts';
import { type Note, type VerifiedSignature, verifyNote } from './signed-note.ts';
import { parseVkey, signatureTypes, type VerifierKey } from './verifier-key.ts';

export interface PolicyLog {
  readonly key: VerifierKey;
  readonly url?: string;
}

export interface PolicyWitness {
  readonly kind: 'witness';
  /** Means something in this file only; the key has its own name. */
  readonly name: string;
  readonly key: VerifierKey;
  readonly url?: string;
}

export interface PolicyGroup {
  readonly kind: 'group';
  readonly name: string;
  /** How many members must count. */
  readonly threshold: number;
  readonly members: readonly (PolicyWitness | PolicyGroup)[];
}

export interface Policy {
  readonly logs: readonly PolicyLog[];
  readonly witnesses: readonly PolicyWitness[];
  /** Undefined where the file says `quorum none`: no cosignature is asked for. */
  readonly quorum?: PolicyWitness | PolicyGroup;
}

export type PolicyVerdict =
  | {
      readonly ok: true;
      readonly log: VerifiedSignature;
      readonly witnesses: readonly WitnessWord[];
      /** Witnesses of the policy without a word on this note. */
      readonly silent: readonly string[];
    }
  | {
      readonly ok: false;
      readonly code: 'bad-signature' | 'unknown-log' | 'no-quorum';
      readonly message: string;
      readonly witnesses: readonly WitnessWord[];
      readonly silent: readonly string[];
    };

export interface WitnessWord {
  readonly name: string;
  /** By the witness's clock, seconds since 1970. */
  readonly signedAtSeconds: number;
}

/** Reads a policy file. @throws Malformed naming the line */
export function parsePolicy(text: string): Policy {
  const logs: PolicyLog[] = [];
  const named = new Map<string, PolicyWitness | PolicyGroup>();
  const keysSeen = new Set<string>();
  const grouped = new Set<string>();
  let quorum: { readonly is?: PolicyWitness | PolicyGroup } | undefined;

  const lines = text.split('\n');
  lines.forEach((line, i) => {
    const at = `line ${i + 1}`;
    const fault = (message: string) => new Malformed('not-a-policy', at, message);
    if (!isPolicyText(line)) throw fault('Tabs are the only control characters that a policy may have.');
    const [keyword, ...words] = line.split(/[ \t]+/).filter((word) => word !== '');
    if (keyword === undefined || keyword.startsWith('#')) return;
    const find = (name: string) => {
      const found = named.get(name);
      if (!found) throw fault(`"${name}" is not defined on a line before.`);
      return found;
    };
    const define = (name: string) => {
      if (name === 'none' || named.has(name)) throw fault(`The name "${name}" is taken.`);
    };
    const key = (vkey: string, role: 'log' | 'witness') => {
      const parsed = atLine(at, () => parseVkey(vkey));
      if (!canSign(role, parsed.type)) throw fault(`A ${role} has no key of type ${parsed.type}.`);
      const id = `${role} ${parsed.publicKey.join()}`;
      if (keysSeen.has(id)) throw fault(`The ${role} key stands on a line before.`);
      keysSeen.add(id);
      return parsed;
    };
    switch (keyword) {
      case 'log': {
        const [vkey, url, ...rest] = words;
        if (vkey === undefined || rest.length > 0) throw fault('Expected: log <vkey> [<url>]');
        logs.push({ key: key(vkey, 'log'), ...(url === undefined ? {} : { url }) });
        return;
      }
      case 'witness': {
        const [name, vkey, url, ...rest] = words;
        if (name === undefined || vkey === undefined || rest.length > 0) {
          throw fault('Expected: witness <name> <vkey> [<url>]');
        }
        define(name);
        const witness = { kind: 'witness', name, key: key(vkey, 'witness') } as const;
        named.set(name, url === undefined ? witness : { ...witness, url });
        return;
      }
      case 'group': {
        const [name, k, ...members] = words;
        if (name === undefined || k === undefined || members.length === 0) {
          throw fault('Expected: group <name> all|any|<k> <name>…');
        }
        define(name);
        for (const member of members) {
          find(member);
          if (grouped.has(member)) throw fault(`"${member}" is a member of a group already.`);
          grouped.add(member);
        }
        const threshold =
          k === 'all' ? members.length : k === 'any' ? 1 : Number(/^[1-9]\d*$/.test(k) ? k : 0);
        if (threshold < 1 || threshold > members.length) {
          throw fault(`Got threshold "${k}" when the group has ${members.length} members.`);
        }
        named.set(name, { kind: 'group', name, threshold, members: members.map(find) });
        return;
      }
      case 'quorum': {
        const [name, ...rest] = words;
        if (name === undefined || rest.length > 0) throw fault('Expected: quorum <name>');
        if (quorum) throw fault('The quorum stands on a line before.');
        quorum = name === 'none' ? {} : { is: find(name) };
        return;
      }
      default:
        throw fault(`"${keyword}" is not log, witness, group or quorum.`);
    }
  });
  if (!quorum) throw new Malformed('not-a-policy', '', 'The quorum line is missing.');
  const witnesses = [...named.values()].filter((one) => one.kind === 'witness');
  return { logs, witnesses, ...(quorum.is ? { quorum: quorum.is } : {}) };
}

/**
 * Whether a checkpoint is good by the policy: signed by one of its logs under that log's origin, cosigned by its quorum, and no
 * known key's signature fails.
 */
export function checkPolicy(policy: Policy, note: Note): PolicyVerdict {
  const known = [...policy.logs, ...policy.witnesses].map(({ key }) => key).filter(canCheck);
  const checked = verifyNote(note, known);
  const words = checked.ok ? witnessWords(policy, checked.signatures) : [];
  const silent = policy.witnesses
    .map(({ name }) => name)
    .filter((name) => !words.some((word) => word.name === name));
  const told = { witnesses: words, silent };
  if (!checked.ok && checked.code === 'bad-signature') {
    return { ok: false, code: 'bad-signature', message: checked.message, ...told };
  }
  const origin = note.text.split('\n', 1)[0];
  const log = checked.ok
    ? checked.signatures.find(({ key }) => key.name === origin && policy.logs.some((one) => one.key === key))
    : undefined;
  if (!log) {
    const message = `No log of the policy signed a checkpoint with the origin "${origin}".`;
    return { ok: false, code: 'unknown-log', message, ...told };
  }
  const signed = new Set(words.map(({ name }) => name));
  if (policy.quorum && !counts(policy.quorum, signed)) {
    const who = signed.size === 0 ? 'no witness' : [...signed].join(', ');
    const message = `The quorum "${policy.quorum.name}" is not reached: signed by ${who}, silent ${silent.join(', ')}.`;
    return { ok: false, code: 'no-quorum', message, ...told };
  }
  return { ok: true, log, ...told };
}

/** One word a witness, its latest. */
function witnessWords(policy: Policy, signatures: readonly VerifiedSignature[]): WitnessWord[] {
  return policy.witnesses.flatMap(({ name, key }) => {
    const times = signatures.filter((one) => one.key === key).map((one) => one.signedAtSeconds ?? 0);
    return times.length === 0 ? [] : [{ name, signedAtSeconds: Math.max(...times) }];
  });
}

function counts(member: PolicyWitness | PolicyGroup, signed: ReadonlySet<string>): boolean {
  if (member.kind === 'witness') return signed.has(member.name);
  return member.members.filter((one) => counts(one, signed)).length >= member.threshold;
}

/** A log signs as itself or, with ML-DSA-44, as a cosigner; a witness cosigns. */
function canSign(role: 'log' | 'witness', type: number): boolean {
  const { ed25519, cosignatureEd25519, cosignatureMlDsa44 } = signatureTypes;
  if (type === cosignatureMlDsa44) return true;
  return role === 'log' ? type === ed25519 : type === cosignatureEd25519;
}

function atLine<T>(at: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof Malformed) throw new Malformed(error.code, at, error.message);
    throw error;
  }
}

function isPolicyText(line: string): boolean {
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if ((code < 0x20 && code !== 0x09) || code === 0x7f) return false;
  }
  return true;
}
