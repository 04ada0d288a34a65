export const mirror = {
  title: 'Зеркало',
  sentence: (origin: string, entries: string, when: string) =>
    `реестра ${origin}; записей: ${entries}, снято ${when}.`,
  toSource: 'Перейти в реестр',
  fetching: (share: string) => `Реестр загружается: ${share}.`,
  folding: 'Записи сверяются с подписанным корнем.',
  failed: 'Это зеркало нельзя показать',
  actsTitle: 'Это делается в самом реестре',
  acts: 'Вы в зеркале — копии реестра, которую может хранить кто угодно. Здесь не входят в учётную запись, ничего не подают и не решают.',
  sourceUnknown: (origin: string) =>
    `Тот, кто хранит это зеркало, не указал, по какому адресу отвечает реестр ${origin}.`,
};
