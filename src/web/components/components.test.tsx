import { cleanup } from '@testing-library/react';
import { run } from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderInWindow } from '../testing/in-window.tsx';
import { allExamples } from './component-page/all-examples.ts';

afterEach(cleanup);

/** What axe cannot know of a part of a page, or of a page without layout: colours are held by tokens.test.ts. */
const options = {
  rules: Object.fromEntries(
    ['color-contrast', 'region', 'page-has-heading-one', 'landmark-one-main', 'heading-order'].map((id) => [
      id,
      { enabled: false },
    ]),
  ),
};

describe('every component in every state', () => {
  for (const { component, states } of allExamples) {
    for (const { name, render } of states) {
      test(`${component}: ${name} has no fault that axe can see, and React nothing to complain of`, async () => {
        const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
        const { container } = renderInWindow(render());
        // A skeleton shows after 300 ms.
        await vi.waitFor(() => expect(container.innerHTML).not.toBe(''));
        const { violations } = await run(container, options);
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        ).toEqual([]);
        expect(complaints.mock.calls).toEqual([]);
        complaints.mockRestore();
      });
    }
  }

  test('each component folder has its examples', () => {
    const folders = Object.keys(import.meta.glob('./*/*.tsx')).map((path) => path.split('/')[1]);
    const withExamples = new Set(
      Object.keys(import.meta.glob('./*/examples.tsx')).map((path) => path.split('/')[1]),
    );
    const partsOfOthers = new Set(['component-page', 'field', 'scroller']);
    expect(
      [...new Set(folders)].filter(
        (folder) => folder && !withExamples.has(folder) && !partsOfOthers.has(folder),
      ),
    ).toEqual([]);
  });
});
