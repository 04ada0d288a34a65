import type { Messages } from '../../messages.ts';

export const replies: Messages['pages']['replies'] = {
  letters: {
    receiptSubject: (number) => `주민 의견 ${number} 접수`,
    receiptBody: (number, record, day) =>
      `${record}에 관한 의견 ${number}이(가) 광업 등록부에 기록되었습니다. 약속된 답변 기한: ${day}. 아래 링크를 열어 주소를 확인해 주십시오. 같은 링크에서 답변을 읽고 내용을 보탤 수 있습니다:`,
    ignore: '본인이 아니라면 아무것도 하지 마십시오. 더는 편지가 가지 않습니다.',
    questionSubject: (number) => `의견 ${number}에 관한 질문`,
    questionBody: '담당 부서가 추가 설명을 요청했습니다. 여기에서 질문을 읽고 답해 주십시오:',
    answerSubject: (number) => `의견 ${number}에 답변이 나왔습니다`,
    answerBody: '답변이 나왔습니다. 여기에서 읽으십시오:',
  },
};
