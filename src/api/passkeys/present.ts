import type { PasskeyView } from '#contract';
import type { Passkey } from '#store';

/** What the owner may know of a passkey: never the key, the counter or the account. */
export function presentPasskey(passkey: Passkey): PasskeyView {
  const { id, name, createdAt, usedAt, refusedAt, deviceType, backedUp, credential } = passkey;
  return {
    id,
    name,
    createdAt,
    usedAt: usedAt ?? null,
    refusedAt: refusedAt ?? null,
    deviceType,
    backedUp,
    credential,
  };
}
