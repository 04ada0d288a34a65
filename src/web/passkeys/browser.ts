/** Between the pages and the browser's own passkeys: asked through @simplewebauthn/browser, which is fetched by those who need it. */
import type { NewPasskey, PasskeyAnswer, PasskeyCreation, PasskeyList, PasskeyQuestion } from '#contract';

/** Why there is no passkey; each has a title and an advice in `words.pages.passkeys.faults`. */
export type PasskeyFaultCode =
  | 'notMade'
  | 'notUsed'
  | 'unsupported'
  | 'insecure'
  | 'elsewhere'
  | 'known'
  | 'unable'
  | 'failed';

export class PasskeyFault extends Error {
  override readonly name = 'PasskeyFault';
  readonly code: PasskeyFaultCode;
  /** The address at which passkeys of the register work, where that is the fault. */
  readonly address: string | undefined;

  constructor(code: PasskeyFaultCode, address?: string, cause?: unknown) {
    super(`No passkey: ${code}.`, { cause });
    this.code = code;
    this.address = address;
  }
}

const library = () => import('@simplewebauthn/browser');

/** Why this window cannot ask for a passkey at all; undefined where it can. */
export function passkeyObstacle(): 'unsupported' | 'insecure' | undefined {
  if (window.isSecureContext === false) return 'insecure';
  return typeof window.PublicKeyCredential === 'function' ? undefined : 'unsupported';
}

/** @throws PasskeyFault `unsupported`, `insecure`, `elsewhere` */
function requireHere(address: string): void {
  const obstacle = passkeyObstacle();
  if (obstacle) throw new PasskeyFault(obstacle);
  if (window.location.origin !== address) throw new PasskeyFault('elsewhere', address);
}

/** Has the device make a passkey. @throws PasskeyFault */
export async function makePasskey({ address, publicKey }: PasskeyCreation): Promise<NewPasskey['made']> {
  requireHere(address);
  const { startRegistration } = await library();
  try {
    const made = await startRegistration({
      optionsJSON: publicKey as Parameters<typeof startRegistration>[0]['optionsJSON'],
    });
    return made as NewPasskey['made'];
  } catch (error) {
    throw faultFrom(error, 'notMade');
  }
}

/** Has a passkey sign what the register asks. @throws PasskeyFault */
export async function answerWithPasskey({ address, publicKey }: PasskeyQuestion): Promise<PasskeyAnswer> {
  requireHere(address);
  const { startAuthentication } = await library();
  try {
    return (await startAuthentication({
      optionsJSON: publicKey as Parameters<typeof startAuthentication>[0]['optionsJSON'],
    })) as PasskeyAnswer;
  } catch (error) {
    throw faultFrom(error, 'notUsed');
  }
}

/**
 * Offers passkeys among what the browser fills into the field of the account, until `signal` ends it. Undefined when nobody chose one: the
 * person typed, pressed the button, went away, or this browser offers none. Nobody asked for it, so nobody is told.
 */
export async function answerFromField(
  ask: () => Promise<PasskeyQuestion>,
  signal: AbortSignal,
): Promise<PasskeyAnswer | undefined> {
  if (passkeyObstacle()) return undefined;
  const { startAuthentication, browserSupportsWebAuthnAutofill, WebAuthnAbortService } = await library();
  if (!(await browserSupportsWebAuthnAutofill()) || signal.aborted) return undefined;
  const { address, publicKey } = await ask();
  if (signal.aborted || window.location.origin !== address) return undefined;
  const end = () => WebAuthnAbortService.cancelCeremony();
  signal.addEventListener('abort', end);
  try {
    return (await startAuthentication({
      optionsJSON: publicKey as Parameters<typeof startAuthentication>[0]['optionsJSON'],
      useBrowserAutofill: true,
    })) as PasskeyAnswer;
  } catch {
    return undefined;
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** Tells the browser which passkeys of the account still count, so that it stops offering the others. A courtesy: it may not know how. */
export async function tellWhichCount({ at, user, items }: PasskeyList): Promise<void> {
  if (!at || passkeyObstacle()) return;
  const { signalAllAcceptedCredentials } = window.PublicKeyCredential as Signals;
  await signalAllAcceptedCredentials
    ?.call(window.PublicKeyCredential, {
      rpId: at.rpId,
      userId: user,
      allAcceptedCredentialIds: items.map(({ credential }) => credential),
    })
    .catch(() => {});
}

/** Tells the browser that the register does not know a passkey which it offered or made. */
export async function tellUnknown(rpId: string, credentialId: string): Promise<void> {
  const { signalUnknownCredential } = window.PublicKeyCredential as Signals;
  await signalUnknownCredential?.call(window.PublicKeyCredential, { rpId, credentialId }).catch(() => {});
}

/** WebAuthn Level 3, § 5.1.10: not in every browser that we build for. */
interface Signals {
  readonly signalAllAcceptedCredentials?: (options: object) => Promise<void>;
  readonly signalUnknownCredential?: (options: object) => Promise<void>;
}

const codes: Readonly<Record<string, PasskeyFaultCode>> = {
  ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED: 'known',
  ERROR_INVALID_DOMAIN: 'elsewhere',
  ERROR_INVALID_RP_ID: 'elsewhere',
  ERROR_AUTHENTICATOR_MISSING_DISCOVERABLE_CREDENTIAL_SUPPORT: 'unable',
  ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT: 'unable',
  ERROR_AUTHENTICATOR_NO_SUPPORTED_PUBKEYCREDPARAMS_ALG: 'unable',
};

/** Browsers do not tell a page whether a person said no or had nothing to offer: `nothing` stands for both. */
function faultFrom(error: unknown, nothing: 'notMade' | 'notUsed'): PasskeyFault {
  const { code = '', name = '' } = (error ?? {}) as { code?: unknown; name?: unknown };
  const isNothing = name === 'NotAllowedError' || name === 'AbortError' || code === 'ERROR_CEREMONY_ABORTED';
  return new PasskeyFault(codes[String(code)] ?? (isNothing ? nothing : 'failed'), undefined, error);
}
