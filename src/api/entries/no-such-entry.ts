import { Refusal } from '../problem.ts';

export function noSuchEntry(index: number, size: number): Refusal {
  return new Refusal(
    'no_such_entry',
    `The log has ${size} entries, the first is 0; there is no entry ${index}.`,
    {
      at: 'param index',
      figures: { index, size },
    },
  );
}
