import type { ReactNode, Ref } from 'react';

export interface ScrollerProps {
  readonly label: string;
  readonly className: string;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** Something that scrolls by itself. It takes focus, or the keyboard could not read it, and it has a name, or focus would say nothing. */
export function Scroller({ label, className, ref, children }: ScrollerProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the reason stands above
    <section {...(ref && { ref })} className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
