/** `npm start`, `npm run bench` and `./orebook COMMAND` in a clone: install what is missing, then run on the pinned Node. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, environment, nodeBinary, root } from './install.mjs';

ensureInstalled();
const [first, second, ...rest] = process.argv.slice(2);
const script = first === '--script' && second ? join(root, second) : join(root, 'src', 'cli', 'index.ts');
const args = first === '--script' ? rest : process.argv.slice(2);
// Requests and replays make much that is soon forgotten: a larger nursery halves what the collector does.
const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=64'];
const child = spawn(nodeBinary(), [...flags, script, ...args], {
  stdio: 'inherit',
  env: environment(),
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
