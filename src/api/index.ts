export { newPassword, passwordHash } from './accounts/password.ts';
export { interestIndexOf } from './interests/counted.ts';
export { lawRoutes } from './law/route.ts';
export { LiveRegister } from './live-register.ts';
export { createReadingApplication, type ReadingServices } from './reading.ts';
export { type CatalogueAbout, type KeptCard, keptFromCard } from './reports/catalogued.ts';
export { defaultSettings } from './settings.ts';
export {
  type CountryOptions,
  countryFrom,
  type ImportedGround,
  type LoadedCountry,
  type LoadOptions,
  loadCountry,
} from './start/load-country.ts';
export { chamberFrom } from './start/open-chamber.ts';
export { type RunningServer, type ServeOptions, serve } from './start/serve.ts';
export { StartError, type StartErrorCode } from './start/start-error.ts';
export type { TrialAccount } from './start/trial-accounts.ts';
export { tenderAnswers } from './tenders/answers.ts';
export { tradeShelfFrom } from './trade/trade-desk.ts';
