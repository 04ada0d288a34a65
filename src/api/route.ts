/** What every route's description shares. */
import { OpenAPIHono, type z } from '@hono/zod-openapi';
import { problem } from '#contract';
import type { Fault } from '#terms';
import { Refusal } from './problem.ts';
import type { VisitorEnv } from './sessions/authorise.ts';

export type Api = OpenAPIHono<VisitorEnv>;

/** `[2, 'cells', 0]` as `[2].cells[0]`. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** An application for one resource: malformed requests become one problem with every fault and its place. */
export function resource(): Api {
  return new OpenAPIHono<VisitorEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      const place = result.target === 'json' ? '' : `${result.target} `;
      const faults = (result.error.issues as readonly Issue[]).map(
        (issue): Fault => ({
          code: 'invalid_request',
          at: place + pathText(issue.path),
          message: issue.message,
        }),
      );
      const [first] = faults;
      throw new Refusal(
        'invalid_request',
        first ? `${first.at || 'body'}: ${first.message}` : 'The request is malformed.',
        {
          ...(first ? { at: first.at } : {}),
          faults,
        },
      );
    },
  });
}

/** Descriptions of a JSON answer and of the problems that may take its place. */
export function answers<Schema extends z.ZodType, Status extends 200 | 201 = 200>(
  schema: Schema,
  description: string,
  status: Status = 200 as Status,
) {
  return {
    [status]: { description, content: { 'application/json': { schema } } },
    default: {
      description: 'Why not.',
      content: { 'application/problem+json': { schema: problem } },
    },
  } as {
    readonly [S in Status]: { description: string; content: { 'application/json': { schema: Schema } } };
  } & {
    readonly default: {
      description: string;
      content: { 'application/problem+json': { schema: typeof problem } };
    };
  };
}

export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } } as const;
}
