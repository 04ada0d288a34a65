/** Names of rules, and what is said when they are met. */
import type { RuleWords } from '../rule-words.ts';

const ground = (name: string, free: string): RuleWords => ({
  name,
  met: (t) =>
    t.count('clipped') > 0
      ? `${t.blocks('clipped')}은 해당 광구 밖의 부분만 부여되며, 그 밖의 장애는 없습니다.`
      : free,
});

const land = (name: string, free: string): RuleWords => ({ name, met: () => free });

export const areaRules: Readonly<Record<string, RuleWords>> = {
  'exploration.maximum-area': {
    name: '블록 수',
    met: (t) => `${t.blocks('blocks')}. 신청 1건에는 ${t.number('maximum')}개까지 가능합니다.`,
  },
  'exploration.contiguity': {
    name: '변으로 이어진 블록',
    met: () => '모든 블록이 나머지와 변을 공유하여, 구역이 하나의 광구를 이룹니다.',
  },
  'exploration.country': { name: '카자흐스탄 안', met: () => '모든 블록이 카자흐스탄 안에 있습니다.' },
  'exploration.datum': {
    name: '좌표계',
    met: (t) => `블록의 좌표계: ${t.text('datum')}.`,
  },
  'exploration.programme': {
    name: '개방 지역',
    met: () => '국가 계획이 모든 블록을 탐사에 개방했습니다.',
  },
  'ground.exploration': ground('다른 탐사 라이선스', '구역에 닿는 다른 탐사 라이선스가 없습니다.'),
  'ground.mining': ground('채굴 광구', '구역에 닿는 채굴 광구가 없습니다.'),
  'ground.mining-application': ground('채굴 신청', '채굴 라이선스가 신청된 곳이 구역에 없습니다.'),
  'ground.hydrocarbon-production': ground('석유·가스 광구', '구역에 닿는 석유·가스 광구가 없습니다.'),
  'ground.subsoil-space': ground('지하 공간 이용 광구', '구역에 닿는 지하 공간 이용 광구가 없습니다.'),
  'ground.closure-area': ground('폐광·복구', '구역에서 폐광·복구가 진행 중인 곳이 없습니다.'),
  'ground.uranium-mining': ground('우라늄 광구', '구역에 닿는 우라늄 광구가 없습니다.'),
  'ground.state-study': ground('국가 지질 조사', '구역에서 진행 중인 국가 지질 조사가 없습니다.'),
  'territory.defence-land': land('국방용지', '국방 또는 국가 안보 용지가 없습니다.'),
  'territory.settlement-belt': land('정주지', '정주지나 그 주변이 없거나, 협약이 첨부되어 있습니다.'),
  'territory.hydrotechnical-works': land('수리 시설', '가까이에 수리 시설이 없습니다.'),
  'territory.water-fund': land('수자원 기금', '수자원 기금 토지가 없습니다.'),
  'territory.drinking-groundwater': land('음용수', '음용으로 쓰는 지하수 부존지가 없습니다.'),
  'territory.cemetery': land('묘지', '가까이에 묘지가 없습니다.'),
  'territory.buildings-and-plantings': land(
    '타인의 건물·식재지',
    '타인의 건물이나 식재지가 없거나, 이용자가 동의했습니다.',
  ),
  'territory.infrastructure': land('도로·철도·송전선', '도로, 철도, 송전·통신선 또는 관로 용지가 없습니다.'),
  'territory.state-needs': land('국가 수요', '국가 수요를 위해 유보된 광구가 없습니다.'),
  'territory.protected-area': land('보호 구역', '보호 구역이 없습니다.'),
  'exploration.eligible-blocks': {
    name: '부여할 수 있는 블록',
    met: (t) =>
      t.count('dropped') === 0
        ? `알려진 범위에서 ${t.blocks('left')} 전부를 부여할 수 있습니다.`
        : `${t.blocks('dropped')}을 제외하고 ${t.blocks('left')}을 라이선스 하나로 부여할 수 있습니다.`,
  },
  'exploration.opening': {
    name: '구역의 개방 경위',
    met: () => '개방된 지 오래되어 접수 순서로 정합니다.',
  },
  'exploration.priority': {
    name: '순위',
    met: () => '어느 블록에도 먼저 접수된 신청이 없어 1순위입니다.',
  },
};

export const applicationRules: Readonly<Record<string, RuleWords>> = {
  'exploration.holder': {
    name: '보유 자격',
    met: () => '카자흐스탄 또는 외국의 개인과 법인 누구나 탐사 라이선스를 보유할 수 있습니다.',
  },
  'exploration.revoked-before': {
    name: '이전의 라이선스 취소',
    met: (t) =>
      `최근 ${t.years('years')} 동안 이 구역에 대한 신청인 또는 계열사의 라이선스가 취소된 적이 없습니다.`,
  },
  'exploration.surrendered-before': {
    name: '이전의 구역 반환',
    met: (t) => `최근 ${t.years('years')} 동안 신청인 또는 계열사가 이 구역을 반환한 적이 없습니다.`,
  },
  'exploration.closure-duties': {
    name: '폐광·복구 의무',
    met: (t) => `최근 ${t.years('years')} 동안 이행하지 않은 복구 의무가 없습니다.`,
  },
  'exploration.national-security': { name: '국가 안보와 권리 집중', met: () => '심사되었습니다.' },
  'exploration.controllers': {
    name: '지배 주체',
    met: (t) =>
      t.is('needed', false)
        ? '개인에게는 요구하지 않습니다.'
        : `기재된 지배 주체 ${t.number('controllers')}, 그중 국가 ${t.number('states')}.`,
  },
  'exploration.foreign-extract': {
    name: '외국 등기부 등본',
    met: () => '영사 확인이 있거나 필요하지 않습니다.',
  },
  'exploration.languages': {
    name: '카자흐어와 러시아어',
    met: () => '모든 서류가 카자흐어와 러시아어로 되어 있습니다.',
  },
  'exploration.notarised': { name: '사본의 공증', met: () => '모든 사본이 공증되었습니다.' },
  'exploration.electronic-signature': {
    name: '전자서명',
    met: (t) => (t.is('onlineOnly', false) ? '그날에는 요구되지 않았습니다.' : '서명되었습니다.'),
  },
  'exploration.financial-sum': {
    name: '재정 능력의 금액',
    met: (t) => `증명 ${t.tenge('sumKzt')}, 필요 ${t.tenge('neededKzt')}.`,
  },
  'exploration.financial-form': {
    name: '재정 능력 증명의 방법',
    met: (t) => `증명 방법(${t.name('form', 'form')})이 법의 요건에 맞습니다.`,
  },
  'exploration.professional-means': {
    name: '지질 또는 물리 탐사 기술자',
    met: (t) => `확보된 인력: ${t.name('form', 'specialist')}(${t.name('form', 'form')}).`,
  },
  'exploration.tax-debt': {
    name: '세금 체납',
    met: (t) => `체납액 ${t.tenge('debtKzt')}, 한도 ${t.tenge('maximumKzt')}.`,
  },
  'exploration.tax-certificate-age': {
    name: '납세 증명서의 발급 시점',
    met: (t) => `신청 ${t.days('age')} 전 발급, 한도 ${t.days('maximum')}.`,
  },
};
