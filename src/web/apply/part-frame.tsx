import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Banner } from '../components/banner/banner.tsx';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs.tsx';
import { Button } from '../components/button/button.tsx';
import { ErrorSummary } from '../components/error-summary/error-summary.tsx';
import { carry } from '../frame/address.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { type FaultCode, faultsOf, type Part, parts } from './faults.ts';
import { useDraft } from './use-draft.ts';
import './apply.css';

/** Where the form is kept, in a line; where two windows disagree, the choice. */
export function KeepingNote() {
  const { words } = useWords();
  const { keeping, keeper } = useDraft();
  const { apply } = words.pages;
  if (keeping === 'changed-elsewhere') {
    return (
      <Banner
        tone="problem"
        title={apply.keeping['changed-elsewhere']}
        action={
          <div className="buttons">
            <Button size="small" onPress={() => void keeper.takeTheirs()}>
              {apply.takeTheirs}
            </Button>
            <Button size="small" onPress={() => void keeper.keepMine()}>
              {apply.keepMine}
            </Button>
          </div>
        }
      >
        {words.problems.advice.draft_changed_elsewhere}
      </Banner>
    );
  }
  return (
    <p className="keeping" data-keeping={keeping} role="status">
      {apply.keeping[keeping]}
    </p>
  );
}

/** A place that the error summary can lead to: focus goes on to the first control inside. */
export function Anchor({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the focus only passes through
    <div
      id={id}
      tabIndex={-1}
      className="anchor"
      onFocus={(event) => {
        if (event.target !== event.currentTarget) return;
        event.currentTarget.querySelector<HTMLElement>('input, textarea, button, [tabindex="0"]')?.focus();
      }}
    >
      {children}
    </div>
  );
}

/** Focus goes to the line that a person has just added: call what it returns with the addition. @param field of its lines, as anchors name it */
export function useFocusOnAdded(field: string, lines: number): () => void {
  const isAsked = useRef(false);
  useEffect(() => {
    if (!isAsked.current) return;
    isAsked.current = false;
    document.getElementById(`${field}-${lines - 1}`)?.focus();
  }, [field, lines]);
  return () => {
    isAsked.current = true;
  };
}

/** Focus goes to the field that the address names (`#sumKzt`), as soon as it stands on the page. */
function useNamedField(): void {
  const { hash } = useLocation();
  const reached = useRef('');
  useEffect(() => {
    if (hash === '' || reached.current === hash) return;
    const field = document.getElementById(hash.slice(1));
    if (!field) return; // what it belongs to may still be on its way
    reached.current = hash;
    field.focus();
  });
}

export interface PartFrameProps {
  readonly part: Part;
  /** Draws the fields; `errorOf` gives the sentence for a field once the person has tried to go on. */
  readonly children: (errorOf: (field: string) => string | undefined) => ReactNode;
}

const pathOfPart = (part: string) => `/apply/${part}`;

/** One part of the form: its fields, what must be mended, and the way on. Nothing needs to be whole to leave. */
export function PartFrame({ part, children }: PartFrameProps) {
  const { words } = useWords();
  const navigate = useNavigate();
  const { form, keeper } = useDraft();
  useNamedField();
  const { apply } = words.pages;
  const [attempt, setAttempt] = useState(0);
  const faults = faultsOf(form, part);
  const sentence = (code: FaultCode) => apply.faults[code];
  const errorOf = (field: string) => {
    const fault = attempt > 0 ? faults.find((one) => one.field === field) : undefined;
    return fault && sentence(fault.code);
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    setAttempt((before) => before + 1);
    if (faults.length > 0) return;
    void keeper.flush();
    const next = parts[parts.indexOf(part) + 1] ?? 'review';
    void navigate(carry(pathOfPart(next), new URLSearchParams(window.location.search)));
  }

  return (
    <form className="part" onSubmit={submit} noValidate>
      <Breadcrumbs
        trail={[
          { name: apply.back, href: '/apply' },
          { name: apply.parts[part], href: pathOfPart(part) },
        ]}
      />
      {attempt > 0 && (
        <ErrorSummary
          attempt={attempt}
          errors={faults.map(({ field, code }) => ({ field, message: sentence(code) }))}
        />
      )}
      <PageHeading title={apply.parts[part]} />
      {children(errorOf)}
      <div className="part-foot">
        <Button kind="primary" type="submit">
          {apply.saveAndGoOn}
        </Button>
        <KeepingNote />
      </div>
    </form>
  );
}
