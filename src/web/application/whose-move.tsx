import type { ApplicationView } from '#contract';
import { Link } from '../components/link/link.tsx';
import { Term } from '../components/tooltip/tooltip.tsx';
import { useCapital } from '../data/capital.ts';
import { useClock } from '../data/country.ts';
import { useLawWords } from '../data/law-gate.tsx';
import { DaysLeft, useStepOf } from '../data/next-move.tsx';
import { useWords } from '../frame/words.tsx';

/** Whose move it is, by when, how many days are left: the first thing to know of an application. */
export function WhoseMove({
  view,
}: {
  readonly view: Pick<ApplicationView, 'next' | 'waitsFor' | 'seals' | 'sealed'>;
}) {
  const { words, format } = useWords();
  const law = useLawWords();
  const capital = useCapital();
  const stepOf = useStepOf();
  const { application, sealedFilings } = words.pages;
  const clock = useClock();
  const { next } = view;
  return (
    <section className="whose-move" data-late={next?.left !== null && (next?.left ?? 0) < 0}>
      <h2>{application.move}</h2>
      {next ? (
        <p className="whose-move-line">
          <strong>{capital(law.mover(next.mover))}</strong>
          <span>{stepOf(next)}</span>
          {next.due && (
            <Term explanation={law.citation(next.cite)}>{application.byDate(format.date(next.due))}</Term>
          )}
          <DaysLeft next={next} />
        </p>
      ) : (
        <p>{application.over}</p>
      )}
      {view.waitsFor.length > 0 && (
        <p className="small-print">
          {application.waits(view.waitsFor.join(', '))}{' '}
          {view.waitsFor.map((id) => (
            <Link key={id} href={`/applications/${id}`}>
              {id}
            </Link>
          ))}
        </p>
      )}
      {view.seals && (
        <p className="small-print">
          {sealedFilings.waits(
            view.seals.filings.map(({ id }) => id).join(', '),
            clock.full(view.seals.until),
          )}{' '}
          {view.seals.filings.map(({ id, address }) => (
            <Link key={id} href={address}>
              {id}
            </Link>
          ))}
        </p>
      )}
      {view.sealed && (
        <p className="small-print">
          {sealedFilings.placeFrom(clock.full(view.sealed.at))}{' '}
          <Link href={view.sealed.address}>{view.sealed.filing}</Link>
        </p>
      )}
    </section>
  );
}
