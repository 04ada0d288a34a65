/**
 * Does a piece of the register's own work now and again, one time after another, until the signal. What fails is reported and tried the next
 * time; what fails because everything closes is nobody's business.
 */
export function regularly(
  work: () => Promise<unknown>,
  everyMillis: number,
  closing: AbortSignal,
  report: (error: unknown) => void,
): void {
  let working = Promise.resolve<unknown>(undefined);
  const begin = () => {
    working = working
      .then(() => (closing.aborted ? undefined : work()))
      .catch((error: unknown) => closing.aborted || report(error));
  };
  begin();
  const timer = setInterval(begin, everyMillis);
  timer.unref();
  closing.addEventListener('abort', () => clearInterval(timer), { once: true });
}
