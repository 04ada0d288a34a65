import type { Messages } from '../../messages.ts';

/** A deposit among the world's deposits of its mineral, by tonnage and grade. */
export const gradeTonnage: Messages['pages']['gradeTonnage'] = {
  title: '세계 광상과의 비교',
  finding: (name, form, less, among) =>
    `${name}: 지하의 ${form} 함유량이 해외 광상 ${among}곳 중 ${less}곳보다 많음`,
  mineralFinding: (own, among, mineral) => `${mineral}: 이 등록부의 광상 ${own}곳과 해외 광상 ${among}곳`,
  ranks: (ore, grade, contained) =>
    `그보다 낮은 해외 광상의 비율: 광석량 ${ore}, 품위 ${grade}, 함유량 ${contained}.`,
  unit: (form) => `광석 톤수와 품위(${form} 기준); 선마다 10배`,
  ore: '광석, 백만 톤',
  grade: (form) => `품위, % ${form}`,
  contained: (form) => `함유 ${form}`,
  thisDeposit: '이 광상',
  ownOthers: '이 등록부의 다른 광상',
  own: '이 등록부의 광상',
  world: '해외 광상',
  name: '광상',
  group: '구분',
  country: '국가',
  category: '코드, 범주',
  asOf: '기준일',
  notDated: '날짜 없음',
  saidBy: '밝힌 곳',
  compared: (category, asOf, saidBy) => `비교한 수치: ${category}; ${asOf}; ${saidBy}.`,
  chosen: (figures) =>
    `이 광상의 수치: ${figures}건. 광석량과 품위를 함께 밝힌 가장 최근 수치 가운데 광석이 가장 많은 것을 썼습니다. 수치는 서로 겹치므로 더하지 않습니다.`,
  abroad: (none, among) =>
    `해외 광상 ${among}곳 중 코드 없이 밝힌 곳은 ${none}곳입니다. 공개 파일에 광상 유형이 없어 모든 유형을 함께 둡니다.`,
  lines: '점선 위에서는 함유량이 같습니다.',
  graphite:
    '발행 기관은 흑연 탄소 또는 흑연을 세면서 대부분 어느 쪽인지 밝히지 않습니다. 환산한 값은 없습니다.',
  noPoint: (mineral) => `${mineral}: 광석 톤수와 품위를 함께 밝힌 자료가 없어 비교할 점이 없습니다.`,
  noWorld: (minerals) => `세계 광상의 공개 파일이 없는 광물: ${minerals}.`,
};
