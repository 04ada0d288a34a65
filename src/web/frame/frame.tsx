import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { Banner } from '../components/banner/banner.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { useHasToasts } from '../components/toast/toast-queue.ts';
import { SceneProvider } from '../map/scene.tsx';
import { MirrorBanner } from '../mirror/mirror-banner.tsx';
import { OfflineBanner } from '../offline/offline-banner.tsx';
import { useIsLoadingPage } from './loads.ts';
import { pageAt } from './page-at.ts';
import { PageBoundary } from './page-boundary.tsx';
import { Panel } from './panel.tsx';
import { PastDayBanner } from './past-day-banner.tsx';
import { holdPresses } from './press-stays.ts';
import { useRegister } from './register.tsx';
import { TopBar } from './top-bar.tsx';
import { useWords } from './words.tsx';
import './frame.css';

/** The map is the heaviest part and the last that must be there: words, panel and lists stand before it. */
const fetchMap = () => import('../map/map-stage.tsx');
/** Where the first page has a map it is fetched beside the words, not after them. */
const firstMap = pageAt(window.location.pathname)?.layout === 'page' ? undefined : fetchMap();
const MapStage = lazy(() => firstMap ?? fetchMap());
const Toasts = lazy(async () => ({ default: (await import('../components/toast/toast.tsx')).Toasts }));

function TrialBanner() {
  const { words } = useWords();
  const { summary } = useRegister();
  if (!summary?.trial) return null;
  return (
    <Banner tone="trial" shape="bar" title={words.frame.trial}>
      {words.frame.trialSentence}
    </Banner>
  );
}

/** The window: name and menu above, the page at the left, the map behind everything. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { words } = useWords();
  const { pathname } = useLocation();
  const isLoading = useIsLoadingPage();
  const hasToasts = useHasToasts();
  useEffect(holdPresses, []);
  const { layout = 'page', sheet } = pageAt(pathname) ?? {};
  // Fetched with the first page that has a map, and kept from then on: coming back must not draw it anew.
  const [hasMap, setHasMap] = useState(layout !== 'page');
  if (layout !== 'page' && !hasMap) setHasMap(true);
  return (
    <SceneProvider>
      <div className="frame" data-layout={layout}>
        <a className="skip-link" href="#content">
          {words.frame.toContent}
        </a>
        {layout !== 'page' && (
          <a className="skip-link" href="#map">
            {words.frame.toMap}
          </a>
        )}
        <TopBar />
        {isLoading && <div className="frame-progress" aria-hidden />}
        <section className="frame-banners" aria-label={words.frame.banners}>
          <OfflineBanner />
          <TrialBanner />
          <MirrorBanner />
          <PastDayBanner />
        </section>
        <div className="frame-stage">
          <Panel layout={layout} pageKey={pathname} {...(sheet && { sheet })}>
            <PageBoundary pageKey={pathname}>
              <Suspense fallback={<Skeleton lines={5} />}>{children}</Suspense>
            </PageBoundary>
          </Panel>
          <section
            id="map"
            tabIndex={-1}
            aria-label={words.frame.map}
            className="frame-map"
            hidden={layout === 'page'}
          >
            {hasMap && (
              <Suspense fallback={null}>
                <MapStage />
              </Suspense>
            )}
          </section>
        </div>
        {hasToasts && (
          <Suspense fallback={null}>
            <Toasts />
          </Suspense>
        )}
      </div>
    </SceneProvider>
  );
}
