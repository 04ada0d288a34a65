/** How a command ends badly: one line that says what to do, exit code not zero. */

/** A failure the reader can mend; anything else is ours, and is shown whole. */
export class CommandError extends Error {}

const isForReader = (error: unknown): error is Error =>
  error instanceof CommandError || (error instanceof Error && /^(Start|Store)Error$/.test(error.name));

export function fail(error: unknown): never {
  if (isForReader(error)) process.stderr.write(`orebook: ${error.message}\n`);
  else
    process.stderr.write(
      `orebook: this is a fault of ours, please report it.\n${error instanceof Error ? error.stack : error}\n`,
    );
  process.exit(1);
}
