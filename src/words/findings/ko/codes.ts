/** What is said when a rule is not met, or cannot be told. One sentence or two: what is so, then what it means. */
import type { Told } from '../told.ts';

const dropped = '신청에서 제외됩니다.';
const by = (t: Told) => `(${t.list('by')})`;

export const areaCodes = {
  no_blocks: () => '지정한 블록이 없습니다. 하나 이상 선택하십시오.',
  too_many_blocks: (t: Told) =>
    `구역의 블록: ${t.number('blocks')}개. 신청 1건에는 ${t.number('maximum')}개까지 가능합니다. ${t.blocks('excess')}을 포기하거나 두 번째 신청서를 제출하십시오.`,
  block_without_neighbour: (t: Told) =>
    `구역의 다른 블록과 변을 공유하지 않는 블록: ${t.number('lone')}개. 꼭짓점만 닿는 것은 인정되지 않으며, ${dropped}`,
  detached_parts: (t: Told) =>
    `구역이 서로 떨어진 부분으로 나뉩니다(블록 수 ${t.list('sizes')}). 라이선스 하나는 광구 하나이므로, 각 부분이 별도의 라이선스가 됩니다.`,
  outside_country: (t: Told) => `카자흐스탄 밖에 있는 블록: ${t.number('outside')}개. ${dropped}`,
  border_block: (t: Told) =>
    `국경이 지나는 블록: ${t.number('atBorder')}개. 공식 블록 지도가 없어 이런 블록을 일부만 부여할 수 있는지 알 수 없습니다.`,
  datum_differs: (t: Told) =>
    `블록의 좌표계는 ${t.text('datum')}이나, 그날의 국가 좌표계는 ${t.text('expected')}입니다. 같은 숫자라도 실제 위치가 다릅니다.`,
  datum_not_stated: (t: Told) =>
    `블록의 좌표계가 적혀 있지 않습니다. 그날의 국가 좌표계는 ${t.text('expected')}입니다.`,
  not_in_programme: (t: Told) =>
    `국가 계획이 탐사에 개방한 지역 밖의 블록: ${t.number('notOpen')}개. 그곳에는 라이선스를 부여하지 않습니다.`,
  programme_unknown: (t: Told) =>
    `개방 여부를 판단할 수 없는 블록: ${t.number('unknown')}개. 국가 지하자원 기금 관리 계획 자료가 없습니다.`,
  held_for_exploration: (t: Told) =>
    `전부 또는 일부가 다른 탐사 라이선스에 속하는 블록: ${t.number('blocks')}개${by(t)}. ${dropped}`,
  inside_mining_plot: (t: Told) =>
    `채굴 광구 안에 있고, 그 밖에서 나머지 구역과 맞닿는 변이 없는 블록: ${t.number('blocks')}개${by(t)}. ${dropped}`,
  inside_mining_application: (t: Told) =>
    `이미 채굴 라이선스가 신청된 구역의 블록: ${t.number('blocks')}개${by(t)}. ${dropped}`,
  inside_hydrocarbon_plot: (t: Told) =>
    `석유 또는 가스를 생산하는 광구의 블록: ${t.number('blocks')}개${by(t)}. 생산자의 동의가 없으면 ${dropped}`,
  inside_subsoil_space_plot: (t: Told) =>
    `지하 공간 이용 광구의 블록: ${t.number('blocks')}개${by(t)}. ${dropped}`,
  inside_closure_area: (t: Told) =>
    `폐광·복구가 진행 중인 구역의 블록: ${t.number('blocks')}개${by(t)}. ${dropped}`,
  inside_uranium_plot: (t: Told) => `우라늄 채굴 광구의 블록: ${t.number('blocks')}개${by(t)}. ${dropped}`,
  inside_state_study: (t: Told) =>
    `탐색 또는 평가 단계인 국가 지질 조사 지역의 블록: ${t.number('blocks')}개${by(t)}. 그동안 그곳에는 라이선스를 부여하지 않습니다.`,
  user_consent_needed: (t: Told) =>
    `일부가 다른 이용자의 광구에 속하는 블록: ${t.number('blocks')}개(${t.name('layer', 'kind')}: ${t.list('by')}). 그 이용자의 서면 동의가 필요하며, 라이선스는 그 광구의 경계에서 끝납니다.`,
  overlap_side_unknown: (t: Told) =>
    `일부가 다른 이용자의 광구에 속하는 블록: ${t.number('blocks')}개(${t.name('layer', 'kind')}: ${t.list('by')}). 그 광구의 경계를 알 수 없어, 나머지 블록과 공유하는 변이 그 밖에 있는지 판단할 수 없습니다.`,
  layer_not_loaded: (t: Told) =>
    `판단할 수 없습니다. 이 레이어의 자료가 없습니다(${t.name('layer', 'layer')}).`,
  layer_incomplete: (t: Told) =>
    `이 레이어(${t.name('layer', 'layer')})에 닿지 않는 블록은 판단할 수 없습니다. 자료가 완전하지 않습니다${
      t.is('because', 'points-only')
        ? '(경계가 아니라 점으로만 알려져 있음)'
        : t.is('because', 'generalised')
          ? '(소축척으로 그려져 작은 것이 빠져 있음)'
          : t.is('because', 'not-declared-complete')
            ? '(빠진 것이 없다고 발행 기관이 밝히지 않음)'
            : ''
    }.`,
  defence_land: (t: Told) => `전부 국방·국가 안보 용지에 속하는 블록: ${t.number('blocks')}개. ${dropped}`,
  settlement_belt: (t: Told) =>
    `전부 정주지 또는 그 주변 ${t.metres('beltMetres')} 안에 있는 블록: ${t.number('blocks')}개${by(t)}. 사회·경제 지원 협약을 첨부하지 않으면 ${dropped}`,
  hydrotechnical_works: (t: Told) =>
    `전부 수리 시설 또는 그 주변 ${t.metres('beltMetres')} 안에 있는 블록: ${t.number('blocks')}개. ${dropped}`,
  water_fund_land: (t: Told) =>
    `전부 수자원 기금 토지에 속하는 블록: ${t.number('blocks')}개${by(t)}. ${dropped}`,
  drinking_groundwater: (t: Told) =>
    `전부 음용 지하수 부존지 위에 있는 블록: ${t.number('blocks')}개${by(t)}. ${dropped}`,
  cemetery_land: (t: Told) =>
    `전부 묘지 또는 그 주변 ${t.metres('beltMetres')} 안에 있는 블록: ${t.number('blocks')}개. ${dropped}`,
  buildings_and_plantings: (t: Told) =>
    `전부 타인의 건물이나 다년생 식재가 있는 토지 또는 그 주변 ${t.metres('beltMetres')} 안에 있는 블록: ${t.number('blocks')}개. 토지 이용자의 동의를 첨부하지 않으면 ${dropped}`,
  infrastructure_land: (t: Told) =>
    `전부 도로, 철도, 공항, 송전·통신선, 관로 또는 우주 시설 용지에 속하는 블록: ${t.number('blocks')}개${by(t)}. ${dropped}`,
  state_needs_land: (t: Told) =>
    `전부 국가 수요를 위해 유보된 광구에 속하는 블록: ${t.number('blocks')}개. ${dropped}`,
  protected_area: (t: Told) =>
    `전부 보호 구역에 속하는 블록: ${t.number('blocks')}개${by(t)}. 폐쇄된 토지로 보았으나, 보호 구역에 관한 법률 자체는 확인하지 않았습니다.`,
  work_banned_in_part: (t: Told) =>
    `일부가 폐쇄된 토지에 속하는 블록: ${t.number('blocks')}개(${t.name('layer', 'land')}: ${t.list('by')}). 라이선스에 포함될 수 있으나, 그 부분에서는 작업할 수 없습니다.`,
  nothing_eligible: (t: Told) =>
    `${t.blocks('blocks')} 가운데 부여할 수 있는 블록이 없습니다. 이러한 신청은 거부됩니다.`,
  all_blocks_held: (t: Told) =>
    `${t.blocks('blocks')}이 모두 이미 탐사 라이선스에 속합니다. 이러한 신청은 거부됩니다.`,
  separate_licences: (t: Told) =>
    `${t.blocks('dropped')}을 제외하면 ${t.blocks('left')}이 서로 떨어진 광구 ${t.number('licences')}개로 남습니다. 광구마다 라이선스가 발급됩니다.`,
  opening_unknown: () =>
    '새로 개방된 구역인지, 반환된 구역인지, 경매로만 부여하는 구역인지 판단할 수 없습니다. 해당 자료가 없습니다.',
  equal_month: (t: Told) =>
    `${t.day('on')}에 처음 개방된 블록: ${t.number('blocks')}개. ${t.day('until')}까지 제출된 신청은 모두 동등하며, 경합하는 블록은 그 신청인들 사이의 경매에 부칩니다.`,
  freed_block_window: (t: Told) =>
    `${t.day('on')}에 반환 블록으로 공고된 블록: ${t.number('blocks')}개. ${t.day('until')}까지 두 번째 신청이 들어오면 시작가 ${t.mci('start')}의 경매로 정합니다.`,
  auction_only: (t: Told) =>
    `경매로만 부여하는 지역의 블록: ${t.number('blocks')}개. 신청으로는 취득할 수 없습니다.`,
  reserved_for_national_company: (t: Told) =>
    `${t.day('on')}까지 국영 기업에 유보된 블록: ${t.number('blocks')}개.`,
  not_yet_open: (t: Told) => `${t.day('on')}에 신청이 개방되는 블록: ${t.number('blocks')}개.`,
  earlier_application: (t: Told) =>
    t.has('barsUntil')
      ? `거부된 신청으로 ${t.day('barsUntil')}까지 제한되는 블록: ${t.number('blocks')}개.`
      : `다른 신청이 먼저 접수된 블록: ${t.number('blocks')}개(${t.list('applications')}). 이 신청은 먼저 접수된 신청이 결정된 뒤에 심사합니다.`,
};

export const applicationCodes = {
  revoked_within_year: (t: Told) =>
    `이 구역의 ${t.blocks('blocks')}에 대한 ${t.is('byAffiliate', true) ? '계열사의' : '신청인의'} 라이선스(${t.list('licences')})가 취소되었습니다. ${t.day('through')}까지 해당 블록에는 라이선스를 부여하지 않습니다.`,
  surrendered_within_year: (t: Told) =>
    `${t.is('byAffiliate', true) ? '계열사가' : '신청인이'} 이 구역의 ${t.blocks('blocks')}을 반환했습니다(${t.list('licences')}). ${t.day('through')}까지 해당 블록에는 라이선스를 부여하지 않습니다.`,
  history_unknown: () =>
    '판단할 수 없습니다. 신청인과 계열사가 이전에 보유한 라이선스를 여기서는 알 수 없습니다.',
  closure_duty_unmet: (t: Told) =>
    `폐광·복구 의무가 이행되지 않았습니다(${t.list('licences')}). ${t.day('through')}까지 라이선스를 부여하지 않습니다.`,
  security_not_assessed: () => '국가 안보와 권리 집중 여부는 주무부처만이 판단하며, 이유를 밝히지 않습니다.',
  identity_missing: () => '신원을 확인하는 서류가 없습니다.',
  registration_extract_missing: () => '법인 등기부 등본이 없습니다.',
  controllers_missing: () => '법인을 직접 또는 간접으로 지배하는 모든 자의 명단이 없습니다.',
  representative_authority_missing: () => '대리인의 권한을 증명하는 서류가 없습니다.',
  work_description_missing: () => '작업 설명서가 없습니다: 종류, 방법, 물량, 연차.',
  financial_proof_missing: () => '재정 능력 증명이 없습니다.',
  professional_proof_missing: () => '기술 인력 증명이 없습니다.',
  tax_certificate_missing: () => '납세 증명서가 없습니다.',
  controllers_unknown: () => '법인의 지배 주체를 알 수 없어 확인할 수 없습니다.',
  extract_not_legalised: () => '외국 등기부 등본에 영사 확인이 없습니다.',
  legalisation_unknown: () => '외국 등기부 등본의 영사 확인 여부는 서류를 보아야 알 수 있습니다.',
  language_missing: (t: Told) =>
    `카자흐어와 러시아어를 모두 갖추지 않은 서류: ${t.names('document', 'documents')}. 공증 번역이 필요합니다.`,
  document_languages_unknown: (t: Told) =>
    `언어를 서류에서 확인해야 하는 것: ${t.names('document', 'documents')}.`,
  not_notarised: (t: Told) => `공증이 없는 사본: ${t.names('document', 'documents')}.`,
  notary_unknown: (t: Told) =>
    `공증 여부를 서류에서 확인해야 하는 사본: ${t.names('document', 'documents')}.`,
  not_signed_electronically: () =>
    '카자흐스탄 전자서명으로 서명되지 않았습니다. 2023년 10월 1일부터 신청은 온라인으로만 제출합니다.',
  signature_unknown: () => '카자흐스탄 전자서명이 있는지 여기서는 알 수 없습니다.',
  financial_sum_too_small: (t: Told) =>
    `증명된 금액은 ${t.tenge('sumKzt')}이나, ${t.blocks('blocks')}의 첫해 최소 지출인 ${t.tenge('neededKzt')}가 필요합니다. 부족액: ${t.tenge('missingKzt')}.`,
  financial_proof_unread: () => '재정 능력 증명의 수치가 아직 입력되지 않았습니다.',
  balance_not_held: (t: Told) =>
    `은행 확인서에 나타난 보유 기간은 ${t.days('held')}이며, 연속 ${t.days('needed')}이 필요합니다.`,
  balance_too_old: (t: Told) =>
    `금액 보유 기간이 ${t.day('heldUntil')}에 끝났습니다. ${t.day('since')} 이후여야 합니다.`,
  bank_abroad: () => '외국 은행의 확인서입니다. 카자흐스탄 은행 또는 국영 우편 사업자의 확인서가 필요합니다.',
  loan_for_other_purpose: () => '탐사를 위한 차입이 아닙니다.',
  lender_means_unproved: () => '대주가 은행이 아니며 자신의 재정 능력을 증명하지 않았습니다.',
  accounts_too_old: (t: Told) =>
    `감사받은 재무제표는 ${t.day('until')}까지 ${t.months('months')}의 것입니다. 직전 연도 또는 그 상반기(${t.months('shortest')})의 것이 필요합니다.`,
  financial_detail_unknown: (t: Told) =>
    `증명(${t.name('form', 'form')})을 더 읽어야 합니다. 법이 요구하는 세부 사항을 여기서는 알 수 없습니다.`,
  specialist_of_other_trade: () => '기재된 기술자가 지질 기술자도 물리 탐사 기술자도 아닙니다.',
  specialist_unknown: () => '지질 기술자 또는 물리 탐사 기술자인지는 서류를 보아야 알 수 있습니다.',
  professional_proof_unread: () => '작업을 수행할 기술자에 관한 내용이 아직 없습니다.',
  tax_debt: (t: Told) =>
    `증명서상 세금 체납액은 ${t.tenge('debtKzt')}이며, 한도는 ${t.tenge('maximumKzt')}(${t.mci('maximumMci')})입니다.`,
  tax_certificate_unread: () => '납세 증명서의 수치가 아직 입력되지 않았습니다.',
  tax_certificate_too_old: (t: Told) =>
    `납세 증명서는 신청 ${t.days('age')} 전인 ${t.day('issuedOn')}에 발급되었습니다. 한도는 ${t.days('maximum')}입니다.`,
  tax_certificate_later: (t: Told) => `납세 증명서의 발급일(${t.day('issuedOn')})이 신청일보다 늦습니다.`,
  provision_not_in_force: (t: Told) =>
    `판단할 수 없습니다. 이 규칙에 필요한 법정 값(${t.text('provision')})을 그날에 대해 알 수 없습니다.`,
};
