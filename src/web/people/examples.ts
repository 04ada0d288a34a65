/** An investor with a colleague and an invitation that waits. */
import { accountView, invitationView, organisationList, sessionList } from '#contract';

export const secret = 'A'.repeat(43);
const at = '2026-11-23T04:00:00.000Z';

export const account = accountView.parse({
  account: 'acc-1',
  name: 'Aigerim',
  email: 'aigerim@example.org',
  emailVerified: true,
  emailToCome: null,
  trial: false,
  createdAt: at,
  acts: [{ at, act: 'registered', person: 'Aigerim', subject: 'aigerim@example.org' }],
});

export const organisations = organisationList.parse({
  items: [
    {
      id: 'org-1',
      name: 'Steppe Lithium',
      country: 'KR',
      createdAt: at,
      role: 'owner',
      members: [
        { account: 'acc-1', name: 'Aigerim', email: 'aigerim@example.org', role: 'owner', since: at },
        { account: 'acc-2', name: 'Dana', email: 'dana@example.org', role: 'member', since: at },
      ],
      invitations: [
        {
          id: '823d2957-cd26-44b0-9f4e-b0fd160e7606',
          email: 'min@example.org',
          by: 'Aigerim',
          createdAt: at,
          expiresAt: '2026-12-07T04:00:00.000Z',
        },
      ],
      acts: [
        { at, act: 'invited', person: 'Aigerim', subject: 'min@example.org' },
        { at, act: 'joined', person: 'Dana', subject: 'Dana' },
      ],
    },
  ],
});

export const invitation = invitationView.parse({
  organisation: 'Steppe Lithium',
  by: 'Aigerim',
  email: 'min@example.org',
  hasAccount: false,
  expiresAt: '2026-12-07T04:00:00.000Z',
});

/** At her desk, on her phone, and a program. */
export const sessions = sessionList.parse({
  items: [
    {
      id: 'a'.repeat(32),
      begunAt: at,
      usedAt: '2026-11-23T06:10:00.000Z',
      expiresAt: '2026-11-23T14:10:00.000Z',
      device: { browser: 'Firefox', system: 'Windows' },
      isThis: true,
    },
    {
      id: 'b'.repeat(32),
      begunAt: '2026-11-22T15:00:00.000Z',
      usedAt: '2026-11-23T05:30:00.000Z',
      expiresAt: '2026-11-23T13:30:00.000Z',
      device: { browser: 'Safari', system: 'iPhone' },
      isThis: false,
    },
    {
      id: 'c'.repeat(32),
      begunAt: at,
      usedAt: at,
      expiresAt: '2026-11-23T12:00:00.000Z',
      device: null,
      isThis: false,
    },
  ],
});
