/** What is said when a rule is not met, or cannot be told. One sentence or two: what is so, then what it means. */
import type { Told } from '../told.ts';

const they = (t: Told, fact = 'blocks') => (t.count(fact) === 1 ? 'it' : 'they');
const lie = (t: Told, fact = 'blocks') => `${t.blocks(fact)} ${t.count(fact) === 1 ? 'lies' : 'lie'}`;
const dropped = (t: Told) => `${they(t) === 'it' ? 'It' : 'They'} will be dropped from the application.`;

export const areaCodes = {
  no_blocks: () => 'No block is named. Choose at least one.',
  too_many_blocks: (t: Told) =>
    `The area has ${t.blocks('blocks')}; one application may ask for ${t.number('maximum')} at most. Give up ${t.blocks('excess')}, or lodge a second application.`,
  block_without_neighbour: (t: Told) =>
    `${t.blocks('lone')} ${t.count('lone') === 1 ? 'shares' : 'share'} no side with another block of the area. A corner is not enough; ${they(t, 'lone')} will be dropped.`,
  detached_parts: (t: Told) =>
    `The area falls into detached parts (${t.list('sizes')} blocks). A licence is one plot: each part would be a licence of its own.`,
  outside_country: (t: Told) =>
    `${lie(t, 'outside')} outside Kazakhstan. ${they(t, 'outside') === 'it' ? 'It' : 'They'} will be dropped.`,
  border_block: (t: Told) =>
    `The border runs through ${t.blocks('atBorder')}. Whether such a block may be granted in part is not known without the official block map.`,
  datum_differs: (t: Told) =>
    `The blocks are given in ${t.text('datum')}; on that day the state system is ${t.text('expected')}. The same numbers are other ground there.`,
  datum_not_stated: (t: Told) =>
    `It is not said in which coordinate system the blocks are meant; the state system of that day is ${t.text('expected')}.`,
  not_in_programme: (t: Told) =>
    `${lie(t, 'notOpen')} outside the territory that the programme opens for exploration. No licence is granted there.`,
  programme_unknown: (t: Told) =>
    `Whether the territory is open cannot be told for ${t.blocks('unknown')}: the programme for managing the state subsoil fund is not loaded.`,
  held_for_exploration: (t: Told) =>
    `${lie(t)} wholly or partly in another exploration licence (${t.list('by')}). ${dropped(t)}`,
  inside_mining_plot: (t: Told) =>
    `${lie(t)} in a mining plot (${t.list('by')}), with no side towards the rest of the area outside it. ${dropped(t)}`,
  inside_mining_application: (t: Told) =>
    `${lie(t)} in ground already applied for under a mining licence (${t.list('by')}). ${dropped(t)}`,
  inside_hydrocarbon_plot: (t: Told) =>
    `${lie(t)} in a plot where oil or gas is produced (${t.list('by')}). Without the producer's consent ${they(t)} will be dropped.`,
  inside_subsoil_space_plot: (t: Told) =>
    `${lie(t)} in a subsoil-space plot (${t.list('by')}). ${dropped(t)}`,
  inside_closure_area: (t: Told) =>
    `${lie(t)} in ground where a mine is being closed (${t.list('by')}). ${dropped(t)}`,
  inside_uranium_plot: (t: Told) => `${lie(t)} in a uranium mining plot (${t.list('by')}). ${dropped(t)}`,
  inside_state_study: (t: Told) =>
    `${lie(t)} in the territory of a state geological study at the search or evaluation stage (${t.list('by')}). No licence is granted there meanwhile.`,
  user_consent_needed: (t: Told) =>
    `${lie(t)} partly in a plot of another user (${t.name('layer', 'kind')}: ${t.list('by')}). Its written consent is needed; the licence will end at the boundary of that plot.`,
  overlap_side_unknown: (t: Told) =>
    `${lie(t)} partly in a plot of another user (${t.name('layer', 'kind')}: ${t.list('by')}). Whether a side shared with your other blocks lies outside it cannot be told: its outline is not known.`,
  layer_not_loaded: (t: Told) =>
    `Cannot be told: no data is loaded for this layer (${t.name('layer', 'layer')}).`,
  layer_incomplete: (t: Told) =>
    `Cannot be told of blocks that this layer does not touch (${t.name('layer', 'layer')}): its data is not complete${
      t.is('because', 'points-only')
        ? ', places are known by a point and not by their boundary'
        : t.is('because', 'generalised')
          ? ', it is drawn at a small scale and leaves out what is small'
          : t.is('because', 'not-declared-complete')
            ? ', its publisher does not say that nothing is missing'
            : ''
    }.`,
  defence_land: (t: Told) => `${lie(t)} wholly in land for defence and national security. ${dropped(t)}`,
  settlement_belt: (t: Told) =>
    `${lie(t)} wholly in a settlement or the ${t.metres('beltMetres')} belt around it (${t.list('by')}). Attach the agreement on social and economic support, or ${they(t)} will be dropped.`,
  hydrotechnical_works: (t: Told) =>
    `${lie(t)} wholly in hydrotechnical works or the ${t.metres('beltMetres')} around them. ${dropped(t)}`,
  water_fund_land: (t: Told) => `${lie(t)} wholly in land of the water fund (${t.list('by')}). ${dropped(t)}`,
  drinking_groundwater: (t: Told) =>
    `${lie(t)} wholly over a groundwater deposit used for drinking (${t.list('by')}). ${dropped(t)}`,
  cemetery_land: (t: Told) =>
    `${lie(t)} wholly in a cemetery or the ${t.metres('beltMetres')} around it. ${dropped(t)}`,
  buildings_and_plantings: (t: Told) =>
    `${lie(t)} wholly in land of others with buildings or perennial plantings, or the ${t.metres('beltMetres')} around it. Attach the consent of who uses the land, or ${they(t)} will be dropped.`,
  infrastructure_land: (t: Told) =>
    `${lie(t)} wholly in land of roads, railways, airports, lines, pipelines or space facilities (${t.list('by')}). ${dropped(t)}`,
  state_needs_land: (t: Told) => `${lie(t)} wholly in a plot kept for state needs. ${dropped(t)}`,
  protected_area: (t: Told) =>
    `${lie(t)} wholly in a protected area (${t.list('by')}). We take it as closed land; the law on protected areas itself was not read.`,
  work_banned_in_part: (t: Told) =>
    `${lie(t)} partly in closed land (${t.name('layer', 'land')}: ${t.list('by')}). The licence may cover ${t.count('blocks') === 1 ? 'the block' : 'the blocks'}, but no work is allowed in that part.`,
  nothing_eligible: (t: Told) =>
    `None of the ${t.blocks('blocks')} may be granted. Such an application is refused.`,
  all_blocks_held: (t: Told) =>
    `All ${t.blocks('blocks')} are already under exploration licences. Such an application is refused.`,
  separate_licences: (t: Told) =>
    `After ${t.blocks('dropped')} ${t.count('dropped') === 1 ? 'is' : 'are'} dropped, ${t.blocks('left')} remain in ${t.number('licences')} separate plots. A licence is issued for each.`,
  opening_unknown: () =>
    'Whether the ground is newly opened, freed, or open to auction only cannot be told: that is not loaded.',
  equal_month: (t: Told) =>
    `${t.blocks('blocks')} opened for the first time on ${t.day('on')}. All applications lodged by ${t.day('until')} are equal; contested blocks go to auction among them.`,
  freed_block_window: (t: Told) =>
    `${t.blocks('blocks')} ${t.count('blocks') === 1 ? 'was' : 'were'} published as freed on ${t.day('on')}. If a second application arrives by ${t.day('until')}, an auction from ${t.mci('start')} decides.`,
  auction_only: (t: Told) =>
    `${lie(t)} in territory that is granted by auction only. An application cannot obtain ${they(t) === 'it' ? 'it' : 'them'}.`,
  reserved_for_national_company: (t: Told) =>
    `${t.blocks('blocks')} ${t.count('blocks') === 1 ? 'is' : 'are'} reserved for the national company until ${t.day('on')}.`,
  not_yet_open: (t: Told) =>
    `${t.blocks('blocks')} ${t.count('blocks') === 1 ? 'opens' : 'open'} for applications on ${t.day('on')}.`,
  earlier_application: (t: Told) =>
    t.has('barsUntil')
      ? `A refused application still bars ${t.blocks('blocks')} until ${t.day('barsUntil')}.`
      : `Another application on ${t.blocks('blocks')} was received earlier (${t.list('applications')}). Yours is examined only after ${t.count('blocks') === 1 ? 'it' : 'those'} ${t.count('blocks') === 1 ? 'is' : 'are'} decided.`,
};

export const applicationCodes = {
  revoked_within_year: (t: Told) =>
    `${t.is('byAffiliate', true) ? 'A licence of an affiliate' : 'Your licence'} for ${t.blocks('blocks')} of this area (${t.list('licences')}) was revoked. Until ${t.day('through')} no licence is granted for ${t.count('blocks') === 1 ? 'it' : 'them'}.`,
  surrendered_within_year: (t: Told) =>
    `${t.is('byAffiliate', true) ? 'An affiliate' : 'You'} gave up ${t.blocks('blocks')} of this area (${t.list('licences')}). Until ${t.day('through')} no licence is granted for ${t.count('blocks') === 1 ? 'it' : 'them'}.`,
  history_unknown: () =>
    'Cannot be told: the licences that you and your affiliates held before are not known here.',
  closure_duty_unmet: (t: Told) =>
    `A duty to close and restore ground was not met (${t.list('licences')}). Until ${t.day('through')} no licence is granted.`,
  security_not_assessed: () =>
    'National security and the concentration of rights are judged by the ministry alone, without giving reasons.',
  identity_missing: () => 'The document that says who you are is missing.',
  registration_extract_missing: () => 'The extract from the register of companies is missing.',
  controllers_missing: () => 'The list of all who directly or indirectly control the company is missing.',
  representative_authority_missing: () => 'The paper that gives the representative authority is missing.',
  work_description_missing: () =>
    'The description of the work is missing: kinds, methods, volumes and years.',
  financial_proof_missing: () => 'The proof of financial means is missing.',
  professional_proof_missing: () => 'The proof of professional means is missing.',
  tax_certificate_missing: () => 'The tax certificate is missing.',
  controllers_unknown: () =>
    'Who controls the company is not known here, so its controllers cannot be checked.',
  extract_not_legalised: () => 'The extract from the foreign register is not legalised.',
  legalisation_unknown: () =>
    'Whether the extract from the foreign register is legalised must be seen on the paper.',
  language_missing: (t: Told) =>
    `Not in both Kazakh and Russian: ${t.names('document', 'documents')}. A certified translation is needed.`,
  document_languages_unknown: (t: Told) =>
    `In which languages these papers are must be seen on them: ${t.names('document', 'documents')}.`,
  not_notarised: (t: Told) => `Copies without a notary's certificate: ${t.names('document', 'documents')}.`,
  notary_unknown: (t: Told) =>
    `Whether a notary certified these copies must be seen on them: ${t.names('document', 'documents')}.`,
  not_signed_electronically: () =>
    'The application is not signed with an electronic signature of Kazakhstan; since 1 October 2023 it is lodged online only.',
  signature_unknown: () =>
    'Whether the application carries an electronic signature of Kazakhstan is not known here.',
  financial_sum_too_small: (t: Told) =>
    `The proof shows ${t.tenge('sumKzt')}; ${t.tenge('neededKzt')} are needed, the minimum spend of the first year for ${t.blocks('blocks')}. ${t.tenge('missingKzt')} are missing.`,
  financial_proof_unread: () => 'No figures of the proof of financial means are given yet.',
  balance_not_held: (t: Told) =>
    `The bank statement shows the sum for ${t.days('held')}; ${t.days('needed')} running are needed.`,
  balance_too_old: (t: Told) =>
    `The days on which the sum was held ended on ${t.day('heldUntil')}; they must lie after ${t.day('since')}.`,
  bank_abroad: () =>
    'The statement is of a bank abroad; a bank of Kazakhstan or its national post is needed.',
  loan_for_other_purpose: () => 'The loan is not for exploration.',
  lender_means_unproved: () => 'The lender is not a bank and has not proved its own means.',
  accounts_too_old: (t: Told) =>
    `The audited accounts cover ${t.months('months')} to ${t.day('until')}; the last year or its first half (${t.months('shortest')}) is needed.`,
  financial_detail_unknown: (t: Told) =>
    `The proof (${t.name('form', 'form')}) must still be read: a detail that the law asks for is not known here.`,
  specialist_of_other_trade: () => 'The specialist named is neither a geologist nor a geophysicist.',
  specialist_unknown: () =>
    'Whether the specialist is a geologist or a geophysicist must be seen on the papers.',
  professional_proof_unread: () => 'Nothing is said yet of the specialists who will do the work.',
  tax_debt: (t: Told) =>
    `The certificate shows a tax debt of ${t.tenge('debtKzt')}; ${t.tenge('maximumKzt')} (${t.mci('maximumMci')}) are the most.`,
  tax_certificate_unread: () => 'No figures of the tax certificate are given yet.',
  tax_certificate_too_old: (t: Told) =>
    `The tax certificate is of ${t.day('issuedOn')}, ${t.days('age')} before the application; ${t.days('maximum')} are the most.`,
  tax_certificate_later: (t: Told) =>
    `The tax certificate is of ${t.day('issuedOn')}, after the day of the application.`,
  provision_not_in_force: (t: Told) =>
    `Cannot be told: on that day no value of the law is known that this rule needs (${t.text('provision')}).`,
};
