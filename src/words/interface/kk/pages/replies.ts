import type { Messages } from '../../messages.ts';

export const replies: Messages['pages']['replies'] = {
  letters: {
    receiptSubject: (number) => `Қабылданды: ${number} пікіріңіз`,
    receiptBody: (number, record, day) =>
      `${number} пікіріңіз (${record} туралы) кен тізіліміне енгізілді. Жауап беруге уәде етілген соңғы күн: ${day}. Мекенжайды растау үшін сілтемені ашыңыз; жауапты сол сілтемеден оқып, пікіріңізді толықтыра аласыз:`,
    ignore: 'Бұл сіз болмасаңыз, ештеңе істемеңіз: басқа хат келмейді.',
    questionSubject: (number) => `${number} пікіріңіз бойынша сұрақ`,
    questionBody: 'Сізден қосымша мәлімет сұралды. Сұрақты осы жерден оқып, жауап беріңіз:',
    answerSubject: (number) => `${number} пікіріңізге жауап берілді`,
    answerBody: 'Жауап берілді. Оны осы жерден оқыңыз:',
  },
};
