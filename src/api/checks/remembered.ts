/** A pure function that remembers its last answers, so many of them. Its arguments are texts and numbers. */
export function remembered<Args extends readonly (string | number)[], T>(
  count: number,
  ask: (...args: Args) => T,
): (...args: Args) => T {
  const answers = new Map<string, T>();
  return (...args) => {
    const key = args.join(' ');
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(...args);
    if (answers.size >= count) answers.delete(answers.keys().next().value ?? '');
    answers.set(key, answer);
    return answer;
  };
}
