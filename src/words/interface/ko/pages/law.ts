import type { Messages } from '../../messages.ts';

export const law: Messages['pages']['law'] = {
  title: '법령',
  lead: '이 등록부가 따르는 절차와 법정 기한, 그리고 조문이 불분명한 곳과 이곳에서 택한 해석 및 그 이유입니다. 카자흐스탄 법령의 정본은 카자흐어와 러시아어로 된 것입니다.',
  process: (from) => `보유한 조문 기준, ${from}부터 시행.`,
  choose: '절차',
  steps: '신청의 진행 과정',
  sameDay: '당일',
  noLimit: '법정 기한 없음',
  unusual: '해당하는 경우에만',
  atEnd: '기한이 지나면',
  readings: '법이 불분명한 곳',
  readingsLead:
    '해석은 이름이 붙은 설정입니다. 코드에 숨기지 않으며, 주무부처는 다른 해석을 택할 수 있습니다.',
  chosen: '여기서 택한 해석',
};
