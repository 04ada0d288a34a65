/**
 * Appends to a register until it is killed, and prints the size of the log after each acknowledged append:
 * node test/append-until-killed.ts FOLDER [DATABASE_URL]
 */
import { utf8FromText } from '#proof';
import { openStore } from '#store';

const [folder = '', url] = process.argv.slice(2);
try {
  const store = await openStore({ folder, url });
  let size = await store.log.size();
  process.stdout.write(`open ${size}\n`);
  for (let round = 1; ; round++) {
    const count = 1 + ((round * 7) % 40);
    const entries = Array.from({ length: count }, (_, i) => utf8FromText(numberedEntry(size + i)));
    const appended = await store.log.append(size, entries);
    size = appended.size;
    if (appended.appended) process.stdout.write(`${size}\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? `${error.name}: ${error.message}` : error}\n`);
  process.exit(1);
}

/** Says its own place, so that a lost, doubled or moved entry shows. */
function numberedEntry(index: number): string {
  return `{"kind":"test","n":${index},"note":"${'x'.repeat((index * 31) % 900)}"}`;
}
