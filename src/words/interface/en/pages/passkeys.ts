export const passkeys = {
  title: 'Passkeys',
  lead: 'Sign in with the fingerprint, face or PIN of your device in place of a password. A passkey cannot be guessed, and it does not answer a false page.',
  none: 'No passkey yet.',
  add: 'Add a passkey',
  addLead: 'Your browser asks you to confirm with fingerprint, face or PIN. None of that leaves your device.',
  name: 'Name',
  nameHint: 'So that you know it again in this list.',
  nameOf: (browser: string, system: string) => `${browser} on ${system}`,
  enterName: 'Give it a name.',
  goOn: 'Go on',
  added: 'Passkey added',
  addedOn: (day: string) => `added ${day}`,
  usedAt: (at: string) => `last used ${at}`,
  neverUsed: 'not used yet',
  refusedSince: (at: string) =>
    `refused since ${at}: a copy of it may be about. Remove it and add a new one.`,
  oneDevice: 'on one device only',
  copies: 'can be on all your devices',
  rename: 'Rename',
  save: 'Save name',
  renamed: 'Name saved',
  remove: 'Remove',
  removeTitle: 'Remove this passkey?',
  removeLead: (name: string) =>
    `“${name}” will not sign you in any more. Your device may go on listing it; delete it there too.`,
  removeNow: 'Remove passkey',
  removed: 'Passkey removed',
  onlyWay: 'The only way into your account: add another before you remove it.',
  confirmLead: 'You signed in a while ago. Show once more that it is you.',
  confirm: 'Confirm',
  confirmByPasskey: 'Confirm with a passkey',
  signIn: 'Sign in with a passkey',
  elsewhere: (address: string) => `Passkeys of this register work at ${address} only.`,
  openThere: 'Open the register there',
  /** What went wrong between the browser and the device, and what can be done. */
  faults: {
    notMade: {
      title: 'No passkey was made',
      advice: 'It was cancelled or took too long. Nothing was changed.',
    },
    notUsed: {
      title: 'No passkey was used',
      advice:
        'It was cancelled, took too long, or there is none for this register on this device. If yours is on another device, choose that when your browser asks.',
    },
    unsupported: {
      title: 'This browser has no passkeys',
      advice: 'Use a current version of Chrome, Edge, Firefox or Safari.',
    },
    insecure: {
      title: 'Passkeys need a secure address',
      advice: 'This page was not opened over https. Whoever runs the register knows its secure address.',
    },
    elsewhere: {
      title: 'Passkeys do not work at this address',
      advice: 'The register is open at another of its names.',
    },
    known: {
      title: 'You have a passkey there already',
      advice: 'Sign in with it, or choose another device.',
    },
    unable: {
      title: 'This device cannot keep the passkey',
      advice: 'It must be able to ask who you are, by fingerprint, face or PIN. Choose another.',
    },
    failed: {
      title: 'The passkey did not answer',
      advice: 'Try again; if it stays so, choose another device.',
    },
  },
};
