import { expect, test } from 'vitest';
import { relyingPartyOf } from './relying-party.ts';

test.each([
  ['https://register.example', { id: 'register.example', origin: 'https://register.example' }],
  ['https://register.example:8443', { id: 'register.example', origin: 'https://register.example:8443' }],
  ['http://localhost:8080', { id: 'localhost', origin: 'http://localhost:8080' }],
  ['http://127.0.0.1:8080', { id: 'localhost', origin: 'http://localhost:8080' }],
  ['http://[::1]:8080', { id: 'localhost', origin: 'http://localhost:8080' }],
  ['http://kz.localhost:8080', { id: 'kz.localhost', origin: 'http://kz.localhost:8080' }],
])('passkeys of %s belong to its name', (address, party) => {
  expect(relyingPartyOf(address)).toEqual(party);
});

test.each([
  'http://register.example',
  'https://203.0.113.7',
  'https://[2001:db8::7]',
  'http://10.0.0.5:8080',
])('no browser makes a passkey for %s: no TLS, or no name', (address) => {
  expect(relyingPartyOf(address)).toBeUndefined();
});
