/**
 * A press belongs to the control on which it began. A press begins with the blur of the field that was in hand: a fault that goes, a figure that is
 * counted anew or a hint that comes may move the control away before the button of the mouse is up, and the click would fall on what stands there now.
 *
 *      [12 500|]                    [12 500]
 *      ! Enter the sum              ( Save ) ← moved up by the blur: without us the click falls into the void
 *      ( Save ) ← down here              ↖ up here
 */

/** What is pressed. What is dragged, typed in or drawn on has its own use of the pointer. */
const pressable = 'button, a[href], label, summary';

interface Press {
  readonly control: Element;
  readonly pointerId: number;
  /** Where the control stood when the press began. */
  readonly box: DOMRect;
}

const isWithin = ({ clientX: x, clientY: y }: PointerEvent, { left, right, top, bottom }: DOMRect) =>
  x >= left && x <= right && y >= top && y <= bottom;

/**
 * Holds each press of a mouse or pen to its control until it ends, or until the pointer itself leaves the place where the control stood: who slides off
 * the control still calls the press off. A finger needs none of this: there the field loses focus only after the finger is up. @returns ends it
 */
export function holdPresses(): () => void {
  let press: Press | undefined;
  const begin = (event: PointerEvent) => {
    press = undefined;
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const control = event.target instanceof Element ? event.target.closest(pressable) : null;
    if (control) press = { control, pointerId: event.pointerId, box: control.getBoundingClientRect() };
  };
  // Not before: who listens to `pointerdown` may let go of what was captured then. The blur comes after `mousedown`.
  const hold = () => {
    if (!press) return;
    try {
      press.control.setPointerCapture(press.pointerId);
    } catch {
      press = undefined; // the pointer is gone, or the control is
    }
  };
  const letGo = (event: PointerEvent) => {
    if (!press || event.pointerId !== press.pointerId || isWithin(event, press.box)) return;
    press.control.releasePointerCapture(press.pointerId);
    press = undefined;
  };
  const end = () => {
    press = undefined;
  };
  window.addEventListener('pointerdown', begin, true);
  window.addEventListener('mousedown', hold, true);
  window.addEventListener('pointermove', letGo, true);
  window.addEventListener('pointerup', end, true);
  window.addEventListener('pointercancel', end, true);
  return () => {
    window.removeEventListener('pointerdown', begin, true);
    window.removeEventListener('mousedown', hold, true);
    window.removeEventListener('pointermove', letGo, true);
    window.removeEventListener('pointerup', end, true);
    window.removeEventListener('pointercancel', end, true);
  };
}
