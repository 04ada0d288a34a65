import type { Messages } from '../../messages.ts';
import { sentence } from '../../sentence.ts';

export const signIn: Messages['pages']['signIn'] = {
  title: '로그인',
  lead: '열람에는 계정이 필요하지 않습니다. 지도, 등록부, 확인, 증명은 모두 공개되어 있습니다. 제출하거나 결정하려면 로그인하십시오.',
  name: '계정',
  nameHint: '전자우편 주소',
  password: '비밀번호',
  submit: '로그인',
  enterName: '계정의 전자우편 주소를 입력하십시오.',
  enterPassword: '비밀번호를 입력하십시오.',
  trialTitle: '시험용 계정',
  trial:
    '시험 운영 등록부입니다. 시작할 때 투자자, 담당 공무원 두 명, 위원회, 입찰자의 계정과 비밀번호를 출력하며, 데이터 폴더의 trial-accounts.json 파일에도 있습니다.',
  again: '로그인이 만료되었습니다',
  againLead: '잃어버린 것은 없습니다. 입력한 내용은 그대로 있으니 로그인하여 계속하십시오.',
  notNow: '나중에',
  already: (name) => sentence(`현재 로그인한 계정: ${name}`),
  toAccount: '내 신청과 라이선스',
  toDesk: '심사 데스크로',
};
