/** Citations for Korean readers; those of Western Australia stay as its lawyers write them. */
import { type CitationWords, citationIn } from '../citation.ts';

const phrases: CitationWords['phrases'] = [
  [/^earlier Tax Code, rates as commonly stated$/, '이전 세법, 통용되는 요율'],
  [/^replay under a changed provision$/, '변경된 조항에 따른 재계산'],
  [/^tolerance of our own: art\. 19\(3\) gives none$/, '자체 허용 오차: 제19조(3)에는 정함이 없음'],
  [/^orders of the Government on moved days$/, '휴무일 이동에 관한 정부 명령'],
  [/^life cycle of the register$/, '등록부의 운영 절차'],
  [/^any rule, outside the life of a provision it reads$/, '조항의 시행 기간 밖에 있는 모든 규칙'],
];

const words: CitationWords['words'] = [
  [/\bTax Code No\./g, '세법 No.'],
  [/\bTax Code\b/g, '세법'],
  [/\bCode No\./g, '법전 No.'],
  [/\bCode\b/g, '지하자원법'],
  [/\bch\. ([\d-]+)/g, '제$1장'],
  [/\bLaw (\d[\w-]*) of (\d{1,2}) (\w+) (\d{4})/g, '$4년 $3 $2일 법률 $1'],
  [/\bLaw (?=\d)/g, '법률 '],
  [/\bOrder (\d+) of (\d{1,2}) (\w+) (\d{4})/g, '$4년 $3 $2일 명령 $1'],
  [/\bOrders? (?=\d)/g, '명령 '],
  [/\bsuspended until (\d{1,2}) (\w+) (\d{4})/g, '$3년 $2 $1일까지 정지'],
  [/\bstatement of the ministry of (\d{1,2}) (\w+) (\d{4})/g, '$3년 $2 $1일 주무부처 발표'],
  [/\bstate system /g, '국가 좌표계 '],
  [/\bbudget law, MCI from (\S+)/g, '예산법, $1부터의 MCI'],
];

const months = Object.fromEntries(
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ].map((month, place) => [month, `${place + 1}월`]),
);

/** `arts. 189(2), 204–207` as `제189조(2), 제204조–제207조`: the numbers of paragraphs stay in their brackets. */
const tidy = (text: string) =>
  text.replace(/\barts?\. ([\d(),– -]+)/g, (_, places: string) =>
    places.replace(/(?<![\d(-])(\d+(?:-\d+)?)(?![\d)-])/g, '제$1조'),
  );

export const citationInKorean = citationIn({ phrases, words, months, tidy });
