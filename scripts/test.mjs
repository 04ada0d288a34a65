/**
 * `npm test`: installs what is missing, then runs every check of the project and ends with one line,
 * `N passed, N failed` (`, N skipped`). Each check that is not a test file counts as one.
 * `npm test -- unit` runs the test files without Chromium's journeys; `npm test -- journey` runs only those.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, environment, root } from './install.mjs';

ensureInstalled();
const env = environment();
const only = process.argv[2];
let passed = 0;
let failed = 0;
let skipped = 0;

const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit', env }).status === 0;

function check(name, command, args) {
  const started = Date.now();
  const ok = run(command, args);
  process.stdout.write(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
  if (ok) passed++;
  else failed++;
}

function testFiles(project) {
  const reports = join(root, '.cache');
  mkdirSync(reports, { recursive: true });
  const report = join(reports, `tests-${project}.json`);
  rmSync(report, { force: true });
  run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  if (!existsSync(report)) {
    process.stdout.write(`✗ ${project}: the test runner ended without a report\n`);
    failed++;
    return;
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  skipped += result.numPendingTests + (result.numTodoTests ?? 0);
  // A file that cannot be loaded holds no test to fail.
  const broken = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  for (const file of broken) process.stdout.write(`✗ ${file.name}: could not be loaded\n`);
  failed += broken.length;
  if (result.numTotalTests === 0) failed++;
}

if (!only) {
  check('types: pure rooms', 'tsc', ['-p', 'tsconfig.pure.json']);
  check('types: node', 'tsc', ['-p', 'tsconfig.node.json']);
  check('types: web', 'tsc', ['-p', 'tsconfig.web.json']);
  check('format and lint', 'biome', ['check', '.']);
  check('nothing unused', 'knip', []);
}
if (!only || only === 'unit') for (const project of ['rooms', 'web']) testFiles(project);
if (!only || only === 'journey') testFiles('journey');

process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exit(failed === 0 ? 0 : 1);
