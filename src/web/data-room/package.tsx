import { type FormEvent, useState } from 'react';
import { useParams } from 'react-router';
import { type PackageView, withQuery } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Button } from '../components/button/button.tsx';
import { Checkbox } from '../components/checkbox/checkbox.tsx';
import { FileDrop, FileLine } from '../components/file-drop/file-drop.tsx';
import { Link } from '../components/link/link.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useClock } from '../data/clock.ts';
import { useAcceptTerms, useAddPackageFile, usePackage, useSetTerms } from '../data/disclosed.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { Journal } from './journal.tsx';
import { Readers } from './readers.tsx';
import { SignedIn } from './signed-in.tsx';
import './data-room.css';

const maximumBytes = 50 * 2 ** 20;
const endings = ['.pdf', '.png', '.jpg', '.jpeg', '.tif', '.tiff'];

function AcceptForm({ kept }: { readonly kept: PackageView }) {
  const { words } = useWords();
  const { dataRoom: say } = words.pages;
  const accept = useAcceptTerms(kept.id);
  const [hasRead, setRead] = useState(false);
  return (
    <>
      <Checkbox isSelected={hasRead} onChange={setRead}>
        {say.accept}
      </Checkbox>
      {accept.error && <ProblemNote error={accept.error} />}
      <div className="buttons">
        <Button
          kind="primary"
          isDisabled={!hasRead || accept.isPending}
          onPress={() => accept.mutate(kept.terms.version)}
        >
          {say.acceptNow}
        </Button>
      </div>
    </>
  );
}

function ChangeTerms({ kept }: { readonly kept: PackageView }) {
  const { words } = useWords();
  const { dataRoom: say } = words.pages;
  const change = useSetTerms(kept.id);
  const [text, setText] = useState(kept.terms.text);
  const isChanged = text.trim() !== '' && text.trim() !== kept.terms.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isChanged && !change.isPending) change.mutate({ version: kept.terms.version, text });
  };
  return (
    <form className="package-form" onSubmit={submit}>
      <TextField
        label={say.terms}
        hint={say.changeTermsHow}
        multiline
        value={text}
        onChange={setText}
        maxLength={20000}
      />
      {change.error && <ProblemNote error={change.error} />}
      <div className="buttons">
        <Button type="submit" isDisabled={!isChanged || change.isPending}>
          {say.changeTerms}
        </Button>
      </div>
    </form>
  );
}

function Terms({ kept }: { readonly kept: PackageView }) {
  const { words, format } = useWords();
  const clock = useClock();
  const { dataRoom: say } = words.pages;
  return (
    <section aria-labelledby="package-terms">
      <h2 id="package-terms">{say.terms}</h2>
      <p>{say.termsVersion(format.number(kept.terms.version))}</p>
      {kept.access === 'desk' ? (
        <ChangeTerms key={kept.terms.version} kept={kept} />
      ) : (
        <div className="package-terms">{kept.terms.text}</div>
      )}
      {kept.acceptedAt !== null && <p>{say.acceptedAt(clock.full(kept.acceptedAt))}</p>}
      {kept.access === 'terms-to-accept' && <AcceptForm kept={kept} />}
    </section>
  );
}

function Files({ kept }: { readonly kept: PackageView }) {
  const { words, format, language } = useWords();
  const { dataRoom: say } = words.pages;
  const add = useAddPackageFile(kept.id);
  return (
    <section aria-labelledby="package-files">
      <h2 id="package-files">{say.files}</h2>
      {kept.access === 'terms-to-accept' && <p>{say.afterTerms}</p>}
      {kept.files.length === 0 && <p>{say.filesNone}</p>}
      {kept.files.map(({ sha256, name, bytes, mark, address }) => (
        <FileLine key={sha256} name={name} detail={`${format.bytes(bytes)}. ${say.fileMarks[mark]}`}>
          {address !== null && (
            <a
              className="button button-secondary button-small"
              href={withQuery(address, { language })}
              download
            >
              {say.download} <span className="by-ear">{name}</span>
            </a>
          )}
        </FileLine>
      ))}
      {kept.access === 'desk' && (
        <FileDrop
          label={say.addFile}
          accept={endings}
          maximumBytes={maximumBytes}
          limit={format.bytes(maximumBytes)}
          onFiles={([file]) => file && add.mutate(file)}
        >
          {add.error && <ProblemNote error={add.error} />}
        </FileDrop>
      )}
    </section>
  );
}

function Package({ kept }: { readonly kept: PackageView }) {
  const { words } = useWords();
  const { dataRoom: say } = words.pages;
  return (
    <>
      <PageHeading title={kept.title} aside={<Badge tone="notice">{say.access[kept.access]}</Badge>}>
        {kept.id} {kept.deposit && <Link href={kept.deposit.address}>{kept.deposit.name}</Link>}
      </PageHeading>
      <Terms kept={kept} />
      <Files kept={kept} />
      {kept.readers && <Readers id={kept.id} readers={kept.readers} />}
    </>
  );
}

export default function PackagePage() {
  const { id = '' } = useParams();
  return (
    <SignedIn>
      {(role) => (
        <>
          <ShownPackage id={id} />
          <Journal id={id} isOfficer={role === 'officer'} />
        </>
      )}
    </SignedIn>
  );
}

function ShownPackage({ id }: { readonly id: string }) {
  const { words } = useWords();
  const kept = usePackage(id);
  return (
    <>
      {kept.error && <PageHeading title={words.pages.dataRoom.title} />}
      <Shown of={kept} waiting={{ lines: 10 }}>
        {(one) => <Package kept={one} />}
      </Shown>
    </>
  );
}
