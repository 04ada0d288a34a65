import { type RefObject, useEffect } from 'react';

const controls = ['a[href]', 'button', 'input', 'select', 'textarea', 'summary', '[tabindex="0"]'].join();

function isReachable(control: HTMLElement): boolean {
  const isStop = control.getAttribute('tabindex') !== '-1' && !control.hasAttribute('disabled');
  return isStop && (control.checkVisibility?.({ visibilityProperty: true }) ?? true);
}

const controlsIn = (part: Element) => [...part.querySelectorAll<HTMLElement>(controls)].filter(isReachable);

/** Where focus was, and what stood around and before it. */
interface Place {
  readonly control: HTMLElement;
  /** From the nearest outwards, the page last. */
  readonly around: readonly Element[];
  /** Nearest first. */
  readonly before: readonly HTMLElement[];
}

function placeOf(control: HTMLElement, page: Element): Place {
  const around: Element[] = [];
  for (let part = control.parentElement; part && part !== page; part = part.parentElement) around.push(part);
  const before = controlsIn(page).filter((one) => follows(control, one));
  return { control, around: [...around, page], before: before.reverse() };
}

const follows = (one: Node, other: Node) =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The control that comes next in the smallest part that is left around the place; the last one there where none comes next. */
function nextTo({ around, before }: Place): HTMLElement | undefined {
  const previous = before.find((control) => control.isConnected);
  for (const part of around) {
    if (!part.isConnected) continue;
    const here = controlsIn(part);
    const next = here.find((control) => !previous || follows(control, previous)) ?? here.at(-1);
    if (next) return next;
    // A part without controls that may take focus itself: what it waits for will stand in it.
    if (part instanceof HTMLElement && part.getAttribute('tabindex') === '-1') return part;
  }
  return undefined;
}

/** So long after a step of the keyboard its control is held in sight. */
const settlingMillis = 1000;

/** What arrives late above a control (words, a letter's font, a banner) does not push it out of the page's sight. @returns ends it */
function holdInSight(control: HTMLElement, page: Element): () => void {
  const observer = new IntersectionObserver(
    ([seen]) => {
      if (seen && seen.intersectionRatio < 0.5) control.scrollIntoView({ block: 'nearest' });
    },
    { root: page, threshold: [0, 0.5] },
  );
  observer.observe(control);
  const ending = setTimeout(() => observer.disconnect(), settlingMillis);
  return () => {
    clearTimeout(ending);
    observer.disconnect();
  };
}

/**
 * Keeps focus on the page: where the control that has it goes away (a row taken out, terms accepted, a finding mended), the control that
 * stands next has it, and one that was out of use for a moment has it again. Nobody is thrown back to the top of the window.
 * A move to another page is none of this: there the title takes focus (`PageHeading`).
 * @param pageKey changes with the page that is shown
 */
export function useFocusStays(content: RefObject<HTMLElement | null>, pageKey: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what had focus on another page is forgotten
  useEffect(() => {
    const page = content.current;
    if (!page) return;
    let place: Place | undefined;
    let wasDisabled = false;
    let isByKeyboard = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let letGo = () => {};

    const isLost = () => document.activeElement === null || document.activeElement === document.body;
    const remember = ({ target }: FocusEvent) => {
      wasDisabled = false;
      letGo();
      const isHere = target instanceof HTMLElement && page.contains(target);
      place = isHere ? placeOf(target, page) : undefined;
      if (isHere && isByKeyboard) letGo = holdInSight(target, page);
    };
    const bringBack = () => {
      if (!place || !isLost()) return;
      const { control } = place;
      const isBack = control.isConnected && wasDisabled && !control.hasAttribute('disabled');
      const next = control.isConnected ? (isBack ? control : undefined) : nextTo(place);
      if (!next) return;
      next.focus({ preventScroll: true });
      // Who uses a pointer looks where it points: nothing moves under it.
      if (isByKeyboard) next.scrollIntoView?.({ block: 'nearest' });
    };
    const observer = new MutationObserver(() => {
      if (!place || !isLost()) return;
      wasDisabled ||= place.control.hasAttribute('disabled');
      clearTimeout(waiting);
      waiting = setTimeout(bringBack); // what stands in its place may take focus by itself
    });
    const byPointer = () => {
      place = undefined;
      isByKeyboard = false;
    };
    const byKeyboard = () => {
      isByKeyboard = true;
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', byPointer, true);
    document.addEventListener('keydown', byKeyboard, true);
    observer.observe(page, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      observer.disconnect();
      letGo();
      clearTimeout(waiting);
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', byPointer, true);
      document.removeEventListener('keydown', byKeyboard, true);
    };
  }, [content, pageKey]);
}
