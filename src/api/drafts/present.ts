import type { DraftView } from '#contract';
import type { Draft } from '#store';
import { applicationIdOf } from './application-id.ts';

/** A draft as its owner sees it. */
export function presentDraft(draft: Draft): DraftView {
  const { id, title, form, version, savedAt, lodgedAs } = draft;
  const lodged = lodgedAs === undefined ? undefined : applicationIdOf(lodgedAs);
  return { id, title, form, version, savedAt, ...(lodged ? { lodgedAs: lodged } : {}) };
}

/** A line of the list: everything but the form. */
export function presentDraftLine(draft: Draft): Omit<DraftView, 'form'> {
  const { form: _form, ...line } = presentDraft(draft);
  return line;
}
