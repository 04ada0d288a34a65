import type { Messages } from '../messages.ts';
import { controls } from './controls.ts';
import { finding } from './finding.ts';
import { frame } from './frame.ts';
import { ground } from './ground.ts';
import { map } from './map.ts';
import { minerals } from './minerals.ts';
import { units } from './units.ts';

export const russian: Messages = { controls, finding, frame, ground, map, minerals, units };
