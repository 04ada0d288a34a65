/** The sentence of the law behind each rule, in our words: not a quotation. */
export const lawInOurWords: Readonly<Record<string, string>> = {
  'exploration.maximum-area':
    '신청 1건에는 블록을 200개까지 적을 수 있으며, 온전하지 않은 블록도 하나로 셉니다.',
  'exploration.contiguity':
    '지역이 둘 이상의 블록으로 이루어지면 각 블록은 적어도 다른 한 블록과 변을 공유합니다. 라이선스 하나는 광구 하나에 미칩니다.',
  'exploration.country': '공화국의 영토는 블록으로 나뉩니다.',
  'exploration.datum': '블록의 각 변은 지리 좌표계의 1분입니다. 법은 좌표계의 기준을 정하지 않습니다.',
  'exploration.programme':
    '라이선스는 국가 지하자원 기금 관리 계획이 탐사 대상으로 정한 지역에만 부여합니다.',
  'ground.exploration': '전부 또는 일부가 다른 탐사 라이선스의 광구에 속하는 블록은 제외합니다.',
  'ground.mining':
    '전부 채굴 광구에 속하는 블록은 제외합니다. 채굴 광구를 둘러싸거나 일부 겹치는 블록은 이용자의 서면 동의를 받아 일부만 부여합니다.',
  'ground.mining-application': '전부 채굴 라이선스가 신청된 구역에 속하는 블록은 제외합니다.',
  'ground.hydrocarbon-production':
    '전부 탄화수소 생산 광구에 속하는 블록은 이용자의 동의가 없으면 제외합니다.',
  'ground.subsoil-space': '전부 지하 공간 이용 광구에 속하는 블록은 제외합니다.',
  'ground.closure-area': '전부 채굴의 영향을 제거하는 중인 구역에 속하는 블록은 제외합니다.',
  'ground.uranium-mining': '전부 우라늄 채굴 광구에 속하는 블록은 제외합니다.',
  'ground.state-study': '탐색 또는 평가 단계인 국가 지질 조사 지역에는 라이선스를 부여하지 않습니다.',
  'territory.defence-land': '국방과 국가 안보 용지에서는 작업할 수 없습니다.',
  'territory.settlement-belt':
    '정주지와 그 주변 1천 미터에서는 작업할 수 없습니다. 지역 지원 협약이 있으면 탐사할 수 있습니다.',
  'territory.hydrotechnical-works': '가동 중인 수리 시설과 그 주변 400미터에서는 작업할 수 없습니다.',
  'territory.water-fund': '수자원 기금 토지에서는 작업할 수 없습니다.',
  'territory.drinking-groundwater': '음용으로 쓰는 지하수 부존지 위에서는 작업할 수 없습니다.',
  'territory.cemetery': '묘지와 그 주변 100미터에서는 작업할 수 없습니다.',
  'territory.buildings-and-plantings':
    '타인의 건물이나 다년생 식재가 있는 토지와 그 주변 100미터에서는 동의 없이 작업할 수 없습니다.',
  'territory.infrastructure': '도로, 철도, 공항, 송전·통신선, 관로, 우주 시설 용지에서는 작업할 수 없습니다.',
  'territory.state-needs': '국가 기관이 국가 수요를 위해 보유한 광구에서는 작업할 수 없습니다.',
  'territory.protected-area': '보호 구역에는 별도의 법률이 적용됩니다.',
  'exploration.eligible-blocks':
    '부여할 수 없는 블록은 제외하고 나머지로 심사를 계속합니다. 나머지가 여러 광구로 나뉘면 광구마다 라이선스를 발급합니다. 모두 이미 라이선스에 속하면 신청을 거부합니다.',
  'exploration.opening':
    '처음 개방된 지역에서는 첫 달의 신청이 모두 동등합니다. 반환 블록에 여러 건이 신청되면 경매로 정합니다. 일부 지역은 경매로만 부여합니다.',
  'exploration.priority':
    '같은 블록을 적은 신청은 접수 순서로 심사합니다. 다음 신청은 앞선 신청이 거부된 뒤에, 통지 후 10영업일이 지나야 심사합니다.',
  'exploration.holder': '카자흐스탄 또는 외국의 개인과 법인 누구나 탐사의 지하자원 이용자가 될 수 있습니다.',
  'exploration.revoked-before':
    '최근 1년 이내에 같은 구역에 대한 신청인 또는 계열사의 라이선스가 취소된 경우 라이선스를 거부합니다.',
  'exploration.surrendered-before':
    '신청인 또는 계열사가 역년 1년 이내에 그 구역을 반환한 경우 라이선스를 거부합니다.',
  'exploration.closure-duties':
    '신청인이 최근 5년 이내에 복구 의무를 이행하지 않은 경우 라이선스를 거부합니다.',
  'exploration.national-security':
    '국가 안보를 위하여 또는 권리 집중을 막기 위하여 이유를 밝히지 않고 라이선스를 거부할 수 있습니다.',
  'exploration.controllers': '법인은 국가를 포함하여 자신을 직접 또는 간접으로 지배하는 모든 자를 밝힙니다.',
  'exploration.foreign-extract': '외국 법인은 영사 확인을 받은 상업 등기부 등본을 첨부합니다.',
  'exploration.languages': '신청서와 서류는 카자흐어와 러시아어로 작성하며, 번역은 공증을 받습니다.',
  'exploration.notarised': '서류의 사본은 공증을 받습니다.',
  'exploration.electronic-signature':
    '2023년 10월 1일부터 신청은 카자흐스탄 전자서명으로 서명하여 온라인으로 제출합니다.',
  'exploration.financial-sum': '신청인은 첫해 최소 지출 이상의 재정 능력을 증명합니다.',
  'exploration.financial-form':
    '재정 능력은 최근 3개월 가운데 연속 30일 보유한 잔액, 탐사를 위한 차입, 감사받은 재무제표 또는 신용평가 확인서로 증명합니다.',
  'exploration.professional-means':
    '신청인은 소속 또는 계약으로 지질 기술자나 물리 탐사 기술자를 두거나, 그러한 인력을 둔 도급 업체를 이용합니다.',
  'exploration.tax-debt': '신청인에게 6 MCI를 넘는 세금 체납이 없어야 합니다.',
  'exploration.tax-certificate-age': '납세 증명서는 신청 전 10일 이내에 발급된 것이어야 합니다.',
  document: '신청서에는 조문에 열거된 서류를 첨부하며, 서류 누락은 거부 사유입니다.',
  'extension.times':
    '탐사와 개인 채취 라이선스는 한 번, 채굴과 지하 공간 이용은 횟수 제한 없이 연장되며, 지질 조사는 연장되지 않습니다.',
  'extension.request-day': '탐사의 연장은 6년 차에 신청합니다.',
  'extension.length': '탐사는 최장 5년, 개인 채취는 3년, 채굴과 지하 공간 이용은 최초 기간까지 연장됩니다.',
  'extension.relinquishment':
    '블록 10개 이상의 라이선스는 발급 당시 블록에서 채굴이 신청된 구역의 블록을 뺀 수의 40% 이상을 반환해야 연장됩니다.',
  'extension.remainder': '남는 구역은 구역에 관한 규칙을 충족해야 합니다.',
  'extension.breaches': '지난 기간의 사용료나 최소 지출 위반이 시정되지 않으면 연장되지 않습니다.',
  'surrender.whole-blocks': '구역은 언제든지 온전한 블록 단위로 반환합니다.',
  'surrender.remainder': '남는 구역은 구역에 관한 규칙을 충족해야 합니다.',
  'surrender.pledge': '담보가 설정된 권리는 담보권자의 동의를 받아 반환합니다.',
  'surrender.closure-act':
    '구역은 아키마트의 위원회가 복구 완료 확인서 또는 조사서에 서명한 뒤에 반환됩니다.',
  'transfer.allowed':
    '지질 조사와 개인 채취 라이선스의 권리, 첫해의 탐사 라이선스의 권리는 이전할 수 없습니다.',
  'transfer.consent':
    '권리 또는 그 지분, 보유자나 그 결정을 좌우할 수 있는 자의 지분을 이전하거나 공모하려면, 열거된 예외를 제외하고 주무부처의 동의가 필요합니다. 동의는 1년간 유효합니다.',
  'transfer.ban': '광구에 행정상 금지 처분이 있는 동안에는 동의를 거부합니다.',
  'transfer.national-security':
    '국가 안보를 위하여 또는 권리 집중을 막기 위하여 이유를 밝히지 않고 동의를 거부할 수 있습니다.',
  'transfer.reissue':
    '라이선스는 담보권자와 공동 보유자의 동의를 받은 공동 신청에 따라 7영업일 이내에 재발급합니다.',
  'transfer.notices': '양수인은 거래 후 1개월 이내에, 보유자는 지배권 변동 후 30일 이내에 통지합니다.',
  'pledge.allowed': '이전할 수 없는 권리는 담보로 제공할 수 없습니다.',
  'pledge.registration': '담보는 라이선스를 발급한 기관에 등록하며, 등록으로 성립합니다.',
  'split.holder': '광구는 같은 보유자를 위하여 30일 이내에 분할합니다.',
  'split.parts': '각 부분은 구역에 관한 규칙을 충족하며, 부분을 합하면 광구가 됩니다.',
  'merge.kind': '채굴 광구만 합병합니다.',
  'revocation.ground': '라이선스는 그 종류에 대해 열거된 사유로만 취소합니다.',
  'revocation.cure': '보유자에게 위반을 통지하고 시정할 기간을 줍니다.',
  'revocation.force-majeure': '불가항력이 있으면 취소할 수 없으며, 자금 부족은 불가항력이 아닙니다.',
  'revocation.end': '라이선스는 취소 통지 후 일정 기간이 지나면 끝나며, 기한 내의 불복은 이를 멈춥니다.',
  'exploration.bulk-extraction':
    '1천 세제곱미터를 넘는 토석의 채취나 이동에는 허가, 적격자(CP)의 의견서, 환경 서류, 추가 복구 보증이 필요합니다.',
  'exploration.capital-structures': '탐사 라이선스로는 영구 구조물을 지을 수 없습니다.',
  'closure-security.form': '복구 보증은 보증서, 은행 예금 담보, 보험 증권 또는 그 조합으로 제공합니다.',
  'closure-security.sum': '복구 보증은 명령이 블록마다 정한 금액으로 제공합니다.',
  'closure-security.policy-term': '보험 증권은 발급일부터 8년 이상 유효해야 합니다.',
  'licence.law-of-issue':
    '이후 법이 바뀌어도 라이선스는 발급일의 조건을 유지합니다. 다만 국가 안보, 국방, 환경, 보건, 조세, 관세, 경쟁에 관한 것은 예외입니다.',
  'plot.outline':
    '외부 경계는 직사각형입니다. 자연 조건이나 이웃 광구 때문에 불가능하면 마주 보는 두 변이 평행한 사각형, 채굴에서 둘 다 불가능하면 꼭짓점이 가장 적은 다각형입니다.',
  'plot.holes': '채굴 광구는 다른 광구를 둘러싸는 내부 경계를 둘 수 있습니다.',
  'plot.size': '개인 채취 광구는 500제곱미터부터 5헥타르까지이며, 채굴 광구에는 최소와 최대가 없습니다.',
  'plot.term': '라이선스는 법이 정한 최대 기간 안에서 신청한 기간으로 부여합니다.',
  'plot.ground':
    '폐쇄된 토지에서는 작업할 수 없으며, 다른 이용자의 광구에서는 동의가 있어야만 작업할 수 있습니다.',
  'mining.resource-report':
    'KAZRC 기준으로 적격자(CP)가 작성한 자원량 또는 매장량 보고서를 첨부하며, 국가 매장량 산정도 아직 인정됩니다.',
  'mining.professional-means':
    '독점적 권리가 없는 신청인은 지질 기술자, 채굴 기술자, 측량 기술자를 두고, 채굴 작업 면허를 보유하거나 이를 보유한 도급 업체를 이용합니다.',
  'mining.financial-means': '금액을 최근 6개월 가운데 연속 30일 보유해야 합니다.',
  'mining.exclusive-right':
    '하나 또는 서로 맞닿은 여러 탐사 라이선스의 보유자는 광상이 확인되면 탐사 기간 안에 그곳의 채굴에 대한 독점적 권리를 가지며, 이 권리는 양도할 수 없습니다.',
  'mining.breaches':
    '독점적 권리가 있는 신청인은 시정되지 않은 위반이 있는 경우에만 거부되며, 형식상 흠은 30일 이내에 보완합니다.',
  'mining.exploration-goes-on':
    '채굴 신청을 심사하는 동안 탐사 기간이 끝나면 신청한 구역의 탐사가 계속됩니다. 최소 지출은 없고 사용료는 납부합니다.',
  'common-minerals.depth': '보통 광물은 지표의 가장 낮은 지점에서 30미터 깊이까지 채굴합니다.',
  'common-minerals.no-other-minerals':
    '지질 기관의 의견에 따라 다른 고체 광물이 알려져 있거나 예상되면 라이선스를 거부합니다.',
  'prospecting.holder': '개인 채취 라이선스는 카자흐스탄 국민에게 1인당 하나씩 부여합니다.',
  'prospecting.tools':
    '심도 3미터까지, 자신의 것인 10톤 이하 트럭 한 대와 총 0.5세제곱미터의 버킷. 시약과 폭약은 쓸 수 없습니다.',
  'prospecting.plan': '기계를 쓰는 작업에는 계획이 필요합니다.',
  'prospecting.water-land': '수자원 기금 토지에서는 수작업으로만 채취합니다.',
  'geological-study.holder': '누구나 지질 조사 라이선스를 보유할 수 있으며, 독점적 권리를 주지 않습니다.',
  'geological-study.works':
    '트렌치, 시굴갱, 영구 구조물은 금지되며, 시추는 물리 탐사나 지하수를 위한 것만 가능합니다.',
  'geological-study.consent':
    '다른 이용자의 광구 안에서 조사하려면 그 동의가 필요하며, 항공 조사는 예외입니다.',
  'retention.kind': '유보 지위는 채굴 광구에 부여합니다.',
  'retention.ground':
    '유보 지위는 지금은 채굴의 경제성이 없으나 5년 안에 생길 가능성이 있는 경우, 받아들일 만한 기술이 없는 경우, 불가항력, 법원의 회생 절차에 부여합니다.',
  'retention.length': '유보 지위는 최장 5년이며, 최장 5년을 더할 수 있습니다.',
};
