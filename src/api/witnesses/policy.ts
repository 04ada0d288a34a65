/** `OREBOOK_WITNESSES`: the witnesses of this log and the quorum, as a C2SP tlog-policy file. Its `log` line may be left out: it is ours. */
import { formatVkey, Malformed, type Policy, parsePolicy } from '#proof';
import { StartError } from '../start/start-error.ts';

export interface WitnessPolicy {
  readonly policy: Policy;
  /** Its witness, group and quorum lines. */
  readonly text: string;
}

/** @throws StartError `witnesses-unreadable`, saying which line and how to mend it */
export function readWitnessPolicy(text: string, verifierKey: string): WitnessPolicy {
  const fault = (message: string, cause?: unknown) =>
    new StartError(
      'witnesses-unreadable',
      `The policy of the witnesses (OREBOOK_WITNESSES): ${message}`,
      cause,
    );
  let policy: Policy;
  try {
    policy = parsePolicy(text);
  } catch (error) {
    if (error instanceof Malformed) throw fault(`${error.at || 'whole'}: ${error.message}`, error);
    throw error;
  }
  const other = policy.logs.find(({ key }) => formatVkey(key) !== verifierKey);
  if (other) throw fault(`${other.key.name} is another log; the key of this one is ${verifierKey}.`);
  if (policy.witnesses.length === 0) throw fault('it names no witness; leave the setting out to have none.');
  for (const { name, url } of policy.witnesses) {
    if (!/^https?:\/\/[^\s/]/.test(url ?? '')) {
      throw fault(`write where the witness ${name} answers behind its key: https://…`);
    }
  }
  const lines = text.split('\n').filter((line) => /^\s*(witness|group|quorum)\s/.test(line));
  return { policy, text: `${lines.map((line) => line.trim()).join('\n')}\n` };
}
