/** A page of the app in its window, at its address, and what axe says of it. */
import { run } from 'axe-core';
import type { ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import { expect } from 'vitest';
import { type InWindow, renderInWindow, type WindowOptions } from './in-window.tsx';

/** Renders a page under its pattern, as the router would. */
export function renderPage(Page: ComponentType, pattern: string, options: WindowOptions): InWindow {
  return renderInWindow(
    <main>
      <Routes>
        <Route path={pattern} element={<Page />} />
        <Route path="*" element={<p>another page</p>} />
      </Routes>
    </main>,
    options,
  );
}

/**
 * What axe cannot know without layout: colours (held by tokens.test.ts), and that what is hidden until it is found takes no focus.
 */
const withoutLayout = {
  rules: { 'color-contrast': { enabled: false }, 'aria-hidden-focus': { enabled: false } },
};

/** Fails with the rule and the element for every fault that axe can see. */
export async function expectNoFaults(container: Element): Promise<void> {
  const { violations } = await run(container, withoutLayout);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

/** Text as a person reads it: figures and units are held together by spaces that do not break. */
export function readable(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
}
