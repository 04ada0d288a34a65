/** Names of the rules of a licence's life and of other applications, and what is said when they are met. */
import type { RuleWords } from '../rule-words.ts';

const simply = (name: string, met: string): RuleWords => ({ name, met: () => met });

export const lifeRules: Readonly<Record<string, RuleWords>> = {
  'extension.times': {
    name: '연장 횟수',
    met: (t) =>
      t.has('maximum')
        ? `${t.number('maximum')}회 중 ${t.number('before')}회 연장했습니다.`
        : '횟수 제한 없이 연장할 수 있습니다.',
  },
  'extension.request-day': {
    name: '연장 신청일',
    met: (t) => `${t.day('opens')}부터 ${t.day('until')} 사이에 신청했습니다.`,
  },
  'extension.length': {
    name: '연장 기간',
    met: (t) => `${t.years('years')}, 한도 ${t.years('maximum')}.`,
  },
  'extension.relinquishment': {
    name: '구역 반환',
    met: (t) =>
      t.count('needed') === 0
        ? '구역을 반환할 필요가 없습니다.'
        : `반환 ${t.blocks('givenUp')}, 필요 ${t.number('needed')}개(${t.number('base')}개의 40%).`,
  },
  'extension.remainder': {
    name: '남는 구역',
    met: (t) => `${t.blocks('left')}이 하나의 광구로 남습니다.`,
  },
  'extension.breaches': simply('지난 기간', '지난 기간의 사용료와 최소 지출이 이행되었습니다.'),
  'surrender.whole-blocks': {
    name: '온전한 블록',
    met: (t) =>
      t.is('whole', true) ? '라이선스 전체를 반환합니다.' : `${t.blocks('blocks')}을 통째로 반환합니다.`,
  },
  'surrender.remainder': {
    name: '남는 구역',
    met: (t) =>
      t.count('left') === 0 ? '남는 구역이 없습니다.' : `${t.blocks('left')}이 하나의 광구로 남습니다.`,
  },
  'surrender.pledge': simply('담보', '담보가 없거나 담보권자가 동의했습니다.'),
  'surrender.closure-act': simply('복구된 구역', '복구 완료 확인서 또는 조사서가 서명되었습니다.'),
  'transfer.allowed': simply('이전 가능 여부', '법이 이전을 허용합니다.'),
  'transfer.consent': {
    name: '주무부처의 동의',
    met: (t) =>
      t.has('exemption')
        ? `필요 없음: ${t.name('exemption', 'exemption')}.`
        : `${t.day('givenOn')} 동의, ${t.day('lasts')}까지 유효.`,
  },
  'transfer.ban': simply('행정상 금지 처분', '광구에 행정상 금지 처분이 없습니다.'),
  'transfer.national-security': simply('국가 안보와 권리 집중', '심사되었습니다.'),
  'transfer.reissue': {
    name: '라이선스 재발급',
    met: (t) =>
      t.is('needed', false)
        ? '필요 없음: 라이선스의 보유자가 그대로입니다.'
        : `공동 신청일부터 ${t.workingDays('days')} 이내에 발급됩니다.`,
  },
  'transfer.notices': simply('통지', '필요하지 않습니다.'),
  'pledge.allowed': simply('담보 제공 가능 여부', '법이 담보 제공을 허용합니다.'),
  'pledge.registration': simply('담보 등록', '등록되었습니다.'),
  'split.holder': {
    name: '같은 보유자',
    met: (t) => `보유자가 그대로이며, ${t.days('days')} 이내에 결정합니다.`,
  },
  'split.parts': {
    name: '부분',
    met: (t) => `${t.number('parts')}개 부분이 ${t.blocks('blocks')}을 빠짐없이 이룹니다.`,
  },
  'merge.kind': {
    name: '합병 가능 여부',
    met: (t) => `채굴 광구이며, ${t.days('days')} 이내에 결정합니다.`,
  },
  'revocation.ground': {
    name: '취소 사유',
    met: (t) => `법에 열거된 사유: ${t.name('breach', 'breach')}.`,
  },
  'revocation.cure': {
    name: '시정 기간',
    met: (t) => `통지일 ${t.day('noticeOn')}, 시정 기한 ${t.day('until')} 경과.`,
  },
  'revocation.force-majeure': simply('불가항력', '없습니다.'),
  'revocation.end': { name: '라이선스의 종료', met: (t) => `라이선스가 ${t.day('ends')}에 끝났습니다.` },
  'exploration.bulk-extraction': {
    name: '대량 채취',
    met: (t) =>
      t.count('cubicMetres') <= t.count('free')
        ? `${t.number('cubicMetres')} m³. ${t.number('free')} m³까지는 허가가 필요 없습니다.`
        : '허가와 서류를 갖추었습니다.',
  },
  'exploration.capital-structures': simply('영구 구조물', '없습니다.'),
  'closure-security.form': simply('복구 보증의 방식', '보증서, 예금 또는 보험 증권입니다.'),
  'closure-security.sum': {
    name: '복구 보증의 금액',
    met: (t) => `제출 ${t.tenge('givenKzt')}, 필요 ${t.tenge('neededKzt')}(${t.mci('mci')}).`,
  },
  'closure-security.policy-term': {
    name: '보험 증권의 기간',
    met: (t) =>
      t.count('policies') === 0 ? '보험 증권을 쓰지 않습니다.' : `${t.years('years')} 이상입니다.`,
  },
  'licence.law-of-issue': {
    name: '라이선스에 적용되는 법',
    met: (t) =>
      t.is('reach', 'issue-day') ? `발급일의 법: ${t.day('lawOf')}.` : `해당일의 법: ${t.day('lawOf')}.`,
  },
};

export const otherApplicationRules: Readonly<Record<string, RuleWords>> = {
  document: {
    name: '',
    met: (t) => (t.is('needed', false) ? '이 신청인에게는 요구하지 않습니다.' : '첨부되었습니다.'),
  },
  'plot.outline': {
    name: '광구의 경계',
    met: (t) =>
      t.is('shape', 'rectangle') ? '직사각형입니다.' : '꼭짓점이 네 개이고 마주 보는 두 변이 평행합니다.',
  },
  'plot.holes': {
    name: '내부 경계',
    met: (t) => (t.count('holes') === 0 ? '없습니다.' : '다른 이용자의 광구를 둘러쌉니다.'),
  },
  'plot.size': { name: '광구의 면적', met: (t) => t.squareMetres('squareMetres') },
  'plot.term': { name: '유효 기간', met: (t) => `${t.years('years')}, 한도 ${t.years('maximum')}.` },
  'plot.ground': {
    name: '광구 아래의 구역',
    met: (t) =>
      t.count('touched') === 0 ? '닿는 것이 없습니다.' : '닿는 대상이 이를 허용하거나 동의가 있습니다.',
  },
  'mining.resource-report': { name: '보고서의 기준', met: (t) => `${t.text('standard')}.` },
  'mining.professional-means': {
    name: '기술 인력',
    met: (t) =>
      t.is('needed', false)
        ? '탐사자에게는 요구하지 않습니다.'
        : '지질 기술자, 채굴 기술자, 측량 기술자를 갖추었습니다.',
  },
  'mining.financial-means': {
    name: '재정 능력',
    met: (t) => (t.is('needed', false) ? '탐사자에게는 요구하지 않습니다.' : '증명되었습니다.'),
  },
  'mining.exclusive-right': {
    name: '탐사자의 독점적 권리',
    met: (t) => (t.is('claimed', false) ? '주장하지 않았습니다.' : '탐사자가 독점적 권리를 가집니다.'),
  },
  'mining.exploration-goes-on': {
    name: '그동안의 탐사',
    met: (t) =>
      t.is('goesOn', true)
        ? '결정될 때까지 이 구역의 탐사가 계속됩니다. 최소 지출은 없고 사용료는 납부합니다.'
        : '이 구역의 탐사가 계속되지 않습니다.',
  },
  'mining.breaches': {
    name: '탐사자의 위반',
    met: (t) =>
      t.is('claimed', false)
        ? '독점적 권리를 주장하지 않았습니다.'
        : `없습니다. 형식상 흠은 ${t.days('days')} 이내에 보완할 수 있습니다.`,
  },
  'common-minerals.depth': {
    name: '심도',
    met: (t) => `${t.metres('value')}, 한도 ${t.metres('maximum')}.`,
  },
  'common-minerals.no-other-minerals': simply('다른 광물', '지질 기관이 다른 광물을 확인하지 않았습니다.'),
  'prospecting.holder': simply('보유 자격', '다른 개인 채취 라이선스가 없는 카자흐스탄 국민입니다.'),
  'prospecting.tools': simply('심도와 장비', '한도 이내입니다.'),
  'prospecting.plan': {
    name: '개인 채취 계획',
    met: (t) => (t.is('needed', false) ? '수작업에는 필요하지 않습니다.' : '첨부되었습니다.'),
  },
  'prospecting.water-land': {
    name: '수자원 토지',
    met: (t) => (t.is('onWater', true) ? '수자원 토지에서 수작업만 합니다.' : '수자원 토지가 아닙니다.'),
  },
  'geological-study.holder': simply('보유 자격', '누구나 가능하며, 독점적 권리가 아닙니다.'),
  'geological-study.works': simply('작업', '지질 조사에 허용된 범위입니다.'),
  'geological-study.consent': simply('다른 이용자의 광구', '없거나, 이용자가 동의했습니다.'),
  'retention.kind': simply('라이선스의 종류', '채굴 라이선스입니다.'),
  'retention.ground': simply('사유', '법에 열거된 사유입니다.'),
  'retention.length': {
    name: '유보 기간',
    met: (t) =>
      `${t.years('years')}. 한 번에 ${t.years('once')}, 모두 ${t.years('maximum')}까지. 채굴 기간은 ${t.day('newUntil')}까지로 늘어납니다.`,
  },
};
