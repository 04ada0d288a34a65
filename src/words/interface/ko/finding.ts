import type { Messages } from '../messages.ts';

export const finding: Messages['finding'] = {
  groups: {
    stops: '불가 사유',
    duty: '이행할 사항',
    met: '충족',
    'cannot-tell': '판단 불가',
  },
  groupMeanings: {
    stops: '이 사유가 해소되지 않으면 신청이 통과할 수 없습니다.',
    duty: '통과할 수 있으나, 신청인이 이행할 사항이 남습니다.',
    met: '요건을 충족합니다.',
    'cannot-tell': '자료가 부족합니다. 충족으로 보지 않습니다.',
  },
  facts: '확인된 사실',
  article: '조문',
  missing: '부족한 자료',
  fix: '가장 작은 수정',
  showOnMap: '지도에서 보기',
  confidence: {
    law: '법령 본문에서 확인',
    amendment: '개정 법률 발췌본에서 확인',
    official: '공식 페이지에서 확인',
    secondary: '안내서 또는 언론',
    measured: '공개 자료로 측정',
    inferred: '당사의 해석 또는 계산',
    unverified: '통용되는 설명이며 직접 확인하지 않음',
  },
};
