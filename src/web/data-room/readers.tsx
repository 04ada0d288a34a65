import { type FormEvent, useState } from 'react';
import type { PackageView } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { useClock } from '../data/clock.ts';
import { useOpenPackage, useOpenPackageByEmail, useWithdrawPackage } from '../data/disclosed.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { useWords } from '../frame/words.tsx';

type Reader = NonNullable<PackageView['readers']>[number];

/** Opens it to a person by the address of an account: to that person, and to no colleague. */
function OpenByEmail({ id }: { readonly id: string }) {
  const { words } = useWords();
  const { people: say } = words.pages;
  const open = useOpenPackageByEmail(id);
  const [email, setEmail] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!email.includes('@') || open.isPending) return;
    open.mutate(email.trim(), {
      onSuccess: () => {
        setEmail('');
        showToast({ title: say.openedTo });
      },
    });
  }

  return (
    <form className="reader-form" onSubmit={submit} noValidate>
      {open.error && <ProblemNote error={open.error} />}
      <TextField label={say.openTo} type="email" value={email} onChange={setEmail} maxLength={200} />
      <Button type="submit" isPending={open.isPending}>
        {say.openNow}
      </Button>
    </form>
  );
}

/** To whom a package is or was open, with the click that withdraws it. */
export function Readers({ id, readers }: { readonly id: string; readonly readers: readonly Reader[] }) {
  const { words } = useWords();
  const clock = useClock();
  const { dataRoom: say } = words.pages;
  const withdraw = useWithdrawPackage(id);
  const open = useOpenPackage(id);
  const error = withdraw.error ?? open.error;
  const columns: readonly Column<Reader>[] = [
    {
      id: 'reader',
      title: say.reader,
      isRowHeader: true,
      render: ({ name, email, organisations }) => (
        <>
          {name}
          <small className="reader-who">{[email, ...organisations].filter(Boolean).join(', ')}</small>
        </>
      ),
    },
    { id: 'opened', title: say.openedAt, render: ({ openedAt }) => clock.full(openedAt) },
    {
      id: 'accepted',
      title: say.termsAccepted,
      render: ({ acceptedAt }) => (acceptedAt === null ? say.notAccepted : clock.full(acceptedAt)),
    },
    {
      id: 'state',
      title: say.state,
      render: ({ account, withdrawnAt }) =>
        withdrawnAt === null ? (
          <>
            <Badge tone="notice">{say.isOpen}</Badge>{' '}
            <Button
              size="small"
              kind="danger"
              isDisabled={withdraw.isPending}
              onPress={() =>
                withdraw.mutate(account, { onSuccess: () => showToast({ title: say.withdrawnNow }) })
              }
            >
              {say.withdraw}
            </Button>
          </>
        ) : (
          <>
            <Badge tone="stops">{say.access.withdrawn}</Badge>{' '}
            <Button size="small" isDisabled={open.isPending} onPress={() => open.mutate(account)}>
              {say.reopen}
            </Button>
          </>
        ),
    },
  ];
  return (
    <section>
      <div className="section-line">
        <h2>{say.readers}</h2>
        <LinkButton size="small" href="/desk/interests">
          {words.pages.interest.deskTitle}
        </LinkButton>
      </div>
      {error && <ProblemNote error={error} />}
      {readers.length === 0 ? (
        <p>{say.readersNone}</p>
      ) : (
        <Table
          caption={say.readers}
          hideCaption
          columns={columns}
          rows={readers}
          rowKey={({ account }) => account}
        />
      )}
      <OpenByEmail id={id} />
    </section>
  );
}
