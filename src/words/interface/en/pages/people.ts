/** Accounts that people make themselves, their organisations, and the letters about them. */
export const people = {
  letters: {
    works: (hours: string) => `The link works once. Hours from now: ${hours}`,
    notYou: 'If it was not you, do nothing: without your doing nothing happens.',
    registerSubject: 'Confirm your address: Orebook',
    register: (name: string) =>
      `Hello ${name}. Somebody asked for an account in the mining register with this address. If it was you, open this link and enter the password that you chose:`,
    knownSubject: 'You have an account already: Orebook',
    known:
      'Somebody gave this address in the mining register. It belongs to an account already. Sign in by the first link; if you forgot the password, use the second:',
    emailSubject: 'Confirm the new address: Orebook',
    email: 'An account in the mining register is to have this address. If it is yours, open this link:',
    resetSubject: 'Set a new password: Orebook',
    reset:
      'Somebody asked for a new password for your account in the mining register. If it was you, open this link:',
    inviteSubject: (organisation: string) => `Invitation: ${organisation}, Orebook`,
    invite: (by: string, organisation: string) =>
      `${by} invites you to join ${organisation} in the mining register. Open this link to join:`,
    passwordSubject: 'Your password was changed: Orebook',
    password:
      'The password of your account in the mining register was changed, and every session was ended. If it was not you, set a new one at once:',
    movedSubject: 'The address of your account was changed: Orebook',
    moved:
      'Your account in the mining register has another address now; this letter is the last that goes here. If it was not you, write to whoever keeps the register. Its address:',
  },
};
