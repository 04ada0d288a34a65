import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import './link.css';

export interface LinkProps {
  readonly href: string;
  /** `quiet` underlines only under the pointer: for lists where every line is a link. */
  readonly kind?: 'plain' | 'quiet';
  /** Language of the words, where it is not the page's. */
  readonly lang?: string;
  readonly children: ReactNode;
}

export function Link({ href, kind = 'plain', lang, children }: LinkProps) {
  return (
    <AriaLink href={href} className={classNames('link', kind === 'quiet' && 'link-quiet')}>
      {lang ? <span lang={lang}>{children}</span> : children}
    </AriaLink>
  );
}
