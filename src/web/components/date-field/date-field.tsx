import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { use } from 'react';
import {
  Calendar as AriaCalendar,
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarStateContext,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components';
import { type CivilDate, civilDate, partsFromCivilDate } from '#terms';
import { useWords } from '../../frame/words.tsx';
import { classNames } from '../class-names.ts';
import { FieldErrorText, FieldHint, FieldLabel, type FieldProps } from '../field/field.tsx';
import './date-field.css';

interface Days {
  readonly value: CivilDate | null;
  readonly onChange: (day: CivilDate) => void;
  readonly earliest?: CivilDate;
  readonly latest?: CivilDate;
}

const calendarDate = (day: CivilDate | undefined) => (day === undefined ? undefined : parseDate(day));
const limits = ({ earliest, latest }: Pick<Days, 'earliest' | 'latest'>) => ({
  ...(earliest !== undefined && { minValue: calendarDate(earliest) as CalendarDate }),
  ...(latest !== undefined && { maxValue: calendarDate(latest) as CalendarDate }),
});

/** The month that stands in the calendar, in our words: browsers have no names of months in Kazakh. */
function MonthTitle() {
  const { words } = useWords();
  const calendar = use(CalendarStateContext);
  const shown = calendar && partsFromCivilDate(civilDate(calendar.visibleRange.start.toString()));
  return <Heading className="month-title">{shown && words.units.monthAndYear(shown)}</Heading>;
}

function Month({ today }: { readonly today?: CivilDate | undefined }) {
  const { words } = useWords();
  const { weekdays } = words.units;
  let asked = 0; // names are asked for in sevens, from Monday on
  return (
    <>
      <div className="month-header">
        <Button slot="previous" className="icon-button icon-button-small">
          <ChevronLeft aria-hidden size={16} />
        </Button>
        <MonthTitle />
        <Button slot="next" className="icon-button icon-button-small">
          <ChevronRight aria-hidden size={16} />
        </Button>
      </div>
      <CalendarGrid className="month-grid">
        <CalendarGridHeader>
          {() => <CalendarHeaderCell className="month-weekday">{weekdays[asked++ % 7]}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className={classNames('month-day', date.toString() === today && 'month-today')}
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </>
  );
}

export interface CalendarProps extends Days {
  readonly label: string;
  /** Marked; by the register's clock, which need not be the browser's. */
  readonly today?: CivilDate;
}

/** A month to choose a civil day from, for popovers of one's own. */
export function Calendar({ label, value, onChange, earliest, latest, today }: CalendarProps) {
  return (
    <AriaCalendar
      aria-label={label}
      className="month"
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(civilDate(date.toString()))}
      firstDayOfWeek="mon"
      {...limits({ ...(earliest && { earliest }), ...(latest && { latest }) })}
    >
      <Month today={today} />
    </AriaCalendar>
  );
}

export interface DateFieldProps extends FieldProps, Days {
  readonly isDisabled?: boolean;
  readonly name?: string;
}

/** A civil day: typed in parts, or chosen from a month. Takes and gives `CivilDate`. */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, optional, value, onChange, earliest, latest, isDisabled, name } = props;
  const { words, format } = useWords();
  const outside =
    value === null
      ? undefined
      : latest !== undefined && value > latest
        ? words.controls.notLater(format.date(latest))
        : earliest !== undefined && value < earliest
          ? words.controls.notEarlier(format.date(earliest))
          : undefined;
  return (
    <DatePicker
      className="field"
      value={value === null ? null : parseDate(value)}
      onChange={(date) => date && onChange(civilDate(date.toString()))}
      isRequired={!optional}
      validationBehavior="aria"
      isInvalid={error !== undefined || outside !== undefined}
      firstDayOfWeek="mon"
      shouldForceLeadingZeros
      {...(isDisabled && { isDisabled })}
      {...(name && { name })}
      {...limits({ ...(earliest && { earliest }), ...(latest && { latest }) })}
    >
      <FieldLabel label={label} {...(optional && { optional })} />
      <FieldHint hint={hint} />
      <Group className="field-box date-box">
        <DateInput className="field-input date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        <Button className="icon-button icon-button-small" aria-label={words.controls.chooseDate}>
          <CalendarDays aria-hidden size={17} strokeWidth={1.75} />
        </Button>
      </Group>
      <FieldErrorText error={error ?? outside} />
      <Popover className="popover month-popover">
        <Dialog aria-label={words.controls.chooseDate} className="month-dialog">
          <AriaCalendar className="month">
            <Month />
          </AriaCalendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
