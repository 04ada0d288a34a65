import type { Messages } from '../../messages.ts';

export const replies: Messages['pages']['replies'] = {
  letters: {
    receiptSubject: (number) => `Отклик ${number} получен`,
    receiptBody: (number, record, day) =>
      `Ваш отклик ${number} (о записи ${record}) внесён в реестр недр. Ответ обещан не позднее: ${day}. Откройте ссылку, чтобы подтвердить адрес; по ней вы прочтёте ответ и сможете дополнить отклик:`,
    ignore: 'Если это были не вы, ничего не делайте: писем больше не будет.',
    questionSubject: (number) => `Вопрос к вашему отклику ${number}`,
    questionBody: 'Вас просят уточнить. Прочитайте вопрос и ответьте здесь:',
    answerSubject: (number) => `На ваш отклик ${number} дан ответ`,
    answerBody: 'Ответ дан. Прочитайте его здесь:',
  },
};
