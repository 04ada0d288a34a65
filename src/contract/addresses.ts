/** Every address in one place: ids are permanent, so are these. */
const part = encodeURIComponent;

/** Where the machine answers. */
export const api = {
  description: '/api',
  register: '/api/register',
  entries: '/api/entries',
  entry: (index: number) => `/api/entries/${index}`,
  block: (codeOrCell: string | number) => `/api/blocks/${part(String(codeOrCell))}`,
  groundPage: (page: number) => `/api/ground/pages/${page}`,
  reopening: '/api/ground/reopening',
  checks: '/api/checks',
  sessions: '/api/sessions',
  mine: '/api/mine',
  drafts: '/api/drafts',
  draft: (id: string) => `/api/drafts/${part(id)}`,
  documents: '/api/documents',
  document: (sha256: string) => `/api/documents/${sha256}`,
  applications: '/api/applications',
  application: (id: string) => `/api/applications/${part(id)}`,
  applicationActs: (id: string) => `/api/applications/${part(id)}/acts`,
  desk: '/api/desk',
  deskFile: (id: string) => `/api/desk/${part(id)}`,
  licences: '/api/licences',
  licence: (id: string) => `/api/licences/${part(id)}`,
  certificate: (id: string, language: string) =>
    `/api/licences/${part(id)}/certificate.pdf?language=${language}`,
  licenceActs: (id: string) => `/api/licences/${part(id)}/acts`,
  deposits: '/api/deposits',
  deposit: (id: string) => `/api/deposits/${part(id)}`,
  search: '/api/search',
  layers: '/api/layers',
  law: (country: string) => `/api/law/${part(country)}`,
  lawCases: (country: string) => `/api/law/${part(country)}/cases`,
  tenders: '/api/tenders',
  tender: (id: string) => `/api/tenders/${part(id)}`,
  tenderActs: (id: string) => `/api/tenders/${part(id)}/acts`,
  tenderCase: (id: string) => `/api/tenders/cases/${part(id)}`,
  tenderFile: (id: string, name: 'release-package' | 'record-package') =>
    `/api/tenders/${part(id)}/ocds/${name}.json`,
  tenderProof: (index: number) => `/log/tenders/proof/${index}`,
  sourcingTables: '/api/sourcing/tables',
  assess: '/api/sourcing/assess',
  feed: '/feed',
  witnesses: '/api/witnesses',
  checkpoint: '/log/checkpoint',
  proof: (index: number) => `/log/proof/${index}`,
  tileJson: (layer: string) => `/tiles/${layer}.json`,
  health: '/healthz',
} as const;

/** Where a person reads. */
export const pages = {
  home: '/',
  ground: '/ground',
  block: (code: string) => `/blocks/${part(code)}`,
  check: '/check',
  apply: '/apply',
  application: (id: string) => `/applications/${part(id)}`,
  licence: (id: string) => `/licences/${part(id)}`,
  verifyCertificate: '/verify-certificate',
  desk: '/desk',
  register: '/register',
  deposit: (id: string) => `/deposits/${part(id)}`,
  law: '/law',
  benchmark: '/law/benchmark',
  log: '/log',
  data: '/data',
  signIn: '/sign-in',
} as const;

/** What the address of a licence, an application or the register itself is. */
export function pageOfRecord(kind: 'register' | 'application' | 'licence', id: string): string {
  if (kind === 'application') return pages.application(id);
  return kind === 'licence' ? pages.licence(id) : pages.log;
}
  tenders: '/tenders',
  tender: (id: string) => `/tenders/${part(id)}`,
  tenderWork: (id: string) => `/tenders/${part(id)}/work`,
  tenderCase: (id: string) => `/tenders/cases/${part(id)}`,
  newTender: '/tenders/new',
  recomputeTender: '/tenders/recompute',
  makers: '/tenders/makers',
  sourcing: '/sourcing',
  trade: '/trade',
  tradePartner: (code: string) => `/trade/partners/${part(code)}`,
  tradeFigure: (id: string) => `/trade/figures/${part(id)}`,
  tradeClaims: '/trade/claims',
  tradeClaim: (id: string) => `/trade/claims/${part(id)}`,
  tradeOutlook: '/trade/outlook',
  tradeCooperation: '/trade/cooperation',
