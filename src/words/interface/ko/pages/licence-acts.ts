import type { Messages } from '../../messages.ts';

export const licenceActs: Messages['pages']['licenceActs'] = {
  title: '담당 공무원의 처리',
  payment: '납부 기록',
  what: '납부 항목',
  rentalOf: (year) => `${year}년 사용료`,
  owed: (sum, date, state) => `${date}까지 ${sum}, ${state}`,
  paidOn: '납부일',
  records: (what, sum, date) => `${what}: ${sum}, 납부일 ${date}.`,
  less: (sum) => `납부할 금액보다 부족한 금액: ${sum}.`,
  end: '라이선스 종료',
  reason: '종료 사유',
  breachNoticeOn: '위반 통지일',
  revocationNoticeOn: '취소 통지 수령일',
  judgmentOn: '법원 판결일',
  nothingOwed: '등록부에 납부할 금액이 없습니다.',
  chooseReason: '종료 사유를 선택하십시오.',
  enterDay: '날짜를 입력하십시오.',
};
