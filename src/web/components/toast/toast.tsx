import { CircleAlert, CircleCheck, X } from 'lucide-react';
import {
  UNSTABLE_Toast as AriaToast,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useWords } from '../../frame/words.tsx';
import { Button, IconButton } from '../button/button.tsx';
import { classNames } from '../class-names.ts';
import { toasts } from './toast-queue.ts';
import './toast.css';

/** Where toasts appear; stands once in the frame. */
export function Toasts() {
  const { words } = useWords();
  return (
    <ToastRegion queue={toasts} className="toasts">
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
                  toasts.close(toast.key);
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
