import type { Messages } from '../../messages.ts';

export const reopening: Messages['pages']['reopening'] = {
  title: 'Вновь открываемые площади',
  calendarComes: (id, blocks, because) => `${id}: освобождается ${blocks} (${because})`,
  calendarCloses: (id, blocks) => `${id}: до этого момента заявления равны (${blocks})`,
  calendarValue: (id, blocks) => `${id}: известно значение, которое решает (${blocks})`,
};
