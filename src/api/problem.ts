/** The one table from code to HTTP status (RFC 9457). Codes are stable and listed in docs/problems.md. */
import type { Problem } from '#contract';
import type { Fault, Finding, FindingFacts } from '#terms';

/** Where a code is explained: an address of this register, so that it moves with it. */
const explanations = '/api/problems/';

// biome-ignore format: a table
export const problemTable = {
  // What was sent cannot be read.
  invalid_request:           [400, 'The request is malformed'],
  malformed_json:            [400, 'The request is not JSON'],
  idempotency_key_missing:   [400, 'The request has no Idempotency-Key'],
  no_such_address:           [404, 'There is no such address'],
  no_such_record:            [404, 'There is no such record'],
  no_such_block:             [404, 'There is no such block'],
  no_such_tile:              [404, 'There is no such tile'],
  no_such_entry:             [404, 'The log has no such entry'],
  method_not_allowed:        [405, 'This address does not take that method'],
  body_too_large:            [413, 'The request is too large'],
  media_type_unsupported:    [415, 'The media type is not taken here'],
  area_malformed:            [422, 'The area cannot be read'],
  area_too_large:            [422, 'The area has too many blocks to be checked'],
  extract_too_large:         [422, 'The extract is too large for one signed file'],
  report_incomplete:         [422, 'The report lacks what one of its kind must have'],
  document_missing:          [422, 'A document is not in the store'],
  idempotency_key_reused:    [422, 'The Idempotency-Key belongs to another request'],
  // Who asks.
  not_signed_in:             [401, 'Nobody is signed in'],
  session_expired:           [401, 'The session has expired'],
  sign_in_failed:            [401, 'Account and password do not match'],
  sign_in_again:             [403, 'The sign-in is too long ago for this'],
  passkey_refused:           [401, 'The passkey was not accepted'],
  passkey_unknown:           [401, 'The passkey belongs to no account'],
  passkey_copied:            [403, 'The passkey was used elsewhere since'],
  passkey_challenge_over:    [409, 'What the passkey signed is not asked any more'],
  passkey_not_taken:         [422, 'The passkey cannot be taken'],
  passkey_known:             [409, 'The passkey is in the register already'],
  passkeys_full:             [409, 'The account has as many passkeys as it may'],
  passkeys_not_here:         [409, 'Passkeys do not work at the address of the register'],
  last_way_in:               [409, 'It is the only way into the account'],
  email_not_verified:        [403, 'The address of the account is not confirmed'],
  trial_account:             [403, 'A trial account stays as it is'],
  invitation_of_another:     [403, 'The invitation went to another address'],
  owner_only:                [403, 'Only the owner of the organisation may do this'],
  owner_cannot_leave:        [409, 'The owner cannot leave the organisation'],
  link_over:                 [410, 'The link does not work any more'],
  role_not_allowed:          [403, 'The account may not do this'],
  record_of_another:         [403, 'The record belongs to another account'],
  report_confidential:       [403, 'The report is not open yet'],
  package_withdrawn:         [403, 'The package is no longer open to the account'],
  terms_not_accepted:        [403, 'The terms of the package were not accepted'],
  cross_site_request:        [403, 'The request came from another site'],
  too_many_attempts:         [429, 'Too many requests'],
  // What stands against it.
  refused_by_law:            [422, 'The law does not allow it'],
  tender_refused:            [422, 'The tender does not allow it'],
  lot_impossible:            [422, 'The lot cannot be judged'],
  act_not_possible:          [409, 'The record does not stand where this act begins'],
  draft_changed_elsewhere:   [409, 'The draft was changed elsewhere'],
  terms_changed:             [409, 'The terms were changed meanwhile'],
  request_under_way:         [409, 'The same request is still under way'],
  // Ours.
  fault_of_ours:             [500, 'The register made a mistake'],
  mail_not_configured:       [503, 'The register has no mail server'],
  storage_unavailable:       [503, 'The register cannot write now'],
  clock_behind:              [503, 'The clock of the register stands behind its last entry'],
  starting:                  [503, 'The register is starting'],
  shutting_down:             [503, 'The register is being restarted'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>;
export type ProblemCode = keyof typeof problemTable;

export interface ProblemParts {
  readonly at?: string;
  readonly figures?: FindingFacts;
  readonly faults?: readonly Fault[];
  readonly findings?: readonly Finding[];
  readonly retryAfterSeconds?: number;
}

/** Thrown by a handler: the answer is the problem and nothing was done. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly parts: ProblemParts;

  constructor(code: ProblemCode, detail: string, parts: ProblemParts = {}) {
    super(detail);
    this.name = 'Refusal';
    this.code = code;
    this.parts = parts;
  }
}

export function problemFromRefusal(refusal: Refusal): Problem {
  const [status, title] = problemTable[refusal.code];
  const { at, figures, faults, findings, retryAfterSeconds } = refusal.parts;
  return {
    type: explanations + refusal.code,
    title,
    status,
    detail: refusal.message,
    code: refusal.code,
    ...(at === undefined ? {} : { at }),
    ...(figures === undefined ? {} : { figures: figures as Problem['figures'] }),
    ...(faults === undefined ? {} : { faults: [...faults] }),
    ...(findings === undefined ? {} : { findings: [...findings] }),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
}

/** The problem as a response; `Retry-After` where the caller should wait. */
export function problemResponse(refusal: Refusal): Response {
  const problem = problemFromRefusal(refusal);
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  if (problem.retryAfterSeconds !== undefined) headers.set('retry-after', String(problem.retryAfterSeconds));
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}
