import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderInWindow } from '../../testing/in-window.tsx';
import { Dialog } from './dialog.tsx';

afterEach(cleanup);

describe('a dialog', () => {
  test('is named by its title and closes with Escape', () => {
    const onClose = vi.fn();
    renderInWindow(
      <Dialog title="Boundaries" isOpen onClose={onClose}>
        ODbL
      </Dialog>,
    );
    fireEvent.keyDown(screen.getByRole('dialog', { name: 'Boundaries' }), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('that warns has no way out but its buttons in sight', () => {
    renderInWindow(
      <Dialog title="Withdraw?" role="alertdialog" isOpen onClose={() => {}}>
        Your place in the queue is lost.
      </Dialog>,
    );
    expect(screen.getByRole('alertdialog', { name: 'Withdraw?' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
  });

  test('that is shut shows nothing', () => {
    renderInWindow(
      <Dialog title="Boundaries" isOpen={false} onClose={() => {}}>
        ODbL
      </Dialog>,
    );
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
