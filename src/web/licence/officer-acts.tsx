import { useState } from 'react';
import type { LicenceAct, LicenceView } from '#contract';
import { PreviewedAct } from '../acts/previewed-act.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { useLicenceActPreview } from '../data/reads.ts';
import { useLicenceAct } from '../data/writes.ts';
import { useRegister } from '../frame/register.tsx';
import { useIsPast } from '../frame/standpoint.ts';
import { useWords } from '../frame/words.tsx';
import { mirror } from '../mirror/note.ts';
import { EndForm } from './end-form.tsx';
import { PaymentForm } from './payment-form.tsx';
import '../desk/desk.css';

interface Wanted {
  readonly act: LicenceAct;
  readonly besides: readonly string[];
}

function Acts({ licence }: { readonly licence: LicenceView }) {
  const { words } = useWords();
  const { licenceActs: say, desk } = words.pages;
  const [wanted, setWanted] = useState<Wanted>();
  const preview = useLicenceActPreview(licence.id, wanted?.act);
  const write = useLicenceAct(licence.id);
  const isEnd = wanted?.act.act === 'end-licence';
  return (
    <section className="decision screen-only" aria-labelledby="licence-acts">
      <h2 id="licence-acts">{say.title}</h2>
      <p className="small-print">{desk.file.decisionLead}</p>
      <Disclosure title={say.payment}>
        {/* What was recorded is not typed again: the form begins anew with each payment. */}
        <PaymentForm
          key={licence.payments.length}
          licence={licence}
          onAct={(act, besides) => setWanted({ act, besides })}
        />
      </Disclosure>
      {licence.status === 'in-force' && (
        <Disclosure title={say.end}>
          <EndForm licence={licence} onAct={(act) => setWanted({ act, besides: [] })} />
        </Disclosure>
      )}
      <PreviewedAct
        act={wanted?.act}
        verb={isEnd ? say.end : say.payment}
        isGrave={isEnd}
        besides={wanted?.besides ?? []}
        preview={preview}
        write={write}
        onClose={() => setWanted(undefined)}
      />
    </section>
  );
}

/** What an officer may do about a licence; nothing for anyone else, on a past day, or in a mirror. */
export function OfficerActs({ licence }: { readonly licence: LicenceView }) {
  const { session } = useRegister();
  const isPast = useIsPast();
  if (mirror || isPast || !session?.signedIn || session.role !== 'officer') return null;
  return <Acts licence={licence} />;
}
