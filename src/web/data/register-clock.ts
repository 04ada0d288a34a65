/** What time it is by the clock of the register, which decides when a slot ends; the device's may be wrong. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useRegister } from '../frame/register.tsx';
import { keys } from './keys.ts';

export interface RegisterTime {
  readonly millis: number;
  /** False until the register has told its time, and in a mirror, which has no clock of its own. */
  readonly isOfRegister: boolean;
}

/** Ticks every second while `isRunning`. */
export function useRegisterTime(isRunning: boolean): RegisterTime {
  const { client } = useRegister();
  const { data: ahead } = useQuery({
    queryKey: keys.clock,
    // How far the register's clock is ahead of the device's.
    queryFn: async ({ signal }) => Date.parse((await client.health({ signal })).clock.now) - Date.now(),
    enabled: isRunning,
    retry: false,
    staleTime: 5 * 60_000,
  });
  const [device, setDevice] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setDevice(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return { millis: device + (ahead ?? 0), isOfRegister: ahead !== undefined };
}
