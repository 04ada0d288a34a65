/**
 * Typed calls of every address, for the web app, tests and load clients. It needs `fetch` and nothing else, and imports
 * the schemas as types only, so that a page does not carry them.
 */
import type {
  DocumentReceipt,
  DraftList,
  DraftRequest,
  DraftView,
  Mine,
  Session,
  SignInRequest,
} from './account.ts';
import type { ActReceipt, ApplicationAct, LicenceAct } from './act.ts';
import { api } from './addresses.ts';
import type {
  ApplicationList,
  ApplicationView,
  CounterLodgeRequest,
  LodgeReceipt,
  LodgeRequest,
} from './application.ts';
import type { CheckRequest, CheckResponse } from './check.ts';
import type { AccessJournal, NewPackage, PackageList, PackageView, TermsRequest } from './data-room.ts';
import type { DelayView } from './delays.ts';
import type { DeskFile, DeskList } from './desk.ts';
import type { DeviationList } from './deviation.ts';
import type { DifferenceView } from './difference.ts';
import type { FinderView } from './finder.ts';
import type { BlockCard, GroundPage } from './ground.ts';
import type {
  InterestAnswerRequest,
  InterestIndex,
  InterestList,
  InterestRequest,
  InterestView,
} from './interest.ts';
import type { DepositList, DepositView, LayerList, SearchResults } from './knowledge.ts';
import type { LawCases, LawView } from './law.ts';
import type { LicenceList, LicencesQuery, LicenceView } from './licence.ts';
import type { GradeTonnageView, PriceView } from './mineral-figures.ts';
import type {
  NewPasskey,
  PasskeyAnswer,
  PasskeyCreation,
  PasskeyList,
  PasskeyQuestion,
  PasskeyView,
  SessionConfirmation,
} from './passkey.ts';
import type {
  AccountView,
  EmailChange,
  InvitationAcceptance,
  InvitationRequest,
  InvitationView,
  LetterAsked,
  NewOrganisation,
  OrganisationList,
  OrganisationView,
  PasswordChange,
  PasswordReset,
  PasswordResetRequest,
  RegistrationConfirmation,
  RegistrationRequest,
  RegistrationService,
  SessionList,
} from './people.ts';
import type { DistrictView, MineralView } from './places.ts';
import type { StandpointQuery } from './primitives.ts';
import type { Problem } from './problem.ts';
import type { EntryList, EntryView, Health, RegisterSummary } from './register.ts';
import type { ReopenGround, ReopeningList, SlotAct, SlotView } from './reopening.ts';
import type { ReplayView } from './replay.ts';
import type {
  DeskReply,
  DeskReplyList,
  OwnReply,
  ReplyAnswerRequest,
  ReplyIndex,
  ReplyPlaces,
  ReplyRequest,
  ReplyView,
} from './reply.ts';
import type {
  NewReport,
  ReportAct,
  ReportFacets,
  ReportFacetsQuery,
  ReportList,
  ReportPages,
  ReportsQuery,
  ReportView,
} from './report.ts';
import type { SealedFilingList, SealedFilingPage, SealReceipt, SealRequest } from './sealed-filing.ts';
import type { SourcingTables } from './sourcing.ts';
import type {
  NewTender,
  TenderActRequest,
  TenderCase,
  TenderList,
  TenderReceipt,
  TenderView,
} from './tender.ts';
import type {
  ClaimList,
  ClaimView,
  CooperationList,
  TradeDesk,
  TradeFigureRecord,
  TradeOutlookView,
  TradePartnerList,
  TradePartnerView,
} from './trade.ts';
import type { MailList, NewWatch, WatchRequest, WatchService, WatchView } from './watch.ts';
import type { WitnessList } from './witness.ts';

/** The server said no, and why; `problem.code` is stable and has a sentence in `#words`. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** A call about the register as it stood: `asOf` what it knew, `datetime` what held. */
export interface PastCallOptions extends CallOptions, StandpointQuery {}

export interface ClientOptions {
  /** Address of the register; '' for the page's own. */
  readonly base?: string;
  readonly fetch?: typeof globalThis.fetch;
  /** Headers of every call: a load client brings its cookie here. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An address with its query; undefined values are left out. */
export function withQuery(address: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  const text = search.toString();
  return text === '' ? address : `${address}?${text}`;
}

function at(address: string, { asOf, datetime }: StandpointQuery = {}): string {
  return withQuery(address, { asOf, datetime });
}

function withChanges(address: string, changes: readonly string[]): string {
  const search = new URLSearchParams();
  for (const change of changes) search.append('change', change);
  return changes.length === 0 ? address : `${address}?${search}`;
}

function slotActAddress(id: string | undefined): string {
  return id === undefined ? api.reopeningActs : api.slotActs(id);
}

function keyed(key: string | undefined): Record<string, string> {
  return key === undefined ? {} : { 'idempotency-key': key };
}

async function problemFrom(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  if (isProblem) return (await response.json()) as Problem;
  // A proxy or a dying server answered in our place.
  return {
    type: 'about:blank',
    title: response.statusText || 'No answer from the register',
    status: response.status,
    detail: `The register answered ${response.status} without a reason.`,
    code: 'no_reason_given',
  };
}

/**
 * A client of one register. Every call rejects with `ProblemError` when the register says no, and with a
 * `ProblemError` of code `register_unreachable` when it does not answer.
 * @example const card = await createClient().block('M-43-87-(10б-5а-13)');
 */
export function createClient(options: ClientOptions = {}) {
  const base = options.base ?? '';
  const doFetch = options.fetch ?? ((...args: Parameters<typeof fetch>) => globalThis.fetch(...args));

  async function send(address: string, init: RequestInit): Promise<Response> {
    const headers = { ...options.headers, ...(init.headers as Record<string, string> | undefined) };
    let response: Response;
    try {
      response = await doFetch(base + address, { ...init, headers, credentials: 'same-origin' });
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') throw error;
      throw new ProblemError({
        type: 'about:blank',
        title: 'The register cannot be reached',
        status: 0,
        detail: 'The register cannot be reached. Nothing was lost or sent twice; try again.',
        code: 'register_unreachable',
      });
    }
    if (!response.ok) throw new ProblemError(await problemFrom(response));
    return response;
  }

  async function json<T>(address: string, init: RequestInit): Promise<T> {
    const response = await send(address, init);
    return (response.status === 204 ? undefined : await response.json()) as T;
  }

  const get = <T>(address: string, call?: CallOptions) =>
    json<T>(address, call?.signal ? { signal: call.signal } : {});
  const write = <T>(
    method: string,
    address: string,
    body: unknown,
    headers: Record<string, string> = {},
    call?: CallOptions,
  ) =>
    json<T>(address, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      ...(call?.signal ? { signal: call.signal } : {}),
    });

  return {
    register: (call?: PastCallOptions) => get<RegisterSummary>(at(api.register, call), call),
    health: (call?: CallOptions) => get<Health>(api.health, call),
    entries: (
      query: StandpointQuery & { before?: number | undefined; limit?: number } = {},
      call?: CallOptions,
    ) => get<EntryList>(withQuery(api.entries, query), call),
    entry: (index: number, call?: CallOptions) => get<EntryView>(api.entry(index), call),
    block: (codeOrCell: string | number, call?: PastCallOptions) =>
      get<BlockCard>(at(api.block(codeOrCell), call), call),
    groundPage: (page: number, call?: PastCallOptions) =>
      get<GroundPage>(at(api.groundPage(page), call), call),
    reopening: (query: Query = {}, call?: CallOptions) =>
      get<ReopeningList>(withQuery(api.reopening, query), call),
    slot: (id: string, call?: PastCallOptions) => get<SlotView>(at(api.slot(id), call), call),
    /** `id`: the slot of the act; an announcement makes a new one. */
    slotAct: (id: string | undefined, request: ReopenGround | SlotAct, key?: string) =>
      write<ActReceipt>('POST', slotActAddress(id), request, keyed(key)),
    previewSlotAct: (id: string | undefined, request: ReopenGround | SlotAct, call?: CallOptions) =>
      write<ActReceipt>('POST', withQuery(slotActAddress(id), { preview: true }), request, {}, call),
    check: (request: CheckRequest, call?: CallOptions) =>
      write<CheckResponse>('POST', api.checks, request, {}, call),

    session: (call?: CallOptions) => get<Session>(api.sessions, call),
    signIn: (request: SignInRequest) => write<Session>('POST', api.sessions, request),
    signOut: () => json<void>(api.sessions, { method: 'DELETE' }),
    confirmSession: (request: SessionConfirmation) => write<Session>('POST', api.confirmation, request),
    confirmationQuestion: () => write<PasskeyQuestion>('POST', api.confirmationQuestion, {}),
    passkeys: (call?: CallOptions) => get<PasskeyList>(api.passkeys, call),
    passkeyCreation: () => write<PasskeyCreation>('POST', api.passkeyCreation, {}),
    addPasskey: (request: NewPasskey) => write<PasskeyView>('POST', api.passkeys, request),
    renamePasskey: (id: string, name: string) => write<PasskeyView>('PUT', api.passkey(id), { name }),
    removePasskey: (id: string) => json<void>(api.passkey(id), { method: 'DELETE' }),
    passkeyQuestion: (call?: CallOptions) =>
      write<PasskeyQuestion>('POST', api.passkeyQuestion, {}, {}, call),
    signInWithPasskey: (answer: PasskeyAnswer) => write<Session>('POST', api.passkeySignIn, answer),
    registrationService: (call?: CallOptions) => get<RegistrationService>(api.registrations, call),
    registerAccount: (request: RegistrationRequest) => write<LetterAsked>('POST', api.registrations, request),
    verifyRegistration: (request: RegistrationConfirmation) =>
      write<Session>('POST', api.registrationVerify, request),
    askPasswordReset: (request: PasswordResetRequest) =>
      write<LetterAsked>('POST', api.passwordResets, request),
    resetPassword: (request: PasswordReset) => write<void>('POST', api.passwordResetUse, request),
    account: (call?: CallOptions) => get<AccountView>(api.account, call),
    changeName: (name: string) => write<AccountView>('PUT', api.accountName, { name }),
    changePassword: (request: PasswordChange) => write<AccountView>('PUT', api.accountPassword, request),
    changeEmail: (request: EmailChange) => write<LetterAsked>('POST', api.accountEmail, request),
    ownSessions: (call?: CallOptions) => get<SessionList>(api.accountSessions, call),
    endSession: (id: string) => json<void>(api.accountSession(id), { method: 'DELETE' }),
    endOtherSessions: () => json<void>(api.accountSessions, { method: 'DELETE' }),
    verifyEmail: (secret: string) => write<void>('POST', api.accountEmailVerify, { secret }),
    organisations: (call?: CallOptions) => get<OrganisationList>(api.ownOrganisations, call),
    makeOrganisation: (request: NewOrganisation) =>
      write<OrganisationView>('POST', api.organisations, request),
    renameOrganisation: (id: string, name: string) =>
      write<OrganisationView>('PUT', api.organisationName(id), { name }),
    handOverOrganisation: (id: string, account: string) =>
      write<OrganisationView>('PUT', api.organisationOwner(id), { account }),
    removeMember: (id: string, account: string) =>
      json<void>(api.organisationMember(id, account), { method: 'DELETE' }),
    invite: (id: string, request: InvitationRequest) =>
      write<OrganisationView>('POST', api.organisationInvitations(id), request),
    withdrawInvitation: (id: string, invitation: string) =>
      json<void>(api.organisationInvitation(id, invitation), { method: 'DELETE' }),
    lookAtInvitation: (secret: string) => write<InvitationView>('POST', api.invitationLook, { secret }),
    acceptInvitation: (request: InvitationAcceptance) =>
      write<Session>('POST', api.invitationAccept, request),
    mine: (call?: CallOptions) => get<Mine>(api.mine, call),

    drafts: (call?: CallOptions) => get<DraftList>(api.drafts, call),
    draft: (id: string, call?: CallOptions) => get<DraftView>(api.draft(id), call),
    newDraft: (request: DraftRequest) => write<DraftView>('POST', api.drafts, request),
    saveDraft: (id: string, request: DraftRequest) => write<DraftView>('PUT', api.draft(id), request),
    dropDraft: (id: string) => json<void>(api.draft(id), { method: 'DELETE' }),
    /** The body is the file itself; its media type and name go in headers. */
    upload: (content: Blob | ArrayBuffer, mediaType: string, name: string) =>
      json<DocumentReceipt>(withQuery(api.documents, { name }), {
        method: 'POST',
        headers: { 'content-type': mediaType },
        body: content,
      }),

    /** `key` makes a repeat harmless: the same key gives the same receipt. Take one a form, not one a click. */
    sealedFilings: (query: Query = {}, call?: CallOptions) =>
      get<SealedFilingList>(withQuery(api.sealedFilings, query), call),
    sealedFiling: (id: string, call?: PastCallOptions) =>
      get<SealedFilingPage>(at(api.sealedFiling(id), call), call),
    seal: (request: SealRequest) => write<SealReceipt>('POST', api.sealedFilings, request),
    lodge: (request: LodgeRequest, key: string) =>
      write<LodgeReceipt>('POST', api.applications, request, { 'idempotency-key': key }),
    applications: (query: Query = {}, call?: CallOptions) =>
      get<ApplicationList>(withQuery(api.applications, query), call),
    application: (id: string, call?: PastCallOptions) =>
      get<ApplicationView>(at(api.application(id), call), call),
    /** `key`: a repeat with the same key is done once. */
    act: (id: string, request: ApplicationAct, key?: string) =>
      write<ActReceipt>('POST', api.applicationActs(id), request, keyed(key)),
    previewAct: (id: string, request: ApplicationAct, call?: CallOptions) =>
      write<ActReceipt>('POST', withQuery(api.applicationActs(id), { preview: true }), request, {}, call),
    licenceAct: (id: string, request: LicenceAct, key?: string) =>
      write<ActReceipt>('POST', api.licenceActs(id), request, keyed(key)),
    previewLicenceAct: (id: string, request: LicenceAct, call?: CallOptions) =>
      write<ActReceipt>('POST', withQuery(api.licenceActs(id), { preview: true }), request, {}, call),

    tenders: (call?: CallOptions) => get<TenderList>(api.tenders, call),
    tender: (id: string, call?: CallOptions) => get<TenderView>(api.tender(id), call),
    tenderCase: (id: string, call?: CallOptions) => get<TenderCase>(api.tenderCase(id), call),
    /** `key`: a repeat with the same key is done once. */
    publishTender: (request: NewTender, key?: string) =>
      write<TenderReceipt>('POST', api.tenders, request, keyed(key)),
    tenderAct: (id: string, request: TenderActRequest, key?: string) =>
      write<TenderReceipt>('POST', api.tenderActs(id), request, keyed(key)),
    sourcingTables: (call?: CallOptions) => get<SourcingTables>(api.sourcingTables, call),

    desk: (query: Query = {}, call?: CallOptions) => get<DeskList>(withQuery(api.desk, query), call),
    deskFile: (id: string, call?: CallOptions) => get<DeskFile>(api.deskFile(id), call),
    licences: (query: LicencesQuery | Query = {}, call?: CallOptions) =>
      get<LicenceList>(withQuery(api.licences, query as Query), call),
    licence: (id: string, call?: PastCallOptions) => get<LicenceView>(at(api.licence(id), call), call),
    /** An investor's own; for officers those of everybody. */
    interests: (call?: CallOptions) => get<InterestList>(api.interests, call),
    registerInterest: (request: InterestRequest) => write<InterestView>('POST', api.interests, request),
    withdrawInterest: (id: string) => json<void>(api.interest(id), { method: 'DELETE' }),
    answerInterest: (id: string, request: InterestAnswerRequest) =>
      write<InterestView>('POST', api.interestAnswer(id), request),
    interestIndex: (call?: CallOptions) => get<InterestIndex>(api.interestIndex, call),
    replies: (query: Query = {}, call?: CallOptions) => get<ReplyIndex>(withQuery(api.replies, query), call),
    reply: (number: string, call?: CallOptions) => get<ReplyView>(api.reply(number), call),
    replyPlaces: (record: string, call?: CallOptions) =>
      get<ReplyPlaces>(withQuery(api.replyPlaces, { record }), call),
    /** `key` makes a repeat harmless: one a form. */
    sendReply: (request: ReplyRequest, key: string) =>
      write<OwnReply>('POST', api.replies, request, { 'idempotency-key': key }),
    attachToReply: (content: Blob | ArrayBuffer, mediaType: string, name: string) =>
      json<DocumentReceipt>(withQuery(api.replyAttachments, { name }), {
        method: 'POST',
        headers: { 'content-type': mediaType },
        body: content,
      }),
    ownReply: (secret: string, call?: CallOptions) => get<OwnReply>(api.ownReply(secret), call),
    confirmReply: (secret: string, key: string) =>
      write<OwnReply>('POST', api.ownReplyConfirmation(secret), { key }),
    addToReply: (secret: string, text: string) =>
      write<OwnReply>('POST', api.ownReplyMessages(secret), { text }),
    withdrawReply: (secret: string) => write<OwnReply>('POST', api.ownReplyWithdrawal(secret), {}),
    deskReplies: (call?: CallOptions) => get<DeskReplyList>(api.deskReplies, call),
    askAboutReply: (number: string, text: string) =>
      write<DeskReply>('POST', api.replyQuestion(number), { text }),
    answerReply: (number: string, request: ReplyAnswerRequest) =>
      write<DeskReply>('POST', api.replyAnswer(number), request),
    watchService: (call?: CallOptions) => get<WatchService>(api.watches, call),
    newWatch: (request: WatchRequest) => write<NewWatch>('POST', api.watches, request),
    watch: (id: string, call?: CallOptions) => get<WatchView>(api.watch(id), call),
    confirmWatch: (id: string, key: string) => write<WatchView>('POST', api.watchConfirmation(id), { key }),
    endWatch: (id: string, key: string) => write<WatchView>('POST', api.watchEnd(id), { key }),
    mail: (call?: CallOptions) => get<MailList>(api.mail, call),
    packages: (call?: CallOptions) => get<PackageList>(api.dataRoom, call),
    package: (id: string, call?: CallOptions) => get<PackageView>(api.package(id), call),
    newPackage: (request: NewPackage) => write<PackageView>('POST', api.dataRoom, request),
    /** The next wording of the terms, over the version that was read. */
    setTerms: (id: string, request: TermsRequest) => write<PackageView>('PUT', api.packageTerms(id), request),
    acceptTerms: (id: string, version: number) =>
      write<PackageView>('POST', api.packageAcceptance(id), { version }),
    /** The body is the file itself. */
    addPackageFile: (id: string, content: Blob | ArrayBuffer, mediaType: string, name: string) =>
      json<PackageView>(withQuery(api.packageFiles(id), { name }), {
        method: 'POST',
        headers: { 'content-type': mediaType },
        body: content,
      }),
    openPackage: (id: string, account: string) =>
      write<PackageView>('PUT', api.packageReader(id, account), {}),
    openPackageByEmail: (id: string, email: string) =>
      write<PackageView>('POST', api.packageReaders(id), { email }),
    withdrawPackage: (id: string, account: string) =>
      json<PackageView>(api.packageReader(id, account), { method: 'DELETE' }),
    accessJournal: (id: string, call?: CallOptions) => get<AccessJournal>(api.packageJournal(id), call),
    reports: (query: ReportsQuery = {}, call?: CallOptions) =>
      get<ReportList>(withQuery(api.reports, query as Query), call),
    reportFacets: (query: ReportFacetsQuery = {}, call?: CallOptions) =>
      get<ReportFacets>(withQuery(api.reportFacets, query as Query), call),
    report: (id: string, call?: CallOptions) => get<ReportView>(api.report(id), call),
    reportPages: (
      id: string,
      query: {
        readonly part: string;
        readonly from?: number;
        readonly q?: string;
        readonly onlyHits?: boolean;
      },
      call?: CallOptions,
    ) => get<ReportPages>(withQuery(api.reportPages(id), query), call),
    depositReport: (report: NewReport) => write<ActReceipt>('POST', api.reports, report),
    reportAct: (id: string, act: ReportAct) => write<ActReceipt>('POST', api.reportActs(id), act),
    deviations: (call?: PastCallOptions) => get<DeviationList>(at(api.deviations, call), call),
    /** An officer enters a filing on paper; both its times stand in the register. */
    counterFiling: (request: CounterLodgeRequest, key: string) =>
      write<LodgeReceipt>('POST', api.counterFilings, request, { 'idempotency-key': key }),
    differences: (query: { from: string; to?: string | undefined }, call?: CallOptions) =>
      get<DifferenceView>(withQuery(api.differences, query), call),
    deposits: (query: Query = {}, call?: CallOptions) =>
      get<DepositList>(withQuery(api.deposits, query), call),
    deposit: (id: string, call?: CallOptions) => get<DepositView>(api.deposit(id), call),
    mineral: (code: string, call?: CallOptions) => get<MineralView>(api.mineral(code), call),
    gradeTonnage: (code: string, call?: CallOptions) => get<GradeTonnageView>(api.gradeTonnage(code), call),
    prices: (code: string, call?: CallOptions) => get<PriceView>(api.prices(code), call),
    district: (oblast: string, call?: CallOptions) => get<DistrictView>(api.district(oblast), call),
    finder: (query: Query = {}, call?: CallOptions) => get<FinderView>(withQuery(api.finder, query), call),
    search: (q: string, call?: CallOptions) => get<SearchResults>(withQuery(api.search, { q }), call),
    layers: (call?: CallOptions) => get<LayerList>(api.layers, call),
    law: (country: string, call?: CallOptions) => get<LawView>(api.law(country), call),
    /** The register under another law; each change as text. */
    replay: (changes: readonly string[], call?: CallOptions) =>
      get<ReplayView>(withChanges(api.replay, changes), call),
    /** `simulated`: only what a simulation made, or only what it did not. */
    delays: (query: { simulated?: boolean } = {}, call?: CallOptions) =>
      get<DelayView>(withQuery(api.delays, query), call),
    lawCases: (country: string, call?: CallOptions) => get<LawCases>(api.lawCases(country), call),
    trade: (call?: CallOptions) => get<TradeDesk>(api.trade, call),
    tradePartners: (call?: CallOptions) => get<TradePartnerList>(api.tradePartners, call),
    tradePartner: (code: string, query: Query = {}, call?: CallOptions) =>
      get<TradePartnerView>(withQuery(api.tradePartner(code), query), call),
    tradeFigure: (id: string, call?: CallOptions) => get<TradeFigureRecord>(api.tradeFigure(id), call),
    tradeClaims: (call?: CallOptions) => get<ClaimList>(api.tradeClaims, call),
    tradeClaim: (id: string, query: Query = {}, call?: CallOptions) =>
      get<ClaimView>(withQuery(api.tradeClaim(id), query), call),
    tradeOutlook: (call?: CallOptions) => get<TradeOutlookView>(api.tradeOutlook, call),
    tradeCooperation: (query: Query = {}, call?: CallOptions) =>
      get<CooperationList>(withQuery(api.tradeCooperation, query), call),
    witnesses: (call?: CallOptions) => get<WitnessList>(api.witnesses, call),
    checkpoint: async (call?: CallOptions) =>
      (await send(api.checkpoint, call?.signal ? { signal: call.signal } : {})).text(),
    proof: async (index: number, call?: CallOptions) =>
      (await send(api.proof(index), call?.signal ? { signal: call.signal } : {})).text(),
  };
}
export type Client = ReturnType<typeof createClient>;
