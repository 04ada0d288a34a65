import { FilePlus2, Trash2 } from 'lucide-react';
import { type Mine, pages } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Link } from '../components/link/link.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { useClock } from '../data/country.ts';
import { LawGate } from '../data/law-gate.tsx';
import { DaysLeft, useNextMoveWords } from '../data/next-move.tsx';
import { Shown } from '../data/shown.tsx';
import { useDropDraft, useMine } from '../data/writes.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { OwnInterests } from '../interest/own-interests.tsx';
import { OwnPasskeys } from '../passkeys/own-passkeys.tsx';
import { OwnAccount } from '../people/own-account.tsx';
import { OwnOrganisations } from '../people/own-organisations.tsx';
import { OwnSessions } from '../people/own-sessions.tsx';
import './account.css';

function Drafts({ drafts }: { readonly drafts: Mine['drafts'] }) {
  const { words } = useWords();
  const clock = useClock();
  const drop = useDropDraft();
  const { account } = words.pages;
  const open = drafts.filter((draft) => draft.lodgedAs === undefined);
  if (open.length === 0) return <p>{account.draftsNone}</p>;
  return (
    <ul className="plain-list near-list">
      {open.map((draft) => (
        <li key={draft.id}>
          <span>{draft.title || account.untitled}</span>
          <span className="near-more">{account.savedAt(clock.full(draft.savedAt))}</span>
          <span className="near-distance buttons">
            <LinkButton size="small" href={`/apply?draft=${encodeURIComponent(draft.id)}`}>
              {account.open}
            </LinkButton>
            <Button
              size="small"
              kind="quiet"
              icon={Trash2}
              onPress={() =>
                drop.mutate(draft.id, { onSuccess: () => showToast({ title: account.dropped }) })
              }
            >
              {account.drop}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Applications({ applications }: { readonly applications: Mine['applications'] }) {
  const { words, format } = useWords();
  const moveOf = useNextMoveWords();
  const { account } = words.pages;
  if (applications.length === 0) return <p>{account.applicationsNone}</p>;
  return (
    <ul className="plain-list near-list">
      {applications.map((application) => (
        <li key={application.id}>
          <Link href={application.address}>{application.id}</Link>
          <Badge tone="notice">
            {words.records.applicationStatus[application.status] ?? application.status}
          </Badge>
          <span>{format.blocks(application.blocks)}</span>
          {application.next && (
            <span className="account-move">
              {application.next.mover === 'applicant' && <Badge tone="duty">{account.yourMove}</Badge>}{' '}
              {moveOf(application.next)} <DaysLeft next={application.next} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Licences({ licences }: { readonly licences: Mine['licences'] }) {
  const { words, format } = useWords();
  const { account } = words.pages;
  if (licences.length === 0) return <p>{account.licencesNone}</p>;
  return (
    <ul className="plain-list near-list">
      {licences.map((licence) => (
        <li key={licence.id}>
          <Link href={licence.address}>{licence.id}</Link>
          <span>{words.records.licenceStatus[licence.status] ?? licence.status}</span>
          <span>{format.blocks(licence.blocks)}</span>
          <span className="near-distance">{account.until(format.date(licence.until))}</span>
        </li>
      ))}
    </ul>
  );
}

function Own() {
  const { words } = useWords();
  const { account } = words.pages;
  return (
    <Shown of={useMine(true)} waiting={{ shape: 'table', lines: 8 }}>
      {(mine) => (
        <>
          <section aria-labelledby="account-applications">
            <div className="section-line">
              <h2 id="account-applications">{account.applications}</h2>
              <LinkButton size="small" icon={FilePlus2} href="/apply">
                {account.newApplication}
              </LinkButton>
            </div>
            <Applications applications={mine.applications} />
          </section>
          <section aria-labelledby="account-licences">
            <h2 id="account-licences">{account.licences}</h2>
            <Licences licences={mine.licences} />
          </section>
          <section aria-labelledby="account-drafts">
            <h2 id="account-drafts">{account.drafts}</h2>
            <Drafts drafts={mine.drafts} />
          </section>
        </>
      )}
    </Shown>
  );
}

export default function AccountPage() {
  const { words } = useWords();
  const { session } = useRegister();
  const { account } = words.pages;
  return (
    <LawGate>
      <PageHeading title={account.title}>{account.lead}</PageHeading>
      {!session ? (
        <Skeleton lines={6} />
      ) : !session.signedIn ? (
        <EmptyState
          title={account.signIn}
          action={
            <LinkButton kind="primary" href="/sign-in?next=/account">
              {words.frame.signIn}
            </LinkButton>
          }
        >
          {account.signInHow}
        </EmptyState>
      ) : session.role === 'officer' ? (
        <EmptyState
          title={account.officer}
          action={
            <LinkButton kind="primary" href="/desk">
              {account.toDesk}
            </LinkButton>
          }
        />
      ) : session.role !== 'investor' ? (
        <EmptyState
          title={words.pages.tenders.signInToWork}
          action={
            <LinkButton kind="primary" href={pages.tenders}>
              {words.pages.tenders.title}
            </LinkButton>
          }
        />
      ) : (
        <>
          <Own />
          <OwnInterests />
          <OwnOrganisations />
        </>
      )}
      {session?.signedIn && <OwnAccount />}
      {session?.signedIn && <OwnPasskeys />}
      {session?.signedIn && <OwnSessions />}
    </LawGate>
  );
}
