/** What came as JSON has no undefined: a field that a schema calls optional is there or it is not. */
export type Exact<T> = T extends string | number | boolean | null
  ? T
  : { readonly [Key in keyof T]: Exact<Exclude<T[Key], undefined>> };

/** Says so to the compiler, for values that a schema has parsed from JSON. */
export function exact<T>(parsed: T): Exact<T> {
  return parsed as unknown as Exact<T>;
}
