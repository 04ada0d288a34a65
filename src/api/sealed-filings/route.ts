/** `/api/sealed-filings`: seal a commitment, and see every seal. One is opened by lodging its application. */
import { createRoute, z } from '@hono/zod-openapi';
import {
  type SealReceipt,
  sealedFilingId,
  sealedFilingList,
  sealedFilingPage,
  sealedFilingsQuery,
  sealReceipt,
  sealRequest,
  standpointQuery,
} from '#contract';
import { type SealedFiling, sealedFilingsAt } from '#register';
import { byOf } from '../applications/acts.ts';
import { noSuchRecord } from '../http/not-found.ts';
import { RateLimiter } from '../http/rate-limit.ts';
import type { LiveRegister } from '../live-register.ts';
import { proofOfEntry } from '../log/log-files.ts';
import { Refusal } from '../problem.ts';
import { refusalFromFindings } from '../refused.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authoriseVerified } from '../sessions/authorise.ts';
import type { SignedIn } from '../sessions/session-keeper.ts';
import { listSealedFilings, presentSealedFiling } from './present.ts';

const tags = ['applications'];

export function sealedFilingRoutes({
  register,
  settings,
  nowMillis,
}: Pick<Services, 'register' | 'settings' | 'nowMillis'>) {
  const limiter = new RateLimiter(settings.limits.lodge, nowMillis);
  return resource()
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/sealed-filings',
        tags,
        summary: 'Seal a filing: a commitment to area and name, from which its place counts',
        description:
          'Where the law of the day knows it. Nothing of area or name is sent; the seal is opened by `POST /api/applications` with its salts, or lapses in public. A repeat is harmless.',
        request: { body: jsonBody(sealRequest) },
        responses: answers(sealReceipt, 'The seal, with its proof.', 201),
      }),
      async (c) => {
        const who = await authoriseVerified(c, 'investor');
        const wait = limiter.take(who.account);
        if (wait > 0) {
          throw new Refusal('too_many_attempts', `Too many seals at once. Try again in ${wait} seconds.`, {
            retryAfterSeconds: wait,
          });
        }
        return c.json(await seal(register, who, c.req.valid('json').commitment), 201);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/sealed-filings',
        tags,
        summary: 'Sealed filings, what became of them, and who let how many lapse',
        request: { query: sealedFilingsQuery },
        responses: answers(sealedFilingList, 'The newest first, with what the law of today says.'),
      }),
      async (c) => {
        const { limit, ...asked } = c.req.valid('query');
        const list = await register.read((state) =>
          listSealedFilings(state, register.standpoint(state, asked), limit, register),
        );
        return c.json(list, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/sealed-filings/{id}',
        tags,
        summary: 'One sealed filing: until when it opens, and what it opened to',
        request: { params: z.object({ id: sealedFilingId }), query: z.object(standpointQuery) },
        responses: answers(sealedFilingPage, 'As everyone may see it.'),
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const { filing, size, indexes } = await register.read((state) => {
          const { size } = register.standpoint(state, c.req.valid('query'));
          const filing = sealedFilingsAt(state, size).find((one) => one.id === id);
          if (!filing) throw noSuchRecord('sealed filing', id);
          return { filing, size, indexes: [filing.entry, ...('endedBy' in filing ? [filing.endedBy] : [])] };
        });
        const entries = await register.linesAt(indexes);
        return c.json({ size, filing: presentSealedFiling(filing, register.now()), entries }, 200);
      },
    );
}

/** A commitment that its party has sealed already is answered with that seal: a second click, an answer that was lost on the way. */
async function seal(register: LiveRegister, who: SignedIn, commitment: string): Promise<SealReceipt> {
  const by = byOf(who);
  const party = by.organisation ?? by.account;
  const mine = () =>
    register.read((state) =>
      sealedFilingsAt(state, state.size).find((one) => one.party === party && one.commitment === commitment),
    );
  const before = await mine();
  if (before) return receiptOf(register, before, true);
  const answer = await register.submit({ act: 'seal-filing', by, commitment });
  const made = await mine();
  if (made) return receiptOf(register, made, !answer.accepted);
  if (answer.accepted) throw new Error('A filing was sealed and is not in the register.');
  throw refusalFromFindings(answer.findings);
}

async function receiptOf(
  register: LiveRegister,
  filing: SealedFiling,
  repeated: boolean,
): Promise<SealReceipt> {
  const { size, checkpoint, readHashes } = register;
  const proof = await proofOfEntry({ readHashes, size, checkpoint }, filing.entry);
  return { filing: presentSealedFiling(filing, register.now()), size, proof, repeated };
}
