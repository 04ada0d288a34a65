import type { Messages } from '../../messages.ts';

export const log: Messages['pages']['log'] = {
  title: '로그',
  lead: '모든 행위는 항목 하나로 남습니다. 항목은 한 순서로 기록되고 해시 트리로 봉인되며 절대 바뀌지 않습니다. 지도와 등록부는 이 목록을 보여 주는 화면입니다.',
  checkpoint: '최신 체크포인트',
  size: '항목 수',
  lastEntry: '마지막 항목',
  root: '루트 해시',
  origin: '로그 이름',
  key: '서명 키',
  witnesses: '외부 증인',
  noWitness: '아직 공동 서명한 증인이 없습니다. 그때까지 항목의 시각은 서버의 주장에 근거합니다.',
  someWitnesses: (written) => `증인 ${written}곳이 이 체크포인트에 공동 서명했습니다.`,
  signedText: '서명된 체크포인트 원문',
  verify: '등록부 검증',
  verifyLead:
    '브라우저가 모든 항목을 읽고 해시하여 트리를 만든 뒤, 그 루트를 서명된 루트와 비교하고, 개봉된 신청을 봉인값과 대조합니다. 서버가 스스로에 대해 하는 말은 믿지 않습니다.',
  start: '지금 여기서 검증',
  again: '다시 검증',
  stop: '중지',
  progress: '항목을 읽고 해시하는 중',
  progressDetail: (done, total) => `항목 ${total}건 중 ${done}건`,
  proved: '등록부가 검증되었습니다',
  notProved: '등록부가 검증되지 않았습니다',
  notProvedAdvice:
    '이 페이지를 보관하고 다른 사람에게도 알리십시오. 파일이 전송 중에 손상되었거나, 봉인된 뒤 등록부가 변경된 것입니다.',
  steps: {
    signature: {
      ok: (key) => `체크포인트는 ${key}의 키로 서명되었습니다.`,
      bad: (key) => `체크포인트가 ${key}의 키로 서명되지 않았습니다.`,
    },
    entries: {
      ok: (entries, size) =>
        `항목 ${entries}건(${size})을 모두 읽었으며, 각 항목은 정해진 정규 형식으로 쓰였습니다.`,
      bad: (index) => `정규 형식이 아닌 항목: ${index}.`,
    },
    root: {
      ok: '여기서 해시한 결과가 서명된 루트와 정확히 같습니다. 추가, 삭제, 이동, 변경된 항목이 없습니다.',
      bad: '여기서 해시한 결과가 서명된 루트와 다릅니다.',
    },
    seals: {
      none: '봉인된 신청이 없습니다. 모든 순위는 접수 시점부터 셉니다.',
      ok: (sealed, opened, lapsed, closed) =>
        `봉인 신청 ${sealed}건(개봉 ${opened}건, 실효 ${lapsed}건, 미개봉 ${closed}건). 개봉된 신청은 모두 봉인값이 약정한 구역 및 신청인과 정확히 일치하며, 아직 개봉할 수 있는 봉인을 앞질러 발급된 라이선스는 없습니다.`,
      bad: {
        'seal-differs': (entry, filing) =>
          `항목 ${entry}: ${filing} 개봉 내용이 봉인값이 약정한 구역이나 신청인과 다르거나 기한이 지났습니다.`,
        'seal-repeated': (entry, filing) =>
          `항목 ${entry}: 이미 봉인된 ${filing}의 봉인이 다시 기록되었습니다.`,
        'lapsed-early': (entry, filing) =>
          `항목 ${entry}: ${filing} 신청이 실효되었다고 하지만 아직 개봉할 수 있었거나 이미 개봉되었습니다.`,
        'granted-before-seal': (entry, filing) =>
          `항목 ${entry}: 먼저 봉인되어 아직 개봉할 수 있던 ${filing} 신청을 앞질러 라이선스가 발급되었습니다.`,
      },
    },
    history: {
      first:
        '브라우저가 이 체크포인트를 기억했습니다. 다음번에는 그 이전의 어떤 것도 고쳐 쓰이지 않았음을 증명합니다.',
      ok: (size) =>
        `처음 항목 ${size}건은 이 브라우저가 지난번에 검증한 그대로입니다. 그 뒤로 이력이 고쳐 쓰이지 않았습니다.`,
      bad: (size) => `처음 항목 ${size}건이 이 브라우저가 지난번에 검증한 것과 다릅니다.`,
    },
  },
  keyNote:
    '키는 이 서버에서 받았습니다. 모두가 같은 로그를 보고 있는지 확인하려면 다른 사람이 가진 키와 비교하십시오.',
  own: '내 컴퓨터에서 검증',
  ownLead: '공개 파일만으로 같은 검사를 하고 규칙까지 다시 적용합니다:',
  ownLabel: '명령',
  entries: '항목',
  older: '이전 항목',
  newest: '최신 항목',
  goTo: '항목으로 이동',
  goToButton: '보기',
  noSuch: (written) => `로그의 항목 번호는 0부터 ${written}까지입니다.`,
  entryBack: '전체 항목',
  entryText: '기록된 항목 원문',
  leafHash: '리프 해시',
  by: '기록자',
  records: '관련 기록',
  downloadProof: '증명 내려받기',
  verifyEntry: '이 항목 검증',
  entryProved: (index, size, steps) =>
    `증명됨: 여기서 해시하여 해시 ${steps}개와 결합하면, 항목 ${index}에서 항목 ${size}건인 로그의 서명된 루트에 이릅니다.`,
  entryNotSigned: '증명되지 않음: 증명 안의 체크포인트가 로그의 키로 서명되지 않았습니다.',
  entryNotIncluded: '증명되지 않음: 항목이 서명된 루트에 이르지 않습니다.',
  erased: '개인의 이름과 번호는 로그에 커밋먼트로 남습니다. 법에 따라 삭제하더라도 로그는 계속 검증됩니다.',
};
