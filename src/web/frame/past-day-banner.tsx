import { useLocation } from 'react-router';
import { parseAsOf } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { useClock } from '../data/clock.ts';
import { pageAt } from './page-at.ts';
import { useAskedStandpoint } from './standpoint.ts';
import { useAddress } from './use-address.ts';
import { useWords } from './words.tsx';

/** The standpoint as a sentence; undefined for now. */
function usePastSentence(): string | undefined {
  const { words, format } = useWords();
  const clock = useClock();
  const { asOf, datetime } = useAskedStandpoint();
  const { standpoint: say } = words.pages;
  const known = asOf === undefined ? undefined : parseAsOf(asOf);
  if (datetime !== undefined) {
    const date = format.date(datetime);
    if (!known) return say.held(date);
    if ('day' in known) return say.heldKnownOn(date, format.date(known.day));
    return 'entry' in known
      ? say.heldKnownAfter(date, format.number(known.entry))
      : say.heldKnownAt(date, clock.full(known.instant));
  }
  if (!known) return undefined;
  if ('day' in known) return words.frame.pastDay(format.date(known.day));
  return 'entry' in known
    ? say.afterEntry(format.number(known.entry))
    : say.atInstant(clock.full(known.instant));
}

/** Says, across the window, that another day is shown, and whether the page beside the map is of that day too. */
export function PastDayBanner() {
  const { words } = useWords();
  const [, change] = useAddress();
  const { pathname } = useLocation();
  const sentence = usePastSentence();
  const page = pageAt(pathname);
  // A page without map that is always of today has nothing of the past to warn of.
  if (!sentence || (page?.layout === 'page' && !page.showsPast)) return null;
  return (
    <Banner
      tone="past"
      shape="bar"
      action={
        <Button size="small" onPress={() => change({ asOf: null, datetime: null })}>
          {words.frame.backToToday}
        </Button>
      }
    >
      {sentence} {page && !page.showsPast && words.pages.standpoint.pageIsToday}
    </Banner>
  );
}
