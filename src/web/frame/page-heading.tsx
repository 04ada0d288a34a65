import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { announce } from './announce.ts';
import { useWords } from './words.tsx';
import './page-heading.css';

/** True until the first page stands: the window's own start needs no announcement. */
let isFirstPage = true;

export interface PageHeadingProps {
  /** Names the page, the window and the history: "Licence EL-000123". */
  readonly title: string;
  /** Language of the title where it is not the page's. */
  readonly lang?: string;
  /** Beside the title: a state, a badge. */
  readonly aside?: ReactNode;
  /** What this is, in a sentence. */
  readonly children?: ReactNode;
}

/**
 * The one h1 of a page. It names the window, takes focus after a move to another page, and is said in the live region,
 * so that readers by ear and by keyboard land where readers by eye look.
 */
export function PageHeading({ title, lang, aside, children }: PageHeadingProps) {
  const { words } = useWords();
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = words.frame.titleOf(title);
  }, [title, words]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a move is a new path; a title that changes on the same path is no move
  useEffect(() => {
    if (isFirstPage) {
      isFirstPage = false;
      return;
    }
    heading.current?.focus({ preventScroll: true });
    announce(words.frame.nowOn(title));
  }, [pathname]);

  return (
    <header className="page-heading">
      <div className="page-heading-line">
        <h1 ref={heading} tabIndex={-1} {...(lang && { lang })}>
          {title}
        </h1>
        {aside}
      </div>
      {children && <div className="page-heading-lead">{children}</div>}
    </header>
  );
}
