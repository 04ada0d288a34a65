/** Where the person is signed in, on the page of the account. */
export const sessions = {
  title: 'Where you are signed in',
  lead: 'A browser stays signed in while it is used. If you do not know one of these, sign out there and set a new password.',
  trial: 'A trial account is everybody’s: where others use it is not shown.',
  here: 'This browser',
  unknown: 'A program that does not name itself',
  begun: (at: string) => `signed in ${at}`,
  used: (at: string) => `last used ${at}`,
  end: 'Sign out there',
  ended: 'Signed out there',
  endOthers: 'Sign out everywhere else',
  endOthersSure: 'Sign out everywhere else?',
  endOthersHow: 'Whoever uses your account there has to sign in again. What was saved stays.',
  othersEnded: 'Signed out everywhere else',
};
