import type { OwnReply } from '#contract';
import type { Instant } from '#terms';
import { useWords } from '../frame/words.tsx';
import './replies.css';

/** What the desk asked and the writer added, in order. */
export function Messages(props: {
  readonly messages: OwnReply['messages'];
  readonly when: (at: Instant) => string;
  /** At the desk others wrote them. */
  readonly isDesk?: boolean;
}) {
  const { words } = useWords();
  const { replies: say } = words.pages;
  if (props.messages.length === 0) return null;
  return (
    <ul className="plain-list reply-messages">
      {props.messages.map(({ at, from, text }) => (
        <li key={`${at} ${from}`}>
          <strong>{from === 'desk' ? say.asked : props.isDesk ? say.writerTold : say.told}</strong>,{' '}
          {props.when(at)}
          <p className="reply-words">{text}</p>
        </li>
      ))}
    </ul>
  );
}
