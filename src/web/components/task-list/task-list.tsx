import { useWords } from '../../frame/words.tsx';
import { Badge, type BadgeProps } from '../badge/badge.tsx';
import { Link } from '../link/link.tsx';
import './task-list.css';

export type TaskStatus = 'done' | 'started' | 'todo' | 'blocked' | 'problem';

export interface Task {
  readonly id: string;
  readonly name: string;
  /** Absent while it is blocked. */
  readonly href?: string;
  readonly hint?: string;
  readonly status: TaskStatus;
}

export interface TaskListProps {
  readonly tasks: readonly Task[];
}

const tones: Record<TaskStatus, NonNullable<BadgeProps['tone']> | undefined> = {
  done: undefined,
  started: 'notice',
  todo: 'plain',
  blocked: undefined,
  problem: 'stops',
};

/** What is to be done before something can be sent; in any order, saved as one goes. */
export function TaskList({ tasks }: TaskListProps) {
  const { words } = useWords();
  return (
    <ul className="task-list">
      {tasks.map(({ id, name, href, hint, status }) => {
        const tone = tones[status];
        return (
          <li key={id} className="task" data-status={status}>
            <div className="task-name">
              {href && status !== 'blocked' ? <Link href={href}>{name}</Link> : <span>{name}</span>}
              {hint && <span className="task-hint">{hint}</span>}
            </div>
            {tone ? (
              <Badge tone={tone}>{words.controls.task[status]}</Badge>
            ) : (
              <span className="task-status">{words.controls.task[status]}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
