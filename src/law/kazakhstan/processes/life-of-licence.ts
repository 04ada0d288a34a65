/** What happens to a licence between issue and end: extension, transfer, pledge, split, surrender, retention. */
import type { Process } from '../../process.ts';
import { step } from '../../step.ts';
import { clock, code } from './steps.ts';

export const extensionProcess: Process = {
  id: 'exploration-extension',
  licenceKind: 'exploration',
  first: 'requested',
  last: ['extended', 'refused'],
  cite: code('art. 193(3)–(5)'),
  steps: [
    step({
      id: 'decide-on-extension',
      mover: 'ministry',
      begins: ['requested'],
      ends: ['extended', 'refused'],
      clocks: [clock('exploration.extension-decision-days', 'working-days', 'requested')],
      cite: code('art. 193(4)'),
    }),
  ],
};

/** Ordinary deposits, and large or strategic ones with their longer clocks. */
export function transferProcess(size: 'ordinary' | 'large'): Process {
  const large = size === 'large';
  const over = ['consented', 'refused'];
  // "Requests stop the clock", and so does the question to the security bodies.
  const stops = [
    { from: 'security-asked', until: 'security-answered' },
    { from: 'request-sent', until: 'request-answered' },
  ];
  return {
    id: large ? 'transfer-consent-large' : 'transfer-consent',
    licenceKind: 'exploration',
    first: 'requested',
    last: over,
    cite: code('arts. 44–45'),
    steps: [
      step({
        id: 'put-before-commission',
        mover: 'ministry',
        begins: ['requested'],
        ends: ['before-commission', ...over],
        clocks: [clock('transfer.commission-days', 'working-days', 'requested')],
        cite: code('art. 45(6)'),
      }),
      step({
        id: 'recommend',
        mover: 'expert-commission',
        begins: ['before-commission'],
        ends: ['recommended', ...over],
        clocks: [
          {
            ...clock(
              large ? 'transfer.expertise-days-large' : 'transfer.expertise-days',
              'working-days',
              'before-commission',
            ),
            stops,
          },
        ],
        cite: code('art. 45(6)'),
      }),
      step({
        id: 'ask-security-bodies',
        mover: 'ministry',
        begins: ['security-check-begun'],
        ends: ['security-asked', ...over],
        clocks: [clock('transfer.security-request-days', 'working-days', 'security-check-begun')],
        usual: large,
        cite: code('art. 45(7)'),
      }),
      step({
        id: 'answer-on-security',
        mover: 'security-bodies',
        begins: ['security-asked'],
        ends: ['security-answered', ...over],
        clocks: [clock('transfer.security-answer-days', 'working-days', 'security-asked')],
        usual: large,
        cite: code('art. 45(7)'),
      }),
      step({
        id: 'decide-on-consent',
        mover: 'ministry',
        begins: ['recommended'],
        ends: over,
        clocks: [clock('transfer.decision-days', 'working-days', 'recommended')],
        cite: code('art. 45(6)'),
      }),
      step({
        // The whole may take no longer; requests to the applicant stop it.
        id: 'consent-overall',
        mover: 'ministry',
        begins: ['requested'],
        ends: over,
        clocks: [
          {
            ...clock(
              large ? 'transfer.overall-months-large' : 'transfer.overall-months',
              'months',
              'requested',
            ),
            stops,
          },
        ],
        usual: false,
        cite: code('art. 45(6)'),
      }),
      step({
        id: 'make-the-deal',
        mover: 'holder',
        begins: ['consented'],
        ends: ['deal-made'],
        clocks: [clock('transfer.consent-years', 'years', 'consented')],
        atEnd: 'consent-lapses',
        cite: code('art. 45(13)'),
      }),
      step({
        id: 'give-notice-of-deal',
        mover: 'holder',
        begins: ['deal-made'],
        ends: ['deal-notified'],
        clocks: [clock('transfer.buyer-notice-months', 'months', 'deal-made')],
        atEnd: 'breach-of-duty',
        cite: code('arts. 42(2), 47'),
      }),
      step({
        id: 'reissue-licence',
        mover: 'ministry',
        begins: ['reissue-requested'],
        ends: ['reissued'],
        clocks: [clock('transfer.reissue-days', 'working-days', 'reissue-requested')],
        cite: code('art. 40(3)'),
      }),
    ],
  };
}

export const pledgeProcess: Process = {
  id: 'pledge-registration',
  licenceKind: 'exploration',
  first: 'requested',
  last: ['registered', 'refused'],
  cite: code('art. 48'),
  steps: [
    step({
      id: 'register-pledge',
      mover: 'ministry',
      begins: ['requested'],
      ends: ['registered', 'refused'],
      cite: code('art. 48'),
    }),
  ],
};

export const splitProcess: Process = {
  id: 'plot-transformation',
  licenceKind: 'exploration',
  first: 'requested',
  last: ['reissued', 'refused'],
  cite: code('arts. 238–241'),
  steps: [
    step({
      id: 'decide-on-transformation',
      mover: 'ministry',
      begins: ['requested'],
      ends: ['reissued', 'refused'],
      clocks: [clock('split.review-days', 'calendar-days', 'requested')],
      cite: code('arts. 238–241'),
    }),
  ],
};

export const surrenderProcess: Process = {
  id: 'exploration-surrender',
  licenceKind: 'exploration',
  first: 'requested',
  last: ['surrendered', 'reissued'],
  cite: code('arts. 197, 199'),
  steps: [
    step({
      id: 'sign-closure-act',
      mover: 'akimat',
      begins: ['requested'],
      ends: ['closure-act-signed'],
      documents: ['closure-act'],
      cite: code('art. 197'),
    }),
    step({
      id: 'enter-surrender',
      mover: 'ministry',
      begins: ['closure-act-signed'],
      ends: ['surrendered', 'reissued'],
      cite: code('art. 199'),
    }),
  ],
};

/** The end of an exploration licence: reports, restored ground, the plot free again. */
export const explorationEndProcess: Process = {
  id: 'exploration-end',
  licenceKind: 'exploration',
  first: 'ended',
  last: ['plot-available'],
  cite: code('arts. 195, 197'),
  steps: [
    step({
      id: 'last-reports',
      mover: 'holder',
      begins: ['ended'],
      ends: ['last-reports-lodged'],
      clocks: [clock('exploration.last-report-months', 'months', 'ended')],
      atEnd: 'breach-of-duty',
      cite: code('art. 195'),
    }),
    step({
      id: 'final-geological-report',
      mover: 'holder',
      begins: ['ended'],
      ends: ['final-report-lodged'],
      clocks: [clock('exploration.final-report-months', 'months', 'ended')],
      atEnd: 'breach-of-duty',
      cite: code('art. 195'),
    }),
    step({
      id: 'restore-ground',
      mover: 'holder',
      begins: ['ended'],
      ends: ['closure-act-signed', 'weather-delay'],
      clocks: [clock('exploration.rehabilitation-months', 'months', 'ended')],
      atEnd: 'refused-for-five-years',
      cite: code('art. 197'),
    }),
    step({
      id: 'restore-ground-after-weather',
      mover: 'holder',
      begins: ['weather-delay'],
      ends: ['closure-act-signed'],
      clocks: [clock('exploration.rehabilitation-weather-months', 'months', 'weather-delay')],
      atEnd: 'refused-for-five-years',
      usual: false,
      cite: code('art. 197'),
    }),
    step({
      id: 'enter-plot-as-available',
      mover: 'geology-body',
      begins: ['closure-act-signed'],
      ends: ['plot-available'],
      cite: code('art. 197(6)'),
    }),
  ],
};

export const retentionProcess: Process = {
  id: 'retention-status',
  licenceKind: 'mining',
  first: 'requested',
  last: ['reissued', 'refused'],
  cite: code('arts. 222–230'),
  steps: [
    step({
      id: 'decide-on-retention',
      mover: 'ministry',
      begins: ['requested'],
      ends: ['decided', 'refused'],
      clocks: [clock('retention.decision-days', 'working-days', 'requested')],
      cite: code('arts. 222–230'),
    }),
    step({
      id: 'conservation-project',
      mover: 'holder',
      begins: ['decided'],
      ends: ['project-delivered', 'project-delayed', 'refused'],
      clocks: [clock('retention.project-months', 'months', 'decided')],
      documents: ['conservation-project'],
      atEnd: 'application-is-refused',
      cite: code('arts. 222–230'),
    }),
    step({
      id: 'conservation-project-longer',
      mover: 'holder',
      begins: ['project-delayed'],
      ends: ['project-delivered', 'refused'],
      clocks: [clock('retention.project-more-months', 'months', 'project-delayed')],
      documents: ['conservation-project'],
      atEnd: 'application-is-refused',
      usual: false,
      cite: code('arts. 222–230'),
    }),
    step({
      id: 'reissue-licence',
      mover: 'ministry',
      begins: ['project-delivered'],
      ends: ['reissued'],
      clocks: [clock('retention.reissue-days', 'working-days', 'project-delivered')],
      cite: code('arts. 222–230'),
    }),
  ],
};

/** Users who share a territory file their agreement (art. 24). */
export const sharedTerritoryProcess: Process = {
  id: 'shared-territory',
  licenceKind: 'exploration',
  first: 'agreed',
  last: ['agreement-filed'],
  cite: code('art. 24'),
  steps: [
    step({
      id: 'file-agreement',
      mover: 'holder',
      begins: ['agreed'],
      ends: ['agreement-filed'],
      clocks: [clock('overlap.agreement-days', 'working-days', 'agreed')],
      atEnd: 'breach-of-duty',
      cite: code('art. 24'),
    }),
  ],
};

/** A security for closure that lapses is replaced (arts. 55–58). */
export const securityReplacementProcess: Process = {
  id: 'security-replacement',
  licenceKind: 'exploration',
  first: 'security-lapsed',
  last: ['security-replaced'],
  cite: code('arts. 55–58'),
  steps: [
    step({
      id: 'replace-security',
      mover: 'holder',
      begins: ['security-lapsed'],
      ends: ['security-replaced'],
      clocks: [clock('closure-security.replacement-days', 'calendar-days', 'security-lapsed')],
      atEnd: 'breach-of-duty',
      documents: ['closure-security'],
      cite: code('arts. 55–58'),
    }),
  ],
};
