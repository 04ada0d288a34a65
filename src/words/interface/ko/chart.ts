/** 모든 차트의 주변에 쓰이는 말. */
export const chart = {
  shownAs: '보기 방식',
  chart: '차트',
  table: '표',
  cite: '인용',
  cited: '인용문을 복사했습니다',
  source: '출처',
  unit: '단위',
  low: '최소',
  high: '최대',
  read: '값 읽기',
  readHint: '차트를 가리키거나 화살표 키를 눌러 값을 읽습니다.',
  pictureFailed: '그림을 만들지 못했습니다',
  citation: (title: string, source: string, address: string, date: string) =>
    `${title}. ${source}. Orebook, ${address}, 열람일 ${date}.`,
};
