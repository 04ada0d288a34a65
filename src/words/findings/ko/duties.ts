/** Duties of holders: what is to be done, before which event, and of what a share. */
export const duties: Readonly<Record<string, string>> = {
  'pay-signature-bonus': '서명 보너스 납부',
  'declare-signature-bonus': '서명 보너스 신고',
  'lodge-exploration-plan': '탐사 계획서 사본 제출',
  'calculate-rental': '사용료 계산서 제출',
  'pay-rental': '사용료 납부',
  'spend-minimum': '최소 지출 이행',
  'report-licence-obligations': '라이선스 의무 이행 보고',
  'report-procurement': '조달 및 현지 조달 비율 보고',
  'report-controllers': '지배 주체 보고',
  'report-geology': '연간 지질 보고서 제출',
  'report-payments-to-the-state': '감사인이 확인한 국가 납부 보고',
  'request-extension': '연장 신청(원하는 경우)',
  'final-geological-report': '최종 지질 보고서 제출',
  'restore-ground': '구역 복구',
  'hand-over-data': '자료 인계',
  'lodge-closure-security': '복구 보증 제출',
  'update-closure-plan': '폐광·복구 계획 갱신',
  'finance-training': '교육 훈련 재정 지원',
  'finance-research': '연구 재정 지원',
  'buy-in-country': '국내 공사·용역 구매',
  'keep-gold-limit': '금 채취 한도 준수',
  'employ-citizens': '외국인 관리자·전문가 비율 준수',
};

export const events: Readonly<Record<string, string>> = {
  'before-work': '작업 전',
  'before-operations': '채굴 작업 전',
  'day-not-read': '확인하지 못한 기한까지',
  'at-all-times': '항상',
};

export const shares: Readonly<Record<string, string>> = {
  'mining-cost-of-the-year-before': '전년도 채굴 비용',
  'works-and-services': '공사와 용역',
  'managers-and-specialists-from-abroad': '외국인 관리자·전문가(최대)',
  'value-of-gold-above-the-limit': '한도를 넘은 금의 가치',
};
