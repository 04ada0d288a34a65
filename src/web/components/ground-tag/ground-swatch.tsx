import { useId } from 'react';
import type { ShownGround } from '#words';
import { groundLooks } from '../../design/states-of-ground.ts';
import './ground-tag.css';

export interface GroundSwatchProps {
  readonly state: ShownGround;
  readonly width?: number;
  readonly height?: number;
}

/** A piece of ground as the map and its legend draw it. The word must stand beside it. */
export function GroundSwatch({ state, width = 22, height = 16 }: GroundSwatchProps) {
  const id = useId();
  const look = groundLooks[state];
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
      className="ground-swatch"
    >
      <defs>
        <pattern id={id} width={look.tile} height={look.tile} patternUnits="userSpaceOnUse">
          <g style={{ stroke: `var(${look.ink})`, strokeWidth: look.strokeWidth }}>
            <path d={look.strokes} fill="none" />
          </g>
          {look.dots.map(({ x, y, radius }) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} style={{ fill: `var(${look.ink})` }} />
          ))}
        </pattern>
      </defs>
      <rect
        x={0.75}
        y={0.75}
        width={width - 1.5}
        height={height - 1.5}
        style={{ fill: `var(${look.fill})` }}
      />
      <rect
        x={0.75}
        y={0.75}
        width={width - 1.5}
        height={height - 1.5}
        fill={`url(#${id})`}
        strokeWidth={1.5}
        style={{ stroke: `var(${look.ink})` }}
        {...(look.dashes && { strokeDasharray: look.dashes.map((length) => length * 1.5).join(' ') })}
      />
    </svg>
  );
}
