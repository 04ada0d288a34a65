/** The public index: counted from what the log says and from nothing else. */
import type { ReplyIndex, ReplyLine, ReplyTopic } from '#contract';

export function countReplies(lines: readonly ReplyLine[]): Pick<ReplyIndex, 'counts' | 'topics'> {
  const having = (status: ReplyLine['status']) => lines.filter((line) => line.status === status);
  const answered = having('answered');
  const days = answered.map(({ answeredInWorkingDays }) => answeredInWorkingDays ?? 0).sort((a, b) => a - b);
  const topics = new Map<ReplyTopic, number>();
  for (const line of lines) for (const topic of line.topics) topics.set(topic, (topics.get(topic) ?? 0) + 1);
  return {
    counts: {
      received: lines.length,
      waits: having('waits').length,
      overdue: having('overdue').length,
      answered: answered.length,
      answeredInTime: answered.filter(({ answeredOn, answerBy }) => (answeredOn ?? '') <= answerBy).length,
      withdrawn: having('withdrawn').length,
      medianWorkingDays: medianOf(days),
    },
    topics: [...topics]
      .map(([topic, count]) => ({ topic, count }))
      .sort((a, b) => b.count - a.count || a.topic.localeCompare(b.topic)),
  };
}

function medianOf(ascending: readonly number[]): number | null {
  const middle = ascending.length >> 1;
  const upper = ascending[middle];
  if (upper === undefined) return null;
  return ascending.length % 2 === 1 ? upper : (upper + (ascending[middle - 1] ?? upper)) / 2;
}
