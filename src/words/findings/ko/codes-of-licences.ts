/** What is said in the proceedings of a licence's life, and in applications other than exploration. */
import type { Told } from '../told.ts';

export const lifeCodes = {
  not_extendable: (t: Told) => `${t.name('licence', 'kind')} 라이선스는 연장되지 않습니다.`,
  already_extended: (t: Told) =>
    `라이선스가 이미 ${t.number('before')}회 연장되었습니다. ${t.number('maximum')}회까지 연장할 수 있습니다.`,
  request_too_early: (t: Told) => `연장은 ${t.day('opens')}부터 ${t.day('until')}까지 신청할 수 있습니다.`,
  request_too_late: (t: Told) => `라이선스가 ${t.day('until')}에 끝났습니다. 연장은 그 전에 신청해야 합니다.`,
  extension_too_long: (t: Told) =>
    `신청한 연장 기간은 ${t.years('years')}이며, 한도는 ${t.years('maximum')}입니다.`,
  relinquishment_too_small: (t: Told) =>
    `반환해야 할 구역은 ${t.blocks('needed')}(${t.number('base')}개의 40%)이나, 반환한 블록은 ${t.number('givenUp')}개입니다. 부족: ${t.blocks('missing')}.`,
  blocks_at_issue_unknown: () =>
    '판단할 수 없습니다. 발급 당시 라이선스의 블록 수를 여기서는 알 수 없습니다.',
  rental_unpaid: () => '지난 기간의 사용료가 미납되었습니다.',
  minimum_spend_short: () => '지난 기간의 최소 지출에 미달했고 보전되지 않았습니다.',
  breaches_unknown: () => '지난 기간의 사용료와 최소 지출이 이행되었는지 여기서는 알 수 없습니다.',
  part_of_block_given_up: () => '블록은 통째로만 반환할 수 있으며, 일부는 반환할 수 없습니다.',
  block_not_of_licence: (t: Told) =>
    `반환하려는 블록 중 이 라이선스에 속하지 않는 것: ${t.blocks('blocks')}.`,
  remainder_detached: (t: Told) =>
    `남는 구역(${t.blocks('left')})이 ${t.number('parts')}개 부분으로 나뉩니다. 변으로 서로 이어져야 합니다.`,
  cells_unknown: () => '판단할 수 없습니다. 라이선스의 블록을 여기서는 알 수 없습니다.',
  pledgee_consent_missing: () => '권리에 담보가 설정되어 있으나 담보권자의 동의가 없습니다.',
  pledge_unknown: () => '권리에 담보가 설정되어 있는지 여기서는 알 수 없습니다.',
  closure_act_missing: () => '복구 완료 확인서 또는 훼손이 없는 경우의 조사서가 서명되지 않았습니다.',
  closure_act_unknown: () => '복구 완료 확인서가 서명되었는지 여기서는 알 수 없습니다.',
  not_transferable: (t: Told) => `${t.name('licence', 'kind')} 라이선스의 권리는 이전할 수 없습니다.`,
  first_year: (t: Told) =>
    `탐사 라이선스의 첫해에는 권리를 이전하거나 담보로 제공할 수 없습니다. 발급일은 ${t.day('issuedOn')}, 첫해의 종료일은 ${t.day('from')}입니다.`,
  consent_needed: (t: Told) =>
    `이 거래에는 최대 ${t.months('months')}이 걸리는 주무부처의 동의가 필요합니다. 동의가 없으면 거래는 ${t.is('without', 'void') ? '무효입니다' : '법원에서 무효로 선언될 수 있습니다'}.`,
  consent_lapsed: (t: Told) =>
    `${t.day('givenOn')}의 동의는 ${t.day('lasts')}까지 유효했고, 거래는 그 뒤에 이루어졌습니다. 새 동의가 필요합니다.`,
  consent_later: (t: Told) => `동의일(${t.day('givenOn')})이 거래일보다 늦습니다.`,
  administrative_ban: () => '광구에 행정상 금지 처분이 있습니다.',
  ban_unknown: () => '광구에 행정상 금지 처분이 있는지 여기서는 알 수 없습니다.',
  co_holder_consent_missing: () => '공동 보유자의 동의가 없습니다.',
  notices_due: (t: Told) =>
    t.is('control', true)
      ? `양수인은 ${t.day('buyerBy')}까지, 보유자는 지배권 변동(${t.percent('threshold')} 초과)을 ${t.day('holderBy')}까지 통지합니다.`
      : `양수인은 ${t.day('buyerBy')}까지 통지합니다.`,
  not_pledgeable: (t: Told) => `${t.name('licence', 'kind')} 라이선스의 권리는 담보로 제공할 수 없습니다.`,
  pledge_not_registered: () => '담보는 라이선스를 발급한 기관에 등록해야 하며, 등록으로 성립합니다.',
  other_holder: () => '모든 부분의 보유자가 같아야 합니다.',
  parts_do_not_add_up: (t: Told) =>
    `${t.number('parts')}개 부분이 라이선스의 ${t.blocks('blocks')}을 블록마다 한 번씩 빠짐없이 이루지 않습니다.`,
  part_not_one_plot: () => '한 부분이 변으로 이어져 있지 않습니다.',
  not_mergeable: (t: Told) =>
    `채굴 광구만 합칠 수 있으나, 그중 하나가 ${t.name('licence', 'kind')} 라이선스입니다.`,
  time_to_mend_runs: (t: Told) =>
    `보유자는 ${t.day('noticeOn')}에 통지를 받았으며, ${t.day('until')}까지 위반을 시정할 수 있습니다.`,
  breach_mended: (t: Told) => `위반이 기한(${t.day('until')}) 내인 ${t.day('curedOn')}에 시정되었습니다.`,
  breach_is_no_ground: (t: Told) =>
    t.has('percent')
      ? `이 위반(${t.name('breach', 'breach')})은 취소 사유가 아니며, 부족분의 ${t.percent('percent')}를 납부합니다.`
      : `이 위반(${t.name('breach', 'breach')})은 ${t.name('licence', 'kind')} 라이선스의 취소 사유가 아닙니다.`,
  kind_not_known: (t: Told) =>
    `${t.name('licence', 'kind')} 라이선스에 관한 해당 조문은 확인하지 않았습니다.`,
  no_notice: () => '보유자에게 위반 통지를 하지 않았습니다.',
  force_majeure: () => '불가항력이 있으면 취소할 수 없습니다.',
  force_majeure_unknown: () =>
    '불가항력이 있었는지 여기서는 알 수 없습니다. 자금 부족은 불가항력이 아닙니다.',
  licence_still_runs: (t: Told) =>
    `라이선스는 ${t.day('noticeOn')}의 취소 통지부터 계산하여 ${t.day('ends')}까지 유효합니다.`,
  appeal_suspends: (t: Told) =>
    `${t.day('appealedOn')}의 불복은 기한(${t.day('appealBy')}) 내에 제기되어, 결정될 때까지 라이선스의 효력이 유지됩니다.`,
  revocation_not_notified: () => '보유자에게 취소 통지를 하지 않았습니다.',
  no_security: () => '제출된 복구 보증이 없습니다.',
  security_of_other_form: (t: Told) =>
    `보증 ${t.number('securities')}건 중 ${t.number('other')}건이 은행 보증서도 은행 예금 담보도 보험 증권도 아닙니다.`,
  security_too_small: (t: Told) =>
    `${t.blocks('blocks')}에 필요한 보증은 ${t.tenge('neededKzt')}(${t.mci('mci')})이나, 제출된 금액은 ${t.tenge('givenKzt')}입니다. 부족액: ${t.tenge('missingKzt')}.`,
  policy_too_short: (t: Told) =>
    `보험 증권이 ${t.day('until')}에 끝납니다. ${t.years('years')}, 즉 ${t.day('needed')}까지 유효해야 합니다.`,
  policy_term_unknown: () => '보험 증권의 유효 기간을 여기서는 알 수 없습니다.',
  provision_without_value: (t: Told) =>
    `${t.day('lawOf')} 기준으로 이 조항(${t.text('provision')})의 값을 알 수 없습니다.`,
};

export const otherApplicationCodes = {
  paper_missing: (t: Told) => `누락된 서류: ${t.name('document', 'document')}.`,
  term_too_long: (t: Told) => `신청한 기간은 ${t.years('years')}이며, 한도는 ${t.years('maximum')}입니다.`,
  term_not_stated: (t: Told) => `신청 기간이 적혀 있지 않습니다. 한도는 ${t.years('maximum')}입니다.`,
  plot_on_barred_ground: (t: Told) =>
    `광구가 위치할 수 없는 구역에 닿습니다(${t.name('layer', 'layer')}: ${t.list('by')}).`,
  plot_needs_consent: (t: Told) =>
    `광구가 다른 이용자의 광구 또는 정주지에 닿으나(${t.name('layer', 'layer')}: ${t.list('by')}) 동의가 없습니다.`,
  ground_not_compared: () => '광구를 아직 실제 구역과 대조하지 않아, 무엇에 닿는지 알 수 없습니다.',
  not_one_plot: (t: Told) => `도면에 광구가 ${t.number('plots')}개 있습니다. 신청은 한 광구에 대한 것입니다.`,
  not_a_rectangle: (t: Told) =>
    `광구의 꼭짓점이 ${t.number('corners')}개이며 직사각형이 아닙니다. 다른 모양은 자연 조건이나 이웃 광구 때문에 불가능한 경우에만 허용됩니다.`,
  no_sides_parallel: () => '광구는 꼭짓점이 네 개이고 마주 보는 두 변이 하나 이상 평행해야 합니다.',
  fewest_corners_unproved: (t: Told) =>
    `광구의 꼭짓점이 ${t.number('corners')}개입니다. 더 적게 할 수 있는지는 지질 기관이 판단합니다.`,
  hole_not_allowed: (t: Told) => `${t.name('licence', 'kind')} 광구에는 내부 경계를 둘 수 없습니다.`,
  hole_without_plot: () => '내부 경계는 다른 이용자의 광구를 둘러싸야 합니다.',
  holes_unknown: () => '내부 경계가 무엇을 둘러싸는지 여기서는 알 수 없습니다.',
  plot_too_small: (t: Told) =>
    `광구의 면적은 ${t.squareMetres('squareMetres')}이며, 최소 ${t.squareMetres('minimum')}입니다.`,
  plot_too_large: (t: Told) =>
    `광구의 면적은 ${t.squareMetres('squareMetres')}이며, 최대 ${t.squareMetres('maximum')}입니다.`,
  report_standard_not_accepted: () =>
    '보고서가 KAZRC 기준도 국가 매장량 산정도 아닙니다. 다른 기준은 인정되지 않습니다.',
  no_competent_person: () => 'KAZRC 기준 보고서를 적격자(CP)가 작성하지 않았습니다.',
  report_unread: () => '자원량 보고서를 아직 읽어야 합니다.',
  specialists_missing: (t: Told) => `확인되지 않은 인력: ${t.names('form', 'missing')}.`,
  operation_licence_missing: () => '신청인도 도급 업체도 채굴 작업 면허를 보유한 것으로 확인되지 않습니다.',
  specialists_unknown: () => '신청인의 기술 인력은 서류를 보아야 알 수 있습니다.',
  licences_not_adjoining: (t: Told) =>
    `탐사 라이선스 ${t.number('licences')}건이 서로 맞닿지 않습니다. 독점적 권리는 맞닿은 라이선스에만 미칩니다.`,
  deposit_not_confirmed: () => '광상을 확인한 보고서가 없습니다. 독점적 권리는 그 보고서로 생깁니다.',
  exploration_ended: (t: Told) =>
    `탐사 라이선스가 ${t.day('until')}에 끝났고, 독점적 권리도 함께 소멸했습니다.`,
  right_assigned: () => '탐사자의 독점적 권리는 양도할 수 없습니다.',
  exclusive_right_unknown: () => '광상이 확인되었는지, 라이선스가 맞닿아 있는지 더 확인해야 합니다.',
  too_deep: (t: Told) => `작업 심도는 ${t.metres('value')}이며, 한도는 ${t.metres('maximum')}입니다.`,
  depth_unknown: (t: Told) => `작업 심도가 적혀 있지 않습니다. 한도는 ${t.metres('maximum')}입니다.`,
  other_minerals_there: () =>
    '그곳에 다른 고체 광물이 알려져 있거나 예상되므로, 보통 광물만으로는 부여하지 않습니다.',
  geology_conclusion_missing: () => '다른 고체 광물이 없다는 지질 기관의 의견서를 여기서는 알 수 없습니다.',
  not_a_citizen: () => '개인 채취 라이선스는 카자흐스탄 국민에게만 부여합니다.',
  second_licence: (t: Told) =>
    `신청인이 이미 ${t.number('held')}건을 보유하고 있습니다. 국민 1인당 ${t.number('maximum')}건까지 보유할 수 있습니다.`,
  licences_held_unknown: () => '신청인이 보유한 개인 채취 라이선스 수를 여기서는 알 수 없습니다.',
  too_many_trucks: (t: Told) =>
    `기재된 트럭은 ${t.number('value')}대이며, 한도는 ${t.number('maximum')}대입니다.`,
  truck_too_large: (t: Told) =>
    `트럭의 적재량은 ${t.number('value')} t이며, 한도는 ${t.number('maximum')} t입니다.`,
  bucket_too_large: (t: Told) =>
    `버킷의 총용량은 ${t.number('value')} m³이며, 한도는 ${t.number('maximum')} m³입니다.`,
  machines_not_owned: () => '기계는 보유자 자신의 것이어야 합니다.',
  reagents_or_explosives: () => '화학 시약과 폭약은 사용할 수 없습니다.',
  tools_unknown: () => '심도, 기계, 시약이 아직 적혀 있지 않습니다.',
  machines_on_water_land: () => '수자원 기금 토지에서는 수작업만 허용됩니다.',
  trenches_or_pits: () => '지질 조사에서는 트렌치나 시굴갱을 팔 수 없습니다.',
  capital_structures: () => '영구 구조물은 허용되지 않습니다.',
  drilling_not_allowed: () => '지질 조사의 시추는 물리 탐사 또는 지하수를 위한 것만 허용됩니다.',
  works_unknown: () => '계획된 작업이 아직 적혀 있지 않습니다.',
  not_a_mining_licence: () => '유보 지위는 채굴 광구에 부여합니다.',
  ground_not_listed: (t: Told) => `이 사유는 법에 열거된 것이 아닙니다(${t.text('ground')}).`,
  not_plausible_in_time: (t: Told) =>
    `채굴의 경제성은 ${t.years('within')} 뒤에야 예상됩니다. ${t.years('years')} 이내에 가능성이 있어야 합니다.`,
  plausibility_unknown: (t: Told) =>
    `${t.years('years')} 이내에 채굴의 경제성이 생길 가능성을 증명해야 합니다.`,
  retention_too_long: (t: Told) =>
    `신청한 기간은 ${t.years('years')}이며, 한 번에 ${t.years('once')}까지 가능합니다.`,
  retention_used_up: (t: Told) =>
    `이미 ${t.years('before')}간 유보했습니다. ${t.years('years')}을 더하면 한도 ${t.years('maximum')}을 넘습니다.`,
};
