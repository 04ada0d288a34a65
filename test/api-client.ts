/** A program that acts for a person over HTTP: signs in, uploads, lodges. For tests and benches of a running register. */
import type { LodgeReceipt, LodgeRequest } from '#contract';
import type { TrialAccount } from './running-register.ts';

export interface Person {
  lodge(request: LodgeRequest, key: string): Promise<{ status: number; receipt: LodgeReceipt }>;
  post(path: string, body: object): Promise<Response>;
  get(path: string): Promise<Response>;
}

/** @throws Error where the account is not let in */
export async function signIn(
  address: string,
  account: Pick<TrialAccount, 'email' | 'password'>,
): Promise<Person> {
  const json = { 'content-type': 'application/json' };
  const answer = await fetch(`${address}/api/sessions`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email: account.email, password: account.password }),
  });
  if (!answer.ok) throw new Error(`Signing in: ${answer.status} ${await answer.text()}`);
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(address + path, {
      method: 'POST',
      headers: { ...json, cookie, ...headers },
      body: JSON.stringify(body),
    });
  return {
    post,
    get: (path) => fetch(address + path, { headers: { cookie } }),
    async lodge(request, key) {
      const response = await post('/api/applications', request, { 'idempotency-key': key });
      return { status: response.status, receipt: (await response.json()) as LodgeReceipt };
    },
  };
}

/** An application for runs of blocks, without papers: it is entered, and the officer sees what is missing. */
export function bareLodging(cells: LodgeRequest['cells']): LodgeRequest {
  return {
    kind: 'exploration',
    cells,
    applicant: {
      kind: 'company',
      country: 'KR',
      name: 'Hanbit Battery Metals Co., Ltd.',
      number: '110111-1234567',
    },
    plan: { minerals: ['lithium'], works: [] },
    declared: {},
    documents: [],
  };
}
