import { home } from './home.ts';
import { log } from './log.ts';
import { signIn } from './sign-in.ts';

/** The pages' own words in English. */
export const pages = { home, log, signIn };
