import type { Messages } from '../../messages.ts';

export const standpoint: Messages['pages']['standpoint'] = {
  atInstant: (when) => `${when} 시점의 지도와 등록부입니다.`,
  afterEntry: (index) => `항목 ${index} 직후의 지도와 등록부입니다.`,
  held: (date) => `${date}에 유효했던 상태이며, 등록부가 오늘까지 아는 모든 것에 따릅니다.`,
  heldKnownOn: (date, known) =>
    `${date}에 유효했던 상태이며, ${known} 종료 시점에 등록부가 알던 것에 따릅니다.`,
  heldKnownAt: (date, when) => `${date}에 유효했던 상태이며, ${when}에 등록부가 알던 것에 따릅니다.`,
  heldKnownAfter: (date, index) =>
    `${date}에 유효했던 상태이며, 항목 ${index} 직후에 등록부가 알던 것에 따릅니다.`,
  pageIsToday: '이 페이지의 글은 오늘 기준입니다.',
  slider: '날짜 이동',
  asItStoodThen: '당시의 등록부',
};
