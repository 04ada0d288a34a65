import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { type CivilDate, civilDate, civilDateFromDayNumber } from '#terms';
import { Banner } from '../components/banner/banner.tsx';
import { Button as OurButton } from '../components/button/button.tsx';
import { Calendar } from '../components/date-field/date-field.tsx';
import { useRegister } from './register.tsx';
import { useAddress } from './use-address.ts';
import { useWords } from './words.tsx';
import './day-control.css';

/** Today by the register's own clock; until it has answered, by the browser's. */
export function useToday(): CivilDate {
  const { summary } = useRegister();
  return summary ? civilDate(summary.today) : civilDateFromDayNumber(Math.floor(Date.now() / 86_400_000));
}

/** Which day map and register show; any past day can be chosen. */
export function DayControl() {
  const { words, format } = useWords();
  const { summary } = useRegister();
  const [view, change] = useAddress();
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const shown = view.day ?? today;
  const choose = (day: CivilDate) => {
    change({ day: day >= today ? null : day });
    setOpen(false);
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        className="day-button"
        aria-label={words.frame.dayButton(format.date(shown))}
        {...(view.day && { 'data-past': true })}
      >
        <CalendarClock aria-hidden size={16} strokeWidth={1.75} />
        <span>{view.day ? format.date(view.day) : words.frame.today}</span>
      </Button>
      <Popover className="popover month-popover" placement="bottom end">
        <Dialog aria-label={words.frame.day} className="month-dialog">
          <Calendar
            label={words.frame.day}
            value={shown}
            onChange={choose}
            latest={today}
            {...(summary && { earliest: civilDate(summary.openedAt.slice(0, 10)) })}
          />
          {view.day && (
            <div className="day-back">
              <OurButton size="small" fullWidth onPress={() => choose(today)}>
                {words.frame.backToToday}
              </OurButton>
            </div>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

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
        <OurButton size="small" onPress={() => change({ day: null })}>
          {words.frame.backToToday}
        </OurButton>
      }
    >
      {words.frame.pastDay(format.date(view.day))}
    </Banner>
  );
}
