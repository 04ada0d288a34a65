/** What happens to a licence between issue and end: extension, transfer, pledge, split, surrender, retention. */
import type { Process } from '../../process.ts';
import { clock, code, officialStep } from './clock.ts';

export const extensionProcess: Process = {
  id: 'exploration-extension',
  licenceKind: 'exploration',
  first: 'requested',
  last: ['extended', 'refused'],
  cite: code('art. 193(3)–(5)'),
  steps: [
    officialStep(
      'decide-on-extension',
      'ministry',
      ['requested'],
      ['extended', 'refused'],
      [clock('exploration.extension-decision-days', 'working-days', 'requested')],
      code('art. 193(4)'),
    ),
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
      officialStep(
        'put-before-commission',
        'ministry',
        ['requested'],
        ['before-commission', ...over],
        [clock('transfer.commission-days', 'working-days', 'requested')],
        code('art. 45(6)'),
      ),
      officialStep(
        'recommend',
        'expert-commission',
        ['before-commission'],
        ['recommended', ...over],
        [
          {
            ...clock(
              large ? 'transfer.expertise-days-large' : 'transfer.expertise-days',
              'working-days',
              'before-commission',
            ),
            stops,
          },
        ],
        code('art. 45(6)'),
      ),
      {
        ...officialStep(
          'ask-security-bodies',
          'ministry',
          ['security-check-begun'],
          ['security-asked', ...over],
          [clock('transfer.security-request-days', 'working-days', 'security-check-begun')],
          code('art. 45(7)'),
        ),
        usual: large,
      },
      {
        ...officialStep(
          'answer-on-security',
          'security-bodies',
          ['security-asked'],
          ['security-answered', ...over],
          [clock('transfer.security-answer-days', 'working-days', 'security-asked')],
          code('art. 45(7)'),
        ),
        usual: large,
      },
      officialStep(
        'decide-on-consent',
        'ministry',
        ['recommended'],
        over,
        [clock('transfer.decision-days', 'working-days', 'recommended')],
        code('art. 45(6)'),
      ),
      {
        // The whole may take no longer; requests to the applicant stop it.
        ...officialStep(
          'consent-overall',
          'ministry',
          ['requested'],
          over,
          [
            {
              ...clock(
                large ? 'transfer.overall-months-large' : 'transfer.overall-months',
                'months',
                'requested',
              ),
              stops,
            },
          ],
          code('art. 45(6)'),
        ),
        usual: false,
      },
      {
        ...officialStep(
          'make-the-deal',
          'holder',
          ['consented'],
          ['deal-made'],
          [clock('transfer.consent-years', 'years', 'consented')],
          code('art. 45(13)'),
        ),
        atEnd: 'consent-lapses',
      },
      {
        ...officialStep(
          'give-notice-of-deal',
          'holder',
          ['deal-made'],
          ['deal-notified'],
          [clock('transfer.buyer-notice-months', 'months', 'deal-made')],
          code('arts. 42(2), 47'),
        ),
        atEnd: 'breach-of-duty',
      },
      officialStep(
        'reissue-licence',
        'ministry',
        ['reissue-requested'],
        ['reissued'],
        [clock('transfer.reissue-days', 'working-days', 'reissue-requested')],
        code('art. 40(3)'),
      ),
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
    officialStep(
      'register-pledge',
      'ministry',
      ['requested'],
      ['registered', 'refused'],
      [],
      code('art. 48'),
    ),
  ],
};

export const splitProcess: Process = {
  id: 'plot-transformation',
  licenceKind: 'exploration',
  first: 'requested',
  last: ['reissued', 'refused'],
  cite: code('arts. 238–241'),
  steps: [
    officialStep(
      'decide-on-transformation',
      'ministry',
      ['requested'],
      ['reissued', 'refused'],
      [clock('split.review-days', 'calendar-days', 'requested')],
      code('arts. 238–241'),
    ),
  ],
};

export const surrenderProcess: Process = {
  id: 'exploration-surrender',
  licenceKind: 'exploration',
  first: 'requested',
  last: ['surrendered', 'reissued'],
  cite: code('arts. 197, 199'),
  steps: [
    {
      ...officialStep(
        'sign-closure-act',
        'akimat',
        ['requested'],
        ['closure-act-signed'],
        [],
        code('art. 197'),
      ),
      documents: ['closure-act'],
    },
    officialStep(
      'enter-surrender',
      'ministry',
      ['closure-act-signed'],
      ['surrendered', 'reissued'],
      [],
      code('art. 199'),
    ),
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
    {
      ...officialStep(
        'last-reports',
        'holder',
        ['ended'],
        ['last-reports-lodged'],
        [clock('exploration.last-report-months', 'months', 'ended')],
        code('art. 195'),
      ),
      atEnd: 'breach-of-duty',
    },
    {
      ...officialStep(
        'final-geological-report',
        'holder',
        ['ended'],
        ['final-report-lodged'],
        [clock('exploration.final-report-months', 'months', 'ended')],
        code('art. 195'),
      ),
      atEnd: 'breach-of-duty',
    },
    {
      ...officialStep(
        'restore-ground',
        'holder',
        ['ended'],
        ['closure-act-signed', 'weather-delay'],
        [clock('exploration.rehabilitation-months', 'months', 'ended')],
        code('art. 197'),
      ),
      atEnd: 'refused-for-five-years',
    },
    {
      ...officialStep(
        'restore-ground-after-weather',
        'holder',
        ['weather-delay'],
        ['closure-act-signed'],
        [clock('exploration.rehabilitation-weather-months', 'months', 'weather-delay')],
        code('art. 197'),
      ),
      atEnd: 'refused-for-five-years',
      usual: false,
    },
    officialStep(
      'enter-plot-as-available',
      'geology-body',
      ['closure-act-signed'],
      ['plot-available'],
      [],
      code('art. 197(6)'),
    ),
  ],
};

export const retentionProcess: Process = {
  id: 'retention-status',
  licenceKind: 'mining',
  first: 'requested',
  last: ['reissued', 'refused'],
  cite: code('arts. 222–230'),
  steps: [
    officialStep(
      'decide-on-retention',
      'ministry',
      ['requested'],
      ['decided', 'refused'],
      [clock('retention.decision-days', 'working-days', 'requested')],
      code('arts. 222–230'),
    ),
    {
      ...officialStep(
        'conservation-project',
        'holder',
        ['decided'],
        ['project-delivered', 'project-delayed', 'refused'],
        [clock('retention.project-months', 'months', 'decided')],
        code('arts. 222–230'),
      ),
      documents: ['conservation-project'],
      atEnd: 'application-is-refused',
    },
    {
      ...officialStep(
        'conservation-project-longer',
        'holder',
        ['project-delayed'],
        ['project-delivered', 'refused'],
        [clock('retention.project-more-months', 'months', 'project-delayed')],
        code('arts. 222–230'),
      ),
      documents: ['conservation-project'],
      atEnd: 'application-is-refused',
      usual: false,
    },
    officialStep(
      'reissue-licence',
      'ministry',
      ['project-delivered'],
      ['reissued'],
      [clock('retention.reissue-days', 'working-days', 'project-delivered')],
      code('arts. 222–230'),
    ),
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
    {
      ...officialStep(
        'file-agreement',
        'holder',
        ['agreed'],
        ['agreement-filed'],
        [clock('overlap.agreement-days', 'working-days', 'agreed')],
        code('art. 24'),
      ),
      atEnd: 'breach-of-duty',
    },
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
    {
      ...officialStep(
        'replace-security',
        'holder',
        ['security-lapsed'],
        ['security-replaced'],
        [clock('closure-security.replacement-days', 'calendar-days', 'security-lapsed')],
        code('arts. 55–58'),
      ),
      atEnd: 'breach-of-duty',
      documents: ['closure-security'],
    },
  ],
};
