import type { Messages } from '../../messages.ts';

/** What a mineral cost, month by month. */
export const prices: Messages['pages']['prices'] = {
  title: '가격 추이',
  finding: (mineral, price, month) => `${mineral}: ${month} ${price}`,
  per: {
    tonne: '톤당 미국 달러, 명목 가격',
    'troy-ounce': '트로이온스당 미국 달러, 명목 가격',
    'dry-tonne-unit': '건조 톤 단위(건조 광석 1톤 중 금속 1 %)당 미국 달러, 명목 가격',
  },
  month: '월',
  noPrice: '발표되지 않음',
  lastMonth: '파일의 마지막 달',
  since: (years, month, price) => `${years} 동안, 기준 ${month} (${price})`,
  noBase: '말할 수 없음: 비교할 달이 파일에 없습니다',
  series: (name) => `발행 기관의 계열: “${name}”.`,
  platinum: '이 금속군의 계열은 백금뿐입니다.',
  nominal: '명목 가격이며 물가로 보정하지 않았습니다. 금속 가격은 광상의 광석이나 정광이 받는 값이 아닙니다.',
  none: (minerals) => `공개된 월별 가격 계열이 없는 광물: ${minerals}.`,
};
