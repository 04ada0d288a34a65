import { useMemo, useState } from 'react';
import type { ApplicationAct, ApplicationView, DeskFile } from '#contract';
import { cellsFromRuns } from '#grid';
import { addDays, addYears } from '#terms';
import { ActDialog } from '../acts/act-dialog.tsx';
import { Button } from '../components/button/button.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { law as lawPack } from '../data/country.ts';
import { useLawWords } from '../data/law-gate.tsx';
import { useToday } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';
import { DeviationForm } from './deviation-form.tsx';
import { RefusalForm } from './refusal-form.tsx';
import { SecurityForm } from './security-form.tsx';

interface Wanted {
  readonly act: ApplicationAct;
  readonly verb: string;
}

/** The verb of an act, with its figures: "Send notice: 40 working days start today". */
function useVerb(): (act: ApplicationAct) => string {
  const { words, format } = useWords();
  const today = useToday();
  const { verbs } = words.acts;
  return (act) => {
    switch (act.act) {
      case 'drop-blocks':
        return verbs['drop-blocks'](format.blocks(cellsFromRuns(act.cells).length));
      case 'send-security-notice': {
        const days = Number(lawPack.valueOn('exploration-application.security-days', today));
        return verbs['send-security-notice'](format.workingDays(days));
      }
      case 'record-security':
        return verbs['record-security'];
      case 'grant':
        return verbs.grant;
      case 'refuse':
        return verbs.refuse;
      case 'give-up-blocks':
        return verbs.keepAll;
      case 'withdraw':
        return verbs.withdraw;
      case 'propose-deviation':
        return words.pages.deviations.propose;
      case 'confirm-deviation':
        return words.pages.deviations.confirm(format.number(act.proposal));
    }
  };
}

/** What follows from issuing the licence today: its term and the first payments, as the law counts them. */
function useGrantSentences(blocks: number): readonly string[] {
  const { words, format } = useWords();
  const law = useLawWords();
  const today = useToday();
  const { outcome } = words.acts;
  return useMemo(() => {
    const years = lawPack.kind('exploration', today)?.termYears;
    const [first] = lawPack.explorationCosts({
      blocks: Math.max(1, blocks),
      from: today,
      years: 1,
    }).byLicenceYear;
    const until = years && addDays(addYears(today, years, { round: 'down' }), -1);
    return [
      ...(until ? [outcome.term(format.date(today), format.date(until))] : []),
      ...(first?.parts ?? []).flatMap(({ part, nature, amount, dueOn }) =>
        nature === 'payment' && dueOn
          ? [
              outcome.duty(
                law.costPart(part),
                format.money({ amount, currency: lawPack.currency }),
                format.date(dueOn),
              ),
            ]
          : [],
      ),
    ];
  }, [blocks, today, outcome, format, law]);
}

type FileAct = DeskFile['acts'][number];

/** The names of acts before they are filled in, for those that cannot be done now. */
function useActName(): (act: string) => string {
  const { words } = useWords();
  const names: Readonly<Record<string, string>> = {
    'drop-blocks': words.records.entries['blocks-dropped'] ?? '',
    'send-security-notice': words.records.entries['security-notice-sent'] ?? '',
    'record-security': words.acts.verbs['record-security'],
    grant: words.acts.verbs.grant,
    refuse: words.acts.verbs.refuse,
    'confirm-deviation': words.records.entries['deviation-confirmed'] ?? '',
  };
  return (act) => names[act] ?? act;
}

function NotNow({ acts }: { readonly acts: readonly FileAct[] }) {
  const { words } = useWords();
  const law = useLawWords();
  const nameOf = useActName();
  if (acts.length === 0) return null;
  return (
    <Disclosure title={words.pages.desk.file.notNow}>
      <ul className="not-now">
        {acts.map((act) => {
          const stop = act.findings?.find((finding) => finding.outcome === 'not-met');
          return (
            <li key={act.act}>
              {nameOf(act.act)}
              {stop && `: ${law.sentence(stop)}`}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

/** The decision at the foot of a file: what is possible now, each act with a preview of what it will cause. */
export function Decision({ file, view }: { readonly file: DeskFile; readonly view: ApplicationView }) {
  const { words } = useWords();
  const verbOf = useVerb();
  const { file: say } = words.pages.desk;
  const [wanted, setWanted] = useState<Wanted>();
  const ofGrant = useGrantSentences(view.area.blocks);
  const want = (act: ApplicationAct) => setWanted({ act, verb: verbOf(act) });
  const allowed = file.acts.filter((act) => act.allowed);
  const isAllowed = (name: string) => allowed.some(({ act }) => act === name);
  const proposals = allowed.flatMap(({ act, proposal }) =>
    proposal && act !== 'refuse' ? [proposal as ApplicationAct] : [],
  );

  // What a rule of the law found; what the register itself refuses cannot be set aside.
  const stops = view.findings.filter(
    (finding) => finding.outcome === 'not-met' && finding.weight === 'stops',
  );

  return (
    <section className="decision" aria-labelledby="desk-decision">
      <h2 id="desk-decision">{say.decision}</h2>
      {allowed.length === 0 ? (
        <p>{say.over}</p>
      ) : (
        <>
          <p className="small-print">{say.decisionLead}</p>
          {proposals.length > 0 && (
            <div className="buttons">
              {proposals.map((act, i) => (
                <Button key={act.act} kind={i === 0 ? 'primary' : 'secondary'} onPress={() => want(act)}>
                  {verbOf(act)}
                </Button>
              ))}
            </div>
          )}
          {isAllowed('record-security') && <SecurityForm view={view} onAct={want} />}
          {isAllowed('propose-deviation') && stops.length > 0 && (
            <Disclosure title={words.pages.deviations.propose}>
              <DeviationForm findings={stops} onAct={want} />
            </Disclosure>
          )}
          {isAllowed('refuse') && (
            <Disclosure title={words.acts.verbs.refuse}>
              <RefusalForm onAct={want} />
            </Disclosure>
          )}
          <NotNow acts={file.acts.filter((act) => !act.allowed)} />
        </>
      )}
      <ActDialog
        id={file.id}
        act={wanted?.act}
        verb={wanted?.verb ?? ''}
        besides={wanted?.act.act === 'grant' ? ofGrant : []}
        onClose={() => setWanted(undefined)}
      />
    </section>
  );
}
