/** Жер қойнауын пайдаланушылардың міндеттері: не істеу, қандай оқиғаға дейін, ненің үлесі. */
export const duties: Readonly<Record<string, string>> = {
  'pay-signature-bonus': 'Қол қою бонусын төлеу',
  'declare-signature-bonus': 'Қол қою бонусы бойынша декларация тапсыру',
  'lodge-exploration-plan': 'Барлау жоспарының көшірмесін ұсыну',
  'calculate-rental': 'Учаскені пайдалану төлемақысының есебін тапсыру',
  'pay-rental': 'Учаскені пайдалану төлемақысын төлеу',
  'spend-minimum': 'Ең төмен шығыстарды орындау',
  'report-licence-obligations': 'Міндеттемелердің орындалуы туралы есеп беру',
  'report-procurement': 'Сатып алу және елішілік құндылық туралы есеп беру',
  'report-controllers': 'Бақылаушы тұлғалар туралы есеп беру',
  'report-geology': 'Жылдық геологиялық есепті тапсыру',
  'report-payments-to-the-state': 'Мемлекетке төлемдер туралы аудитор растаған есеп беру',
  'request-extension': 'Қажет болса, ұзартуды сұрау',
  'final-geological-report': 'Түпкілікті геологиялық есепті тапсыру',
  'restore-ground': 'Жерді қалпына келтіру',
  'hand-over-data': 'Деректерді беру',
  'lodge-closure-security': 'Салдарды жоюды қамтамасыз етуді ұсыну',
  'update-closure-plan': 'Салдарды жою жоспарын жаңарту',
  'finance-training': 'Оқытуды қаржыландыру',
  'finance-research': 'Ғылымды қаржыландыру',
  'buy-in-country': 'Жұмыстар мен көрсетілетін қызметтерді ел ішінен сатып алу',
  'keep-gold-limit': 'Алтын бойынша шекті сақтау',
  'employ-citizens': 'Шетелдік басшылар мен мамандардың үлесін сақтау',
};

export const events: Readonly<Record<string, string>> = {
  'before-work': 'жұмыстар басталғанға дейін',
  'before-operations': 'операциялар басталғанға дейін',
  'day-not-read': 'біз оқымаған күнге дейін',
  'at-all-times': 'үнемі',
};

export const shares: Readonly<Record<string, string>> = {
  'mining-cost-of-the-year-before': 'өткен жылғы өндіру шығыстарынан',
  'works-and-services': 'жұмыстар мен көрсетілетін қызметтерден',
  'managers-and-specialists-from-abroad': 'шетелдік басшылар мен мамандардың шекті үлесі',
  'value-of-gold-above-the-limit': 'шектен асқан алтын құнынан',
};
