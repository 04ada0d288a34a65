/** Names of the rules of a licence's life and of other applications, and what is said when they are met. */
import type { RuleWords } from '../rule-words.ts';

const simply = (name: string, met: string): RuleWords => ({ name, met: () => met });

export const lifeRules: Readonly<Record<string, RuleWords>> = {
  'extension.times': {
    name: 'How often it may be extended',
    met: (t) =>
      t.has('maximum')
        ? `Extended ${t.number('before')} of ${t.number('maximum')} times.`
        : 'As often as asked.',
  },
  'extension.request-day': {
    name: 'Day of the request',
    met: (t) => `Asked for between ${t.day('opens')} and ${t.day('until')}.`,
  },
  'extension.length': {
    name: 'Length of the extension',
    met: (t) => `${t.years('years')}; ${t.years('maximum')} are the most.`,
  },
  'extension.relinquishment': {
    name: 'Ground given up',
    met: (t) =>
      t.count('needed') === 0
        ? 'No ground need be given up.'
        : `${t.blocks('givenUp')} given up; ${t.number('needed')} needed (40 % of ${t.number('base')}).`,
  },
  'extension.remainder': {
    name: 'What remains',
    met: (t) => `${t.blocks('left')} remain in one plot.`,
  },
  'extension.breaches': simply('Past periods', 'Rental and minimum spend of past periods are in order.'),
  'surrender.whole-blocks': {
    name: 'Whole blocks',
    met: (t) =>
      t.is('whole', true) ? 'The whole licence is given up.' : `${t.blocks('blocks')} given up whole.`,
  },
  'surrender.remainder': {
    name: 'What remains',
    met: (t) => (t.count('left') === 0 ? 'Nothing remains.' : `${t.blocks('left')} remain in one plot.`),
  },
  'surrender.pledge': simply('Pledge', 'Not pledged, or the pledgee consents.'),
  'surrender.closure-act': simply('Restored ground', 'The act of closure or survey is signed.'),
  'transfer.allowed': simply('May be passed on', 'The law allows it.'),
  'transfer.consent': {
    name: 'Consent of the ministry',
    met: (t) =>
      t.has('exemption')
        ? `Not needed: ${t.name('exemption', 'exemption')}.`
        : `Given on ${t.day('givenOn')}, valid until ${t.day('lasts')}.`,
  },
  'transfer.ban': simply('Administrative ban', 'No administrative ban stands on the plot.'),
  'transfer.national-security': simply('National security and concentration', 'Assessed.'),
  'transfer.reissue': {
    name: 'New licence paper',
    met: (t) =>
      t.is('needed', false)
        ? 'Not needed: the licence keeps its holder.'
        : `Issued within ${t.workingDays('days')} of the joint application.`,
  },
  'transfer.notices': simply('Notices', 'None needed.'),
  'pledge.allowed': simply('May be pledged', 'The law allows it.'),
  'pledge.registration': simply('Registration of the pledge', 'Registered.'),
  'split.holder': {
    name: 'Same holder',
    met: (t) => `The holder stays the same; decided within ${t.days('days')}.`,
  },
  'split.parts': {
    name: 'Parts',
    met: (t) => `${t.number('parts')} parts make up the ${t.blocks('blocks')}.`,
  },
  'merge.kind': { name: 'May be merged', met: (t) => `Mining plots; decided within ${t.days('days')}.` },
  'revocation.ground': { name: 'Ground of revocation', met: (t) => `Listed: ${t.name('breach', 'breach')}.` },
  'revocation.cure': {
    name: 'Time to mend',
    met: (t) => `Notice of ${t.day('noticeOn')}; the time to mend ran out on ${t.day('until')}.`,
  },
  'revocation.force-majeure': simply('Force majeure', 'None.'),
  'revocation.end': { name: 'End of the licence', met: (t) => `The licence ended on ${t.day('ends')}.` },
  'exploration.bulk-extraction': {
    name: 'Bulk extraction',
    met: (t) =>
      t.count('cubicMetres') <= t.count('free')
        ? `${t.number('cubicMetres')} m³; up to ${t.number('free')} m³ needs no permit.`
        : 'Permit and papers are there.',
  },
  'exploration.capital-structures': simply('Capital structures', 'None.'),
  'closure-security.form': simply('Form of the security', 'Guarantees, deposits or insurance policies.'),
  'closure-security.sum': {
    name: 'Sum of the security',
    met: (t) => `${t.tenge('givenKzt')} given; ${t.tenge('neededKzt')} needed (${t.mci('mci')}).`,
  },
  'closure-security.policy-term': {
    name: 'Term of the insurance policy',
    met: (t) => (t.count('policies') === 0 ? 'No policy is used.' : `At least ${t.years('years')}.`),
  },
  'licence.law-of-issue': {
    name: 'Which law holds for the licence',
    met: (t) =>
      t.is('reach', 'issue-day')
        ? `The law of the day of issue, ${t.day('lawOf')}.`
        : `The law of the day itself, ${t.day('lawOf')}.`,
  },
};

export const otherApplicationRules: Readonly<Record<string, RuleWords>> = {
  document: {
    name: '',
    met: (t) => (t.is('needed', false) ? 'Not asked of this applicant.' : 'Attached.'),
  },
  'plot.outline': {
    name: 'Outline of the plot',
    met: (t) => (t.is('shape', 'rectangle') ? 'A rectangle.' : 'Four corners, two opposite sides parallel.'),
  },
  'plot.holes': {
    name: 'Inner boundaries',
    met: (t) => (t.count('holes') === 0 ? 'None.' : "They go round others' plots."),
  },
  'plot.size': { name: 'Size of the plot', met: (t) => t.squareMetres('squareMetres') },
  'plot.term': { name: 'Term', met: (t) => `${t.years('years')}; ${t.years('maximum')} are the most.` },
  'plot.ground': {
    name: 'Ground under the plot',
    met: (t) =>
      t.count('touched') === 0 ? 'Nothing stands on it.' : 'What it touches allows it, or consent is there.',
  },
  'mining.resource-report': { name: 'Standard of the report', met: (t) => `${t.text('standard')}.` },
  'mining.professional-means': {
    name: 'Specialists',
    met: (t) =>
      t.is('needed', false)
        ? 'Not asked of an explorer.'
        : 'Geologist, mining engineer and surveyor are there.',
  },
  'mining.financial-means': {
    name: 'Financial means',
    met: (t) => (t.is('needed', false) ? 'Not asked of an explorer.' : 'Shown.'),
  },
  'mining.exclusive-right': {
    name: 'Exclusive right of the explorer',
    met: (t) => (t.is('claimed', false) ? 'Not claimed.' : 'The explorer has it.'),
  },
  'mining.exploration-goes-on': {
    name: 'Exploration meanwhile',
    met: (t) =>
      t.is('goesOn', true)
        ? 'Exploration goes on for this area until the decision: no minimum spend, rental is due.'
        : 'Exploration does not go on for this area.',
  },
  'mining.breaches': {
    name: 'Breaches of the explorer',
    met: (t) =>
      t.is('claimed', false)
        ? 'No exclusive right is claimed.'
        : `None; formal defects may be mended within ${t.days('days')}.`,
  },
  'common-minerals.depth': {
    name: 'Depth',
    met: (t) => `${t.metres('value')}; ${t.metres('maximum')} are the most.`,
  },
  'common-minerals.no-other-minerals': simply('Other minerals', 'The geology body found none.'),
  'prospecting.holder': simply(
    'Who may hold',
    'A citizen of Kazakhstan without another prospecting licence.',
  ),
  'prospecting.tools': simply('Depth and tools', 'Within the limits.'),
  'prospecting.plan': {
    name: 'Plan of prospecting',
    met: (t) => (t.is('needed', false) ? 'Not needed for hand work.' : 'Attached.'),
  },
  'prospecting.water-land': {
    name: 'Water land',
    met: (t) => (t.is('onWater', true) ? 'Hand work on water land.' : 'Not on water land.'),
  },
  'geological-study.holder': simply('Who may hold', 'Any person; the right is not exclusive.'),
  'geological-study.works': simply('Works', 'Within what a study may do.'),
  'geological-study.consent': simply('Plots of others', 'None, or their users consent.'),
  'retention.kind': simply('Kind of licence', 'A mining licence.'),
  'retention.ground': simply('Reason', 'Listed in the law.'),
  'retention.length': {
    name: 'Length of retention',
    met: (t) =>
      `${t.years('years')}; ${t.years('once')} at a time, ${t.years('maximum')} in all. The term of mining then runs until ${t.day('newUntil')}.`,
  },
};
