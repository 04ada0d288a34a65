import { sentence } from '../../sentence.ts';

export const signIn = {
  title: 'Sign in',
  lead: 'Reading needs no account: map, register, checks and proofs are open. Sign in to lodge or to decide.',
  name: 'Account',
  nameHint: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  enterName: 'Enter the account’s e-mail address.',
  enterPassword: 'Enter the password.',
  trialTitle: 'Trial accounts',
  trial:
    'This is a trial register. When it was started it printed the accounts of an investor, two officers, a commission and its bidders, with their passwords; they also stand in the file trial-accounts.json of its data folder.',
  again: 'Your session has ended',
  againLead: 'Nothing is lost: everything you typed stays where it is. Sign in and it goes on.',
  notNow: 'Not now',
  already: (name: string) => sentence(`You are signed in as ${name}`),
  toAccount: 'Your applications and licences',
  toDesk: 'To the desk',
};
