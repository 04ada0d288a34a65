/** Who may do what: every act asks here, and public reads never do. */
import type { Context, MiddlewareHandler } from 'hono';
import type { AccountRole } from '#contract';
import { Refusal } from '../problem.ts';
import { sessionToken } from './cookie.ts';
import type { SessionKeeper, SignedIn } from './session-keeper.ts';

/** Gives handlers a way to ask who is there; asking is lazy, so that public reads never touch the session. */
interface Visitor {
  /** Undefined for a visitor without a session that holds. */
  who(): Promise<SignedIn | undefined>;
  /** True when the visitor brought a session that no longer holds. */
  expired(): Promise<boolean>;
}

export interface VisitorEnv {
  Variables: { visitor: Visitor };
}

export function knowVisitor(sessions: SessionKeeper): MiddlewareHandler<VisitorEnv> {
  return async (c, next) => {
    let found: Promise<SignedIn | undefined> | undefined;
    const token = () => sessionToken(c);
    const who = () => {
      const given = token();
      found ??= given === undefined ? Promise.resolve(undefined) : sessions.find(given);
      return found;
    };
    c.set('visitor', { who, expired: async () => token() !== undefined && (await who()) === undefined });
    await next();
  };
}

/**
 * The account that asks.
 * @throws Refusal `session_expired`, `not_signed_in` or `role_not_allowed`
 */
export async function authorise(c: Context<VisitorEnv>, ...roles: readonly AccountRole[]): Promise<SignedIn> {
  const visitor = c.get('visitor');
  const who = await visitor.who();
  if (!who) {
    if (await visitor.expired()) {
      throw new Refusal(
        'session_expired',
        'Your session has expired. Sign in again; what you typed is still here.',
      );
    }
    throw new Refusal('not_signed_in', 'Sign in to do this.');
  }
  if (roles.length > 0 && !roles.includes(who.role)) {
    throw new Refusal(
      'role_not_allowed',
      `This is for ${roles.join(' or ')} accounts; you are signed in as ${who.role}.`,
      {
        figures: { role: who.role, needed: [...roles] },
      },
    );
  }
  return who;
}

export function emailNotVerified(): Refusal {
  return new Refusal(
    'email_not_verified',
    'The address is not confirmed yet: open the link in the letter, or ask for another letter.',
  );
}

/**
 * The account that asks, whose address proved to be its own: before anything is lodged, asked for or opened.
 * @throws Refusal as `authorise`, and `email_not_verified`
 */
export async function authoriseVerified(
  c: Context<VisitorEnv>,
  ...roles: readonly AccountRole[]
): Promise<SignedIn> {
  const who = await authorise(c, ...roles);
  if (who.verified) return who;
  throw emailNotVerified();
}
