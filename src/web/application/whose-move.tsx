import type { ApplicationView } from '#contract';
import { Link } from '../components/link/link.tsx';
import { Term } from '../components/tooltip/tooltip.tsx';
import { useCapital } from '../data/capital.ts';
import { useLawWords } from '../data/law-gate.tsx';
import { DaysLeft } from '../data/next-move.tsx';
import { useWords } from '../frame/words.tsx';

/** Whose move it is, by when, how many days are left: the first thing to know of an application. */
export function WhoseMove({ view }: { readonly view: Pick<ApplicationView, 'next' | 'waitsFor'> }) {
  const { words, format } = useWords();
  const law = useLawWords();
  const capital = useCapital();
  const { application } = words.pages;
  const { next } = view;
  return (
    <section className="whose-move" data-late={next?.left !== null && (next?.left ?? 0) < 0}>
      <h2>{application.move}</h2>
      {next ? (
        <p className="whose-move-line">
          <strong>{capital(law.mover(next.mover))}</strong>
          <span>{law.step(next.step)}</span>
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
    </section>
  );
}
