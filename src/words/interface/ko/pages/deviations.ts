import type { Messages } from '../../messages.ts';

export const deviations: Messages['pages']['deviations'] = {
  title: '예외 결정과 종이 접수',
  lead: '담당 공무원이 법의 지적을 예외로 둔 경우(이유와 두 서명)와 종이로 접수된 신청(두 시각)입니다. 여기 있는 내용은 지우거나 숨길 수 없습니다.',
  deviations: '법의 예외 결정',
  deviationsNone: '법의 지적을 예외로 둔 담당 공무원이 없습니다.',
  waits: '두 번째 서명 대기: 아직 효력 없음',
  inEffect: '담당 공무원 2인 서명',
  reason: '이유',
  proposedBy: (officer, when) => `제안: ${officer}, ${when}`,
  confirmedBy: (officer, when) => `서명: ${officer}, ${when}`,
  licences: (ids) => `이 결정으로 발급된 라이선스: ${ids}`,
  counter: '종이 접수',
  counterNone: '종이로 접수된 신청이 없습니다.',
  counterLine: (office, number, when) => `창구 접수: ${office}, 번호 ${number}, ${when}`,
  entered: (when) => `등록부 기록: ${when}`,
  place: {
    entry: '순위는 등록부 기록 시점부터 계산합니다.',
    counter: '순위는 창구 접수 시점부터 계산합니다. 그 사이 순위를 받은 사람이 없습니다.',
  },
  propose: '예외 결정 제안',
  proposeHow: '두 번째 담당 공무원이 서명하기 전에는 효력이 없으며, 지금부터 공개 목록에 올라갑니다.',
  which: '지적 사항',
  chooseFinding: '예외로 둘 지적 사항을 고르십시오.',
  confirm: (entry) => `항목 ${entry}의 예외 결정에 두 번째로 서명`,
};
