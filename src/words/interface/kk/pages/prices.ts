import type { Messages } from '../../messages.ts';

/** What a mineral cost, month by month. */
export const prices: Messages['pages']['prices'] = {
  title: 'Бағаның өзгеруі',
  finding: (mineral, price, month) => `${mineral}: ${price}, ${month}`,
  per: {
    tonne: 'тоннасына АҚШ доллары, номиналды',
    'troy-ounce': 'трой унциясына АҚШ доллары, номиналды',
    'dry-tonne-unit':
      'құрғақ тонна бірлігіне АҚШ доллары (құрғақ кен тоннасындағы металдың 1 %-ы), номиналды',
  },
  month: 'Ай',
  noPrice: 'жарияланбаған',
  lastMonth: 'Файлдағы соңғы ай',
  since: (years, month, price) => `${years} ішінде, негізі: ${month} (${price})`,
  noBase: 'айту мүмкін емес: салыстыратын ай файлда жоқ',
  series: (name) => `Жариялаушының қатары: «${name}».`,
  platinum: 'Бұл топ металдарынан тек платинаның қатары бар.',
  nominal:
    'Бағалар номиналды, инфляцияға түзетілмеген. Металл бағасы кен орнының кені немесе концентраты әкелетін табыс емес.',
  none: (minerals) => `Айлық бағалардың ашық қатары жүктелмеген пайдалы қазбалар: ${minerals}.`,
};
