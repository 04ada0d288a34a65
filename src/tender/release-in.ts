/** The release inside whatever OCDS file somebody has: a release, a record, or a package of either. */

/** The compiled or latest release of the first process in the file; the file itself where it is none of these. */
export function releaseIn(file: unknown): unknown {
  const { records, releases, compiledRelease } = fields(file);
  if (compiledRelease !== undefined) return compiledRelease;
  const [record] = list(records);
  if (record !== undefined) return releaseIn(record);
  const latest = list(releases).at(-1); // packages of ours and records stand in order of time
  return latest ?? file;
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
