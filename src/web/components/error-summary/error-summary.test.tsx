import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { renderInWindow } from '../../testing/in-window.tsx';
import { ErrorSummary } from './error-summary.tsx';

afterEach(cleanup);

test('after an attempt the summary takes the focus, and its line leads to the field', () => {
  renderInWindow(
    <>
      <ErrorSummary attempt={1} errors={[{ field: 'bin', message: 'Give 12 digits.' }]} />
      <input id="bin" aria-label="Number" />
    </>,
  );
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  fireEvent.click(screen.getByRole('link', { name: 'Give 12 digits.' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Number' }));
});

test('without errors there is no summary', () => {
  renderInWindow(<ErrorSummary errors={[]} attempt={1} />);
  expect(screen.queryByRole('alert')).toBeNull();
});
