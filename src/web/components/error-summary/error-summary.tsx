import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../../frame/words.tsx';
import './error-summary.css';

export interface FormError {
  /** Id of the control that it speaks of; focus goes there. */
  readonly field: string;
  /** What is wrong and how to mend it, the same words as beside the field. */
  readonly message: string;
  /** Mended since the attempt: the line stays, ticked off, so that nothing below moves while one types. */
  readonly isMended?: boolean;
}

export interface ErrorSummaryProps {
  readonly errors: readonly FormError[];
  /** Grows with each attempt to send: focus comes here each time. None: it is looked at only. */
  readonly attempt?: number;
}

/** All that must be mended, at the top of a form, after an attempt to send it. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const { words } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const isShown = errors.length > 0;
  useEffect(() => {
    if (isShown && attempt) box.current?.focus();
  }, [isShown, attempt]);
  if (!isShown) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="error-summary">
      <h2 className="error-summary-title">{words.controls.errorsTitle}</h2>
      <ul>
        {errors.map(({ field, message, isMended = false }) => (
          <li key={field} data-mended={isMended || undefined}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                const control = document.getElementById(field);
                control?.focus();
                control?.scrollIntoView({ block: 'center' });
              }}
            >
              {message}
            </a>
            {isMended && (
              <>
                <Check aria-hidden size={15} strokeWidth={2.5} />
                <span className="by-ear">{words.controls.mended}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
