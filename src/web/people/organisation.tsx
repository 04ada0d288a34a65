import { type FormEvent, useState } from 'react';
import type { OrganisationView } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Button } from '../components/button/button.tsx';
import { Dialog } from '../components/dialog/dialog.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { useClock } from '../data/clock.ts';
import { useCountryName } from '../data/countries.ts';
import {
  useHandOver,
  useInvite,
  useRemoveMember,
  useRenameOrganisation,
  useWithdrawInvitation,
} from '../data/people.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { History } from './history.tsx';

type Member = OrganisationView['members'][number];
type Invitation = OrganisationView['invitations'][number];
/** What is asked about before it is done. */
type Sure = { readonly act: 'remove' | 'leave' | 'hand-over'; readonly member: Member };

function Invite({ id }: { readonly id: string }) {
  const { words, language } = useWords();
  const { people: say } = words.pages;
  const invite = useInvite(id);
  const [email, setEmail] = useState('');
  const [isTried, setTried] = useState(false);
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!email.includes('@') || invite.isPending) return;
    invite.mutate(
      { email: email.trim(), language },
      {
        onSuccess: () => {
          setEmail('');
          setTried(false);
          showToast({ title: say.invited });
        },
      },
    );
  }
  return (
    <form className="people-form" onSubmit={submit} noValidate>
      {invite.error && <ProblemNote error={invite.error} />}
      <TextField
        label={say.inviteWhom}
        type="email"
        value={email}
        onChange={setEmail}
        autoComplete="off"
        maxLength={200}
        error={isTried && !email.includes('@') ? say.enterEmail : undefined}
      />
      <div className="buttons">
        <Button type="submit" isPending={invite.isPending}>
          {say.invite}
        </Button>
      </div>
    </form>
  );
}

function Rename({ organisation }: { readonly organisation: OrganisationView }) {
  const { words } = useWords();
  const { people: say } = words.pages;
  const rename = useRenameOrganisation(organisation.id);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<string>();
  const name = typed ?? organisation.name;
  if (!isOpen) {
    return (
      <Button size="small" kind="quiet" onPress={() => setOpen(true)}>
        {say.rename}
      </Button>
    );
  }
  const close = () => {
    setOpen(false);
    setTyped(undefined);
  };
  function submit(event: FormEvent) {
    event.preventDefault();
    if (name.trim() === '' || rename.isPending) return;
    rename.mutate(name, {
      onSuccess: () => {
        showToast({ title: say.saved });
        close();
      },
    });
  }
  return (
    <form className="people-form" onSubmit={submit} noValidate>
      {rename.error && <ProblemNote error={rename.error} />}
      <TextField
        label={say.organisation}
        value={name}
        onChange={setTyped}
        maxLength={200}
        autoFocus
        error={name.trim() === '' ? say.enterOrganisation : undefined}
      />
      <div className="buttons">
        <Button type="submit" size="small" kind="primary" isPending={rename.isPending}>
          {say.save}
        </Button>
        <Button size="small" kind="quiet" onPress={close}>
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}

function Members({ organisation }: { readonly organisation: OrganisationView }) {
  const { words } = useWords();
  const { people: say } = words.pages;
  const { session } = useRegister();
  const clock = useClock();
  const remove = useRemoveMember(organisation.id);
  const handOver = useHandOver(organisation.id);
  const [sure, setSure] = useState<Sure>();
  const own = session?.signedIn ? session.account : '';
  const isOwner = organisation.role === 'owner';

  const sureWords = {
    remove: { title: say.removeSure(sure?.member.name ?? ''), text: say.removeHow, verb: say.remove },
    leave: { title: say.leaveSure(organisation.name), text: say.leaveHow, verb: say.leave },
    'hand-over': {
      title: say.handOverSure(sure?.member.name ?? ''),
      text: say.handOverHow,
      verb: say.handOver,
    },
  } as const;
  function doIt({ act, member }: Sure) {
    const title = { remove: say.removed, leave: say.acts.left ?? '', 'hand-over': say.handedOver }[act];
    const done = { onSuccess: () => showToast({ title }), onSettled: () => setSure(undefined) };
    if (act === 'hand-over') handOver.mutate(member.account, done);
    else remove.mutate(member.account, done);
  }
  const button = (act: Sure['act'], member: Member) => (
    <Button size="small" kind="quiet" onPress={() => setSure({ act, member })}>
      {sureWords[act].verb}
    </Button>
  );
  const columns: readonly Column<Member>[] = [
    {
      id: 'member',
      title: say.person,
      isRowHeader: true,
      render: ({ name, email, account }) => (
        <>
          {name} {account === own && <Badge tone="plain">{say.you}</Badge>}
          <small className="people-address">{email}</small>
        </>
      ),
    },
    { id: 'role', title: say.role, render: ({ role }) => say.roles[role] },
    { id: 'since', title: say.since, render: ({ since }) => clock.full(since) },
    {
      id: 'acts',
      title: say.canDo,
      render: (member) => (
        <span className="buttons">
          {isOwner && member.account !== own && button('hand-over', member)}
          {isOwner && member.account !== own && button('remove', member)}
          {!isOwner && member.account === own && button('leave', member)}
        </span>
      ),
    },
  ];
  const error = remove.error ?? handOver.error;
  return (
    <>
      {error && <ProblemNote error={error} />}
      <Table
        caption={say.members}
        columns={columns}
        rows={organisation.members}
        rowKey={({ account }) => account}
      />
      {isOwner && organisation.members.length > 1 && <p className="small-print">{say.ownerStays}</p>}
      <Dialog
        title={sure ? sureWords[sure.act].title : ''}
        isOpen={sure !== undefined}
        onClose={() => setSure(undefined)}
        actions={
          <>
            <Button kind="quiet" onPress={() => setSure(undefined)}>
              {say.cancel}
            </Button>
            <Button
              kind={sure?.act === 'hand-over' ? 'primary' : 'danger'}
              isPending={remove.isPending || handOver.isPending}
              onPress={() => sure && doIt(sure)}
            >
              {sure ? sureWords[sure.act].verb : ''}
            </Button>
          </>
        }
      >
        <p>{sure && sureWords[sure.act].text}</p>
      </Dialog>
    </>
  );
}

function Invitations({ organisation }: { readonly organisation: OrganisationView }) {
  const { words } = useWords();
  const { people: say } = words.pages;
  const clock = useClock();
  const withdraw = useWithdrawInvitation(organisation.id);
  const isOwner = organisation.role === 'owner';
  const columns: readonly Column<Invitation>[] = [
    { id: 'email', title: say.email, isRowHeader: true, render: ({ email }) => email },
    { id: 'until', title: say.until, render: ({ expiresAt }) => clock.full(expiresAt) },
    ...(isOwner
      ? [
          {
            id: 'acts',
            title: say.canDo,
            render: ({ id }: Invitation) => (
              <Button
                size="small"
                isDisabled={withdraw.isPending}
                onPress={() => withdraw.mutate(id, { onSuccess: () => showToast({ title: say.withdrawn }) })}
              >
                {say.withdraw}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      {withdraw.error && <ProblemNote error={withdraw.error} />}
      {organisation.invitations.length === 0 ? (
        <p>{say.invitationsNone}</p>
      ) : (
        <Table
          caption={say.invitations}
          columns={columns}
          rows={organisation.invitations}
          rowKey={({ id }) => id}
        />
      )}
      {isOwner && <Invite id={organisation.id} />}
    </>
  );
}

/** One organisation: its people, who is invited, and what happened. */
export function Organisation({ organisation }: { readonly organisation: OrganisationView }) {
  const countryName = useCountryName();
  return (
    <article className="people-organisation" aria-label={organisation.name}>
      <div className="section-line">
        <h3>
          {organisation.name} <small className="people-country">{countryName(organisation.country)}</small>
        </h3>
        {organisation.role === 'owner' && <Rename organisation={organisation} />}
      </div>
      <Members organisation={organisation} />
      <Invitations organisation={organisation} />
      <History acts={organisation.acts} />
    </article>
  );
}
