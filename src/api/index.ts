export {
  type ImportedGround,
  type LoadedCountry,
  type LoadOptions,
  loadCountry,
} from './start/load-country.ts';
export { type RunningServer, type ServeOptions, serve } from './start/serve.ts';
export { StartError, type StartErrorCode } from './start/start-error.ts';
export type { TrialAccount } from './start/trial-accounts.ts';
