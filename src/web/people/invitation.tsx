import { type FormEvent, useState } from 'react';
import { type InvitationView, pages } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { Link } from '../components/link/link.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useClock } from '../data/clock.ts';
import { useAcceptInvitation, useAccount, useInvitation } from '../data/people.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { Shown } from '../data/shown.tsx';
import { announce } from '../frame/announce.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { WithLinkSecret } from './link-secret.tsx';
import { isTakenPassword, NewPasswordField } from './new-password-field.tsx';

interface Invited {
  readonly secret: string;
  readonly invitation: InvitationView;
}

/** `own`: signed in as the person who was invited; `known`: the address has an account; `new`: it has none yet. */
function Join({ secret, invitation, as }: Invited & { readonly as: 'own' | 'known' | 'new' }) {
  const { words } = useWords();
  const { people: say } = words.pages;
  const accept = useAcceptInvitation();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (accept.isPending) return;
    if (as === 'known' && password === '') return;
    if (as === 'new' && (name.trim() === '' || !isTakenPassword(password))) return;
    const more =
      as === 'known' ? { password } : as === 'new' ? { account: { name: name.trim(), password } } : {};
    const said = say.joined(invitation.organisation);
    accept.mutate({ secret, ...more }, { onSuccess: () => announce(said) });
  }

  if (accept.isSuccess) {
    return (
      <Banner
        tone="notice"
        action={
          <LinkButton size="small" href={pages.account} autoFocus>
            {say.toAccount}
          </LinkButton>
        }
      >
        {say.joined(invitation.organisation)}
      </Banner>
    );
  }
  return (
    <form className="people-form" onSubmit={submit} noValidate>
      {accept.error && <ProblemNote error={accept.error} />}
      {as === 'new' && (
        <>
          <p>{say.invitationNew}</p>
          <TextField
            label={say.name}
            hint={say.nameHint}
            value={name}
            onChange={setName}
            autoComplete="name"
            maxLength={200}
            error={isTried && name.trim() === '' ? say.enterName : undefined}
          />
          {/* So that a keeper of passwords knows whose it is. */}
          <TextField label={say.email} value={invitation.email} autoComplete="username" isReadOnly />
          <NewPasswordField label={say.password} value={password} onChange={setPassword} isTried={isTried} />
        </>
      )}
      {as === 'known' && (
        <>
          <p>{say.invitationKnown}</p>
          <TextField label={say.email} value={invitation.email} autoComplete="username" isReadOnly />
          <TextField
            label={say.password}
            value={password}
            onChange={setPassword}
            type="password"
            autoComplete="current-password"
            error={isTried && password === '' ? say.enterPassword : undefined}
          />
          <Link href={pages.forgotPassword}>{say.forgotLink}</Link>
        </>
      )}
      <Button kind="primary" type="submit" isPending={accept.isPending} fullWidth>
        {say.join}
      </Button>
    </form>
  );
}

/** Whoever is signed in joins as that account, if the letter went to its address. */
function JoinSignedIn(invited: Invited) {
  const { words } = useWords();
  const { people: say } = words.pages;
  return (
    <Shown of={useAccount()} waiting={{ lines: 3 }}>
      {({ name, email }) =>
        email.toLowerCase() === invited.invitation.email.toLowerCase() ? (
          <Join {...invited} as="own" />
        ) : (
          <Banner tone="problem">{say.invitationOther(name, invited.invitation.email)}</Banner>
        )
      }
    </Shown>
  );
}

function Invitation({ secret }: { readonly secret: string }) {
  const { words } = useWords();
  const { people: say } = words.pages;
  const { session } = useRegister();
  const clock = useClock();
  // Whoever joined is signed in from then on: what was found first stays until the page is left.
  const [wasSignedIn, setWasSignedIn] = useState<boolean>();
  if (wasSignedIn === undefined && session) setWasSignedIn(session.signedIn);
  const read = useInvitation(secret);
  const { data } = read;
  return (
    <>
      <PageHeading title={data ? say.invitationTitle(data.organisation) : say.invitationAny}>
        {data && (
          <>
            {say.invitationLead(data.by, data.email)} {say.invitationUntil(clock.full(data.expiresAt))}
          </>
        )}
      </PageHeading>
      <Shown of={read} waiting={{ lines: 6 }}>
        {(invitation) =>
          wasSignedIn ? (
            <JoinSignedIn secret={secret} invitation={invitation} />
          ) : (
            <Join secret={secret} invitation={invitation} as={invitation.hasAccount ? 'known' : 'new'} />
          )
        }
      </Shown>
    </>
  );
}

export default function InvitationPage() {
  const { words } = useWords();
  return (
    <div className="people">
      <WithLinkSecret title={words.pages.people.invitationAny}>
        {(secret) => <Invitation key={secret} secret={secret} />}
      </WithLinkSecret>
    </div>
  );
}
