import { useState } from 'react';
import type { FinderView } from '#contract';
import { type ScorePart, scoreParts, usualWeights } from '#disclosure';
import { Button } from '../components/button/button.tsx';
import { Checkbox } from '../components/checkbox/checkbox.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { Slider } from '../components/slider/slider.tsx';
import { useWords } from '../frame/words.tsx';
import type { WishesInHand } from './finder-wishes.ts';

function isLine(part: ScorePart): part is 'railway' | 'power-line' {
  return part === 'railway' || part === 'power-line';
}

/** What counts how much; a line of which no file is loaded says so and counts nothing. */
function WeightSliders(props: {
  readonly wishes: WishesInHand;
  readonly lines: FinderView['lines'] | undefined;
}) {
  const { words, format } = useWords();
  const { groundPage: say } = words.pages;
  const { wishes, lines } = props;
  const [hand, setHand] = useState<Partial<Record<ScorePart, number>>>({});
  return (
    <>
      {scoreParts.map((part) => {
        const isMissing =
          isLine(part) && lines?.some(({ layer, loaded }) => layer === part && !loaded) === true;
        return (
          <Slider
            key={part}
            label={isMissing ? say.noData(say.parts[part]) : say.parts[part]}
            value={hand[part] ?? wishes.weights[part]}
            minimum={0}
            maximum={10}
            isDisabled={isMissing}
            onChange={(value) => setHand({ [part]: value })}
            onChangeEnd={(value) => {
              setHand({});
              wishes.setWeights({ ...wishes.weights, [part]: value });
            }}
            show={format.number}
          />
        );
      })}
      {wishes.query.weights !== undefined && (
        <div>
          <Button size="small" kind="quiet" onPress={() => wishes.setWeights(usualWeights)}>
            {say.usualWeights}
          </Button>
        </div>
      )}
    </>
  );
}

export function FinderControls(props: {
  readonly wishes: WishesInHand;
  readonly lines: FinderView['lines'] | undefined;
}) {
  const { words, format } = useWords();
  const { groundPage: say } = words.pages;
  const { wishes, lines } = props;
  return (
    <div className="ground-sliders">
      <Slider label={say.within} {...wishes.reach.slider} show={(value) => format.distance(value * 1000)} />
      <Slider
        label={say.town}
        {...wishes.town.slider}
        step={10}
        show={(value) => (value === 0 ? say.anyDistance : format.distance(value * 1000))}
      />
      <Slider label={say.largest} {...wishes.blocks.slider} step={5} show={format.blocks} />
      <Checkbox isSelected={wishes.isFull} onChange={wishes.setFull}>
        {say.fullOnly}
      </Checkbox>
      <Checkbox isSelected={!wishes.mayTouch} onChange={(isOn) => wishes.setMayTouch(!isOn)}>
        {say.outsideClosed}
      </Checkbox>
      <Checkbox isSelected={wishes.inView.box !== undefined} onChange={wishes.inView.setOn}>
        {say.inView}
      </Checkbox>
      <Disclosure title={say.weights} level={2}>
        <div className="ground-weights">
          <WeightSliders wishes={wishes} lines={lines} />
        </div>
      </Disclosure>
    </div>
  );
}
