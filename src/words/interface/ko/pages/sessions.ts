import type { Messages } from '../../messages.ts';

export const sessions: Messages['pages']['sessions'] = {
  title: '로그인한 곳',
  lead: '브라우저를 쓰는 동안 로그인이 유지됩니다. 모르는 곳이 있으면 그곳에서 로그아웃하고 새 비밀번호를 설정하십시오.',
  trial: '시험 계정은 모두가 함께 씁니다. 다른 사람이 쓰는 곳은 표시하지 않습니다.',
  here: '이 브라우저',
  unknown: '이름을 밝히지 않는 프로그램',
  begun: (at) => `로그인 ${at}`,
  used: (at) => `마지막 사용 ${at}`,
  end: '그곳에서 로그아웃',
  ended: '그곳에서 로그아웃했습니다',
  endOthers: '다른 모든 곳에서 로그아웃',
  endOthersSure: '다른 모든 곳에서 로그아웃하시겠습니까?',
  endOthersHow: '그곳에서는 다시 로그인해야 합니다. 저장한 내용은 남습니다.',
  othersEnded: '다른 모든 곳에서 로그아웃했습니다',
};
