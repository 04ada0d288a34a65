import type { Messages } from '../../messages.ts';
import { account } from './account.ts';
import { application } from './application.ts';
import { apply } from './apply.ts';
import { benchmark } from './benchmark.ts';
import { block } from './block.ts';
import { certificate } from './certificate.ts';
import { chain } from './chain.ts';
import { check } from './check.ts';
import { checkCountry } from './check-country.ts';
import { data } from './data.ts';
import { dataRoom } from './data-room.ts';
import { delays } from './delays.ts';
import { deposit } from './deposit.ts';
import { desk } from './desk.ts';
import { deviations } from './deviations.ts';
import { differences } from './differences.ts';
import { evidence } from './evidence.ts';
import { extract } from './extract.ts';
import { gradeTonnage } from './grade-tonnage.ts';
import { groundPage } from './ground.ts';
import { home } from './home.ts';
import { interest } from './interest.ts';
import { known } from './known.ts';
import { law } from './law.ts';
import { lawBook } from './law-book.ts';
import { licence } from './licence.ts';
import { licenceActs } from './licence-acts.ts';
import { log } from './log.ts';
import { mirror } from './mirror.ts';
import { passkeys } from './passkeys.ts';
import { people } from './people.ts';
import { prices } from './prices.ts';
import { registerPage } from './register.ts';
import { reopening } from './reopening.ts';
import { replay } from './replay.ts';
import { replies } from './replies.ts';
import { reports } from './reports.ts';
import { sealedFilings } from './sealed-filings.ts';
import { sessions } from './sessions.ts';
import { signIn } from './sign-in.ts';
import { sourcing } from './sourcing.ts';
import { standpoint } from './standpoint.ts';
import { tenders } from './tenders.ts';
import { trade } from './trade.ts';
import { watch } from './watch.ts';
import { witnesses } from './witnesses.ts';

export const pages: Messages['pages'] = {
  watch,
  dataRoom,
  interest,
  account,
  application,
  apply,
  benchmark,
  block,
  certificate,
  chain,
  check,
  checkCountry,
  data,
  delays,
  deposit,
  desk,
  deviations,
  differences,
  evidence,
  extract,
  gradeTonnage,
  groundPage,
  home,
  known,
  law,
  lawBook,
  licence,
  licenceActs,
  log,
  mirror,
  people,
  prices,
  passkeys,
  sessions,
  registerPage,
  reopening,
  replay,
  replies,
  reports,
  sealedFilings,
  signIn,
  standpoint,
  sourcing,
  tenders,
  trade,
  witnesses,
};
