/** The pages of the app. A page stands in the menu as soon as it stands here. */
import type { ComponentType } from 'react';
import type { Messages } from '#words';

export interface Page {
  /** Pattern of its address, as react-router reads it: `/licences/:id`. */
  readonly path: string;
  /** Its place in the main menu, if it has one. */
  readonly menu?: keyof Messages['frame']['pages'];
  /** `panel`: 400 px beside the map. `wide`: about half the window, map beside it. `page`: no map. */
  readonly layout: 'panel' | 'wide' | 'page';
  /** On a phone it covers the map from the start: where one writes and looks at no map. */
  readonly sheet?: 'full';
  /** True where the page itself follows `asOf` and `datetime`; absent where it is always of today: there one acts. */
  readonly showsPast?: true;
  /** Imported when it is first visited. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

export const pages: readonly Page[] = [
  { path: '/', showsPast: true, layout: 'panel', load: () => import('./home/home.tsx') },
  { path: '/ground', menu: 'ground', layout: 'panel', load: () => import('./ground/ground.tsx') },
  {
    path: '/ground/reopening',
    showsPast: true,
    layout: 'wide',
    load: () => import('./reopening/reopening.tsx'),
  },
  {
    path: '/ground/reopening/:id',
    showsPast: true,
    layout: 'wide',
    load: () => import('./reopening/slot.tsx'),
  },
  { path: '/blocks/:code', showsPast: true, layout: 'panel', load: () => import('./block/block.tsx') },
  { path: '/check', showsPast: true, layout: 'panel', load: () => import('./check/check.tsx') },
  { path: '/deposits', menu: 'deposits', layout: 'wide', load: () => import('./deposits/deposits.tsx') },
  { path: '/minerals/:code', layout: 'wide', load: () => import('./minerals/mineral.tsx') },
  { path: '/districts/:id', layout: 'wide', load: () => import('./districts/district.tsx') },
  { path: '/deposits/:id', layout: 'wide', load: () => import('./deposit/deposit.tsx') },
  { path: '/data', menu: 'data', layout: 'page', load: () => import('./datasets/datasets.tsx') },
  { path: '/account', layout: 'page', load: () => import('./account/account.tsx') },
  { path: '/reports', layout: 'wide', load: () => import('./reports/reports.tsx') },
  { path: '/reports/new', layout: 'wide', load: () => import('./reports/deposit-report.tsx') },
  { path: '/reports/:id', layout: 'wide', load: () => import('./reports/report.tsx') },
  { path: '/law', menu: 'law', layout: 'page', load: () => import('./law/law.tsx') },
  { path: '/law/replay', layout: 'page', load: () => import('./replay/replay.tsx') },
  { path: '/law/benchmark', layout: 'page', load: () => import('./benchmark/benchmark.tsx') },
  { path: '/apply', layout: 'wide', load: () => import('./apply/apply.tsx') },
  { path: '/apply/who', layout: 'wide', sheet: 'full', load: () => import('./apply/who.tsx') },
  { path: '/apply/area', layout: 'wide', load: () => import('./apply/area.tsx') },
  { path: '/apply/plan', layout: 'wide', sheet: 'full', load: () => import('./apply/plan.tsx') },
  { path: '/apply/means', layout: 'wide', sheet: 'full', load: () => import('./apply/means.tsx') },
  { path: '/apply/documents', layout: 'wide', sheet: 'full', load: () => import('./apply/documents.tsx') },
  { path: '/apply/review', layout: 'wide', sheet: 'full', load: () => import('./apply/review.tsx') },
  { path: '/apply/sign', layout: 'wide', sheet: 'full', load: () => import('./apply/sign.tsx') },
  { path: '/desk', layout: 'page', load: () => import('./desk/desk.tsx') },
  { path: '/desk/interests', layout: 'page', load: () => import('./desk/desk-interests.tsx') },
  { path: '/desk/mail', layout: 'page', load: () => import('./desk/desk-mail.tsx') },
  { path: '/desk/replies', layout: 'page', load: () => import('./replies/desk-replies.tsx') },
  { path: '/replies', layout: 'page', load: () => import('./replies/replies.tsx') },
  { path: '/replies/new', layout: 'page', load: () => import('./replies/new-reply.tsx') },
  { path: '/replies/mine/:secret', layout: 'page', load: () => import('./replies/own-reply.tsx') },
  { path: '/replies/:number', layout: 'page', load: () => import('./replies/reply.tsx') },
  { path: '/watch', layout: 'wide', load: () => import('./watch/new-watch.tsx') },
  { path: '/watch/:id', layout: 'page', load: () => import('./watch/watch.tsx') },
  { path: '/interest', layout: 'page', load: () => import('./interest/interest.tsx') },
  { path: '/interest/new', layout: 'page', load: () => import('./interest/new-interest.tsx') },
  { path: '/data-room', layout: 'page', load: () => import('./data-room/data-room.tsx') },
  { path: '/data-room/:id', layout: 'page', load: () => import('./data-room/package.tsx') },
  { path: '/desk/:id', layout: 'wide', load: () => import('./desk/desk-file.tsx') },
  {
    path: '/applications/sealed',
    showsPast: true,
    layout: 'wide',
    load: () => import('./sealed-filings/sealed-filings.tsx'),
  },
  {
    // Nobody knows where it lies: there is no map beside it.
    path: '/applications/sealed/:id',
    showsPast: true,
    layout: 'page',
    load: () => import('./sealed-filings/sealed-filing.tsx'),
  },
  {
    path: '/applications/:id',
    showsPast: true,
    layout: 'wide',
    load: () => import('./application/application.tsx'),
  },
  {
    path: '/register',
    menu: 'register',
    showsPast: true,
    layout: 'wide',
    load: () => import('./register/register.tsx'),
  },
  { path: '/differences', layout: 'wide', load: () => import('./differences/differences.tsx') },
  { path: '/deviations', layout: 'page', showsPast: true, load: () => import('./deviations/deviations.tsx') },
  { path: '/licences/:id', showsPast: true, layout: 'wide', load: () => import('./licence/licence.tsx') },
  {
    path: '/licences/:id/certificate',
    showsPast: true,
    layout: 'wide',
    load: () => import('./licence/certificate.tsx'),
  },
  {
    path: '/verify-certificate',
    layout: 'page',
    load: () => import('./verify-certificate/verify-certificate.tsx'),
  },
  { path: '/log', menu: 'log', showsPast: true, layout: 'page', load: () => import('./log/log.tsx') },
  { path: '/tenders', menu: 'tenders', layout: 'page', load: () => import('./tenders/tenders.tsx') },
  { path: '/tenders/new', layout: 'page', load: () => import('./tenders/new-tender.tsx') },
  { path: '/tenders/recompute', layout: 'page', load: () => import('./tenders/recompute.tsx') },
  { path: '/tenders/makers', layout: 'page', load: () => import('./tenders/makers.tsx') },
  { path: '/tenders/cases/:id', layout: 'page', load: () => import('./tenders/case.tsx') },
  { path: '/tenders/:id', layout: 'page', load: () => import('./tenders/tender.tsx') },
  { path: '/tenders/:id/work', layout: 'page', load: () => import('./tenders/work.tsx') },
  { path: '/sourcing', menu: 'sourcing', layout: 'page', load: () => import('./sourcing/sourcing.tsx') },
  { path: '/trade', menu: 'trade', layout: 'page', load: () => import('./trade/trade.tsx') },
  { path: '/trade/partners/:code', layout: 'page', load: () => import('./trade/partner.tsx') },
  { path: '/trade/figures/:id', layout: 'page', load: () => import('./trade/figure.tsx') },
  { path: '/trade/claims', layout: 'page', load: () => import('./trade/claims.tsx') },
  { path: '/trade/claims/:id', layout: 'page', load: () => import('./trade/claim.tsx') },
  { path: '/trade/outlook', layout: 'page', load: () => import('./trade/outlook.tsx') },
  { path: '/trade/cooperation', layout: 'page', load: () => import('./trade/cooperation.tsx') },
  { path: '/register-account', layout: 'page', load: () => import('./people/register-account.tsx') },
  { path: '/verify-email', layout: 'page', load: () => import('./people/verify-email.tsx') },
  { path: '/new-email', layout: 'page', load: () => import('./people/new-email.tsx') },
  { path: '/forgot-password', layout: 'page', load: () => import('./people/forgot-password.tsx') },
  { path: '/reset-password', layout: 'page', load: () => import('./people/reset-password.tsx') },
  { path: '/invitation', layout: 'page', load: () => import('./people/invitation.tsx') },
  { path: '/sign-in', layout: 'page', load: () => import('./sign-in/sign-in.tsx') },
  {
    path: '/components',
    layout: 'page',
    load: () => import('./components/component-page/component-page.tsx'),
  },
];
