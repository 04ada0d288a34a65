import { block } from './block.ts';
import { check } from './check.ts';
import { data } from './data.ts';
import { deposit } from './deposit.ts';
import { groundPage } from './ground.ts';
import { home } from './home.ts';
import { log } from './log.ts';
import { signIn } from './sign-in.ts';

/** The pages' own words in English. */
export const pages = { block, check, data, deposit, groundPage, home, log, signIn };
