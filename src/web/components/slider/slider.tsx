import { useLayoutEffect, useRef } from 'react';
import {
  Slider as AriaSlider,
  Label,
  SliderFill,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';
import './slider.css';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** When the hand lets go: for work that is too heavy to follow each move. */
  readonly onChangeEnd?: (value: number) => void;
  readonly minimum: number;
  readonly maximum: number;
  readonly step?: number;
  /** The value in words with its unit: `(v) => format.distance(v)`. */
  readonly show: (value: number) => string;
  readonly hint?: string;
  readonly isDisabled?: boolean;
}

export function Slider(props: SliderProps) {
  const { label, value, onChange, onChangeEnd, minimum, maximum, step = 1, show, hint, isDisabled } = props;
  const input = useRef<HTMLInputElement>(null);
  const spoken = show(value);
  // React Aria says the bare figure and takes no words of ours: they are put in its place after each of its renderings.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', spoken));
  return (
    <AriaSlider
      className="slider"
      value={value}
      onChange={(next) => onChange(next as number)}
      {...(onChangeEnd && { onChangeEnd: (next: number | number[]) => onChangeEnd(next as number) })}
      minValue={minimum}
      maxValue={maximum}
      step={step}
      isDisabled={isDisabled ?? false}
    >
      <Label className="field-label">{label}</Label>
      <SliderOutput className="slider-value">{spoken}</SliderOutput>
      <SliderTrack className="slider-track">
        <SliderFill className="slider-fill" />
        <SliderThumb className="slider-thumb" inputRef={input} />
      </SliderTrack>
      <div className="slider-ends" aria-hidden>
        <span>{show(minimum)}</span>
        {hint && <span>{hint}</span>}
        <span>{show(maximum)}</span>
      </div>
    </AriaSlider>
  );
}
