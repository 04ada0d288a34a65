/** What an account has, and what the register asks of a browser. */
import { passkeyCreation, passkeyList, passkeyQuestion } from '#contract';

const address = window.location.origin;
const phone = {
  id: '5b0c1d0e-8d0f-4a3f-9a1e-0a2b3c4d5e6f',
  name: 'Phone',
  createdAt: '2026-11-20T05:12:00.000Z',
  usedAt: '2026-11-23T03:40:00.000Z',
  refusedAt: null,
  deviceType: 'multi-device',
  backedUp: true,
  credential: 'cGhvbmU',
};
const securityKey = {
  id: '9c2f7a64-1f0b-4f5e-8f43-6f1a2b3c4d5e',
  name: 'Key in the safe of the department for subsoil use, second drawer',
  createdAt: '2026-11-22T09:00:00.000Z',
  usedAt: null,
  refusedAt: null,
  deviceType: 'single-device',
  backedUp: false,
  credential: 'c2FmZQ',
};

const at = { rpId: 'localhost', address };
export const twoPasskeys = passkeyList.parse({
  items: [phone, securityKey],
  hasPassword: true,
  user: 'YWNjLTE',
  at,
});
export const refused = {
  ...twoPasskeys,
  items: twoPasskeys.items.map((passkey) => ({ ...passkey, refusedAt: passkey.createdAt })),
};
export const noPasskeys = { ...twoPasskeys, items: [] };
export const onlyWay = { ...twoPasskeys, hasPassword: false, items: twoPasskeys.items.slice(0, 1) };

export const creation = passkeyCreation.parse({
  address,
  publicKey: {
    rp: { id: 'localhost', name: 'Orebook' },
    user: { id: 'YWNjLTE', name: 'investor@orebook.test', displayName: 'Trial investor' },
    challenge: 'A'.repeat(43),
    pubKeyCredParams: [{ alg: -7, type: 'public-key' }],
    timeout: 300_000,
    attestation: 'none',
    excludeCredentials: [],
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    },
  },
});

export const question = passkeyQuestion.parse({
  address,
  expiresAt: '2026-11-24T04:10:00.000Z',
  publicKey: { rpId: 'localhost', challenge: 'B'.repeat(43), timeout: 600_000, userVerification: 'required' },
});
