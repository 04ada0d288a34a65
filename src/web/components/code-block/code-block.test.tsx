import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderInWindow } from '../../testing/in-window.tsx';
import { Hash } from './code-block.tsx';

afterEach(cleanup);

test('a shortened hash shows both ends and copies the whole', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  renderInWindow(<Hash value="p1Z3m0yq2mJrE7vHkYw0n4nq9o5G2m8bq3nq1o0sXcU=" short />);
  expect(screen.getByText('p1Z3m0…0sXcU=')).toBeTruthy();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Copy' })));
  expect(writeText).toHaveBeenCalledWith('p1Z3m0yq2mJrE7vHkYw0n4nq9o5G2m8bq3nq1o0sXcU=');
  expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy();
});
