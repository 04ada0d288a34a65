/** One person controls another: by shares, votes or income above the law's threshold, or by contract. */
export interface ControlLink {
  readonly controller: string;
  readonly controlled: string;
}
