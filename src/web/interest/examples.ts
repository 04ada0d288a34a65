import { interestIndex, interestList } from '#contract';

const about = {
  person: 'Trial investor',
  organisation: 'Hanbit Cells',
  country: 'KR',
  minerals: ['lithium', 'tungsten'],
  about: { kind: 'deposit', id: 'KZ-RM-021' },
  deposit: { name: 'Akhmetkino', address: '/deposits/KZ-RM-021' },
  blocks: null,
  stage: 'desk-study',
  text: 'Drill logs of the 1970s, please.',
  registeredAt: '2026-11-23T04:00:00.000Z',
  answerBy: '2026-11-30',
};

/** One that waits, one that is late, one that was answered with a package. */
export const interests = interestList.parse({
  answerWorkingDays: 5,
  items: [
    {
      ...about,
      id: '823d2957-cd26-44b0-9f4e-b0fd160e7601',
      about: { kind: 'oblast', code: 'KZ-35' },
      deposit: null,
      status: 'waits',
      workingDaysLeft: -2,
      answer: null,
    },
    {
      ...about,
      id: '823d2957-cd26-44b0-9f4e-b0fd160e7602',
      about: { kind: 'blocks', cells: [[180159180, 4]] },
      deposit: null,
      blocks: 4,
      status: 'waits',
      workingDaysLeft: 3,
      answer: null,
    },
    {
      ...about,
      id: '823d2957-cd26-44b0-9f4e-b0fd160e7603',
      status: 'answered',
      workingDaysLeft: null,
      answer: {
        kind: 'data-room',
        text: 'The logs are open to you.',
        package: { id: 'P-0a1b2c3d', address: '/data-room/P-0a1b2c3d' },
        at: '2026-11-25T05:00:00.000Z',
        inTime: true,
      },
    },
  ],
});

export const index = interestIndex.parse({
  answerWorkingDays: 5,
  smallestCount: 3,
  cells: [
    { country: 'KR', mineral: 'lithium', investors: 4 },
    { country: 'DE', mineral: 'tungsten', investors: null },
  ],
});
