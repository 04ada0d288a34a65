/** Names of the law's codes in a language, by what they name. */
export interface LawNames {
  readonly measure: Readonly<Record<'mci' | 'squareMetres', string>>;
  /** Layers of ground: rights of others and closed land. */
  readonly layer: Readonly<Record<string, string>>;
  readonly document: Readonly<Record<string, string>>;
  readonly missing: Readonly<Record<string, string>>;
  readonly mover: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
  /** Fields of a form that a fix names. */
  readonly field: Readonly<Record<string, string>>;
}
