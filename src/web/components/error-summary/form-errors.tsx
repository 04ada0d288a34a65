import { type ReactNode, useState } from 'react';
import { ErrorSummary, type FormError } from './error-summary.tsx';

/** A place that the error summary can lead to: focus goes on to the first control inside. */
export function Anchor({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the focus only passes through
    <div
      id={id}
      tabIndex={-1}
      className="anchor"
      onFocus={(event) => {
        if (event.target !== event.currentTarget) return;
        event.currentTarget.querySelector<HTMLElement>('input, textarea, button, [tabindex="0"]')?.focus();
      }}
    >
      {children}
    </div>
  );
}

export interface FormErrors {
  /** Stands at the top of the form. */
  readonly summary: ReactNode;
  /** What is wrong with a field now; nothing before the first attempt. */
  readonly errorOf: (field: string) => string | undefined;
  /** An attempt to send. @returns whether nothing is wrong */
  readonly attempt: () => boolean;
}

/**
 * How a form tells what is wrong: nothing before the first attempt to send; then the summary lists what the last attempt found, and ticks off
 * what is mended since, so that lines neither come nor go while one types.
 * @param errors what is wrong now, in the order of the fields
 */
export function useFormErrors(errors: readonly FormError[]): FormErrors {
  const [attempts, setAttempts] = useState(0);
  const [found, setFound] = useState<readonly FormError[]>([]);
  const isWrong = ({ field, message }: FormError) =>
    errors.some((error) => error.field === field && error.message === message);
  return {
    summary: (
      <ErrorSummary
        attempt={attempts}
        errors={found.map((error) => ({ ...error, isMended: !isWrong(error) }))}
      />
    ),
    errorOf: (field) => (attempts === 0 ? undefined : errors.find((error) => error.field === field)?.message),
    attempt() {
      setAttempts((before) => before + 1);
      setFound(errors);
      return errors.length === 0;
    },
  };
}
