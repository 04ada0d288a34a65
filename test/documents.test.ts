import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const documents = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));
const text = (path: string) => readFileSync(join(root, path), 'utf8');

describe('documents', () => {
  test('every link to a file of the repository leads to one', () => {
    const broken = documents.flatMap((path) =>
      [...text(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => !existsSync(join(root, dirname(path), decodeURI(target))))
        .map((target) => `${relative(root, join(root, path))} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('the commands of the README exist', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    const commands = [
      ...text('README.md').matchAll(/(?:npm run ([\w:]+)|npm (start|test)|\.\/orebook ([a-z]+))/g),
    ];
    const registered = [...text('src/cli/index.ts').matchAll(/\.command\('([a-z-]+)/g)].map(
      (match) => match[1],
    );
    const unknown = commands.filter(([, script, short, command]) => {
      if (command) return !registered.includes(command);
      return !((script ?? short ?? '') in scripts);
    });
    expect(commands.length).toBeGreaterThan(5);
    expect(unknown.map(([whole]) => whole)).toEqual([]);
  });

  test('a decision record is under 60 lines and says where it stands', () => {
    const records = documents.filter((path) => path.startsWith('docs/decisions/'));
    const faulty = records.filter(
      (path) => text(path).split('\n').length > 60 || !/status/i.test(text(path)),
    );
    expect(faulty).toEqual([]);
  });
});
