/** RFC 9457: every error is one of these, with a stable code of docs/problems.md, its figures and the place of the fault. */
import { z } from 'zod';
import { fault, finding, findingFacts } from './primitives.ts';

export const problem = z
  .object({
    type: z.string().meta({ description: 'Address of the explanation of the code.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().meta({ description: 'Stable, listed in docs/problems.md.' }),
    /** Where the fault is: a path in the request (`area.geojson.features[3]`), a header, a file. */
    at: z.string().optional(),
    figures: findingFacts.optional(),
    /** All faults, when there is more than one. */
    faults: z.array(fault).optional(),
    /** When the law says no: every finding, met ones too. */
    findings: z.array(finding).optional(),
    retryAfterSeconds: z.int().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
