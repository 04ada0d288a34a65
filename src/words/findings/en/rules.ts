/** Names of rules, and what is said when they are met. */
import type { RuleWords } from '../rule-words.ts';

const ground = (name: string, free: string): RuleWords => ({
  name,
  met: (t) =>
    t.count('clipped') > 0
      ? `${t.blocks('clipped')} would be granted only outside such a plot; nothing else stands in the way.`
      : free,
});

const land = (name: string, free: string): RuleWords => ({ name, met: () => free });

export const areaRules: Readonly<Record<string, RuleWords>> = {
  'exploration.maximum-area': {
    name: 'Number of blocks',
    met: (t) => `${t.blocks('blocks')}; one application may ask for ${t.number('maximum')}.`,
  },
  'exploration.contiguity': {
    name: 'Blocks joined by sides',
    met: () => 'Each block shares a side with the rest: the area is one plot.',
  },
  'exploration.country': { name: 'Within Kazakhstan', met: () => 'All blocks lie in Kazakhstan.' },
  'exploration.datum': {
    name: 'Coordinate system',
    met: (t) => `The blocks are meant in ${t.text('datum')}.`,
  },
  'exploration.programme': {
    name: 'Open territory',
    met: () => 'The programme opens all blocks for exploration.',
  },
  'ground.exploration': ground(
    'Other exploration licences',
    'No other exploration licence touches the area.',
  ),
  'ground.mining': ground('Mining plots', 'No mining plot touches the area.'),
  'ground.mining-application': ground(
    'Mining applications',
    'No ground of the area is applied for under a mining licence.',
  ),
  'ground.hydrocarbon-production': ground('Oil and gas plots', 'No oil or gas plot touches the area.'),
  'ground.subsoil-space': ground('Subsoil-space plots', 'No subsoil-space plot touches the area.'),
  'ground.closure-area': ground('Mines being closed', 'No mine is being closed in the area.'),
  'ground.uranium-mining': ground('Uranium plots', 'No uranium plot touches the area.'),
  'ground.state-study': ground(
    'State geological study',
    'No state geological study is under way in the area.',
  ),
  'territory.defence-land': land('Defence land', 'No land for defence or national security.'),
  'territory.settlement-belt': land(
    'Settlements',
    'No settlement or its belt, or the agreement is attached.',
  ),
  'territory.hydrotechnical-works': land('Hydrotechnical works', 'No hydrotechnical works near.'),
  'territory.water-fund': land('Water fund', 'No land of the water fund.'),
  'territory.drinking-groundwater': land('Drinking water', 'No groundwater deposit used for drinking.'),
  'territory.cemetery': land('Cemeteries', 'No cemetery near.'),
  'territory.buildings-and-plantings': land(
    'Buildings and plantings of others',
    'No land of others with buildings or plantings, or its user consents.',
  ),
  'territory.infrastructure': land(
    'Roads, railways, lines',
    'No land of roads, railways, lines or pipelines.',
  ),
  'territory.state-needs': land('State needs', 'No plot kept for state needs.'),
  'territory.protected-area': land('Protected areas', 'No protected area.'),
  'exploration.eligible-blocks': {
    name: 'What can be granted',
    met: (t) =>
      t.count('dropped') === 0
        ? `All ${t.blocks('left')} can be granted, as far as is known.`
        : `After ${t.blocks('dropped')} ${t.count('dropped') === 1 ? 'is' : 'are'} dropped, ${t.blocks('left')} can be granted in one licence.`,
  },
  'exploration.opening': {
    name: 'How the ground came open',
    met: () => 'Long open: the order of receipt decides.',
  },
  'exploration.priority': {
    name: 'Place in the queue',
    met: () => 'No earlier application on any block: yours is first.',
  },
};

export const applicationRules: Readonly<Record<string, RuleWords>> = {
  'exploration.holder': {
    name: 'Who may hold',
    met: () => 'Any person or company, of Kazakhstan or foreign, may hold an exploration licence.',
  },
  'exploration.revoked-before': {
    name: 'Licences revoked before',
    met: (t) =>
      `No licence of yours or an affiliate's for this area was revoked in the last ${t.years('years')}.`,
  },
  'exploration.surrendered-before': {
    name: 'Ground given up before',
    met: (t) => `Neither you nor an affiliate gave up this area in the last ${t.years('years')}.`,
  },
  'exploration.closure-duties': {
    name: 'Duties to close and restore',
    met: (t) => `No duty of closure was left unmet in the last ${t.years('years')}.`,
  },
  'exploration.national-security': { name: 'National security and concentration', met: () => 'Assessed.' },
  'exploration.controllers': {
    name: 'Controllers',
    met: (t) =>
      t.is('needed', false)
        ? 'Not asked of a natural person.'
        : `${t.number('controllers')} named, ${t.number('states')} of them states.`,
  },
  'exploration.foreign-extract': {
    name: 'Extract of a foreign register',
    met: () => 'Legalised, or not needed.',
  },
  'exploration.languages': {
    name: 'Kazakh and Russian',
    met: () => 'All papers are in Kazakh and Russian.',
  },
  'exploration.notarised': { name: 'Certified copies', met: () => 'All copies are certified by a notary.' },
  'exploration.electronic-signature': {
    name: 'Electronic signature',
    met: (t) => (t.is('onlineOnly', false) ? 'Not asked for on that day.' : 'Signed.'),
  },
  'exploration.financial-sum': {
    name: 'Sum of the financial means',
    met: (t) => `${t.tenge('sumKzt')} shown; ${t.tenge('neededKzt')} needed.`,
  },
  'exploration.financial-form': {
    name: 'Form of the financial proof',
    met: (t) => `The proof (${t.name('form', 'form')}) has the form that the law asks for.`,
  },
  'exploration.professional-means': {
    name: 'Geologist or geophysicist',
    met: (t) => `A ${t.name('form', 'specialist')} is there (${t.name('form', 'form')}).`,
  },
  'exploration.tax-debt': {
    name: 'Tax debt',
    met: (t) => `A debt of ${t.tenge('debtKzt')}; ${t.tenge('maximumKzt')} are the most.`,
  },
  'exploration.tax-certificate-age': {
    name: 'Age of the tax certificate',
    met: (t) => `Issued ${t.days('age')} before the application; ${t.days('maximum')} are the most.`,
  },
};
