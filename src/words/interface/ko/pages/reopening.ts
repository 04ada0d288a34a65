import type { Messages } from '../../messages.ts';

export const reopening: Messages['pages']['reopening'] = {
  title: '재개방 구역',
  calendarComes: (id, blocks, because) => `${id}: ${blocks} 풀림 (${because})`,
  calendarCloses: (id, blocks) => `${id}: 이때까지 신청 동등 (${blocks})`,
  calendarValue: (id, blocks) => `${id}: 결정하는 값 공개 (${blocks})`,
};
