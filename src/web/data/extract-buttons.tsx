import { FileText, ShieldCheck } from 'lucide-react';
import { api, withQuery } from '#contract';
import { useStandpoint } from '../frame/standpoint.ts';
import { useWords } from '../frame/words.tsx';
import { MadeElsewhere } from '../mirror/made-elsewhere.tsx';
import { mirror } from '../mirror/note.ts';

export interface ExtractButtonsProps {
  readonly kind: 'licence' | 'application' | 'block';
  readonly id: string;
}

/** The record as the page shows it, today or on a past day, to lay before a court. */
export function ExtractButtons({ kind, id }: ExtractButtonsProps) {
  const { words, language } = useWords();
  const { extract: say } = words.pages;
  const { asOf, datetime } = useStandpoint();
  const address = (form: 'signed' | 'pdf') =>
    withQuery(api.extract(kind, id, form), { language, asOf, datetime });
  return (
    <section aria-labelledby="extract" className="screen-only">
      <h2 id="extract">{say.button}</h2>
      <p>{say.lead}</p>
      {mirror ? (
        <MadeElsewhere />
      ) : (
        <div className="buttons">
          <a className="button button-secondary" href={address('pdf')}>
            <FileText aria-hidden size={17} strokeWidth={1.75} />
            <span>{say.pdf}</span>
          </a>
          <a className="button button-secondary" href={address('signed')} download>
            <ShieldCheck aria-hidden size={17} strokeWidth={1.75} />
            <span>{say.signed}</span>
          </a>
        </div>
      )}
    </section>
  );
}
