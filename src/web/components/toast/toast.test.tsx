import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderInWindow } from '../../testing/in-window.tsx';
import { Toasts } from './toast.tsx';
import { showToast } from './toast-queue.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a toast', () => {
  test('that says "done" goes by itself; a failure stays until it is closed', () => {
    vi.useFakeTimers();
    renderInWindow(<Toasts />);
    act(() => {
      showToast({ title: 'Draft saved' });
      showToast({ title: 'Not saved', tone: 'failed' });
    });
    expect(screen.getAllByRole('alertdialog')).toHaveLength(2);
    act(() => void vi.advanceTimersByTime(7000));
    const left = screen.getAllByRole('alertdialog');
    expect(left.map((toast) => within(toast).getByText('Not saved').textContent)).toEqual(['Not saved']);
    act(() => void fireEvent.click(screen.getByRole('button', { name: 'Close' })));
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});
