import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Banner } from '../components/banner/banner.tsx';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs.tsx';
import { Button } from '../components/button/button.tsx';
import { useFormErrors } from '../components/error-summary/form-errors.tsx';
import { carry } from '../frame/address.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { faultsOf, type Part, parts } from './faults.ts';
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
  const { summary, errorOf, attempt } = useFormErrors(
    faultsOf(form, part).map(({ field, code }) => ({ field, message: apply.faults[code] })),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!attempt()) return;
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
      {summary}
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
