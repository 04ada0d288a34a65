/** `/api/deviations`: every finding of the law that officers set aside or mean to, and every filing on paper; for everyone to see. */
import { z } from 'zod';
import { counterTimes, deviation } from './application.ts';
import { applicationId, licenceId } from './primitives.ts';

const about = {
  application: applicationId,
  applicant: z.string().nullable(),
  /** Page of the application. */
  address: z.string(),
  simulated: z.boolean(),
};

export const deviationList = z
  .object({
    size: z.int(),
    /** Newest first. */
    deviations: z.array(
      deviation.extend({
        ...about,
        /** Licences that were granted by it. */
        licences: z.array(licenceId),
      }),
    ),
    /** Filings on paper with both times, newest first. */
    counterFilings: z.array(
      counterTimes.extend({ ...about, officer: z.string(), entry: z.int(), proof: z.string() }),
    ),
  })
  .meta({ id: 'DeviationList' });
export type DeviationList = z.infer<typeof deviationList>;
