/** What is unclear in the law, why we read it so, and the other readings. */
import type { SettingWords } from '../setting-words.ts';

export const settings: Readonly<Record<string, SettingWords>> = {
  'contiguity.reading': {
    question: '구역의 모든 블록이 서로 이어져야 합니까, 아니면 각 블록이 다른 하나와만 이어지면 됩니까?',
    reason:
      '제19조(2)를 문언대로 읽으면 떨어져 있는 블록 두 쌍도 인정됩니다. 그러나 라이선스는 하나의 광구이므로(제29조(2)) 전체가 이어져야 합니다.',
    readings: {
      'one-plot-a-licence': '모든 블록이 이어짐: 라이선스 하나에 광구 하나',
      'each-block-shares-a-side': '각 블록이 적어도 다른 한 블록과 변을 공유',
    },
  },
  'contiguity.detached-parts': {
    question: '구역이 여러 부분으로 나뉜 신청은 어떻게 됩니까?',
    reason:
      '제188조(4)는 블록이 제외되면 광구마다 별도의 라이선스를 발급합니다. 처음부터 떨어져 있던 부분에도 같은 처리가 가장 완화된 답입니다.',
    readings: {
      'split-at-decision': '경고와 함께 접수하며, 각 부분이 라이선스가 됨',
      refuse: '거부',
      'accept-as-one': '하나의 라이선스가 됨',
    },
  },
  'contiguity.lone-after-exclusion': {
    question: '다른 블록이 제외되어 이웃을 잃은 블록은 어떻게 됩니까?',
    reason:
      '블록 하나로 된 광구가 허용되고, 제188조(4)는 남은 광구마다 라이선스를 발급하므로 그 블록을 유지합니다.',
    readings: {
      'licence-of-its-own': '별도의 라이선스가 됨',
      drop: '떨어진 블록으로 제외',
    },
  },
  'grid.numbering': {
    question: '블록의 번호는 어떤 순서로 매깁니까?',
    reason:
      '법은 코드를 지질 기관에 맡깁니다. 북서쪽부터 행 순서로 매기는 것은 지도 관행에 따른 것이며, 공식 목록으로 확인되지 않았습니다.',
    readings: {
      'rows-from-north-west': '북서쪽부터 행 순서로',
      'official-list': '공식 목록이 있으면 그에 따라',
    },
  },
  'grid.datum': {
    question: '블록의 좌표계는 무엇입니까?',
    reason: '법은 좌표계를 정하지 않습니다. 그날의 국가 좌표계는 국가 스스로 써야 하는 좌표계입니다.',
    readings: {
      'state-system-of-the-day': '그날의 국가 좌표계',
      'any-stated': '신청서에 적힌 좌표계',
    },
  },
  'security.deadline': {
    question: '복구 보증은 언제까지 접수합니까?',
    reason:
      '제188조(1)는 신청인에게 통지 발송일부터 40영업일을 주고, 주무부처는 공고일부터 35영업일 뒤에 거부할 수 있게 합니다. 둘 중 늦은 날까지 기다려도 누구에게도 해가 되지 않습니다.',
    readings: {
      'later-of-both': '두 날 중 늦은 날까지',
      'from-sending': '발송일부터 40영업일',
      'from-publication': '공고일부터 35영업일',
    },
  },
  'relinquishment.earlier-surrenders': {
    question: '이전에 반환한 블록도 연장 시의 40%에 포함됩니까?',
    reason:
      '기준은 발급 당시의 블록 수이므로 그 뒤에 반환한 것도 포함됩니다. 그렇지 않으면 일찍 반환한 사람이 기다린 사람보다 불리해집니다.',
    readings: { count: '포함', 'do-not-count': '연장 신청과 함께 반환한 블록만 포함' },
  },
  'relinquishment.threshold': {
    question: '40%를 반환해야 하는 블록 10개의 기준 시점은 언제입니까?',
    reason:
      '조문은 블록 10개 이상을 “포함하는” 라이선스라고 하며, 이는 연장을 신청할 때 포함하는 것을 뜻합니다.',
    readings: { 'blocks-now': '연장을 신청할 때', 'blocks-at-issue': '발급할 때' },
  },
  'relinquishment.rounding': {
    question: '40%를 계산할 때 블록의 소수점은 어떻게 처리합니까?',
    reason: '“40퍼센트 이상”은 올림해야만 충족됩니다.',
    readings: { up: '올림', down: '내림' },
  },
  'rental.tier-bound': {
    question: '블록이 정확히 120개이면 사용료의 어느 구간에 속합니까?',
    reason:
      '법은 “70부터 120까지”와 “120부터”라고 씁니다. 경계는 둘 다에 속할 수 없으며, “부터”가 더 분명한 말입니다.',
    readings: { 'upper-exclusive': '높은 구간(“120부터”)', 'upper-inclusive': '낮은 구간(“120까지”)' },
  },
  'rental.tier-by': {
    question: '사용료 구간은 누구의 블록 수로 정합니까?',
    reason: '조문은 라이선스의 블록을 말합니다.',
    readings: { licence: '라이선스의 블록', holder: '보유자의 모든 블록' },
  },
  'rental.period-change': {
    question: '요율이 바뀌는 역년에는 어느 요율을 적용합니까?',
    reason: '요율은 라이선스의 개월 수로 정해지므로 달마다 해당 요율을 적용합니다.',
    readings: { 'by-month': '달마다 해당 요율', 'at-start-of-year': '그해 첫 달의 요율' },
  },
  'minimum-spend.year': {
    question: '최소 지출의 기준 연도는 어느 연도입니까?',
    reason:
      '표는 라이선스 연차로 셉니다. 보고와 부족분을 보전하는 4개월은 역년을 가리키므로 다른 해석도 열어 둡니다.',
    readings: { 'licence-year': '라이선스 연차', 'calendar-year': '역년(개월 수에 따라)' },
  },
  'mining-spend.part-hectares': {
    question: '채굴의 최소 지출에서 1헥타르 미만은 어떻게 셉니까?',
    reason: '법은 “각 헥타르”를 셉니다. 온전한 것으로 세면 지출이 부족해지지 않습니다.',
    readings: { 'count-whole': '온전한 1헥타르로', 'pro-rata': '비례하여', drop: '세지 않음' },
  },
  'freed-block.definition': {
    question: '반환 블록이란 무엇입니까?',
    reason:
      '제189-1조는 정의하지 않습니다. 라이선스가 끝나면 블록이 비게 되며, 거부된 신청은 블록을 보유한 적이 없습니다.',
    readings: {
      'licence-ended': '라이선스가 끝났거나 반환된 블록',
      'licence-ended-or-application-refused': '신청이 거부된 블록도 포함',
    },
  },
  'freed-block.window-start': {
    question: '반환 블록의 15영업일은 언제부터 셉니까?',
    reason: '기간은 사유가 생긴 다음 날부터 셉니다.',
    readings: {
      'day-after-publication': '공고 다음 날부터',
      'day-of-publication': '공고일부터',
    },
  },
  'queue.same-instant': {
    question: '두 신청이 같은 순간에 접수되면 누가 먼저입니까?',
    reason: '법에 순위를 가르는 규정이 없습니다. 로그의 순서는 공개되며 나중에 바꿀 수 없습니다.',
    readings: { 'order-of-the-log': '로그에 먼저 기록된 신청', auction: '경매로 정함' },
  },
  'queue.counter-filing': {
    question: '창구에서 종이로 접수된 신청의 순위는 언제부터 계산합니까?',
    reason:
      '법은 플랫폼이 기록한 접수 시점에 우선권을 주며, 신청은 플랫폼으로 합니다. 기록 이전의 순위를 주면 다른 사람이 증명과 함께 가진 순위를 빼앗게 됩니다.',
    readings: {
      'entry-in-register': '등록부에 기록된 시점',
      'receipt-at-counter': '그 사이 순위를 받은 사람이 없으면 창구 접수 시점',
    },
  },
  'freed-block.ties': {
    question: '풀린 구역에 기간 안에 여러 신청이 들어오면 무엇으로 정합니까?',
    reason: '제189-1조는 경매에 부칩니다. 누구나 다시 계산할 수 있는 추첨은 가정으로 보여 줍니다.',
    readings: {
      auction: '경매',
      draw: '공개 값에 따른 추첨',
    },
  },
  'draw.randomness': {
    question: '어떤 공개 값으로 추첨합니까?',
    reason:
      'drand 라운드는 독립 기관들이 3초마다 서명합니다. 미리 아는 사람이 없고 누구나 언제든 검증할 수 있습니다. 공개 사건의 문구는 외부망이 필요 없지만 누군가가 고릅니다.',
    readings: {
      'drand-round': '지정된 미래의 drand 라운드',
      'public-event': '지정된 미래 공개 사건의 문구',
    },
  },
  'sealed-filing.opening': {
    question: '신청인이 먼저 봉인한 약정을 접수하고 나중에 개봉할 수 있습니까?',
    reason:
      '법은 신청인의 이름, 블록, 시각을 즉시 공고하므로 봉인된 신청이 없습니다. 약정 시점부터 순위를 세는 방식은 가정으로 보여 주며, 개봉 기한은 우리의 해석입니다.',
    readings: {
      'not-in-law': '아니요: 법에 없는 제도입니다',
      'within-1-working-day': '예, 1영업일 안에 개봉',
      'within-3-working-days': '예, 3영업일 안에 개봉',
    },
  },
  'sealed-filing.limit': {
    question: '한 당사자가 동시에 미개봉 상태로 둘 수 있는 봉인 신청은 몇 건입니까?',
    reason:
      '정한 문헌이 없습니다. 여러 구역을 봉인하고 가장 좋은 것만 개봉하는 일을 막으며, 실효된 건수는 공개됩니다.',
    readings: { one: '1건', three: '3건', ten: '10건' },
  },
  'calendar.moved-days': {
    question: '정부 명령으로 옮겨진 날을 반영합니까?',
    reason: '어느 날이 영업일인지 달라집니다. 여기서는 불러온 명령만 알 수 있습니다.',
    readings: { 'as-loaded': '불러온 대로', ignore: '반영하지 않음' },
  },
  'refusal.revoked-year': {
    question: '취소 후 1년은 얼마 동안입니까?',
    reason: '“1년 이내”는 취소일부터 12개월로 읽습니다.',
    readings: {
      'twelve-months': '12개월',
      'through-next-calendar-year': '다음 역년 말까지',
    },
  },
  'refusal.surrendered-year': {
    question: '구역을 반환한 뒤의 역년 1년은 얼마 동안입니까?',
    reason:
      '제3호가 “1년”이라고 한 곳에서 제5호는 “역년”이라고 합니다. 12개월이 더 짧은 제한이며, 그만큼 기다린 사람에게 해가 되지 않습니다.',
    readings: {
      'twelve-months': '12개월',
      'through-next-calendar-year': '다음 역년 말까지',
    },
  },
  'security.refusal-frees-as': {
    question: '복구 보증이 없어 신청이 거부되면 그 블록은 누구의 차례가 됩니까?',
    reason: '신청은 블록을 보유한 적이 없으므로, 10영업일 뒤에 다음 순위의 신청이 이어집니다(제189조(2)).',
    readings: {
      queue: '10영업일 뒤 다음 순위의 신청',
      'freed-block': '반환 블록의 신청 기간에 신청한 사람',
    },
  },
};
