import type { Messages } from '../messages.ts';

export const ground: Messages['ground'] = {
  title: '구역 상태',
  states: {
    free: '신청 가능',
    'applied-for': '신청됨',
    'held-exploration': '탐사 라이선스',
    'held-mining': '채굴 라이선스',
    closing: '종료·재개방 중',
    closed: '폐쇄',
    unknown: '미확인',
  },
  meanings: {
    free: '보유자도 신청인도 없습니다. 신청할 수 있습니다.',
    'applied-for': '이미 신청한 사람이 있습니다. 나중 신청은 그다음 순위가 됩니다.',
    'held-exploration': '탐사 라이선스가 유효합니다.',
    'held-mining': '채굴 라이선스 또는 계약이 유효합니다.',
    closing: '권리가 종료되었거나 종료되는 중입니다. 법이 정한 날에 다시 개방됩니다.',
    closed: '법에 따라 라이선스를 부여할 수 없습니다: 정주지, 수역, 보호 구역 또는 유보지.',
    unknown: '판단에 필요한 자료가 없습니다.',
  },
  licenceKinds: {
    'geological-study': '지질 조사',
    exploration: '탐사',
    mining: '채굴',
    'common-mineral-mining': '보통 광물 채굴',
    'subsoil-space': '지하 공간 이용',
    prospecting: '개인 채취',
    retention: '유보',
    miscellaneous: '부대시설',
    'general-purpose': '일반 목적',
  },
  simulatedShort: '모의',
  simulated: '모의',
};
