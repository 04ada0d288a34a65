/** Units that the interface has no words for. */
export type Measure =
  | 'mci'
  | 'mciPerBlockYear'
  | 'mciPerSquareKilometreYear'
  | 'squareMetres'
  | 'cubicMetres'
  | 'tonnes'
  | 'kilograms'
  | 'degrees'
  | 'minutesOfArc'
  | 'calendarDays'
  | 'times'
  | 'dayOfMonth'
  | 'yes'
  | 'no';

/** Names of the law's codes in a language, by what they name. */
export interface LawNames {
  /** `#` stands for the figure. */
  readonly measure: Readonly<Record<Measure, string>>;
  /** Layers of ground: rights of others and closed land. */
  readonly layer: Readonly<Record<string, string>>;
  readonly document: Readonly<Record<string, string>>;
  readonly missing: Readonly<Record<string, string>>;
  readonly mover: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
  /** Kinds of licence, as an adjective before the word. */
  readonly licence: Readonly<Record<string, string>>;
  readonly breach: Readonly<Record<string, string>>;
  /** Why a deal needs no consent. */
  readonly exemption: Readonly<Record<string, string>>;
  /** Fields of a form that a fix names. */
  readonly field: Readonly<Record<string, string>>;
}
