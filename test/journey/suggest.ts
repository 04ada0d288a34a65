/** Taking an answer from a list that opens under a box while one types. */
import type { Locator, Page } from 'playwright-core';

/**
 * Types an answer into a box and takes the one of that name from its list. A list shuts when the page under it scrolls, as it should: the box is
 * brought into view first, and a scroll that a slow machine has not told of yet is let through before the list is opened.
 */
export async function suggest(page: Page, box: Locator, option: string): Promise<void> {
  await box.scrollIntoViewIfNeeded();
  // Scroll events come before the callbacks of their frame; the second frame is whole.
  await page.evaluate('new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))');
  await box.fill(option);
  await page.getByRole('option', { name: option, exact: true }).click();
}
