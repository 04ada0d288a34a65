import type { Messages } from '../messages.ts';

export const plan: Messages['plan'] = {
  works: {
    'desk-study': '기존 자료·보고서 조사',
    'remote-sensing': '원격 탐사',
    mapping: '지질도 작성',
    geochemistry: '지구화학 시료 채취',
    geophysics: '물리 탐사',
    trenching: '트렌치·시굴',
    drilling: '시추',
    laboratory: '실내 분석',
    'resource-estimate': '자원량 산정',
    rehabilitation: '복구',
  },
  units: {
    metres: 'm',
    'line-kilometres': '측선 km',
    'square-kilometres': 'km²',
    samples: '시료 수',
    'cubic-metres': 'm³',
  },
  year: '연차',
  work: '작업',
  volume: '물량',
  spend: '지출',
  minerals: '대상 광종',
  financial: {
    'bank-balance': '은행 또는 국영 우편 사업자 잔액',
    'loan-agreement': '탐사 목적 차입',
    'audited-accounts': '감사받은 재무제표',
    'rating-letter': '신용평가사 확인서',
  },
  professional: {
    'own-staff': '소속 직원',
    contract: '개별 계약',
    contractor: '도급 업체 소속',
  },
  specialists: { geologist: '지질 기술자', geophysicist: '물리 탐사 기술자', other: '다른 직종' },
  banks: {
    'domestic-bank': '카자흐스탄 은행',
    'national-post': '국영 우편 사업자',
    'foreign-bank': '외국 은행',
  },
  controllers: {
    person: '개인',
    company: '법인',
    state: '국가',
    'international-organisation': '국제기구',
  },
};
