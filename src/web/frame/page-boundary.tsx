import { Component, type ErrorInfo, lazy, type ReactNode, Suspense } from 'react';

const BrokenPage = lazy(async () => ({ default: (await import('./broken-page.tsx')).BrokenPage }));

interface Props {
  /** Another page is another try. */
  readonly pageKey: string;
  readonly children: ReactNode;
}

interface State {
  readonly pageKey: string;
  readonly error: unknown;
}

/** Keeps the frame alive when a page fails: the page says so, menu and map go on. */
export class PageBoundary extends Component<Props, State> {
  override state: State = { pageKey: this.props.pageKey, error: undefined };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps({ pageKey }: Props, state: State): State | null {
    return pageKey === state.pageKey ? null : { pageKey, error: undefined };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return (
      <Suspense fallback={null}>
        <BrokenPage error={this.state.error} />
      </Suspense>
    );
  }
}
