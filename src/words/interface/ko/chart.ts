import type { Messages } from '../messages.ts';

export const chart: Messages['chart'] = {
  shownAs: '표시 방식',
  chart: '도표',
  table: '표',
  cite: '인용',
  cited: '인용문을 복사했습니다',
  source: '출처',
  unit: '단위',
  low: '최소',
  high: '최대',
  read: '값 읽기',
  readHint: '도표를 가리키거나 화살표 키를 쓰면 값을 읽을 수 있습니다.',
  pictureFailed: '그림을 만들지 못했습니다',
  citation: (title, source, address, date) => `${title}. ${source}. Orebook, ${address}, ${date} 열람.`,
};
