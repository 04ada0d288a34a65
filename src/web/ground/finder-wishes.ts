/** What the finder is asked stands in the address, so that any search can be sent: one grammar for the page and the query. */
import { useState } from 'react';
import { type ScorePart, scoreParts, usualWeights } from '#disclosure';
import { useAddressKey } from '../frame/use-address.ts';
import { useBoxInView } from './box-in-view.ts';

/** `occurrence:6,cost:0` from weights; only those that differ from the usual. Inverse: `parseWeights`. */
export function printWeights(weights: Readonly<Record<ScorePart, number>>): string {
  return scoreParts
    .filter((part) => weights[part] !== usualWeights[part])
    .map((part) => `${part}:${weights[part]}`)
    .join();
}

/** Weights from an address; what cannot be read keeps its usual weight. */
export function parseWeights(text: string): Record<ScorePart, number> {
  const weights = { ...usualWeights };
  for (const one of text.split(',')) {
    const [name, value] = one.split(':');
    const part = scoreParts.find((known) => known === name);
    const weight = Number(value);
    if (part && value && weight >= 0 && weight <= 10) weights[part] = weight;
  }
  return weights;
}

const within = (text: string, least: number, most: number, otherwise: number) =>
  Math.min(most, Math.max(least, Number(text) || otherwise));

/** A figure of the address with a slider's hand on it: only the slider follows the hand, the search waits until it lets go. */
function useHeld(key: string, usual: number, least: number, most: number) {
  const [text, setText] = useAddressKey(key, String(usual));
  const [hand, setHand] = useState<number>();
  const value = text === '0' && least === 0 ? 0 : within(text, least, most, usual);
  return {
    value,
    slider: {
      value: hand ?? value,
      minimum: least,
      maximum: most,
      onChange: setHand,
      onChangeEnd: (next: number) => {
        setHand(undefined);
        setText(String(next), { replace: true });
      },
    },
  };
}

export function useWishes() {
  const reach = useHeld('within', 10, 2, 100);
  /** 0: however far. */
  const town = useHeld('town', 0, 0, 200);
  const blocks = useHeld('blocks', 100, 5, 200);
  const [full, setFull] = useAddressKey('full', 'no');
  const [land, setLand] = useAddressKey('land', 'outside');
  const [oblast, setOblast] = useAddressKey('oblast');
  const [weightsText, setWeights] = useAddressKey('weights');
  const inView = useBoxInView();
  const weights = parseWeights(weightsText);
  return {
    reach,
    town,
    blocks,
    isFull: full === 'yes',
    setFull: (isOn: boolean) => setFull(isOn ? 'yes' : 'no'),
    mayTouch: land === 'may-touch',
    setMayTouch: (isOn: boolean) => setLand(isOn ? 'may-touch' : 'outside'),
    oblast,
    setOblast,
    inView,
    weights,
    setWeights: (next: Readonly<Record<ScorePart, number>>) =>
      setWeights(printWeights(next), { replace: true }),
    query: {
      within: reach.value,
      ...(town.value > 0 && { town: town.value }),
      blocks: blocks.value,
      ...(full === 'yes' && { atLeast: blocks.value }),
      ...(land === 'may-touch' && { land }),
      ...(oblast !== '' && { oblast }),
      ...(inView.box !== undefined && { bbox: inView.box }),
      ...(printWeights(weights) !== '' && { weights: printWeights(weights) }),
      limit: 30,
    },
  };
}
export type WishesInHand = ReturnType<typeof useWishes>;
