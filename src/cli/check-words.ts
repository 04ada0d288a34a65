/** The few sentences of check that are not the law's own, in the languages in which it answers. */
import type { InterfaceLanguage } from '#words';

export interface CheckWords {
  /** Names of countries by the code of their law; others as the law names itself. */
  readonly countries: Readonly<Record<string, string>>;
  readonly title: (country: string, day: string) => string;
  readonly changed: (changes: string) => string;
  readonly parts: (count: number) => string;
  readonly noRegister: string;
  readonly emptyRegister: string;
  readonly otherRegister: (origin: string, law: string) => string;
  readonly register: (origin: string, entries: string) => string;
  readonly trial: string;
  readonly imports: (count: number) => string;
  readonly notes: string;
  readonly blocks: string;
  /** Before what the law wants, in our words. */
  readonly sense: string;
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

export const checkWords: Readonly<Record<InterfaceLanguage, CheckWords>> = {
  en: {
    countries: {},
    title: (country, day) => `${country}: an application for exploration on ${day}`,
    changed: (changes) => `Not the law as it stands: ${changes}`,
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
    sense: 'The law in our words',
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
    changed: (changes) => `Не закон как он есть, а с изменением: ${changes}`,
    parts: (count) => (count === 1 ? 'один участок' : `участков: ${count}`),
    noRegister: 'Реестра здесь нет (OREBOOK_DATA, DATABASE_URL): чужие права и заявления неизвестны.',
    emptyRegister: 'В реестре здесь нет записей: чужие права и заявления неизвестны.',
    otherRegister: (origin, law) =>
      `Реестр здесь, ${origin}, относится к ${law}: чужие права и заявления неизвестны.`,
    register: (origin, entries) => `Чужие права и заявления: ${origin}, записей: ${entries}.`,
    trial: 'ПРОБНЫЙ реестр: лицензии и заявления в нём смоделированы.',
    imports: (count) => `Файлов, которые хранит этот реестр: ${count}.`,
    notes: 'Прочитано с замечаниями',
    sense: 'Закон нашими словами',
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
  ko: {
    countries: { KZ: '카자흐스탄', 'AU-WA': '서호주' },
    title: (country, day) => `${country}: ${day} 탐사 신청`,
    changed: (changes) => `시행 중인 법이 아니라 다음과 같이 바꾼 법입니다: ${changes}`,
    parts: (count) => (count === 1 ? '하나로 이어짐' : `${count}개 부분`),
    noRegister:
      '여기에는 등록부가 없어(OREBOOK_DATA, DATABASE_URL) 다른 사람의 권리와 신청을 알 수 없습니다.',
    emptyRegister: '여기 등록부에는 항목이 없어 다른 사람의 권리와 신청을 알 수 없습니다.',
    otherRegister: (origin, law) =>
      `여기 등록부(${origin})는 다른 법(${law})에 따르므로 다른 사람의 권리와 신청을 알 수 없습니다.`,
    register: (origin, entries) => `다른 사람의 권리와 신청: ${origin}, 항목 ${entries}건.`,
    trial: '시험 운영 등록부: 라이선스와 신청은 모의로 만든 것입니다.',
    imports: (count) => `이 등록부가 보관하는 파일: ${count}개.`,
    notes: '읽음, 참고 사항 있음',
    sense: '법의 뜻',
    blocks: '블록',
    andMore: (count) => `그 밖에 ${count}개`,
    nothing: '없음',
    notKnown: '미확인',
    atLeast: (sum) => `${sum} + 미확인`,
    owed: '그 밖에 납부해야 하나 금액을 찾지 못한 것',
    inYears: (from, until) =>
      until === undefined ? `${from}년 차부터` : from === until ? `${from}년 차` : `${from}~${until}년 차`,
    dates: (day) => `${day}에 접수되고 모든 단계가 기한을 다 쓰는 경우`,
    by: (day) => `${day}까지`,
    noClock: '법정 기한 없음',
    verdict: { stops: '신청을 막는 사유가 있습니다.', passes: '신청을 막는 사유가 없습니다.' },
  },
  kk: {
    countries: { KZ: 'Қазақстан', 'AU-WA': 'Батыс Аустралия' },
    title: (country, day) => `${country}: барлауға өтініш, ${day}`,
    changed: (changes) => `Қолданыстағы заң емес, өзгертілген заң: ${changes}`,
    parts: (count) => (count === 1 ? 'бір учаске' : `учаске саны: ${count}`),
    noRegister:
      'Мұнда тізілім жоқ (OREBOOK_DATA, DATABASE_URL): басқалардың құқықтары мен өтініштері белгісіз.',
    emptyRegister: 'Мұндағы тізілімде жазба жоқ: басқалардың құқықтары мен өтініштері белгісіз.',
    otherRegister: (origin, law) =>
      `Мұндағы тізілім (${origin}) басқа заңға жатады (${law}): басқалардың құқықтары мен өтініштері белгісіз.`,
    register: (origin, entries) => `Басқалардың құқықтары мен өтініштері: ${origin}, жазба саны: ${entries}.`,
    trial: 'СЫНАҚ тізілімі: ондағы лицензиялар мен өтініштер модельденген.',
    imports: (count) => `Осы тізілім сақтайтын файлдар саны: ${count}.`,
    notes: 'Ескертпелермен оқылды',
    sense: 'Заң, өз сөзімізбен',
    blocks: 'Блоктар',
    andMore: (count) => `және тағы ${count}`,
    nothing: 'жоқ',
    notKnown: 'белгісіз',
    atLeast: (sum) => `${sum} + белгісіз`,
    owed: 'Бұдан басқа төленуге тиіс, бірақ сомасы табылмады',
    inYears: (from, until) =>
      until === undefined
        ? `${from}-жылдан бастап`
        : from === until
          ? `${from}-жылы`
          : `${from}–${until}-жылдары`,
    dates: (day) => `Өтініш алынған күн ${day} болып, әр қадам өз мерзімін толық пайдаланса`,
    by: (day) => `мерзімі: ${day}`,
    noClock: 'заңда мерзім белгіленбеген',
    verdict: { stops: 'Кедергілер бар.', passes: 'Кедергілер табылған жоқ.' },
  },
};
