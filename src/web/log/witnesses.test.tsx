import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { renderInWindow } from '../testing/in-window.tsx';
import { Witnesses } from './witnesses.tsx';

afterEach(cleanup);

const row = {
  key: 'k',
  address: 'https://w.example',
  signedAt: null,
  receivedAt: null,
  trouble: null,
  troubleSince: null,
};

describe('the witnesses of the log', () => {
  test('are shown with what they signed; one that disputes the log is not hidden', async () => {
    renderInWindow(<Witnesses />, {
      answers: {
        witnesses: () => ({
          size: 40,
          quorum: { name: 'two', size: 38, isCurrent: false },
          policy: 'log example.org/kz+11223344+AAAA\nquorum none\n',
          items: [
            {
              ...row,
              key: 'a',
              name: 'university',
              state: 'signed',
              size: 40,
              signedAt: '2026-11-23T05:00:00.000Z',
            },
            {
              ...row,
              key: 'b',
              name: 'chamber',
              state: 'disputes',
              size: 12,
              trouble: 'It answered 422: another tree',
              troubleSince: '2026-11-23T05:00:00.000Z',
            },
          ],
        }),
      },
    });
    expect(await screen.findByText('The quorum “two” has cosigned the first 38 entries.')).toBeDefined();
    expect(screen.getByText('Says that this is another log')).toBeDefined();
    expect(screen.getByText('It answered 422: another tree')).toBeDefined();
    expect(screen.getByText(/Entries: 40\. By its clock: 23 November 2026, 10:00/)).toBeDefined();
  });

  test('are said to be missing where there are none', async () => {
    renderInWindow(<Witnesses />, {
      answers: { witnesses: () => ({ size: 1, quorum: null, policy: 'log k\nquorum none\n', items: [] }) },
    });
    expect(await screen.findByText(/has no witnesses yet/)).toBeDefined();
  });
});
