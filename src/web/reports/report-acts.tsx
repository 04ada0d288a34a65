import { useState } from 'react';
import type { ReportAct, ReportView } from '#contract';
import { Button } from '../components/button/button.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { useWords } from '../frame/words.tsx';
import { useReportAct } from './data.ts';

/** What the visitor may do with the report now: the register was asked, nothing else is offered. */
export function ReportActs({ report }: { readonly report: ReportView }) {
  const { words } = useWords();
  const { reports: say } = words.pages;
  const act = useReportAct(report.id);
  const [years, setYears] = useState(1);
  const [reason, setReason] = useState('');
  const [heldUntil, setHeldUntil] = useState('');
  if (report.acts.length === 0) return null;
  const button = (done: ReportAct, label: string, isWhole = true) => (
    <Button isDisabled={act.isPending || !isWhole} onPress={() => act.mutate(done)}>
      {label}
    </Button>
  );
  const why = (
    <TextField
      label={say.reason}
      hint={say.reasonPublic}
      multiline
      value={reason}
      onChange={setReason}
      maxLength={4000}
    />
  );
  const hasReason = reason.trim() !== '';
  return (
    <section className="report-form" aria-label={words.pages.reports.clock}>
      {report.acts.includes('extend-report') && (
        <Disclosure title={say.extend}>
          <NumberField
            label={say.extendYears}
            value={years}
            minValue={1}
            onChange={(value) => setYears(value ?? 1)}
          />
          {button({ act: 'extend-report', years }, say.extend)}
        </Disclosure>
      )}
      {report.acts.includes('object-to-report') && (
        <Disclosure title={say.object}>
          {why}
          {button({ act: 'object-to-report', reason }, say.object, hasReason)}
        </Disclosure>
      )}
      {report.acts.includes('decide-objection') && (
        <Disclosure title={say.decide}>
          {why}
          <TextField label={say.heldUntil} optional value={heldUntil} onChange={setHeldUntil} />
          {button(
            {
              act: 'decide-objection',
              reason,
              ...(heldUntil === '' ? {} : { heldUntil: heldUntil as never }),
            },
            say.decide,
            hasReason,
          )}
        </Disclosure>
      )}
      {report.acts.includes('release-report') && (
        <Disclosure title={say.release}>
          <p>{say.releaseHow}</p>
          {button({ act: 'release-report' }, say.release)}
        </Disclosure>
      )}
      {act.error && <ProblemNote error={act.error} />}
    </section>
  );
}
