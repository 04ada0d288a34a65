import { lazy, Suspense } from 'react';
import { Outlet, useLocation, useNavigation } from 'react-router';
import { Banner } from '../components/banner/banner.tsx';
import { Toasts } from '../components/toast/toast.tsx';
import { SceneProvider } from '../map/scene.tsx';
import { PastDayBanner } from './day-control.tsx';
import { pageAt } from './main-menu.ts';
import { Panel } from './panel.tsx';
import { useRegister } from './register.tsx';
import { TopBar } from './top-bar.tsx';
import { useWords } from './words.tsx';
import './frame.css';

/** The map is the heaviest part and the last that must be there: words, panel and lists stand before it. */
const MapStage = lazy(() => import('../map/map-stage.tsx'));

function TrialBanner() {
  const { words } = useWords();
  const { summary, isReachable } = useRegister();
  return (
    <>
      {!isReachable && (
        <Banner tone="problem" shape="bar">
          {words.frame.offline}
        </Banner>
      )}
      {summary?.trial && (
        <Banner tone="trial" shape="bar" title={words.frame.trial}>
          {words.frame.trialSentence}
        </Banner>
      )}
    </>
  );
}

/** The window: name and menu above, the page at the left, the map behind everything. */
export function Frame() {
  const { words } = useWords();
  const { pathname } = useLocation();
  const navigation = useNavigation();
  const layout = pageAt(pathname)?.layout ?? 'page';
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
        {navigation.state === 'loading' && <div className="frame-progress" aria-hidden />}
        <div className="frame-banners">
          <TrialBanner />
          <PastDayBanner />
        </div>
        <div className="frame-stage">
          <Panel layout={layout} pageKey={pathname}>
            <Outlet />
          </Panel>
          <section
            id="map"
            tabIndex={-1}
            aria-label={words.frame.map}
            className="frame-map"
            hidden={layout === 'page'}
          >
            <Suspense fallback={null}>
              <MapStage />
            </Suspense>
          </section>
        </div>
        <Toasts />
      </div>
    </SceneProvider>
  );
}
