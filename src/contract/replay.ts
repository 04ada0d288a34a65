/** `/api/replay`: the register under another law; totals first, then the records that would differ. */
import { z } from 'zod';
import { costPart } from './check.ts';
import { applicationId, civilDay, licenceId } from './primitives.ts';
import { mover } from './process.ts';

const because = z.object({ rule: z.string(), code: z.string() });

const applicationChange = z
  .object({
    id: applicationId,
    lodgedOn: civilDay,
    blocks: z.int(),
    status: z.string(),
    /** What stops it under the one law and not under the other. */
    because: z.array(because),
    simulated: z.boolean(),
  })
  .meta({ id: 'ApplicationUnderOtherLaw' });
export type ApplicationUnderOtherLaw = z.infer<typeof applicationChange>;

const licenceChange = z
  .object({
    id: licenceId,
    from: civilDay,
    until: civilDay,
    /** The last day of the term under the other law. */
    otherUntil: civilDay,
    blocks: z.int(),
    status: z.enum(['in-force', 'ended']),
    simulated: z.boolean(),
  })
  .meta({ id: 'LicenceUnderOtherLaw' });
export type LicenceUnderOtherLaw = z.infer<typeof licenceChange>;

const licenceMoney = z
  .object({ id: licenceId, amount: z.number(), otherAmount: z.number(), simulated: z.boolean() })
  .meta({ id: 'MoneyUnderOtherLaw' });
export type MoneyUnderOtherLaw = z.infer<typeof licenceMoney>;

/** The first of a list, and how many there are. */
const firstOf = <T extends z.ZodType>(item: T) => z.object({ count: z.int(), items: z.array(item) });

export const replayView = z
  .object({
    size: z.int(),
    today: civilDay,
    /** True when any record of the register is simulated. */
    simulated: z.boolean(),
    currency: z.string(),
    /** The changes, as they may be asked again. */
    changes: z.array(z.string().meta({ example: 'exploration.maximum-blocks=150' })),
    /** Numbers and readings in which the laws differ. */
    changed: z.array(z.string()),
    applications: z.object({
      judged: z.int(),
      refused: firstOf(applicationChange),
      accepted: firstOf(applicationChange),
      blocksDroppedMore: z.int(),
      blocksDroppedLess: z.int(),
    }),
    licences: z.object({
      counted: z.int(),
      lapsed: firstOf(licenceChange).meta({ description: 'In force today, over under the other law.' }),
      livesOn: firstOf(licenceChange).meta({ description: 'Run out, still in force under the other law.' }),
      otherEnd: firstOf(licenceChange).meta({ description: 'In force under both, with another last day.' }),
      neverGranted: firstOf(licenceChange).meta({
        description: 'Granted to an application that the other law refuses.',
      }),
    }),
    /** Blocks. */
    ground: z.object({
      held: z.int(),
      opens: z.int(),
      closes: z.int(),
      contested: z.int(),
      barred: z.int(),
      otherBarred: z.int(),
    }),
    clocks: z.array(z.object({ step: z.string(), mover, done: z.int(), late: z.int(), otherLate: z.int() })),
    /** From the first day of each licence until today or its end, in whole units of the currency. */
    money: z.array(
      z.object({
        part: costPart.shape.part,
        amount: z.number(),
        otherAmount: z.number(),
        licences: z.int(),
      }),
    ),
    /** The largest difference first. */
    moneyByLicence: firstOf(licenceMoney),
  })
  .meta({ id: 'ReplayView' });
export type ReplayView = z.infer<typeof replayView>;

export const replayQuery = z.object({
  change: z
    .union([z.string().max(4000), z.array(z.string().max(4000)).max(10)])
    .optional()
    .meta({
      description:
        'A change of law, once for each: `exploration.maximum-blocks=150`, from a day on `exploration.term-years=4@2027-01-01`, a table times a number `rental.exploration=*1.5`, a reading `rental.tier-by=holder`, a clock by its step `review=5wd`.',
      example: 'exploration.maximum-blocks=150',
    }),
  /** Records of each list. */
  limit: z.coerce.number().int().min(0).max(1000).default(100),
});
