import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { type LicenceView, pages } from '#contract';
import { cellsFromRuns } from '#grid';
import type { ExplorationCosts } from '#law';
import { writtenCodes } from '../check/area-summary.tsx';
import { Costs } from '../check/costs.tsx';
import { Badge } from '../components/badge/badge.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { LinkButton } from '../components/button/button.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { Link } from '../components/link/link.tsx';
import { TermBar } from '../components/term-bar/term-bar.tsx';
import { useCountryName } from '../data/countries.ts';
import { ExtractButtons } from '../data/extract-buttons.tsx';
import { LawGate, useLawWords } from '../data/law-gate.tsx';
import { useLicence } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useShownDay } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';
import { boundsFrom, useFitUnlessSeen, widened } from '../ground/use-fit.ts';
import { EntryLines } from '../log/entry-lines.tsx';
import { useMapShows } from '../map/scene.tsx';
import { SayAbout } from '../replies/say-about.tsx';
import { Conditions } from './conditions.tsx';
import { Duties } from './duties.tsx';
import { OfficerActs } from './officer-acts.tsx';
import './licence.css';

/** Shows the licence's ground on the map beside. */
export function useLicenceOnMap(licence: LicenceView): void {
  const cells = useMemo(
    () => [{ cells: cellsFromRuns(licence.area.cells), tone: 'found' as const }],
    [licence.area.cells],
  );
  const box = useMemo(
    () => (licence.area.bounds ? widened(boundsFrom(licence.area.bounds), 0.8) : undefined),
    [licence.area.bounds],
  );
  const fit = useFitUnlessSeen(box, licence.id);
  useMapShows({ cells, ...(fit && { fit }) });
}

/** The holder in words, also where the name was erased or never told. */
export function useHolderName(): (holder: LicenceView['holder']) => string {
  const { words } = useWords();
  return ({ name, country }) =>
    name ?? (country === null ? words.pages.licence.holderUnknown : words.records.nameErased);
}

function NextDuty({ licence }: { readonly licence: LicenceView }) {
  const { words, format } = useWords();
  const law = useLawWords();
  const { licence: say } = words.pages;
  const next = licence.duties.find(({ state }) => state !== 'done');
  return (
    <section className="next-duty" data-late={next?.state === 'late'} aria-labelledby="licence-next">
      <h2 id="licence-next">{say.nextDuty}</h2>
      {next ? (
        <p>
          <strong>{say.dutyLine(law.costPart(next.what), format.date(next.due))}</strong>
          {next.amount && <span>{format.money(next.amount)}</span>}
          <span>
            {next.daysLeft < 0
              ? words.controls.daysLate(-next.daysLeft, format.number(-next.daysLeft))
              : words.controls.daysLeft(next.daysLeft, format.number(next.daysLeft))}
          </span>
        </p>
      ) : (
        <p>{say.noDuty}</p>
      )}
    </section>
  );
}

function Facts({ licence }: { readonly licence: LicenceView }) {
  const { words, format } = useWords();
  const holderName = useHolderName();
  const countryName = useCountryName();
  const { licence: say, check } = words.pages;
  const { holder, origin, area } = licence;
  return (
    <KeyValues
      items={[
        {
          key: say.holder,
          value: holderName(holder),
          ...(holder.country !== null && {
            source: [holder.kind && words.records.partyKinds[holder.kind], countryName(holder.country)]
              .filter(Boolean)
              .join(', '),
          }),
        },
        {
          key: say.area,
          value: `${format.blocks(area.blocks)}, ${format.area(area.areaSquareKilometres * 1e6)}`,
          source: area.parts === 1 ? check.onePart : check.parts(format.number(area.parts)),
        },
        {
          key: say.oblasts,
          value: licence.oblasts.map((code) => words.places.oblasts[code] ?? code).join(', '),
        },
        ...(licence.minerals.length > 0
          ? [
              {
                key: say.minerals,
                value: licence.minerals.map((code) => words.minerals[code]).join(', '),
                source: say.mineralsNote,
              },
            ]
          : []),
        {
          key: say.origin,
          value:
            origin.from === 'application' ? (
              <Link href={origin.address}>{words.records.application(origin.application)}</Link>
            ) : (
              say.originStatement(origin.publisher, origin.number, format.date(origin.seenOn))
            ),
        },
        { key: say.datum, value: licence.datum },
      ]}
    />
  );
}

function Licence({ licence }: { readonly licence: LicenceView }) {
  const { words, format } = useWords();
  const law = useLawWords();
  const shown = useShownDay();
  const holderName = useHolderName();
  const { licence: say } = words.pages;
  useLicenceOnMap(licence);
  const kinds = words.ground.licenceKinds as Readonly<Record<string, string>>;
  const isLive = licence.status === 'in-force';
  const open = licence.duties.filter(({ state }) => state !== 'done');
  const marks = open
    // Sums of one kind that fall due together are one mark.
    .filter((duty, i) => open.findIndex(({ what, due }) => what === duty.what && due === duty.due) === i)
    .slice(0, 3)
    .map((duty) => ({
      on: duty.due,
      name: law.costPart(duty.what),
      tone: duty.state === 'late' ? ('stops' as const) : ('duty' as const),
    }));
  return (
    <>
      <PageHeading
        title={words.records.licence(licence.id)}
        aside={
          <>
            <Badge tone={isLive ? 'met' : 'plain'}>
              {words.records.licenceStatus[licence.status] ?? licence.status}
            </Badge>
            {licence.simulated && <Badge tone="simulated">{words.ground.simulated}</Badge>}
          </>
        }
      >
        {say.lead(kinds[licence.kind] ?? licence.kind, holderName(licence.holder))}
      </PageHeading>
      {licence.simulated && <Banner tone="simulated">{say.simulated}</Banner>}
      {licence.ended && (
        <Banner tone="notice">
          {say.ended(
            words.records.endReasons[licence.ended.reason] ?? licence.ended.reason,
            format.date(licence.ended.on),
          )}
        </Banner>
      )}
      {(licence.slots !== undefined || licence.ended) && (
        <p>
          {licence.slots ? (
            <>
              {words.pages.reopening.licenceLine}{' '}
              {licence.slots.map(({ id, address }) => (
                <Link key={id} href={address}>
                  {id}
                </Link>
              ))}
            </>
          ) : (
            <Link href={pages.reopening}>{words.pages.reopening.licenceFreed}</Link>
          )}
        </p>
      )}
      <section aria-labelledby="licence-term">
        <h2 id="licence-term">{say.term}</h2>
        <TermBar
          label={say.term}
          from={licence.from}
          until={licence.until}
          today={licence.ended?.on ?? shown}
          marks={marks}
        />
      </section>
      {isLive && <NextDuty licence={licence} />}
      <section aria-labelledby="licence-facts">
        <h2 id="licence-facts">{say.facts}</h2>
        <Facts licence={licence} />
        <Disclosure title={words.pages.check.codesOf}>
          <p className="area-codes">
            <code>{writtenCodes(cellsFromRuns(licence.area.cells))}</code>
          </p>
        </Disclosure>
      </section>
      <section aria-labelledby="licence-certificate">
        <h2 id="licence-certificate">{say.certificate}</h2>
        <p>{say.certificateLead}</p>
        <div className="buttons">
          <LinkButton kind="primary" icon={Printer} href={`/licences/${licence.id}/certificate`}>
            {say.openCertificate}
          </LinkButton>
          <LinkButton href={`/log?entry=${licence.certificate.entry}`}>
            {words.records.proofOf(format.number(licence.certificate.entry))}
          </LinkButton>
          <LinkButton href={`/reports?licence=${licence.id}`}>{words.pages.reports.title}</LinkButton>
        </div>
      </section>
      <section>
        <h2>{say.duties}</h2>
        <p className="small-print">{say.dutiesLead}</p>
        <Duties duties={licence.duties} />
      </section>
      <section aria-labelledby="licence-conditions">
        <h2 id="licence-conditions">{say.conditions}</h2>
        <Conditions conditions={licence.conditions} />
      </section>
      <section aria-labelledby="licence-payments">
        <h2 id="licence-payments">{say.payments}</h2>
        {licence.payments.length === 0 ? (
          <p>{say.noPayments}</p>
        ) : (
          <ul className="plain-list near-list">
            {licence.payments.map((payment) => (
              <li key={payment.entry}>
                <span>{words.records.payments[payment.purpose] ?? payment.purpose}</span>
                <strong>{format.money(payment.sum)}</strong>
                <Link href={`/log?entry=${payment.entry}`} kind="quiet">
                  {say.paidOn(format.date(payment.paidOn))}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Costs costs={licence.costs as ExplorationCosts} />
      <section aria-labelledby="licence-neighbours">
        <h2 id="licence-neighbours">{say.neighbours}</h2>
        {licence.neighbours.length === 0 ? (
          <p>{say.noNeighbours}</p>
        ) : (
          <ul className="plain-list near-list">
            {licence.neighbours.map((neighbour) => (
              <li key={neighbour.id}>
                <Link href={neighbour.address}>{neighbour.id}</Link>
                <span>{neighbour.holder ?? words.records.nameErased}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="licence-deposits">
        <h2 id="licence-deposits">{say.deposits}</h2>
        {licence.deposits.length === 0 ? (
          <p>{say.noDeposits}</p>
        ) : (
          <ul className="plain-list near-list">
            {licence.deposits.map((deposit) => (
              <li key={deposit.id}>
                <Link href={deposit.address}>{deposit.name}</Link>
                <span className="near-distance">{format.distance(deposit.kilometres * 1000)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <SayAbout record={licence.id} />
      <ExtractButtons kind="licence" id={licence.id} />
      <section aria-labelledby="licence-history">
        <h2 id="licence-history">{say.history}</h2>
        <EntryLines entries={licence.entries} shape="full" of={licence.id} />
        <p className="small-print">{say.follow}</p>
      </section>
      <OfficerActs licence={licence} />
    </>
  );
}

export default function LicencePage() {
  const { id = '' } = useParams();
  return (
    <LawGate>
      <Shown of={useLicence(id)} waiting={{ lines: 12 }}>
        {(licence) => <Licence licence={licence} />}
      </Shown>
    </LawGate>
  );
}
