import { type CivilDate, civilDate, civilDateFromDayNumber } from '#terms';
import { useRegister } from './register.tsx';
import { useAddress } from './use-address.ts';

/** Today by the register's own clock; until it has answered, by the browser's. */
export function useToday(): CivilDate {
  const { summary } = useRegister();
  return summary ? civilDate(summary.today) : civilDateFromDayNumber(Math.floor(Date.now() / 86_400_000));
}

/** The day that map and register show. */
export function useShownDay(): CivilDate {
  const today = useToday();
  const [{ day }] = useAddress();
  return day ?? today;
}
