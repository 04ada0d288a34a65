import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../../frame/words.tsx';
import { IconButton } from '../button/button.tsx';
import { classNames } from '../class-names.ts';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** `alert` for what cannot be taken back: it is left by a button only. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly width?: 'narrow' | 'wide';
  /** Buttons at the foot, the safe one first. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Dialog({
  title,
  isOpen,
  onClose,
  role = 'dialog',
  width = 'narrow',
  actions,
  children,
}: DialogProps) {
  const { words } = useWords();
  return (
    <ModalOverlay
      className="dialog-scrim"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={role === 'dialog'}
    >
      <Modal className={classNames('dialog', width === 'wide' && 'dialog-wide')}>
        <AriaDialog role={role} className="dialog-body">
          <header className="dialog-header">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            {role === 'dialog' && (
              <IconButton icon={X} label={words.controls.close} size="small" onPress={onClose} />
            )}
          </header>
          <div className="dialog-content">{children}</div>
          {actions && <footer className="dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
