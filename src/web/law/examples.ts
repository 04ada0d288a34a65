/** Answers of the register for the law page, held to the contract. */
import { type LawCases, lawCases } from '#contract';

export const casesOfKazakhstan: LawCases = lawCases.parse({
  country: 'KZ',
  count: 3,
  files: [
    {
      file: 'src/law/kazakhstan/cases/maximum-area.yaml',
      article: 'Code art. 187(2)–(3), blocks in one application',
      provisions: ['exploration.maximum-blocks'],
      cases: [
        {
          name: 'An area of 200 blocks is within the maximum',
          on: '2026-11-23',
          rules: ['exploration.maximum-area'],
          line: 11,
          yaml: 'name: An area of 200 blocks is within the maximum\ngiven: { blocks: 200 }\nthen: { exploration.maximum-area: met }',
        },
        {
          name: 'An area of 201 blocks is one too many, and one block is offered to be given up',
          on: '2026-11-23',
          rules: ['exploration.maximum-area'],
          line: 14,
          yaml: 'name: An area of 201 blocks is one too many, and one block is offered to be given up\ngiven: { blocks: 201 }',
        },
      ],
    },
    {
      file: 'src/law/kazakhstan/cases/queue.yaml',
      article: 'Code art. 189(1)–(2), the queue of a block',
      provisions: ['queue.bar-days'],
      cases: [
        {
          name: 'A refused application bars the next for ten working days',
          on: '2026-09-01',
          rules: [],
          line: 5,
          yaml: 'name: A refused application bars the next for ten working days',
        },
      ],
    },
  ],
});
export const casesOfWesternAustralia: LawCases = lawCases.parse({ country: 'AU-WA', count: 0, files: [] });
