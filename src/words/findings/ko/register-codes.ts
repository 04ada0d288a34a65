/** What is said when the register itself refuses an act: order, authority and time. */
import type { Told } from '../told.ts';

export const registerCodes = {
  clock_went_back: () =>
    '등록부의 시계가 뒤로 갔습니다. 아무것도 기록되지 않았으니 잠시 후 다시 시도하십시오.',
  register_not_open: () => '등록부가 아직 열리지 않았습니다.',
  register_already_open: () => '등록부가 이미 열려 있습니다.',
  simulation_outside_trial: () => '모의 항목은 시험 운영 등록부에서만 만들 수 있습니다.',
  unknown_application: (t: Told) => `없는 신청입니다: ${t.text('application')}.`,
  unknown_licence: (t: Told) => `없는 라이선스입니다: ${t.text('licence')}.`,
  act_not_possible_in_status: () =>
    '현재 단계에서는 할 수 없는 행위입니다. 다른 사람이 먼저 처리했을 수 있습니다.',
  not_your_act: () => '다른 역할에 속하는 행위입니다.',
  not_your_record: () => '다른 사람의 기록입니다.',
  block_named_twice: () => '두 번 지정된 블록이 있습니다.',
  not_a_block: (t: Told) => `블록이 아닌 것: ${t.list('cells')}.`,
  not_these_blocks: () => '이 기록에 속하지 않는 블록이 있습니다.',
  earlier_application_open: (t: Told) =>
    `블록에 대한 선순위 신청이 아직 진행 중입니다(${t.text('by')}). 그 신청을 먼저 결정합니다.`,
  refusal_still_bars: (t: Told) =>
    `신청 거부(${t.text('by')})로 ${t.day('until')}까지 다음 신청이 제한됩니다.`,
  freed_block_window_open: (t: Told) =>
    `반환된 블록이며, 다른 사람도 ${t.day('until')}까지 신청할 수 있습니다. 그 전에는 결정하지 않습니다.`,
  auction_required: (t: Told) =>
    `${t.day('until')}까지 반환된 블록에 여러 건이 신청되었습니다(${t.list('rivals')}). 그 사이에서 경매로 정합니다.`,
  sealing_not_in_law: () => '그날의 법에는 봉인 신청이 없습니다. 신청은 접수될 때 블록과 함께 공고됩니다.',
  too_many_seals: (t: Told) =>
    `미개봉 봉인 신청이 ${t.number('closed')}건입니다. 최대 ${t.number('most')}건까지 가능합니다. 하나를 개봉하거나 실효되기를 기다리십시오.`,
  unknown_sealed_filing: () => '등록부에 그런 봉인 신청이 없습니다.',
  seal_still_closed: (t: Told) =>
    `봉인 신청(${t.text('filing')})의 기한이 지나지 않았습니다. 아직 개봉할 수 있습니다.`,
  seal_already_opened: (t: Told) =>
    `봉인 신청(${t.text('filing')})은 이미 개봉되었습니다: ${t.text('application')}.`,
  seal_time_over: (t: Told) =>
    `봉인 신청(${t.text('filing')})의 개봉 기한이 지나 실효되었습니다. 공개로 신청할 수 있습니다.`,
  seal_opens_otherwise: (t: Told) =>
    `봉인 신청(${t.text('filing')})은 이 내용으로 개봉되지 않습니다. 블록, 이름, 솔트가 봉인한 것과 같아야 합니다.`,
  seal_may_be_ahead: (t: Told) =>
    `먼저 봉인된 신청이 아직 개봉되지 않았고 같은 블록일 수 있습니다(${t.list('filings')}). 개봉되거나 실효되기 전에는 그 뒤의 신청을 심사하지 않습니다.`,
  no_blocks_named: () => '지정된 블록이 없습니다.',
  block_is_eligible: () => '부여할 수 있는 블록은 제외할 수 없습니다.',
  no_block_left: () => '남는 블록이 없게 됩니다. 이러한 신청은 비우지 않고 거부합니다.',
  ineligible_blocks_remain: (t: Told) =>
    `부여할 수 없는 블록이 남아 있습니다: ${t.blocks('blocks')}. 먼저 제외하십시오.`,
  answer_awaited: (t: Told) => `신청인은 제외된 블록에 대해 ${t.day('answerBy')}까지 답할 수 있습니다.`,
  answer_late: (t: Told) => `답변 기한이 ${t.day('answerBy')}에 끝났으며, 나머지는 유지됩니다.`,
  security_before_notice: (t: Told) =>
    `보증일(${t.day('lodgedOn')})이 통지일(${t.day('sentOn')})보다 앞섭니다.`,
  security_late: (t: Told) =>
    `복구 보증이 ${t.day('lodgedOn')}에 제출되었습니다. 접수 기한은 ${t.day('lodgeBy')}이었습니다.`,
  security_wrong_currency: (t: Told) =>
    `복구 보증의 통화는 ${t.text('got')}이나, ${t.text('expected')}이어야 합니다.`,
  security_ends_before_term: (t: Told) =>
    `보증이 ${t.day('until')}에 끝납니다. 적어도 ${t.day('needed')}까지 유효해야 합니다.`,
  day_in_future: (t: Told) => `지정한 날이 오늘(${t.day('today')})보다 늦습니다.`,
  block_already_held: (t: Told) => `이미 라이선스로 보유 중인 블록: ${t.number('blocks')}개.`,
  deviation_needs_second_signature: () => '법과 다른 결정에는 두 번째 담당 공무원의 서명이 필요합니다.',
  deviation_from_nothing: (t: Told) =>
    `${t.text('rule')} 규칙에 따라 예외로 둘 수 있는 지적 사항이 없습니다.`,
  deviation_already_proposed: (t: Told) => `이 예외 결정은 이미 ${t.text('entry')}번 기록에 있습니다.`,
  unknown_deviation: (t: Told) =>
    `${t.text('entry')}번 기록은 서명을 기다리는 이 신청의 예외 결정이 아닙니다.`,
  counter_in_future: () => '서류는 지금보다 나중에 접수될 수 없습니다.',
  counter_before_register: () => '서류가 이 등록부 개설 전에 접수되었습니다.',
  counter_publication_over: (t: Told) =>
    `${t.day('receivedOn')}에 접수된 서류는 ${t.day('due')}까지 공개되어야 했습니다. 다시 접수해야 합니다.`,
  counter_place_taken: (t: Told) =>
    `그 사이 다른 신청인이 ${t.blocks('blocks')}에서 순위를 받았습니다. 로그로 증명된 순위는 되돌리지 않습니다.`,
  slot_not_in_law: () => '그날의 법은 재개방 구역을 접수 순서로만 배정합니다. 접수 기간을 공고하지 않습니다.',
  block_not_freed: (t: Told) =>
    `${t.blocks('blocks')}은(는) 허가 종료로 풀린 구역이 아니거나 다시 보유 중입니다. 재개방할 것이 없습니다.`,
  block_already_announced: (t: Told) =>
    `${t.blocks('blocks')}은(는) 풀린 뒤 이미 공고되었습니다. 구역은 한 번만 공고합니다.`,
  unknown_slot: () => '등록부에 그런 재개방 공고가 없습니다.',
  slot_still_open: (t: Told) =>
    `${t.text('slot')} 접수 기간이 진행 중입니다. 기간 안의 신청은 동등하며 마감 전에는 아무도 심사하지 않습니다.`,
  event_not_named: (t: Told) =>
    `앞으로 있을 공개 사건을 지정하십시오. 그 문구가 ${t.text('slot')}의 추첨을 정합니다.`,
  value_not_yet_known: (t: Told) => `${t.text('slot')}의 추첨을 정할 값이 아직 없습니다.`,
  value_not_of_source: (t: Told) => `${t.text('slot')}이(가) 지정한 출처의 값이 아닙니다.`,
  draw_awaited: () => '접수 기간에 여러 신청이 들어왔습니다. 추첨 전에는 아무도 심사하지 않습니다.',
  ground_not_found: (t: Told) => `검토 결과가 이 거부 사유를 뒷받침하지 않습니다(${t.text('ground')}).`,
  ground_missing: () => '거부에는 법이 정한 사유를 하나 이상 적어야 합니다.',
  reason_missing: () => '이유를 글로 적어야 합니다.',
  security_still_in_time: (t: Told) =>
    `복구 보증은 ${t.day('lodgeBy')}까지 제출할 수 있으므로, 거부하기에는 이릅니다.`,
  payment_before_licence: (t: Told) =>
    `납부일(${t.day('paidOn')})이 라이선스 시작일(${t.day('from')})보다 앞섭니다.`,
  payment_of_nothing: () => '금액은 0보다 커야 합니다.',
  payment_wrong_currency: (t: Told) =>
    `납부 통화는 ${t.text('got')}이나, ${t.text('expected')}이어야 합니다.`,
  payment_period_missing: () => '어느 기간의 사용료인지 적혀 있지 않습니다.',
  payment_period_not_of_licence: (t: Told) =>
    `${t.day('from')}부터 ${t.day('until')}까지의 기간은 이 라이선스의 기간(${t.day('licenceFrom')}부터 ${t.day('licenceUntil')}까지)이 아닙니다.`,
  bonus_already_paid: (t: Told) => `라이선스 ${t.text('licence')}의 보너스는 이미 납부되었습니다.`,
  rest_not_allowed: (t: Told) =>
    `남는 구역(${t.blocks('blocks')})이 ${t.number('parts')}개 부분으로 나뉩니다. 하나의 광구여야 합니다.`,
  term_not_over: (t: Told) => `유효 기간은 ${t.day('until')}까지입니다.`,
  notice_day_missing: () => '통지일 또는 판결일이 없습니다.',
  cure_time_not_over: (t: Told) =>
    `위반 통지일은 ${t.day('breachNoticeOn')}이며, 보유자는 ${t.day('cureUntil')}까지 시정할 수 있습니다.`,
  revocation_time_not_over: (t: Told) =>
    `취소 통지일은 ${t.day('revocationNoticeOn')}이며, 라이선스는 ${t.day('endsOn')}까지 유효합니다.`,
  not_correctable: () => '이 종류의 항목 또는 이 필드는 정정할 수 없으며, 새로운 행위가 필요합니다.',
  commitment_not_in_register: () => '등록부에 이 커밋먼트를 가진 기록이 없습니다.',
  opening_already_erased: () => '이 커밋먼트가 가리키는 내용은 이미 삭제되었습니다.',
  unknown_reply: () => '등록부에 그런 의견이 없습니다.',
  unknown_report: () => '등록부에 그런 보고서가 없습니다.',
  report_already_deposited: (t: Told) => `이 파일들은 이미 ${t.text('report')}(으)로 제출되었습니다.`,
  report_not_extendable: () => '보고서 기간은 법이 허용하는 연수 안에서 공개 전에 한 번만 연장됩니다.',
  report_objection_out_of_time: () =>
    '보유자는 공개 직전 기간에 이의를 제기합니다. 지금은 이의 기간이 아닙니다.',
  report_held_too_long: () => '이의로 보고서를 법이 정한 최장 기간보다 오래 비공개로 둘 수 없습니다.',
  report_not_due: () => '보고서의 기간이 끝나지 않았습니다. 보유자는 더 일찍 공개할 수 있습니다.',
  statement_of_other_kind: (t: Told) =>
    `${t.text('publisher')}에 따르면 ${t.text('number')}의 라이선스 종류는 탐사가 아닙니다(${t.text('kind')}). 탐사만 이관합니다.`,
  statement_without_blocks: (t: Told) =>
    `${t.text('publisher')}의 ${t.text('number')} 기록에 블록이 없습니다.`,
  statement_without_term: (t: Told) =>
    `${t.text('publisher')}의 ${t.text('number')} 기록에 유효 기간이 없습니다.`,
  statement_term_over: (t: Told) =>
    `${t.text('publisher')}에 따르면 ${t.text('number')}의 유효 기간은 ${t.day('until')}에 끝났습니다.`,
  statement_already_entered: (t: Told) =>
    `${t.text('publisher')}의 ${t.text('number')} 기록은 이미 ${t.text('licence')} 번호로 등록되어 있습니다.`,
  term_ends_before_it_begins: (t: Told) =>
    `종료일(${t.day('until')})이 시작일(${t.day('from')})보다 앞섭니다.`,
};
