/** A page as someone reads it who has enlarged it to 400 %: what is lost to the side, what moves, and what axe finds in what was drawn. */
import axe from 'axe-core';
import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';

/** 1280 CSS pixels at 400 % (WCAG 2.2, 1.4.10). */
export const narrow = { width: 320, height: 640 };

/**
 * Runs in the page, and names what a reader of 320 px does not get to see: what is wider than the window, what leaves it to a side, and words
 * that are cut off. What scrolls by itself (a table, a chart, a line of tabs) may be wider; the map is none of the page's words.
 */
const lostToTheSide = `(() => {
  const content = document.querySelector('.panel-content');
  const say = (part) => part.tagName.toLowerCase() + '.' + part.className + ' “' + part.textContent.trim().slice(0, 60) + '”';
  const wide = [document.documentElement, content].filter((part) => part.scrollWidth > part.clientWidth);
  // What is there for the ear alone is a clipped pixel.
  const isOfItsOwn = (part) => {
    for (let around = part; around && around !== content; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (style.clipPath !== 'none' || (around !== part && /auto|scroll/.test(style.overflowX))) return true;
    }
    return false;
  };
  const lost = [...document.querySelectorAll(':is(.top-bar, .frame-banners, .panel-content) *')].filter((part) => {
    if (part.closest('svg, .chart-picture-host, .skip-link') || !part.checkVisibility({ visibilityProperty: true }) || isOfItsOwn(part)) return false;
    const { left, right, width } = part.getBoundingClientRect();
    const isCut = /hidden|clip/.test(getComputedStyle(part).overflowX) && part.scrollWidth > part.clientWidth + 1;
    return width > 0 && (left < -1 || right > innerWidth + 1 || (isCut && part.textContent.trim() !== ''));
  });
  const deepest = lost.filter((part) => !lost.some((other) => other !== part && part.contains(other)));
  return [...wide.map((part) => say(part) + ' is ' + part.scrollWidth + ' px wide'), ...deepest.map((part) => say(part) + ' is lost')];
})()`;

/** Runs in the page, and names what moves for longer than a frame. */
const moving = `document.getAnimations()
  .filter((animation) => animation.playState === 'running' && animation.effect.getComputedTiming().activeDuration > 20)
  .map((animation) => (animation.animationName ?? animation.transitionProperty) + ' on ' + animation.effect.target.className)`;

const sayViolations = `({ violations }) => violations.flatMap(({ id, nodes }) =>
  nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ': ' + failureSummary.replaceAll(/\\s+/g, ' ')))`;
/** Size of targets (2.5.8) is off unless it is asked for. The page of components shows each twice, by day and by night. */
const allRules = `{ rules: {
  'target-size': { enabled: true },
  'landmark-unique': { enabled: document.querySelector('.specimen-theme') === null },
} }`;
const coloursAlone = `{ runOnly: ['color-contrast', 'link-in-text-block'] }`;

/** What is read of the register, and code that comes late; the live feed never ends, and tiles are the map's. */
const isRead = (request: Request) => !/^\/(feed|tiles)\b/.test(new URL(request.url()).pathname);

export class NarrowPage {
  private readonly page: Page;
  private readonly underWay = new Set<Request>();

  private constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => {
      if (isRead(request)) this.underWay.add(request);
    });
    const end = (request: Request) => this.underWay.delete(request);
    page.on('requestfinished', end);
    page.on('requestfailed', end);
  }

  /** Opens the app; later moves need no reload. */
  static async open(page: Page, address: string): Promise<NarrowPage> {
    const opened = new NarrowPage(page);
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return opened;
  }

  /** Goes to an address as a link does, and waits until the title has focus and nothing of the page is still to come. */
  async goTo(path: string): Promise<void> {
    await this.page.evaluate(`document.activeElement.blur();
      history.pushState(null, '', ${JSON.stringify(path)});
      dispatchEvent(new PopStateEvent('popstate', { state: null }))`);
    await this.page.locator('h1:focus').waitFor();
    const isWaiting = () =>
      this.page.evaluate<boolean>(
        // What an answer brings is drawn in the frame after it, and may ask again.
        `new Promise((tell) => requestAnimationFrame(() => requestAnimationFrame(() =>
          tell(document.querySelector('.frame-progress, .skeleton:not(.specimen *)') !== null))))`,
      );
    await expect
      .poll(async () => [this.underWay.size, await isWaiting(), this.underWay.size], {
        timeout: 30_000,
        interval: 20,
        message: `${path} waits`,
      })
      .toEqual([0, false, 0]);
  }

  /** @returns each fault in words; empty where there is none */
  async faults(): Promise<readonly string[]> {
    const { page } = this;
    if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axe.source);
    const lost = await page.evaluate<string[]>(lostToTheSide);
    const moves = await page.evaluate<string[]>(moving);
    const byDay = await page.evaluate<string[]>(`axe.run(document, ${allRules}).then(${sayViolations})`);
    // As the reader's own choice of appearance dresses the page.
    const byNight = await page.evaluate<string[]>(`(async () => {
      document.documentElement.dataset.theme = 'dark';
      // Transitions of no length are over a frame after they have begun.
      do {
        await new Promise(requestAnimationFrame);
        document.body.getBoundingClientRect();
        await new Promise(requestAnimationFrame);
      } while (document.getAnimations().some(({ playState }) => playState === 'running'));
      try {
        return await axe.run(document, ${coloursAlone}).then(${sayViolations});
      } finally {
        delete document.documentElement.dataset.theme;
      }
    })()`);
    return [
      ...lost,
      ...moves.map((move) => `moves: ${move}`),
      ...byDay,
      ...byNight.map((fault) => `by night: ${fault}`),
    ];
  }
}
