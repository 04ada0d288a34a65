import { Refusal } from '../problem.ts';

export function noSuchRecord(what: string, id: string): Refusal {
  return new Refusal('no_such_record', `The register has no ${what} ${id}.`, {
    at: 'param id',
    figures: { id },
  });
}
