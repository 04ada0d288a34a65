export const reopening = {
  title: 'Ground that reopens',
  calendarComes: (id: string, blocks: string, because: string) => `${id}: ${blocks} become free (${because})`,
  calendarCloses: (id: string, blocks: string) => `${id}: filings for ${blocks} are equal until now`,
  calendarValue: (id: string, blocks: string) => `${id}: the value that decides on ${blocks} is known`,
};
