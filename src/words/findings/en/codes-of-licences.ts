/** What is said in the proceedings of a licence's life, and in applications other than exploration. */
import type { Told } from '../told.ts';

export const lifeCodes = {
  not_extendable: (t: Told) => `A ${t.name('licence', 'kind')} licence is not extended.`,
  already_extended: (t: Told) =>
    `The licence was extended ${t.count('before') === 1 ? 'once' : `${t.number('before')} times`} already; it may be extended ${t.count('maximum') === 1 ? 'once' : `${t.number('maximum')} times`}.`,
  request_too_early: (t: Told) =>
    `An extension may be asked for from ${t.day('opens')} to ${t.day('until')}.`,
  request_too_late: (t: Told) =>
    `The licence ended on ${t.day('until')}; an extension had to be asked for before.`,
  extension_too_long: (t: Told) => `${t.years('years')} are asked for; ${t.years('maximum')} are the most.`,
  relinquishment_too_small: (t: Told) =>
    `${t.blocks('needed')} must be given up (40 % of ${t.number('base')}); ${t.number('givenUp')} are. ${t.blocks('missing')} more.`,
  blocks_at_issue_unknown: () =>
    'Cannot be told: how many blocks the licence had at issue is not known here.',
  rental_unpaid: () => 'Rental of a past period is unpaid.',
  minimum_spend_short: () => 'The minimum spend of a past period was not reached and not made good.',
  breaches_unknown: () => 'Whether rental and minimum spend of past periods are in order is not known here.',
  part_of_block_given_up: () => 'Blocks are given up whole; a part of a block cannot be.',
  block_not_of_licence: (t: Told) =>
    `${t.blocks('blocks')} to be given up ${t.count('blocks') === 1 ? 'is' : 'are'} not of this licence.`,
  remainder_detached: (t: Told) =>
    `What remains (${t.blocks('left')}) would fall into ${t.number('parts')} parts; it must hang together by sides.`,
  cells_unknown: () => 'Cannot be told: the blocks of the licence are not known here.',
  pledgee_consent_missing: () => 'The right is pledged, and the consent of the pledgee is missing.',
  pledge_unknown: () => 'Whether the right is pledged is not known here.',
  closure_act_missing: () => 'The act of closure, or of survey where nothing was disturbed, is not signed.',
  closure_act_unknown: () => 'Whether the act of closure is signed is not known here.',
  not_transferable: (t: Told) =>
    `The right under a ${t.name('licence', 'kind')} licence may not be passed on.`,
  first_year: (t: Told) =>
    `In the first year of an exploration licence the right may not be passed on or pledged: the licence is of ${t.day('issuedOn')}, the year ends on ${t.day('from')}.`,
  consent_needed: (t: Told) =>
    `The deal needs the consent of the ministry, which takes up to ${t.months('months')}. Without it the deal ${t.is('without', 'void') ? 'is void' : 'may be declared invalid by a court'}.`,
  consent_lapsed: (t: Told) =>
    `The consent of ${t.day('givenOn')} held until ${t.day('lasts')}; the deal is later. A new consent is needed.`,
  consent_later: (t: Told) => `The consent of ${t.day('givenOn')} is later than the deal.`,
  administrative_ban: () => 'An administrative ban stands on the plot.',
  ban_unknown: () => 'Whether an administrative ban stands on the plot is not known here.',
  co_holder_consent_missing: () => 'The consent of the co-holders is missing.',
  notices_due: (t: Told) =>
    t.is('control', true)
      ? `The buyer gives notice by ${t.day('buyerBy')}; the holder gives notice of the change of control (above ${t.percent('threshold')}) by ${t.day('holderBy')}.`
      : `The buyer gives notice by ${t.day('buyerBy')}.`,
  not_pledgeable: (t: Told) => `The right under a ${t.name('licence', 'kind')} licence may not be pledged.`,
  pledge_not_registered: () =>
    'The pledge must be registered with the body that issued the licence; it arises then.',
  other_holder: () => 'All parts must have the same holder.',
  parts_do_not_add_up: (t: Told) =>
    `The ${t.number('parts')} parts do not make up the ${t.blocks('blocks')} of the licence, each block once.`,
  part_not_one_plot: () => 'A part does not hang together by sides.',
  not_mergeable: (t: Told) =>
    `Only mining plots are merged; one of these is a ${t.name('licence', 'kind')} licence.`,
  time_to_mend_runs: (t: Told) =>
    `The holder was given notice on ${t.day('noticeOn')} and has until ${t.day('until')} to mend the breach.`,
  breach_mended: (t: Told) => `The breach was mended on ${t.day('curedOn')}, in time (${t.day('until')}).`,
  breach_is_no_ground: (t: Told) =>
    t.has('percent')
      ? `This breach (${t.name('breach', 'breach')}) is no ground of revocation: ${t.percent('percent')} of the shortfall is paid.`
      : `This breach (${t.name('breach', 'breach')}) is no ground of revocation for a ${t.name('licence', 'kind')} licence.`,
  kind_not_known: (t: Told) =>
    `What the law says of ${t.name('licence', 'kind')} licences here was not read.`,
  no_notice: () => 'The holder was not given notice of the breach.',
  force_majeure: () => 'Force majeure bars revocation.',
  force_majeure_unknown: () => 'Whether there was force majeure is not known here. Want of money is none.',
  licence_still_runs: (t: Told) =>
    `The licence runs until ${t.day('ends')}, counted from the notice of revocation of ${t.day('noticeOn')}.`,
  appeal_suspends: (t: Told) =>
    `The appeal of ${t.day('appealedOn')} is in time (until ${t.day('appealBy')}) and keeps the licence alive until it is decided.`,
  revocation_not_notified: () => 'The holder was not given notice of the revocation.',
  no_security: () => 'No security for closure is lodged.',
  security_of_other_form: (t: Told) =>
    `${t.number('other')} of ${t.number('securities')} are neither a bank guarantee nor a pledge of a bank deposit nor an insurance policy.`,
  security_too_small: (t: Told) =>
    `${t.tenge('neededKzt')} are needed for ${t.blocks('blocks')} (${t.mci('mci')}); ${t.tenge('givenKzt')} are given. ${t.tenge('missingKzt')} are missing.`,
  policy_too_short: (t: Told) =>
    `The insurance policy ends on ${t.day('until')}; it must last ${t.years('years')}, to ${t.day('needed')}.`,
  policy_term_unknown: () => 'How long the insurance policy lasts is not known here.',
  provision_without_value: (t: Told) =>
    `No value of this provision (${t.text('provision')}) is known for ${t.day('lawOf')}.`,
};

export const otherApplicationCodes = {
  paper_missing: (t: Told) => `A paper is missing: ${t.name('document', 'document')}.`,
  term_too_long: (t: Told) => `${t.years('years')} are asked for; ${t.years('maximum')} are the most.`,
  term_not_stated: (t: Told) => `The term asked for is not stated; ${t.years('maximum')} are the most.`,
  plot_on_barred_ground: (t: Told) =>
    `The plot touches ground on which it may not lie (${t.name('layer', 'layer')}: ${t.list('by')}).`,
  plot_needs_consent: (t: Told) =>
    `The plot touches a plot of others or a settlement (${t.name('layer', 'layer')}: ${t.list('by')}); consent is missing.`,
  ground_not_compared: () => 'Nobody has laid the plot on the ground yet: what it touches is not known.',
  not_one_plot: (t: Told) => `The drawing has ${t.number('plots')} plots; an application is for one.`,
  not_a_rectangle: (t: Told) =>
    `The plot has ${t.number('corners')} corners and is no rectangle. Another shape is allowed only where nature or neighbours prevent one.`,
  no_sides_parallel: () => 'The plot must have four corners and at least two opposite sides parallel.',
  fewest_corners_unproved: (t: Told) =>
    `The plot has ${t.number('corners')} corners. Whether fewer would do is for the geology body to see.`,
  hole_not_allowed: (t: Told) => `A ${t.name('licence', 'kind')} plot has no inner boundaries.`,
  hole_without_plot: () => "An inner boundary must go round another's plot.",
  holes_unknown: () => 'What the inner boundaries go round is not known here.',
  plot_too_small: (t: Told) =>
    `The plot has ${t.squareMetres('squareMetres')}; ${t.squareMetres('minimum')} are the least.`,
  plot_too_large: (t: Told) =>
    `The plot has ${t.squareMetres('squareMetres')}; ${t.squareMetres('maximum')} are the most.`,
  report_standard_not_accepted: () =>
    'The report is neither under KAZRC nor a state reserve count; another standard is not accepted.',
  no_competent_person: () => 'The report under KAZRC is not by a competent person.',
  report_unread: () => 'The report on resources must still be read.',
  specialists_missing: (t: Told) => `Not shown: ${t.names('form', 'missing')}.`,
  operation_licence_missing: () =>
    'Neither the applicant nor a contractor is shown to hold a licence for mining operations.',
  specialists_unknown: () => 'Which specialists the applicant has must be seen on the papers.',
  licences_not_adjoining: (t: Told) =>
    `The ${t.number('licences')} exploration licences do not adjoin; the exclusive right covers adjoining ones only.`,
  deposit_not_confirmed: () => 'No report confirms a deposit; the exclusive right arises with it.',
  exploration_ended: (t: Told) =>
    `The exploration licence ended on ${t.day('until')}, and the exclusive right with it.`,
  right_assigned: () => 'The exclusive right of an explorer cannot be assigned.',
  exclusive_right_unknown: () =>
    'Whether the deposit is confirmed and the licences adjoin must still be seen.',
  too_deep: (t: Told) => `Work would go ${t.metres('value')} deep; ${t.metres('maximum')} are the most.`,
  depth_unknown: (t: Told) => `How deep work would go is not stated; ${t.metres('maximum')} are the most.`,
  other_minerals_there: () =>
    'Other solid minerals are known or expected there; common minerals are then not granted alone.',
  geology_conclusion_missing: () =>
    'The conclusion of the geology body that no other solid mineral lies there is not known here.',
  not_a_citizen: () => 'Prospecting licences are for citizens of Kazakhstan only.',
  second_licence: (t: Told) =>
    `The applicant holds ${t.number('held')} already; one citizen may hold ${t.number('maximum')}.`,
  licences_held_unknown: () => 'How many prospecting licences the applicant holds is not known here.',
  too_many_trucks: (t: Told) => `${t.number('value')} trucks are named; ${t.number('maximum')} is the most.`,
  truck_too_large: (t: Told) =>
    `The truck carries ${t.number('value')} t; ${t.number('maximum')} t are the most.`,
  bucket_too_large: (t: Told) =>
    `The buckets hold ${t.number('value')} m³ in all; ${t.number('maximum')} m³ are the most.`,
  machines_not_owned: () => "The machines must be the holder's own.",
  reagents_or_explosives: () => 'Chemical reagents and explosives are not allowed.',
  tools_unknown: () => 'Depth, machines and reagents are not stated yet.',
  machines_on_water_land: () => 'On land of the water fund only hand work is allowed.',
  trenches_or_pits: () => 'A geological study may not dig trenches or pits.',
  capital_structures: () => 'Capital structures are not allowed.',
  drilling_not_allowed: () => 'A geological study may drill for geophysics or groundwater only.',
  works_unknown: () => 'Which works are planned is not stated yet.',
  not_a_mining_licence: () => 'Retention status is for mining plots.',
  ground_not_listed: (t: Told) => `This reason is not one of those that the law lists (${t.text('ground')}).`,
  not_plausible_in_time: (t: Told) =>
    `Mining is expected to pay only in ${t.years('within')}; it must be plausible within ${t.years('years')}.`,
  plausibility_unknown: (t: Told) =>
    `Whether mining would plausibly pay within ${t.years('years')} must be shown.`,
  retention_too_long: (t: Told) =>
    `${t.years('years')} are asked for; ${t.years('once')} at a time are the most.`,
  retention_used_up: (t: Told) =>
    `${t.years('before')} of retention have passed; with ${t.years('years')} more it would exceed ${t.years('maximum')}.`,
};
