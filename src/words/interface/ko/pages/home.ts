import type { Messages } from '../../messages.ts';

export const home: Messages['pages']['home'] = {
  title: '카자흐스탄 공개 광업 등록부',
  sentence:
    '어느 구역이 탐사 신청에 열려 있고 무엇이 알려져 있는지 살펴보고, 공개된 절차로 신청하고, 아무도 등록부를 고쳐 쓰지 않았음을 직접 증명할 수 있습니다.',
  doors: {
    ground: '구역 찾기',
    groundWhat: '알려진 광물 가까이의 신청 가능 블록. 로그인 전에 법령과 비용까지 확인합니다.',
    licence: '라이선스 조회',
    licenceWhat: '누가 무엇을 언제까지 보유하고, 앞으로 무엇을 이행해야 하는지 확인합니다.',
    check: '등록부 검증',
    checkWhat: '계산은 여러분의 브라우저가 합니다. 저희를 믿지 않아도 됩니다.',
  },
  counts: '현재 등록부',
  blocksOfCountry: '전국의 1분 블록',
  blocksHeld: '보유 중인 블록',
  blocksAppliedFor: '신청된 블록',
  licences: '유효한 라이선스',
  applications: '심사 중인 신청',
  deposits: '지도의 광상·산출지',
  latest: '최근 항목',
  latestAll: '로그 전체',
  newEntries: (_count, written) => `새 항목 ${written}건`,
  reopening: '다음에 재개방되는 구역',
  reopeningNone: '재개방일이 정해진 구역이 없습니다.',
  reopeningBecause: {
    'licence-runs-out': '라이선스 기간 만료',
    'bar-after-refusal': '거부 후 제한 기간 종료',
  },
  reopeningLine: (blocks, because) => `${blocks}, ${because}`,
  checkpoint: '봉인된 등록부',
  checkpointLine: (size, at) => `항목 ${size}건, 마지막 항목 ${at}.`,
  checkpointRoot: '루트 해시',
  verify: '여기서 검증',
  tour: {
    start: '2분 둘러보기',
    title: (step, steps) => `둘러보기 ${step}/${steps}`,
    next: '다음',
    back: '이전',
    end: '둘러보기 끝내기',
    stops: [
      {
        name: '전국',
        text: '카자흐스탄은 가로세로 1분, 약 2.2 km²의 블록으로 나뉩니다. 라이선스는 변을 맞댄 블록들의 묶음입니다. 지도의 색은 구역 상태를 나타내며, 범례에 이름이 있습니다.',
      },
      {
        name: '상부 카이락티, 텅스텐',
        text: '카라간다 지역의 대형 텅스텐 광상 가운데 하나입니다. 빈 기호는 공개 자료에 톤수가 없다는 뜻입니다. 기호를 누르면 각 발행 기관의 내용을 나란히 볼 수 있습니다.',
      },
      {
        name: '주변의 블록',
        text: '가까이 가면 격자가 나타납니다. 블록을 누르면 신청할 수 있는지, 없다면 왜 그리고 언제까지인지 알려 줍니다. 표시된 코드는 법에서 쓰는 코드입니다.',
      },
      {
        name: '동카자흐스탄의 리튬',
        text: '위치가 공개된 리튬 광상은 많지 않습니다. 점선 원은 위치가 얼마나 대략적인지 보여 줍니다. 아무도 공개하지 않은 것은 없다고 표시합니다.',
      },
      {
        name: '구역에서 라이선스까지',
        text: '블록을 고르면 법에 따른 답이 바로 나옵니다: 불가 사유, 이행할 사항, 첫 몇 년의 비용. 제출하면 모든 블록에서의 순위가 적힌 접수증을 받습니다.',
      },
      {
        name: '그 뒤의 로그',
        text: '모든 행위는 봉인된 항목 하나로 남습니다. 로그 페이지에서는 브라우저가 모든 항목을 읽고 같은 루트 해시를 계산합니다.',
      },
    ],
  },
};
