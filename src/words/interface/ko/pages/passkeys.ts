import type { Messages } from '../../messages.ts';

export const passkeys: Messages['pages']['passkeys'] = {
  title: '패스키',
  lead: '비밀번호 대신 기기의 지문, 얼굴 또는 PIN으로 로그인합니다. 패스키는 추측할 수 없고 가짜 페이지에는 응답하지 않습니다.',
  none: '아직 패스키가 없습니다.',
  add: '패스키 추가',
  addLead: '브라우저가 지문, 얼굴 또는 PIN 확인을 요청합니다. 이 정보는 기기 밖으로 나가지 않습니다.',
  name: '이름',
  nameHint: '이 목록에서 알아볼 수 있는 이름',
  nameOf: (browser, system) => `${system}의 ${browser}`,
  enterName: '이름을 입력하십시오.',
  goOn: '계속',
  added: '패스키를 추가했습니다',
  addedOn: (day) => `${day} 추가`,
  usedAt: (at) => `마지막 사용 ${at}`,
  neverUsed: '아직 사용하지 않음',
  refusedSince: (at) => `${at}부터 거부됨: 복제본이 있을 수 있습니다. 삭제하고 새로 추가하십시오.`,
  oneDevice: '한 기기에만 있음',
  copies: '내 모든 기기에 둘 수 있음',
  rename: '이름 바꾸기',
  save: '이름 저장',
  renamed: '이름을 저장했습니다',
  remove: '삭제',
  removeTitle: '이 패스키를 삭제하시겠습니까?',
  removeLead: (name) =>
    `패스키 ‘${name}’: 더 이상 로그인에 쓸 수 없습니다. 기기 목록에는 남아 있을 수 있으니 기기에서도 지우십시오.`,
  removeNow: '패스키 삭제',
  removed: '패스키를 삭제했습니다',
  onlyWay: '계정에 들어오는 유일한 방법입니다. 먼저 다른 패스키를 추가하십시오.',
  confirmLead: '로그인한 지 시간이 지났습니다. 본인임을 다시 확인해 주십시오.',
  confirm: '확인',
  confirmByPasskey: '패스키로 확인',
  signIn: '패스키로 로그인',
  elsewhere: (address) => `이 등록부의 패스키를 쓸 수 있는 주소: ${address}`,
  openThere: '그 주소에서 열기',
  faults: {
    notMade: {
      title: '패스키를 만들지 않았습니다',
      advice: '취소되었거나 시간이 지났습니다. 바뀐 것은 없습니다.',
    },
    notUsed: {
      title: '패스키를 사용하지 않았습니다',
      advice:
        '취소되었거나 시간이 지났거나 이 기기에 이 등록부의 패스키가 없습니다. 다른 기기에 있다면 브라우저가 물을 때 그 기기를 선택하십시오.',
    },
    unsupported: {
      title: '이 브라우저에서는 패스키를 쓸 수 없습니다',
      advice: '브라우저를 최신 버전으로 바꾸거나 다른 브라우저를 사용하십시오.',
    },
    insecure: {
      title: '패스키에는 보안 주소가 필요합니다',
      advice: '이 페이지는 보안 연결로 열리지 않았습니다. 보안 주소는 등록부 운영자에게 문의하십시오.',
    },
    elsewhere: {
      title: '이 주소에서는 패스키를 쓸 수 없습니다',
      advice: '등록부가 다른 이름의 주소로 열려 있습니다.',
    },
    known: {
      title: '이미 내 패스키가 있습니다',
      advice: '그 패스키로 로그인하거나 다른 기기를 선택하십시오.',
    },
    unable: {
      title: '이 기기에는 패스키를 둘 수 없습니다',
      advice: '지문, 얼굴 또는 PIN으로 본인을 확인할 수 있는 다른 기기를 선택하십시오.',
    },
    failed: {
      title: '패스키가 응답하지 않았습니다',
      advice: '다시 시도하고, 계속되면 다른 기기를 선택하십시오.',
    },
  },
};
