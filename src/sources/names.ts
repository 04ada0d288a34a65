import type { Names } from './statement.ts';

/** Names without the fields that no source gives: absent is not the same as empty. */
export function namesFrom(
  name: string,
  languages: {
    readonly kk?: string | undefined;
    readonly ru?: string | undefined;
    readonly en?: string | undefined;
  } = {},
  others: readonly string[] = [],
): Names {
  const { kk, ru, en } = languages;
  return {
    name,
    ...(kk ? { kk } : {}),
    ...(ru ? { ru } : {}),
    ...(en ? { en } : {}),
    others: [...new Set(others.filter((other) => other !== '' && other !== name))],
  };
}
