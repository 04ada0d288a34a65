export const law = {
  title: 'Law',
  lead: 'What this register follows: steps with their clocks, and the places where the text is unclear, each with the reading taken here and why.',
  process: (from: string) => `In the text as we have it, in force from ${from}.`,
  choose: 'Process',
  steps: 'The way of an application',
  sameDay: 'the same day',
  noLimit: 'no limit in the law',
  unusual: 'only if it comes to that',
  atEnd: 'When the clock runs out',
  readings: 'Where the law is unclear',
  readingsLead: 'A reading is a named setting. Nobody hides it in code, and a ministry can choose another.',
  chosen: 'taken here',
};
