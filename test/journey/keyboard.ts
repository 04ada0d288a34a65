/** A person with a keyboard alone: what has focus as a screen reader is told it, whether it can be seen, and the way to the next control. */
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';

const mostPresses = 80;
/** Slow machines exist: what is awaited may take so long, and costs nothing where it is there. */
export const patient = { timeout: 20_000 };

interface Focused {
  readonly role: string;
  readonly name: string;
}

/**
 * Runs in the page, and answers what keeps a reader from seeing where focus is; empty where nothing does. An `input` that only stands
 * for what is drawn (a radio, a slider) is judged by its label or its thumb. What is pressed is at least 24 px wide and high (WCAG 2.5.8).
 */
const whatHidesFocus = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return 'nothing has focus';
  const standsFor = element.matches('[type=range], [type=radio], [type=checkbox], .file-drop-zone button:not(.button)');
  const shown = (standsFor && element.closest('label, [data-focus-visible]')) || element;
  const box = shown.getClientRects()[0];
  if (!box) return 'it is not drawn';
  const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
  const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
  if (left >= right || top >= bottom) return 'it is off the screen, at ' + box.left + ', ' + box.top;
  // A map may lie half under a sheet; of a control the middle is seen.
  const shares = right - left > 200 && bottom - top > 200 ? [0.1, 0.5, 0.9] : [0.5];
  const covers = shares.map((share) => document.elementFromPoint((left + right) / 2, top + (bottom - top) * share));
  if (!covers.some((onTop) => onTop && (shown.contains(onTop) || onTop.contains(shown)))) {
    return 'it is covered by ' + covers[0]?.tagName + ' ' + covers[0]?.className;
  }
  const isInSentence = element.matches('.term');
  const isPressed = standsFor || (!isInSentence && element.matches('button, .button, select, [role=tab], input'));
  if (isPressed && (box.width < 24 || box.height < 24)) return 'it is only ' + box.width + ' by ' + box.height + ' px';
  const near = [shown, ...shown.querySelectorAll('*'), shown.parentElement, shown.parentElement?.parentElement];
  const isRinged = near.some((part) => {
    const style = part && getComputedStyle(part);
    return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
  });
  // A part of a date is filled, a line of a list is washed; a title only lends its place.
  const isShownElse = element.matches('.date-segment[data-focused], [role=option], h1, h2');
  return isRinged || isShownElse ? '' : 'no ring is drawn round ' + element.tagName + ' ' + element.className;
})()`;

/** Runs in the page, and names what is wider than the window or jumps the queue of Tab. */
const faultsOfLayout = `(() => {
  const content = document.querySelector('.panel-content');
  const wide = [document.documentElement, content].filter((part) => part && part.scrollWidth > part.clientWidth);
  const jumpers = [...document.querySelectorAll('[tabindex]')].filter((part) => part.tabIndex > 0);
  return [...wide.map((part) => part.className + ' scrolls sideways'), ...jumpers.map((part) => part.outerHTML)];
})()`;

export class Keyboard {
  private readonly page: Page;
  private readonly tree: CDPSession;

  private constructor(page: Page, tree: CDPSession) {
    this.page = page;
    this.tree = tree;
  }

  static async of(page: Page): Promise<Keyboard> {
    const tree = await page.context().newCDPSession(page);
    await tree.send('Accessibility.enable');
    return new Keyboard(page, tree);
  }

  /** Role and name of what has focus, as Chromium tells them to a screen reader. */
  async focused(): Promise<Focused> {
    const { result } = await this.tree.send('Runtime.evaluate', { expression: 'document.activeElement' });
    if (!result.objectId) return { role: 'none', name: '' };
    const { nodes } = await this.tree.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const say = (value: unknown) =>
      String(value ?? '')
        .replaceAll(/\s+/g, ' ')
        .trim();
    return { role: say(nodes[0]?.role?.value), name: say(nodes[0]?.name?.value) };
  }

  /** Focus may be in a sheet that still moves: it has a second to come to rest. */
  async expectInSight(name: string): Promise<void> {
    const hidden = () => this.page.evaluate<string>(whatHidesFocus);
    await expect
      .poll(hidden, { timeout: 2000, interval: 50, message: `${this.page.url()}: “${name}”` })
      .toBe('');
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  value(): Promise<string> {
    return this.page.evaluate<string>('document.activeElement.value');
  }

  /**
   * Presses a key until what is wanted has focus; each stop on the way is in sight.
   * @returns it, and how often the way left the page
   */
  async walkTo(key: string, wanted: string | RegExp): Promise<Focused & { readonly timesOut: number }> {
    const passed: string[] = [];
    let timesOut = 0;
    while (passed.length < mostPresses) {
      await this.press(key);
      const { role, name } = await this.focused();
      // After the last control the browser itself has focus.
      const isOut = await this.page.evaluate<boolean>('document.activeElement === document.body');
      if (isOut) timesOut++;
      else await this.expectInSight(name);
      if (typeof wanted === 'string' ? name === wanted : wanted.test(name)) return { role, name, timesOut };
      passed.push(`${role} “${name}”`);
    }
    throw new Error(
      `${key} ${mostPresses} times on ${this.page.url()} did not come to ${wanted}: ${passed.join(', ')}`,
    );
  }

  tabTo(wanted: string | RegExp): Promise<Focused> {
    return this.walkTo('Tab', wanted);
  }

  /** Tabs on and gives the answer there is: a box that is typed into. */
  async fill(label: string | RegExp, text: string): Promise<void> {
    await this.tabTo(label);
    await this.type(text);
  }

  /** Tabs to a control, and presses a key on it. */
  async use(wanted: string | RegExp, key = 'Enter'): Promise<void> {
    await this.tabTo(wanted);
    await this.press(key);
  }

  async onFocus(name: string): Promise<void> {
    await expect
      .poll(async () => (await this.focused()).name, { ...patient, message: this.page.url() })
      .toBe(name);
  }

  /** After a move focus stands on a title, so that Tab goes on from there, and nothing is wider than the screen. */
  async landedOn(title: string): Promise<void> {
    await expect
      .poll(() => this.focused(), { ...patient, message: this.page.url() })
      .toEqual({ role: 'heading', name: title });
    await this.expectInSight(title);
    expect(await this.page.evaluate(faultsOfLayout), this.page.url()).toEqual([]);
  }
}
