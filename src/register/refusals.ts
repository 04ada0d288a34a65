/**
 * The register's own refusals: each code with its rule and section. What the law refuses comes as the law's findings; these
 * are about order, authority and time.
 */
import type { Citation, FindingFacts, Fix, NotMetFinding } from '#terms';

const law = (text: string): Citation => ({ text, confidence: 'law' });
/** No section says it in so many words: our reading, or the order of the register itself. */
const read = (text: string): Citation => ({ text, confidence: 'inferred' });

const lifeCycle = read('life cycle of the register');

// biome-ignore format: a table
export const registerRefusals = {
  clock_went_back:                   { rule: 'register.clock',       cite: law('Code art. 187(9)') },
  register_not_open:                 { rule: 'register.opening',     cite: lifeCycle },
  register_already_open:             { rule: 'register.opening',     cite: lifeCycle },
  simulation_outside_trial:          { rule: 'register.simulation',  cite: lifeCycle },
  unknown_application:               { rule: 'register.record',      cite: lifeCycle },
  unknown_licence:                   { rule: 'register.record',      cite: lifeCycle },
  act_not_possible_in_status:        { rule: 'register.life-cycle',  cite: lifeCycle },
  not_your_act:                      { rule: 'register.authority',   cite: lifeCycle },
  not_your_record:                   { rule: 'register.authority',   cite: law('Code art. 187') },
  block_named_twice:                 { rule: 'register.blocks',      cite: law('Code art. 187') },
  not_a_block:                       { rule: 'register.blocks',      cite: law('Code art. 19(2)') },
  not_these_blocks:                  { rule: 'register.blocks',      cite: law('Code art. 187') },
  earlier_application_open:          { rule: 'register.queue',       cite: law('Code art. 189(1)') },
  refusal_still_bars:                { rule: 'register.queue',       cite: law('Code art. 189(2)') },
  freed_block_window_open:           { rule: 'register.queue',       cite: { text: 'Code art. 189-1', confidence: 'secondary' } },
  auction_required:                  { rule: 'register.queue',       cite: { text: 'Code art. 189-1', confidence: 'secondary' } },
  slot_not_in_law:                   { rule: 'register.reopening',   cite: { text: 'Code art. 189-1', confidence: 'secondary' } },
  block_not_freed:                   { rule: 'register.reopening',   cite: { text: 'Code art. 189-1', confidence: 'secondary' } },
  block_already_announced:           { rule: 'register.reopening',   cite: lifeCycle },
  unknown_slot:                      { rule: 'register.record',      cite: lifeCycle },
  slot_still_open:                   { rule: 'register.reopening',   cite: { text: 'Code art. 189-1', confidence: 'secondary' } },
  event_not_named:                   { rule: 'register.reopening',   cite: lifeCycle },
  value_not_yet_known:               { rule: 'register.reopening',   cite: lifeCycle },
  value_not_of_source:               { rule: 'register.reopening',   cite: lifeCycle },
  draw_awaited:                      { rule: 'register.queue',       cite: lifeCycle },
  sealing_not_in_law:                { rule: 'register.sealing',     cite: law('Code arts. 187(9)–(10), 189(1)') },
  too_many_seals:                    { rule: 'register.sealing',     cite: read('order of the register') },
  unknown_sealed_filing:             { rule: 'register.record',      cite: lifeCycle },
  seal_still_closed:                 { rule: 'register.sealing',     cite: lifeCycle },
  seal_already_opened:               { rule: 'register.sealing',     cite: lifeCycle },
  seal_time_over:                    { rule: 'register.sealing',     cite: lifeCycle },
  seal_opens_otherwise:              { rule: 'register.sealing',     cite: lifeCycle },
  seal_may_be_ahead:                 { rule: 'register.queue',       cite: read('order of the register') },
  no_blocks_named:                   { rule: 'register.drop',        cite: law('Code art. 188(2)') },
  block_is_eligible:                 { rule: 'register.drop',        cite: law('Code art. 188(2)') },
  no_block_left:                     { rule: 'register.drop',        cite: law('Code art. 190(1)(4)') },
  ineligible_blocks_remain:          { rule: 'register.drop',        cite: law('Code art. 188(2)') },
  answer_awaited:                    { rule: 'register.answer',      cite: law('Code art. 188(3)') },
  answer_late:                       { rule: 'register.answer',      cite: law('Code art. 188(3)') },
  security_before_notice:            { rule: 'register.security',    cite: law('Code art. 188(1)') },
  security_late:                     { rule: 'register.security',    cite: law('Code art. 188(1)') },
  security_wrong_currency:           { rule: 'register.security',    cite: law('Code art. 198') },
  security_ends_before_term:         { rule: 'register.security',    cite: read('Code arts. 55–58, 198') },
  day_in_future:                     { rule: 'register.day',         cite: lifeCycle },
  block_already_held:                { rule: 'register.exclusive',   cite: law('Code art. 186(2)') },
  deviation_needs_second_signature:  { rule: 'register.deviation',   cite: lifeCycle },
  deviation_from_nothing:            { rule: 'register.deviation',   cite: lifeCycle },
  deviation_already_proposed:        { rule: 'register.deviation',   cite: lifeCycle },
  unknown_deviation:                 { rule: 'register.deviation',   cite: lifeCycle },
  counter_in_future:                 { rule: 'register.counter',     cite: law('Code art. 187(9)') },
  counter_before_register:           { rule: 'register.counter',     cite: law('Code art. 187(9)') },
  counter_publication_over:          { rule: 'register.counter',     cite: law('Code art. 187(10)') },
  counter_place_taken:               { rule: 'register.counter',     cite: law('Code art. 189(1)') },
  ground_not_found:                  { rule: 'register.refusal',     cite: law('Code art. 190(1)') },
  ground_missing:                    { rule: 'register.refusal',     cite: law('Code art. 190(1)') },
  reason_missing:                    { rule: 'register.refusal',     cite: law('Code art. 190') },
  security_still_in_time:            { rule: 'register.refusal',     cite: law('Code art. 188(1)') },
  payment_before_licence:            { rule: 'register.payment',     cite: law('Tax Code arts. 759–765') },
  payment_of_nothing:                { rule: 'register.payment',     cite: law('Tax Code arts. 759–765') },
  payment_wrong_currency:            { rule: 'register.payment',     cite: law('Tax Code arts. 759–765') },
  payment_period_missing:            { rule: 'register.payment',     cite: law('Tax Code arts. 759–765') },
  payment_period_not_of_licence:     { rule: 'register.payment',     cite: law('Tax Code arts. 759–765') },
  bonus_already_paid:                { rule: 'register.payment',     cite: law('Tax Code art. 764') },
  rest_not_allowed:                  { rule: 'register.surrender',   cite: law('Code art. 199') },
  closure_act_missing:               { rule: 'register.surrender',   cite: law('Code arts. 197, 199') },
  term_not_over:                     { rule: 'register.end',         cite: law('Code art. 33') },
  notice_day_missing:                { rule: 'register.end',         cite: law('Code arts. 34, 200') },
  cure_time_not_over:                { rule: 'register.end',         cite: law('Code art. 200') },
  revocation_time_not_over:          { rule: 'register.end',         cite: law('Code art. 200') },
  not_correctable:                   { rule: 'register.correction',  cite: law('Code art. 32') },
  commitment_not_in_register:        { rule: 'register.redaction',   cite: lifeCycle },
  opening_already_erased:            { rule: 'register.redaction',   cite: lifeCycle },
  unknown_report:                    { rule: 'register.report',      cite: lifeCycle },
  report_already_deposited:          { rule: 'register.report',      cite: lifeCycle },
  report_not_extendable:             { rule: 'register.report',      cite: law('Code art. 77(3)') },
  report_objection_out_of_time:      { rule: 'register.report',      cite: read('order of the register') },
  report_held_too_long:              { rule: 'register.report',      cite: read('Code art. 77(3)') },
  report_not_due:                    { rule: 'register.report',      cite: law('Code arts. 74(7), 77(3), 91') },
  unknown_reply:                     { rule: 'register.record',      cite: lifeCycle },
  statement_of_other_kind:           { rule: 'register.intake',      cite: lifeCycle },
  statement_without_blocks:          { rule: 'register.intake',      cite: law('Code art. 19(2)') },
  statement_without_term:            { rule: 'register.intake',      cite: law('Code art. 31(3)') },
  statement_term_over:               { rule: 'register.intake',      cite: law('Code art. 33') },
  statement_already_entered:         { rule: 'register.intake',      cite: lifeCycle },
  term_ends_before_it_begins:        { rule: 'register.intake',      cite: lifeCycle },
} as const satisfies Record<string, { readonly rule: string; readonly cite: Citation }>;

export type RegisterRefusal = keyof typeof registerRefusals;

/** What a refusal says beside its code. */
export interface RefusalDetails {
  readonly facts?: FindingFacts;
  readonly cells?: readonly number[];
  readonly fix?: Fix;
  /** The section of the row of the life cycle, where that is nearer than the table's. */
  readonly cite?: Citation;
}

/** A refusal as a finding: the same form in which the law answers. */
export function refusal(code: RegisterRefusal, details: RefusalDetails = {}): NotMetFinding {
  return { outcome: 'not-met', weight: 'stops', code, ...registerRefusals[code], ...details };
}
