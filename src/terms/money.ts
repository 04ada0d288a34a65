/** Money as whole minor-free units: law sets sums in MCI, the state is paid in whole tenge. */
export type Currency = 'KZT' | 'AUD' | 'USD' | 'EUR' | 'KRW';

export interface Money {
  /** Whole units of the currency; never a float of a float. */
  readonly amount: number;
  readonly currency: Currency;
}
