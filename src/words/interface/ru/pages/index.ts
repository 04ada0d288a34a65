import type { Messages } from '../../messages.ts';
import { home } from './home.ts';
import { log } from './log.ts';
import { signIn } from './sign-in.ts';

export const pages: Messages['pages'] = { home, log, signIn };
