/** Replies from the public: the form, the index, one reply, its writer’s page, the desk, the letters. */
export const replies = {
  letters: {
    receiptSubject: (number: string) => `Received: your reply ${number}`,
    receiptBody: (number: string, record: string, day: string) =>
      `Your reply ${number} about ${record} stands in the mining register. The desk has promised an answer by ${day}. Open this link to confirm the address; with it you read the answer and can say more:`,
    ignore: 'If it was not you, do nothing: no further letter comes.',
    questionSubject: (number: string) => `A question about your reply ${number}`,
    questionBody: 'The desk asks you for more. Read the question and answer it here:',
    answerSubject: (number: string) => `Your reply ${number} was answered`,
    answerBody: 'The desk has answered. Read it here:',
  },
};
