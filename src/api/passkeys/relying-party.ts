/** Where passkeys of this register work: a passkey belongs to a name, not to a machine. */
import { isIP } from 'node:net';

export interface RelyingParty {
  /** Host name that the passkeys are bound to: another one, and they are gone. */
  readonly id: string;
  /** The origin that browsers must say they asked at. */
  readonly origin: string;
}

const loopback = new Set(['127.0.0.1', '[::1]']);

/**
 * From the public address of the register. On the machine itself it is `localhost`, however the machine was named; elsewhere browsers want TLS
 * and a name: undefined over plain HTTP and for a bare IP address (WebAuthn Level 3, §§ 5.1.3 and 13.4.9).
 */
export function relyingPartyOf(publicAddress: string): RelyingParty | undefined {
  const url = new URL(publicAddress);
  if (loopback.has(url.hostname)) url.hostname = 'localhost';
  const { hostname, protocol, origin } = url;
  const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost');
  if (!isLocal && protocol !== 'https:') return undefined;
  if (isIP(hostname) !== 0 || hostname.startsWith('[')) return undefined;
  return { id: hostname, origin };
}
