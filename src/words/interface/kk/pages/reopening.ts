import type { Messages } from '../../messages.ts';

export const reopening: Messages['pages']['reopening'] = {
  title: 'Қайта ашылатын алаңдар',
  calendarComes: (id, blocks, because) => `${id}: ${blocks} босайды (${because})`,
  calendarCloses: (id, blocks) => `${id}: өтініштер осы сәтке дейін тең (${blocks})`,
  calendarValue: (id, blocks) => `${id}: шешетін мән белгілі болды (${blocks})`,
};
