import type { Messages } from '../../messages.ts';

/** 계정, 조직과 그에 관한 편지. */
export const people: Messages['pages']['people'] = {
  letters: {
    works: (hours) => `링크는 한 번만 작동합니다. 지금부터 시간: ${hours}`,
    notYou: '본인이 아니라면 아무것도 하지 마세요. 아무 일도 일어나지 않습니다.',
    registerSubject: '주소를 확인하세요: Orebook',
    register: (name) =>
      `안녕하세요. 요청한 이름: ${name}. 광업 등록부에 이 주소로 계정이 요청되었습니다. 본인이라면 링크를 열고 고른 비밀번호를 입력하세요:`,
    knownSubject: '이미 계정이 있습니다: Orebook',
    known:
      '광업 등록부에 이 주소가 입력되었습니다. 이미 계정이 있는 주소입니다. 첫 번째 링크로 로그인하고, 비밀번호를 잊었다면 두 번째 링크를 여세요:',
    emailSubject: '새 주소를 확인하세요: Orebook',
    email: '광업 등록부의 계정에 이 주소가 새 주소로 입력되었습니다. 본인의 주소라면 링크를 여세요:',
    resetSubject: '새 비밀번호 설정: Orebook',
    reset: '광업 등록부 계정의 새 비밀번호가 요청되었습니다. 본인이라면 링크를 여세요:',
    inviteSubject: (organisation) => `초대: ${organisation}, Orebook`,
    invite: (by, organisation) =>
      `광업 등록부의 조직에 초대받았습니다. 조직: ${organisation}. 초대한 사람: ${by}. 참여하려면 링크를 여세요:`,
    passwordSubject: '비밀번호가 변경되었습니다: Orebook',
    password:
      '광업 등록부 계정의 비밀번호가 변경되었고 모든 세션이 종료되었습니다. 본인이 아니라면 즉시 새로 설정하세요:',
    movedSubject: '계정의 주소가 변경되었습니다: Orebook',
    moved:
      '광업 등록부 계정의 주소가 바뀌었습니다. 이 주소로 가는 마지막 편지입니다. 본인이 아니라면 등록부 운영자에게 알리세요. 등록부의 주소:',
  },
};
