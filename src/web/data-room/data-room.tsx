import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { PackageList } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Link } from '../components/link/link.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useNewPackage, usePackages } from '../data/disclosed.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { SignedIn } from './signed-in.tsx';
import './data-room.css';

function Lines({ items, isOfficer }: { readonly items: PackageList['items']; readonly isOfficer: boolean }) {
  const { words } = useWords();
  const { dataRoom: say } = words.pages;
  if (items.length === 0) {
    return isOfficer ? (
      <EmptyState title={say.noneMade} />
    ) : (
      <EmptyState
        title={say.none}
        action={<LinkButton href="/interest/new">{words.pages.interest.register}</LinkButton>}
      >
        {say.noneHow}
      </EmptyState>
    );
  }
  return (
    <ul className="plain-list near-list">
      {items.map((one) => (
        <li key={one.id}>
          <Link href={one.address}>{one.title}</Link>
          {one.deposit && <Link href={one.deposit.address}>{one.deposit.name}</Link>}
          <span className="near-distance">
            <Badge
              tone={
                one.access === 'terms-to-accept' ? 'duty' : one.access === 'withdrawn' ? 'stops' : 'notice'
              }
            >
              {say.access[one.access]}
            </Badge>
          </span>
        </li>
      ))}
    </ul>
  );
}

function NewPackageForm() {
  const { words } = useWords();
  const { dataRoom: say } = words.pages;
  const navigate = useNavigate();
  const make = useNewPackage();
  const [title, setTitle] = useState('');
  const [deposit, setDeposit] = useState('');
  const [terms, setTerms] = useState('');
  const isWhole = title.trim() !== '' && terms.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isWhole || make.isPending) return;
    const about = deposit.trim();
    make.mutate(
      { title, terms, ...(about !== '' && { deposit: about }) },
      { onSuccess: ({ address }) => void navigate(address) },
    );
  };
  return (
    <section aria-labelledby="new-package">
      <h2 id="new-package">{say.newTitle}</h2>
      <form className="package-form" onSubmit={submit}>
        <TextField label={say.name} value={title} onChange={setTitle} maxLength={200} />
        <TextField
          label={say.deposit}
          hint={say.depositHint}
          optional
          code
          value={deposit}
          onChange={setDeposit}
          maxLength={100}
        />
        <TextField label={say.terms} multiline value={terms} onChange={setTerms} maxLength={20000} />
        {make.error && <ProblemNote error={make.error} />}
        <div className="buttons">
          <Button type="submit" kind="primary" isDisabled={!isWhole || make.isPending}>
            {say.make}
          </Button>
        </div>
      </form>
    </section>
  );
}

function Packages({ isOfficer }: { readonly isOfficer: boolean }) {
  return (
    <>
      <Shown of={usePackages()} waiting={{ lines: 4 }}>
        {({ items }) => <Lines items={items} isOfficer={isOfficer} />}
      </Shown>
      {isOfficer && <NewPackageForm />}
    </>
  );
}

export default function DataRoomPage() {
  const { words } = useWords();
  const { dataRoom: say } = words.pages;
  return (
    <>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      <SignedIn>{(role) => <Packages isOfficer={role === 'officer'} />}</SignedIn>
    </>
  );
}
