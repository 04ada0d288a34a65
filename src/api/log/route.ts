/** `/log/…`: the register's log as files. */
import type { Services } from '../services.ts';
import { logFiles } from './log-files.ts';

export function logRoutes({
  register,
  verifierKey,
  witnesses,
}: Pick<Services, 'register' | 'verifierKey' | 'witnesses'>) {
  const { readHashes, store } = register;
  return logFiles({
    base: '/log',
    name: 'the log',
    proofName: 'entry',
    verifierKey,
    size: () => register.size,
    seal: (minimumSize) => witnesses?.seal(minimumSize) ?? register,
    readHashes,
    read: (from, end) => store.log.read(from, end),
  });
}
