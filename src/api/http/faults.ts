/** Whatever went wrong, as a problem: refusals as they are, a store that cannot write as such, and the rest as our fault. */
import { HTTPException } from 'hono/http-exception';
import { StoreError } from '#store';
import { type ProblemCode, Refusal } from '../problem.ts';

const httpCodes: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed_json',
  413: 'body_too_large',
  415: 'media_type_unsupported',
};

/** `report` is told of our own faults, which the visitor learns nothing about. */
export function refusalFromError(error: unknown, report: (error: unknown) => void): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof HTTPException) {
    const code = httpCodes[error.status] ?? 'invalid_request';
    return new Refusal(code, error.message || 'The request cannot be read.');
  }
  if (error instanceof StoreError) {
    if (error.code === 'closed') {
      return new Refusal('shutting_down', 'The register is being restarted: try again in a moment.', {
        retryAfterSeconds: 5,
      });
    }
    report(error);
    return new Refusal(
      'storage_unavailable',
      'The register cannot write now. Nothing is half done; try again in a moment.',
      {
        retryAfterSeconds: 5,
      },
    );
  }
  report(error);
  return new Refusal('fault_of_ours', 'The register made a mistake. It was noted; nothing is half done.');
}
