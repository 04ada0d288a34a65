import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderInWindow } from '../../testing/in-window.tsx';
import { FileDrop } from './file-drop.tsx';

afterEach(cleanup);

function choose(...files: File[]) {
  const onFiles = vi.fn();
  const { container } = renderInWindow(
    <FileDrop label="Plan of work" accept={['.pdf']} maximumBytes={10} limit="10 bytes" onFiles={onFiles} />,
  );
  const input = container.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: files });
  fireEvent.change(input);
  return onFiles;
}

describe('a place for files', () => {
  test('takes one that fits', () => {
    const plan = new File(['plan'], 'Plan.PDF');
    expect(choose(plan)).toHaveBeenCalledWith([plan]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('refuses another kind and says which kinds it reads', () => {
    expect(choose(new File(['x'], 'plan.exe'))).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe(
      'plan.exe is not of a kind that can be read here: .pdf.',
    );
  });

  test('refuses one that is too large and says the limit', () => {
    expect(choose(new File(['12345678901'], 'plan.pdf'))).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe('plan.pdf is larger than 10 bytes.');
  });
});
