/** What is unclear in the law, why we read it so, and the readings it allows. */
export interface SettingWords {
  readonly question: string;
  readonly reason: string;
  readonly readings: Readonly<Record<string, string>>;
}
