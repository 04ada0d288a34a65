import { useSyncExternalStore } from 'react';
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface Toast {
  readonly title: string;
  readonly detail?: string;
  readonly tone?: 'done' | 'failed';
  readonly action?: { readonly name: string; readonly do: () => void };
}

/** The toasts that stand, and those that wait. What shows them is fetched with the first (`toast.tsx`). */
export const toasts = new ToastQueue<Toast>({ maxVisibleToasts: 3 });

/** Says that something was done, or failed, without standing in the way. What must be read stands on the page instead. */
export function showToast(toast: Toast): void {
  // A failure, or one with something to do, stays until it is closed: nobody reads by our clock.
  toasts.add(toast, toast.tone === 'failed' || toast.action ? {} : { timeout: 6000 });
}

/** True from the first toast on. */
export function useHasToasts(): boolean {
  return useSyncExternalStore(
    (changed) => toasts.subscribe(changed),
    () => toasts.visibleToasts.length > 0,
  );
}
