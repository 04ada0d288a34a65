export const mirror = {
  title: '미러',
  sentence: (origin: string, entries: string, when: string) =>
    `등록부 ${origin}의 사본, 항목 ${entries}건, 작성 시각 ${when}.`,
  toSource: '등록부로 이동',
  fetching: (share: string) => `등록부를 내려받는 중: ${share}.`,
  folding: '항목을 서명된 루트와 대조하는 중입니다.',
  failed: '이 미러를 표시할 수 없습니다',
  actsTitle: '이 작업은 등록부에서 합니다',
  acts: '지금 보고 있는 것은 누구나 보관할 수 있는 등록부의 사본인 미러입니다. 여기서는 로그인, 신청, 결정을 하지 않습니다.',
  papers: '종이 증서와 초본은 등록부의 키로 서명되므로 등록부만 발급할 수 있고 미러는 발급할 수 없습니다.',
  sourceUnknown: (origin: string) =>
    `이 미러를 보관하는 쪽이 등록부 ${origin}의 주소를 알려 주지 않았습니다.`,
  answeredTitle: '브라우저에서 답했습니다',
  answered: '미러에는 서버가 없습니다. 이 주소에는 페이지 옆의 프로그램이 미러의 항목과 자료로 답합니다.',
  saveAnswer: (name: string) => `저장: ${name}`,
  answerBegins: '답의 시작',
  notAnswered: '미러에 이에 대한 답이 없습니다',
};
