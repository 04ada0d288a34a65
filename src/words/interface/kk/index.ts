import type { Messages } from '../messages.ts';
import { acts } from './acts.ts';
import { chart } from './chart.ts';
import { controls } from './controls.ts';
import { finding } from './finding.ts';
import { frame } from './frame.ts';
import { ground } from './ground.ts';
import { map } from './map.ts';
import { minerals } from './minerals.ts';
import { pages } from './pages/index.ts';
import { places } from './places.ts';
import { plan } from './plan.ts';
import { problems } from './problems.ts';
import { reading } from './reading.ts';
import { records } from './records.ts';
import { units } from './units.ts';

export const kazakh: Messages = {
  acts,
  chart,
  controls,
  finding,
  frame,
  ground,
  map,
  minerals,
  pages,
  places,
  plan,
  problems,
  reading,
  records,
  units,
};
