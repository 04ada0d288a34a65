/** The few sentences of check that are not the law's own, in the languages in which it answers. */
export interface CheckWords {
  /** Names of countries by the code of their law; others as the law names itself. */
  readonly countries: Readonly<Record<string, string>>;
  readonly title: (country: string, day: string) => string;
  readonly parts: (count: number) => string;
  readonly noRegister: string;
  readonly emptyRegister: string;
  readonly otherRegister: (origin: string, law: string) => string;
  readonly register: (origin: string, entries: string) => string;
  readonly trial: string;
  readonly imports: (count: number) => string;
  readonly notes: string;
  readonly blocks: string;
  readonly andMore: (count: number) => string;
  readonly nothing: string;
  /** A sum that was not found, and one of which a part was. */
  readonly notKnown: string;
  readonly atLeast: (sum: string) => string;
  readonly owed: string;
  readonly inYears: (from: string, until: string | undefined) => string;
  readonly dates: (day: string) => string;
  readonly by: (day: string) => string;
  readonly noClock: string;
  readonly verdict: { readonly stops: string; readonly passes: string };
}

export const checkLanguages = ['en', 'ru'] as const;
export type CheckLanguage = (typeof checkLanguages)[number];

export const checkWords: Readonly<Record<CheckLanguage, CheckWords>> = {
  en: {
    countries: {},
    title: (country, day) => `${country}: an application for exploration on ${day}`,
    parts: (count) => (count === 1 ? 'one part' : `${count} parts`),
    noRegister:
      'There is no register here (OREBOOK_DATA, DATABASE_URL): rights and applications of others are unknown.',
    emptyRegister: 'The register here has no entries: rights and applications of others are unknown.',
    otherRegister: (origin, law) =>
      `The register here, ${origin}, is of ${law}: rights and applications of others are unknown.`,
    register: (origin, entries) => `Rights and applications of others: ${origin}, ${entries} entries.`,
    trial: 'TRIAL register: its licences and applications are simulated.',
    imports: (count) => `Files kept by this register: ${count}.`,
    notes: 'Read with notes',
    blocks: 'Blocks',
    andMore: (count) => `and ${count} more`,
    nothing: 'none',
    notKnown: 'not known',
    atLeast: (sum) => `${sum} + not known`,
    owed: 'Owed besides, in sums that were not found',
    inYears: (from, until) =>
      until === undefined
        ? `from year ${from}`
        : from === until
          ? `in year ${from}`
          : `in years ${from}–${until}`,
    dates: (day) => `If it is received on ${day} and every step takes its whole clock`,
    by: (day) => `by ${day}`,
    noClock: 'no limit in the law',
    verdict: { stops: 'Something stops this application.', passes: 'Nothing here stops this application.' },
  },
  ru: {
    countries: { KZ: 'Казахстан', 'AU-WA': 'Западная Австралия' },
    title: (country, day) => `${country}: заявление на разведку, ${day}`,
    parts: (count) => (count === 1 ? 'один участок' : `участков: ${count}`),
    noRegister: 'Реестра здесь нет (OREBOOK_DATA, DATABASE_URL): чужие права и заявления неизвестны.',
    emptyRegister: 'В реестре здесь нет записей: чужие права и заявления неизвестны.',
    otherRegister: (origin, law) =>
      `Реестр здесь, ${origin}, относится к ${law}: чужие права и заявления неизвестны.`,
    register: (origin, entries) => `Чужие права и заявления: ${origin}, записей: ${entries}.`,
    trial: 'ПРОБНЫЙ реестр: лицензии и заявления в нём смоделированы.',
    imports: (count) => `Файлов, которые хранит этот реестр: ${count}.`,
    notes: 'Прочитано с замечаниями',
    blocks: 'Блоки',
    andMore: (count) => `и ещё ${count}`,
    nothing: 'нет',
    notKnown: 'неизвестно',
    atLeast: (sum) => `${sum} + неизвестно`,
    owed: 'Сверх того платится, но сумма не найдена',
    inYears: (from, until) =>
      until === undefined
        ? `с ${from}-го года`
        : from === until
          ? `в ${from}-м году`
          : `в годы ${from}–${until}`,
    dates: (day) => `Если заявление получено ${day} и каждый шаг занимает весь свой срок`,
    by: (day) => `до ${day}`,
    noClock: 'срок законом не установлен',
    verdict: { stops: 'Есть препятствия.', passes: 'Препятствий не найдено.' },
  },
};
