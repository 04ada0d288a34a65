import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { useAddress } from './use-address.ts';
import { useWords } from './words.tsx';

/** Says, across the window, that another day is shown. */
export function PastDayBanner() {
  const { words, format } = useWords();
  const [view, change] = useAddress();
  if (!view.day) return null;
  return (
    <Banner
      tone="past"
      shape="bar"
      action={
        <Button size="small" onPress={() => change({ day: null })}>
          {words.frame.backToToday}
        </Button>
      }
    >
      {words.frame.pastDay(format.date(view.day))}
    </Banner>
  );
}
