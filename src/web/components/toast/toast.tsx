import { CircleAlert, CircleCheck, X } from 'lucide-react';
import {
  UNSTABLE_Toast as AriaToast,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useWords } from '../../frame/words.tsx';
import { Button, IconButton } from '../button/button.tsx';
import { classNames } from '../class-names.ts';
import './toast.css';

export interface Toast {
  readonly title: string;
  readonly detail?: string;
  readonly tone?: 'done' | 'failed';
  readonly action?: { readonly name: string; readonly do: () => void };
}

const queue = new ToastQueue<Toast>({ maxVisibleToasts: 3 });

/** Says that something was done, or failed, without standing in the way. What must be read stands on the page instead. */
export function showToast(toast: Toast): void {
  // A failure, or one with something to do, stays until it is closed: nobody reads by our clock.
  queue.add(toast, toast.tone === 'failed' || toast.action ? {} : { timeout: 6000 });
}

/** Where toasts appear; stands once in the frame. */
export function Toasts() {
  const { words } = useWords();
  return (
    <ToastRegion queue={queue} className="toasts">
      {({ toast }) => {
        const { title, detail, tone = 'done', action } = toast.content;
        const Icon = tone === 'done' ? CircleCheck : CircleAlert;
        return (
          <AriaToast toast={toast} className={classNames('toast', tone === 'failed' && 'toast-failed')}>
            <Icon aria-hidden size={18} className="toast-icon" />
            <ToastContent className="toast-content">
              <Text slot="title" className="toast-title">
                {title}
              </Text>
              {detail && <Text slot="description">{detail}</Text>}
            </ToastContent>
            {action && (
              <Button
                kind="quiet"
                size="small"
                onPress={() => {
                  action.do();
                  queue.close(toast.key);
                }}
              >
                {action.name}
              </Button>
            )}
            <IconButton slot="close" icon={X} label={words.controls.close} size="small" />
          </AriaToast>
        );
      }}
    </ToastRegion>
  );
}
