/** Progress of long work on standard error: a bar on a terminal, a line a step elsewhere. */

export interface Progress {
  /** `done` of `total`; steps of other names begin a new line. */
  step(name: string, done: number, total: number): void;
  end(): void;
  /** Forgets the current step without a word: there was nothing to do. */
  drop(): void;
}

const width = 28;

export function openProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let current = '';
  let startedAt = 0;
  const finish = () => {
    if (current === '') return;
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    stream.write(stream.isTTY ? `\r\x1b[K✓ ${current} (${seconds} s)\n` : `✓ ${current} (${seconds} s)\n`);
    current = '';
  };
  return {
    step(name, done, total) {
      if (name !== current) {
        finish();
        current = name;
        startedAt = performance.now();
      }
      if (!stream.isTTY) return;
      const share = total > 0 ? Math.min(1, done / total) : 0;
      const filled = Math.round(share * width);
      stream.write(
        `\r\x1b[K${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${Math.round(share * 100)} % ${name}`,
      );
    },
    end: finish,
    drop() {
      if (stream.isTTY && current !== '') stream.write('\r\x1b[K');
      current = '';
    },
  };
}
