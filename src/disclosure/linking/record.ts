import type { DepositStatement, FacilityStatement } from '#sources';
import type { PlaceRecord } from './link.ts';

/** What linking looks at in a publisher's statement; undefined where it gives no point. */
export function placeRecordOf(said: DepositStatement | FacilityStatement): PlaceRecord | undefined {
  const { names, location, minerals } = said;
  if (!location) return undefined;
  const { name, en, ru, kk, others } = names;
  const spelled = [en, ru, kk, ...others].filter((one) => one !== undefined && one !== name);
  return {
    names: [name, ...(spelled as string[])],
    position: [location.lon, location.lat],
    quality: location.quality,
    minerals,
    isWorks: said.says === 'facility' && !said.kinds.includes('mine'),
  };
}
