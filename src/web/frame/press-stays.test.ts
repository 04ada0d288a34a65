import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdPresses } from './press-stays.ts';

let end: () => void;
let button: HTMLButtonElement;
const capture = vi.fn();
const release = vi.fn();

beforeEach(() => {
  end = holdPresses();
  document.body.innerHTML = '<input aria-label="Sum"><button type="button"><span>Save</span></button>';
  button = document.querySelector('button') as HTMLButtonElement;
  button.getBoundingClientRect = () => new DOMRect(10, 100, 80, 40);
  button.setPointerCapture = capture;
  button.releasePointerCapture = release;
});
afterEach(() => {
  end();
  document.body.innerHTML = '';
  vi.resetAllMocks();
});

function pointer(kind: string, target: Element, at: PointerEventInit): void {
  target.dispatchEvent(
    new PointerEvent(kind, { bubbles: true, pointerId: 7, pointerType: 'mouse', button: 0, ...at }),
  );
}
function press(target: Element, at: PointerEventInit = { clientX: 50, clientY: 120 }): void {
  pointer('pointerdown', target, at);
  target.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
}

test('a press on a button is its own, whatever the blur of the field moves, also where it began on the words within', () => {
  press(button.querySelector('span') as Element);
  expect(capture).toHaveBeenCalledExactlyOnceWith(7);
  button.getBoundingClientRect = () => new DOMRect(10, 40, 80, 40); // a fault above went away
  pointer('pointermove', document.body, { clientX: 51, clientY: 121 });
  expect(release).not.toHaveBeenCalled();
});

test('a press that slides off the place where the button stood is called off', () => {
  press(button);
  pointer('pointermove', button, { clientX: 50, clientY: 160 });
  expect(release).toHaveBeenCalledExactlyOnceWith(7);
});

test('a finger, the other button of the mouse and a field are left alone', () => {
  press(button, { pointerType: 'touch' });
  press(button, { button: 2 });
  press(document.querySelector('input') as Element);
  expect(capture).not.toHaveBeenCalled();
});
