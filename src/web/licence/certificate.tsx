import { ArrowLeft, Download, FileText, Printer } from 'lucide-react';
import { useParams } from 'react-router';
import { api, type LicenceView, withQuery } from '#contract';
import { cellsFromRuns } from '#grid';
import { writtenCodes } from '../check/area-summary.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { useCountryName } from '../data/countries.ts';
import { LawGate } from '../data/law-gate.tsx';
import { useEntry, useLicence, useSummary } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useStandpoint } from '../frame/standpoint.ts';
import { useToday } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';
import { MadeElsewhere } from '../mirror/made-elsewhere.tsx';
import { mirror } from '../mirror/note.ts';
import { Conditions } from './conditions.tsx';
import { useHolderName, useLicenceOnMap } from './licence.tsx';
import './licence.css';

/** The seal: where the entry stands, under which root, signed with which key. */
function Proof({ licence }: { readonly licence: LicenceView }) {
  const { words, format } = useWords();
  const entry = useEntry(licence.certificate.entry);
  const register = useSummary();
  const { certificatePage: say } = words.pages.licence;
  return (
    <section className="certificate-proof" aria-labelledby="certificate-proof">
      <h2 id="certificate-proof">{say.proof}</h2>
      {register.data && (
        <p>{say.proofLead(format.number(licence.certificate.entry), format.number(register.data.size))}</p>
      )}
      <KeyValues
        items={[
          ...(entry.data ? [{ key: say.entryHash, value: <code>{entry.data.leafHash}</code> }] : []),
          ...(register.data
            ? [
                { key: say.root, value: <code>{register.data.root}</code> },
                { key: say.key, value: <code>{register.data.verifierKey}</code> },
              ]
            : []),
          { key: say.address, value: <code>{`${window.location.origin}/licences/${licence.id}`}</code> },
        ]}
      />
    </section>
  );
}

function Certificate({ licence }: { readonly licence: LicenceView }) {
  const { words, format, language } = useWords();
  const today = useToday();
  const holderName = useHolderName();
  const countryName = useCountryName();
  const register = useSummary();
  const { licence: more } = words.pages;
  const { certificatePage: say } = more;
  const past = useStandpoint();
  const { holder, area } = licence;
  useLicenceOnMap(licence);
  return (
    <article className="certificate">
      <div className="buttons screen-only">
        <LinkButton kind="quiet" size="small" icon={ArrowLeft} href={`/licences/${licence.id}`}>
          {say.back}
        </LinkButton>
        <Button icon={Printer} kind="primary" onPress={() => window.print()}>
          {more.print}
        </Button>
        {!mirror && (
          <a
            className="button button-secondary"
            href={withQuery(api.certificate(licence.id), { language, ...past })}
            download
          >
            <FileText aria-hidden size={17} strokeWidth={1.75} />
            <span>{words.pages.certificate.download}</span>
          </a>
        )}
        <a className="button button-secondary" href={api.proof(licence.certificate.entry)} download>
          <Download aria-hidden size={17} strokeWidth={1.75} />
          <span>{words.pages.log.downloadProof}</span>
        </a>
      </div>
      {mirror && <MadeElsewhere />}
      {register.data?.trial && <Banner tone="trial">{say.trial}</Banner>}
      {licence.simulated && <Banner tone="simulated">{more.simulated}</Banner>}
      <PageHeading title={say.title(licence.id)}>{say.heading}</PageHeading>
      <KeyValues
        items={[
          { key: say.number, value: <strong>{licence.id}</strong> },
          {
            key: say.holder,
            value: holderName(holder),
            ...(holder.country !== null && { source: countryName(holder.country) }),
          },
          { key: say.issued, value: format.date(licence.from) },
          { key: say.term, value: say.termLine(format.date(licence.from), format.date(licence.until)) },
          {
            key: say.territory,
            value: `${format.blocks(area.blocks)}, ${format.area(area.areaSquareKilometres * 1e6)}, ${licence.datum}`,
            source: licence.oblasts.map((code) => words.places.oblasts[code] ?? code).join(', '),
          },
          { key: say.blocks, value: <code>{writtenCodes(cellsFromRuns(area.cells))}</code> },
        ]}
      />
      <section aria-labelledby="certificate-conditions">
        <h2 id="certificate-conditions">{say.conditions}</h2>
        <Conditions conditions={licence.conditions} />
      </section>
      <Proof licence={licence} />
      <p className="small-print print-only">{say.printedOn(format.date(today))}</p>
    </article>
  );
}

export default function CertificatePage() {
  const { id = '' } = useParams();
  return (
    <LawGate>
      <Shown of={useLicence(id)} waiting={{ lines: 12 }}>
        {(licence) => <Certificate licence={licence} />}
      </Shown>
    </LawGate>
  );
}
