import type { Messages } from '../../messages.ts';

export const witnesses: Messages['pages']['witnesses'] = {
  title: '외부 증인',
  lead: '증인은 자신의 시계를 가지고, 로그가 늘어나기만 했음을 공동 서명합니다. 그 서명은 모든 항목의 시각에 한계를 정하고, 모두가 같은 로그를 보고 있음을 보여 줍니다.',
  none: '이 등록부에는 아직 증인이 없습니다. 그때까지 로그의 시각과 동일성은 서버의 주장에 근거합니다.',
  quorumCurrent: (name) => `정족수 “${name}”: 지금까지의 모든 항목에 공동 서명했습니다.`,
  quorumBehind: (name, size) => `정족수 “${name}”: 처음 항목 ${size}건까지 공동 서명했습니다.`,
  quorumNever: (name) => `정족수 “${name}”: 아직 공동 서명하지 않았습니다.`,
  columns: { name: '증인', state: '상태', size: '항목 수', at: '증인의 시각' },
  states: {
    signed: '모두 공동 서명',
    behind: '일부만 서명, 요청 중',
    down: '응답 없음',
    disputes: '다른 로그라고 주장',
    lies: '이 로그의 공동 서명이 아닌 것을 보냄',
    unasked: '아직 요청하지 않음',
  },
  since: (date) => `${date}부터`,
  policy: '검증 도구용 정책',
  run: '직접 증인 운영하기',
};
