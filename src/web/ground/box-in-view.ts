/** "Only what the map shows": a box of the ground that stands in the address, so that a link finds the same on any screen, and follows the map. */
import { useEffect, useRef } from 'react';
import { useInsets } from '../frame/insets.ts';
import { useAddress, useAddressKey } from '../frame/use-address.ts';
import { boundsOfCamera } from './camera-bounds.ts';

/** Rest after the map has come to stand: one search for a walk over the map, not one for each step. */
const restMilliseconds = 300;
/** What the map shows of itself before anybody moved it. */
const wholeCountry = '46.40,40.50,87.40,55.50';

const boxPattern = /^-?\d{1,3}(\.\d+)?(,-?\d{1,3}(\.\d+)?){3}$/;

/** Hundredths of a degree are about a kilometre, less than a block. */
function printBox({ west, south, east, north }: ReturnType<typeof boundsOfCamera>): string {
  const within = (value: number, most: number) => Math.min(most, Math.max(-most, value)).toFixed(2);
  return [within(west, 180), within(south, 90), within(east, 180), within(north, 90)].join();
}

export interface BoxInView {
  /** `west,south,east,north`; undefined where the reader does not ask for it. */
  readonly box: string | undefined;
  readonly setOn: (isOn: boolean) => void;
}

/** `onMoved` is told when the box was moved with the map: a list begins again at its first page. */
export function useBoxInView(onMoved?: () => void): BoxInView {
  const [text, setBox] = useAddressKey('box');
  const [{ camera }] = useAddress();
  const [at] = useAddressKey('at');
  const { left, bottom } = useInsets();
  const box = boxPattern.test(text) ? text : undefined;
  const boxNow = () =>
    camera
      ? printBox(
          boundsOfCamera(camera, {
            width: Math.max(1, window.innerWidth - left),
            height: Math.max(1, window.innerHeight - bottom),
          }),
        )
      : wholeCountry;
  const latest = useRef({ boxNow, setBox, onMoved });
  latest.current = { boxNow, setBox, onMoved };

  // Only a move changes the box: it came with a link as somebody saw it on another screen.
  const seen = useRef(at);
  const isOn = box !== undefined;
  useEffect(() => {
    if (!isOn || seen.current === at) {
      seen.current = at;
      return;
    }
    const timer = setTimeout(() => {
      seen.current = at;
      latest.current.setBox(latest.current.boxNow(), { replace: true });
      latest.current.onMoved?.();
    }, restMilliseconds);
    return () => clearTimeout(timer);
  }, [isOn, at]);

  return { box, setOn: (wanted) => setBox(wanted ? boxNow() : '') };
}
