import { controls } from './controls.ts';
import { finding } from './finding.ts';
import { frame } from './frame.ts';
import { ground } from './ground.ts';
import { map } from './map.ts';
import { minerals } from './minerals.ts';
import { units } from './units.ts';

/** Interface text in English; its shape is the shape of every language. */
export const english = { controls, finding, frame, ground, map, minerals, units };
