import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Link as AriaLink,
} from 'react-aria-components';
import { classNames } from '../class-names.ts';
import './button.css';

interface Look {
  /** `primary` once a view; `quiet` beside other things; `danger` for what cannot be taken back. Default `secondary`. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'small' | 'medium';
  readonly icon?: LucideIcon;
  readonly fullWidth?: boolean;
  /** A verb that says what will happen: "Lodge application". */
  readonly children: ReactNode;
}

export interface ButtonProps extends Look, Omit<AriaButtonProps, 'children' | 'className' | 'style'> {}

function look({ kind = 'secondary', size = 'medium', fullWidth }: Look): string {
  return classNames(
    'button',
    `button-${kind}`,
    size === 'small' && 'button-small',
    fullWidth && 'button-full',
  );
}

export function Button({ kind, size, icon: Icon, fullWidth, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={look({ kind, size, fullWidth, children } as Look)}>
      {Icon && <Icon aria-hidden size={size === 'small' ? 15 : 17} strokeWidth={1.75} />}
      <span className="button-text">{children}</span>
    </AriaButton>
  );
}

export interface LinkButtonProps extends Look {
  readonly href: string;
  /** Takes focus as it appears: where it stands in place of a form that was sent. */
  readonly autoFocus?: boolean;
}

/** Goes somewhere, and is as weighty as a button. */
export function LinkButton(props: LinkButtonProps) {
  const { kind, size, icon: Icon, fullWidth, children, href, autoFocus = false } = props;
  const link = useRef<HTMLAnchorElement>(null);
  // React Aria's own `autoFocus` does not scroll: on a phone the link would have focus out of sight.
  useEffect(() => {
    if (!autoFocus) return;
    link.current?.focus({ preventScroll: true });
    link.current?.scrollIntoView({ block: 'center' });
  }, [autoFocus]);
  return (
    <AriaLink ref={link} href={href} className={look({ kind, size, fullWidth, children } as Look)}>
      {Icon && <Icon aria-hidden size={size === 'small' ? 15 : 17} strokeWidth={1.75} />}
      <span className="button-text">{children}</span>
    </AriaLink>
  );
}

export interface IconButtonProps
  extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  readonly icon: LucideIcon;
  /** What it does, for the tooltip and for readers by ear. */
  readonly label: string;
  readonly size?: 'small' | 'medium';
  /** Shows the label beside the button on hover and focus, on this side. */
  readonly hint?: 'left' | 'bottom';
}

/** A button that shows only an icon. With `hint` its label appears beside it. */
export function IconButton({ icon: Icon, label, size = 'medium', hint, ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className={classNames('icon-button', size === 'small' && 'icon-button-small')}
      {...(hint && { 'data-hint': hint })}
    >
      <Icon aria-hidden size={size === 'small' ? 16 : 18} strokeWidth={1.75} />
      {hint && (
        <span className="icon-button-hint" aria-hidden>
          {label}
        </span>
      )}
    </AriaButton>
  );
}
