/** What is said when the register itself refuses an act: order, authority and time. */
import type { Told } from '../told.ts';

export const registerCodes = {
  clock_went_back: () => 'The clock of the register went back. Nothing was entered; try again in a moment.',
  register_not_open: () => 'The register is not open yet.',
  register_already_open: () => 'The register is open already.',
  simulation_outside_trial: () => 'Simulated entries are made in a trial register only.',
  unknown_application: (t: Told) => `There is no application ${t.text('application')}.`,
  unknown_licence: (t: Told) => `There is no licence ${t.text('licence')}.`,
  act_not_possible_in_status: () =>
    'This act is not possible where the record stands now. Someone may have acted before you.',
  not_your_act: () => 'This act is for another role.',
  not_your_record: () => 'This record belongs to someone else.',
  block_named_twice: () => 'A block is named twice.',
  not_a_block: (t: Told) => `Not a block: ${t.list('cells')}.`,
  not_these_blocks: () => 'Some of these blocks are not of this record.',
  earlier_application_open: (t: Told) =>
    `An earlier application on a block is still open (${t.text('by')}). It is decided first.`,
  refusal_still_bars: (t: Told) =>
    `The refusal of ${t.text('by')} still bars the next application until ${t.day('until')}.`,
  freed_block_window_open: (t: Told) =>
    `A block was freed, and others may apply until ${t.day('until')}. Nothing is decided before.`,
  auction_required: (t: Told) =>
    `Several applied for a freed block by ${t.day('until')} (${t.list('rivals')}). An auction decides among them.`,
  sealing_not_in_law: () =>
    'The law of that day knows no sealed filing: an application is published with its blocks as it is received.',
  too_many_seals: (t: Told) =>
    `You have ${t.number('closed')} sealed filings closed; ${t.number('most')} is the most. Open one, or let it lapse.`,
  unknown_sealed_filing: () => 'The register holds no such sealed filing.',
  seal_still_closed: (t: Told) =>
    `The time of sealed filing ${t.text('filing')} is not over: it may still be opened.`,
  seal_already_opened: (t: Told) =>
    `Sealed filing ${t.text('filing')} was opened already, as ${t.text('application')}.`,
  seal_time_over: (t: Told) =>
    `The time to open sealed filing ${t.text('filing')} is over: it has lapsed. You may lodge in the open.`,
  seal_opens_otherwise: (t: Told) =>
    `Sealed filing ${t.text('filing')} does not open to this: blocks, name and salt must be those that were sealed.`,
  seal_may_be_ahead: (t: Told) =>
    `Filings sealed earlier are still closed and may be of the same blocks (${t.list('filings')}). Nobody behind them is examined before they are opened or lapse.`,
  no_blocks_named: () => 'No block is named.',
  block_is_eligible: () => 'A block that may be granted cannot be dropped.',
  no_block_left: () => 'No block would be left. Such an application is refused, not emptied.',
  ineligible_blocks_remain: (t: Told) =>
    `${t.blocks('blocks')} ${t.count('blocks') === 1 ? 'is' : 'are'} left that may not be granted. Drop ${t.count('blocks') === 1 ? 'it' : 'them'} first.`,
  answer_awaited: (t: Told) =>
    `The applicant may still answer on the blocks dropped, until ${t.day('answerBy')}.`,
  answer_late: (t: Told) => `The time to answer ran out on ${t.day('answerBy')}; the rest is kept.`,
  security_before_notice: (t: Told) =>
    `The security is of ${t.day('lodgedOn')}, before the notice of ${t.day('sentOn')}.`,
  security_late: (t: Told) =>
    `The security was lodged on ${t.day('lodgedOn')}; it was accepted until ${t.day('lodgeBy')}.`,
  security_wrong_currency: (t: Told) =>
    `The security is in ${t.text('got')}; it must be in ${t.text('expected')}.`,
  security_ends_before_term: (t: Told) =>
    `The security ends on ${t.day('until')}; it must last at least until ${t.day('needed')}.`,
  day_in_future: (t: Told) => `The day named is later than today, ${t.day('today')}.`,
  block_already_held: (t: Told) =>
    `${t.blocks('blocks')} ${t.count('blocks') === 1 ? 'is' : 'are'} held under a licence already.`,
  deviation_needs_second_signature: () => 'A deviation from the law needs the signature of a second officer.',
  deviation_from_nothing: (t: Told) =>
    `The law finds nothing by the rule ${t.text('rule')} that could be set aside.`,
  deviation_already_proposed: (t: Told) => `This deviation stands in entry ${t.text('entry')} already.`,
  unknown_deviation: (t: Told) =>
    `Entry ${t.text('entry')} is no deviation of this application that waits for a signature.`,
  counter_in_future: () => 'The paper cannot have been received later than now.',
  counter_before_register: () => 'The paper was received before this register was opened.',
  counter_publication_over: (t: Told) =>
    `The paper of ${t.day('receivedOn')} had to be made public by ${t.day('due')}. It is lodged anew.`,
  counter_place_taken: (t: Told) =>
    `Since then others were given a place on ${t.blocks('blocks')}. A place that the log has proved is not taken back.`,
  slot_not_in_law: () =>
    'The law of that day shares reopened ground out by the queue alone: no slot is announced.',
  block_not_freed: (t: Told) =>
    `${t.blocks('blocks')} were not freed by the end of a licence, or are held again: nothing reopens there.`,
  block_already_announced: (t: Told) =>
    `${t.blocks('blocks')} were announced since they came free. Ground is announced once.`,
  unknown_slot: () => 'The register holds no such slot.',
  slot_still_open: (t: Told) =>
    `Slot ${t.text('slot')} is open: filings inside it are equal, and nobody is examined before it closes.`,
  event_not_named: (t: Told) =>
    `Name a public event still to come: its words will decide the draw of ${t.text('slot')}.`,
  value_not_yet_known: (t: Told) => `The value that decides ${t.text('slot')} does not exist yet.`,
  value_not_of_source: (t: Told) => `That is not the value of the source which ${t.text('slot')} named.`,
  draw_awaited: () => 'Several asked for this ground in its slot. Lots are drawn before anyone is examined.',
  ground_not_found: (t: Told) => `The findings do not bear out this ground of refusal (${t.text('ground')}).`,
  ground_missing: () => 'A refusal names at least one ground of the law.',
  reason_missing: () => 'A reason in words is needed.',
  security_still_in_time: (t: Told) =>
    `The security may still be lodged until ${t.day('lodgeBy')}; a refusal comes too early.`,
  payment_before_licence: (t: Told) =>
    `The payment is of ${t.day('paidOn')}, before the licence began on ${t.day('from')}.`,
  payment_of_nothing: () => 'The sum must be more than nothing.',
  payment_wrong_currency: (t: Told) =>
    `The payment is in ${t.text('got')}; it must be in ${t.text('expected')}.`,
  payment_period_missing: () => 'It is not said for which period the rental was paid.',
  payment_period_not_of_licence: (t: Told) =>
    `The period from ${t.day('from')} to ${t.day('until')} is not of this licence (${t.day('licenceFrom')} to ${t.day('licenceUntil')}).`,
  bonus_already_paid: (t: Told) => `The bonus of licence ${t.text('licence')} is paid already.`,
  rest_not_allowed: (t: Told) =>
    `What remains (${t.blocks('blocks')}) would fall into ${t.number('parts')} parts; it must be one plot.`,
  term_not_over: (t: Told) => `The term runs until ${t.day('until')}.`,
  notice_day_missing: () => 'The days of the notices, or of the judgment, are missing.',
  cure_time_not_over: (t: Told) =>
    `The notice of the breach is of ${t.day('breachNoticeOn')}; the holder may mend it until ${t.day('cureUntil')}.`,
  revocation_time_not_over: (t: Told) =>
    `The notice of revocation is of ${t.day('revocationNoticeOn')}; the licence runs until ${t.day('endsOn')}.`,
  not_correctable: () => 'Entries of this kind, or these fields, are not corrected: they take a new act.',
  commitment_not_in_register: () => 'The register holds no record with these commitments.',
  opening_already_erased: () => 'What these commitments open to was erased before.',
  unknown_reply: () => 'The register holds no such reply.',
  unknown_report: () => 'The register holds no such report.',
  report_already_deposited: (t: Told) => `These files are deposited already, as ${t.text('report')}.`,
  report_not_extendable: () =>
    'The time of a report is extended once, within the years that the law allows, and before it opens.',
  report_objection_out_of_time: () =>
    'The holder objects in the days before the release: the window is not open.',
  report_held_too_long: () => 'An objection holds a report no longer than the longest time of the law.',
  report_not_due: () => 'The time of the report is not over. Its holder may open it before.',
  statement_of_other_kind: (t: Told) =>
    `${t.text('publisher')} says that ${t.text('number')} is a licence of another kind (${t.text('kind')}); only exploration is taken in.`,
  statement_without_blocks: (t: Told) => `${t.text('publisher')} names no blocks for ${t.text('number')}.`,
  statement_without_term: (t: Told) => `${t.text('publisher')} names no term for ${t.text('number')}.`,
  statement_term_over: (t: Told) =>
    `The term of ${t.text('number')} ended on ${t.day('until')}, by the word of ${t.text('publisher')}.`,
  statement_already_entered: (t: Told) =>
    `The statement of ${t.text('publisher')} on ${t.text('number')} is entered already, as ${t.text('licence')}.`,
  term_ends_before_it_begins: (t: Told) =>
    `The term ends on ${t.day('until')}, before it begins on ${t.day('from')}.`,
};
