import type { Messages } from '../../messages.ts';

export const checkCountry: Messages['pages']['checkCountry'] = {
  choose: '어느 나라 법',
  lead: '블록 코드를 붙여넣거나 파일을 가져오십시오. 법에 따른 답은 이 브라우저에서 계산하며, 무엇을 보는지 아무에게도 알리지 않습니다.',
  onlyChecks:
    '이 등록부는 카자흐스탄의 것이며 신청은 카자흐스탄에서만 접수합니다. 서호주의 토지 자료는 없으므로, 토지에 달린 사항은 모두 “판단 불가”으로 답합니다.',
  codesWhat: '도엽, 5분 블록 번호, 문자: SH51 2395 f, g, h. 쉼표, 세미콜론 또는 줄바꿈으로 구분합니다.',
  faults: {
    block_code_malformed: '서호주의 블록이 아닙니다. SH51 2395 f와 같이 쓰십시오.',
    block_off_country: '서호주의 도엽이 아닙니다. 서호주의 도엽은 SD49부터 SI52까지입니다.',
    area_off_country: '구역이 서호주 도엽 밖에 있습니다.',
  },
  ofOther: { KZ: '카자흐스탄의 블록입니다.', 'AU-WA': '서호주의 블록입니다.' },
  checkThere: { KZ: '카자흐스탄 법으로 확인', 'AU-WA': '서호주 법으로 확인' },
  asOf: (date) => `${date} 기준의 법입니다.`,
  lawBegins: (date) => `여기에 담긴 법은 ${date}부터입니다. 그 이후의 날을 고르십시오.`,
  notKnown: '알 수 없음',
  atLeast: (sum) => `${sum} + 알 수 없는 금액`,
  costsTitle: (years) => `${years} 비용은 일부만 알려져 있습니다`,
  costsLead: (spend, security) => `현장에서 써야 할 금액: ${spend}. 맡겨야 할 보증: ${security}.`,
  owed: '그 밖에 내야 하지만 금액을 찾지 못한 것',
  fromYear: (from) => `${from}년차부터`,
  inYears: (from, until) => (from === until ? `${from}년차` : `${from}–${until}년차`),
  sketch: '블록의 배치, 위쪽이 북쪽',
  lodgesOnly: '신청은 카자흐스탄에서만 접수합니다. 서호주 법으로는 구역을 확인할 수 있습니다.',
};
