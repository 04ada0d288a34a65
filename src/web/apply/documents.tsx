import { X } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { type Language, languages } from '#terms';
import { Badge } from '../components/badge/badge.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { IconButton } from '../components/button/button.tsx';
import { Checkbox, CheckboxGroup } from '../components/checkbox/checkbox.tsx';
import { Chips } from '../components/chips/chips.tsx';
import { Hash } from '../components/code-block/code-block.tsx';
import { Anchor } from '../components/error-summary/form-errors.tsx';
import { FileDrop, FileLine } from '../components/file-drop/file-drop.tsx';
import { Progress } from '../components/progress/progress.tsx';
import { Segmented } from '../components/segmented/segmented.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { useCapital } from '../data/capital.ts';
import { LawGate, useLawWords } from '../data/law-gate.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { useUpload } from '../data/writes.ts';
import { announce } from '../frame/announce.ts';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { SignInForm } from '../sign-in/sign-in-form.tsx';
import { needsLegalisation } from './faults.ts';
import type { DocumentLine } from './form.ts';
import { PartFrame } from './part-frame.tsx';
import { documentsAsked, useApplicationCheck } from './use-application-check.ts';
import { useDraft } from './use-draft.ts';
import { useDraftOnMap } from './use-draft-on-map.ts';

const accepted = ['.pdf', '.png', '.jpg', '.jpeg', '.tif', '.tiff'] as const;
const maximumBytes = 20_000_000;

type YesNo = 'yes' | 'no' | 'unsaid';
const yesNoFrom = (answer: boolean | null): YesNo => (answer === null ? 'unsaid' : answer ? 'yes' : 'no');

function Question(props: {
  readonly label: string;
  readonly value: boolean | null;
  readonly onChange: (answer: boolean) => void;
}) {
  const { words } = useWords();
  const { documents } = words.pages.apply;
  return (
    <Segmented
      label={props.label}
      value={yesNoFrom(props.value)}
      onChange={(answer) => answer !== 'unsaid' && props.onChange(answer === 'yes')}
      options={[
        { id: 'yes', name: documents.yes },
        { id: 'no', name: documents.no },
      ]}
    />
  );
}

/** A document that is attached, with what the law asks of it. */
function Attached(props: {
  readonly line: DocumentLine;
  readonly asksLegalisation: boolean;
  readonly onChange: (parts: Partial<DocumentLine>) => void;
  readonly onRemove: () => void;
  readonly error: string | undefined;
}) {
  const { line, asksLegalisation, onChange, onRemove, error } = props;
  const { words, format } = useWords();
  const { documents } = words.pages.apply;
  return (
    <div className="attached">
      <FileLine name={line.name} detail={format.bytes(line.bytes)}>
        <IconButton icon={X} size="small" label={words.controls.remove(line.name)} onPress={onRemove} />
      </FileLine>
      <Chips
        label={documents.languages}
        chips={languages.map((code) => ({ id: code, name: words.frame.languageNames[code] }))}
        value={line.languages}
        onChange={(chosen: Language[]) => onChange({ languages: chosen })}
      />
      <Question
        label={documents.notarised}
        value={line.notarised}
        onChange={(notarised) => onChange({ notarised })}
      />
      {asksLegalisation && (
        <Question
          label={documents.legalised}
          value={line.legalised}
          onChange={(legalised) => onChange({ legalised })}
        />
      )}
      <p className="small-print">
        {documents.fingerprint}: <Hash value={line.sha256} short />
      </p>
      {error && <p className="field-error">{error}</p>}
    </div>
  );
}

function DocumentTask(props: {
  readonly kind: string;
  readonly isNeeded: boolean;
  readonly errorOf: (field: string) => string | undefined;
}) {
  const { kind, isNeeded, errorOf } = props;
  const { words, format } = useWords();
  const law = useLawWords();
  const capital = useCapital();
  const { form, change, keeper } = useDraft();
  const upload = useUpload();
  const { documents } = words.pages.apply;
  const line = form.documents.find((document) => document.kind === kind);
  const title = useRef<HTMLHeadingElement>(null);

  /** What had focus has gone: it goes to the title, before what there is to say of the document now. Who has gone on is left alone. */
  function backToTitle() {
    const section = title.current?.closest('section');
    const isElsewhere =
      document.activeElement !== document.body && !section?.parentElement?.contains(document.activeElement);
    if (!isElsewhere) title.current?.focus();
  }

  async function attach(file: File) {
    const receipt = await upload.mutateAsync(file).catch(() => undefined); // the problem stands in `upload.error`
    if (!receipt) return;
    const fresh: DocumentLine = {
      kind,
      sha256: receipt.sha256,
      name: receipt.name,
      bytes: receipt.bytes,
      languages: [],
      notarised: null,
      legalised: null,
    };
    // While the file was on its way, others may have been attached.
    keeper.change((now) => {
      const before = Array.isArray(now.documents) ? (now.documents as DocumentLine[]) : [];
      return { ...now, documents: [...before.filter((document) => document.kind !== kind), fresh] };
    });
    announce(`${documents.attached}: ${receipt.name}`);
    backToTitle();
  }

  const set = (parts: Partial<DocumentLine>) =>
    change({
      documents: form.documents.map((document) =>
        document.kind === kind ? { ...document, ...parts } : document,
      ),
    });

  return (
    <Anchor id={`document-${kind}`}>
      <section className="document-task" aria-label={law.document(kind)}>
        <h2 ref={title} tabIndex={-1}>
          {capital(law.document(kind))}{' '}
          {line ? (
            <Badge tone="met">{documents.attached}</Badge>
          ) : (
            <Badge tone={isNeeded ? 'duty' : 'plain'}>
              {isNeeded ? documents.needed : documents.ifApplies}
            </Badge>
          )}
        </h2>
        {line ? (
          <Attached
            line={line}
            asksLegalisation={needsLegalisation(form, line)}
            onChange={set}
            onRemove={() => {
              change({ documents: form.documents.filter((document) => document !== line) });
              backToTitle();
            }}
            error={errorOf(`document-${kind}`)}
          />
        ) : upload.isPending ? (
          <Progress label={documents.uploading(upload.variables.name)} />
        ) : (
          <FileDrop
            label={`${documents.attach}: ${law.document(kind)}`}
            hint={documents.choose}
            accept={accepted}
            maximumBytes={maximumBytes}
            limit={format.bytes(maximumBytes)}
            onFiles={([file]) => {
              if (file) void attach(file);
            }}
          />
        )}
        {upload.error && <ProblemNote error={upload.error} />}
      </section>
    </Anchor>
  );
}

/** Users of other plots whose consent the law asks for: ticked ones are said to be attached. */
function Consents({ rights }: { readonly rights: readonly string[] }) {
  const { words } = useWords();
  const { form, change } = useDraft();
  const { documents } = words.pages.apply;
  if (rights.length === 0) return null;
  return (
    <CheckboxGroup
      label={documents.consents}
      hint={documents.consentsLead}
      optional
      value={form.consents}
      onChange={(consents) => change({ consents })}
    >
      {rights.map((id) => (
        <Checkbox key={id} value={id}>
          {id}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

function Documents() {
  const { words } = useWords();
  const { session } = useRegister();
  const { form } = useDraft();
  useDraftOnMap(form);
  const { findings, error, retry } = useApplicationCheck(form);
  const { documents } = words.pages.apply;
  const asked = useMemo(() => {
    const list = documentsAsked(findings ?? []);
    // What was attached stays in sight, also when it is not asked for any more.
    const known = new Set(list.map(({ kind }) => kind));
    const others = form.documents.filter(({ kind }) => !known.has(kind));
    return [...list, ...others.map(({ kind }) => ({ kind, isNeeded: false }))];
  }, [findings, form.documents]);
  const rights = useMemo(
    () => [
      ...new Set([
        ...(findings ?? []).flatMap((finding) => {
          const by = finding.facts?.by;
          return finding.outcome === 'not-met' && finding.code === 'user_consent_needed' && Array.isArray(by)
            ? by.map(String)
            : [];
        }),
        ...form.consents,
      ]),
    ],
    [findings, form.consents],
  );
  const isInvestor = session?.signedIn === true && session.role === 'investor';
  return (
    <PartFrame part="documents">
      {(errorOf) => (
        <>
          <p>{documents.lead}</p>
          {!isInvestor ? (
            <Banner tone="notice" title={documents.signIn}>
              {documents.signInWhy}
            </Banner>
          ) : (
            <>
              {error && <ProblemNote error={error} onRetry={retry} />}
              {!findings && !error && <Skeleton lines={6} />}
              {asked.map(({ kind, isNeeded }) => (
                <DocumentTask key={kind} kind={kind} isNeeded={isNeeded} errorOf={errorOf} />
              ))}
              <Consents rights={rights} />
            </>
          )}
        </>
      )}
    </PartFrame>
  );
}

export default function DocumentsPart() {
  const { session } = useRegister();
  const isInvestor = session?.signedIn === true && session.role === 'investor';
  return (
    <LawGate>
      <Documents />
      {/* A form of its own: it may not stand inside the part's form. */}
      {session && !isInvestor && <SignInForm />}
    </LawGate>
  );
}
