/** A form that is not sent yet stays on the device of who types it: a phone in the steppe reloads a page by itself. */
import { useState } from 'react';
import type { ReplyCapacity, ReplyShown, ReplyStance, ReplyTopic } from '#contract';

export interface ReplyForm {
  /** Makes a repeat of sending harmless. */
  readonly key: string;
  readonly part: 'record' | 'plan';
  readonly stance: ReplyStance;
  readonly topics: readonly ReplyTopic[];
  readonly text: string;
  readonly capacity: ReplyCapacity;
  /** Id of a settlement of the data; `otherSettlement` for one that is not in it. */
  readonly settlement: string | null;
  readonly settlementName: string;
  readonly name: string;
  readonly shown: ReplyShown;
  readonly attachments: readonly { readonly sha256: string; readonly name: string }[];
  readonly email: string;
}

export const otherSettlement = 'other';

const emptyForm = (): ReplyForm => ({
  key: crypto.randomUUID(),
  part: 'record',
  stance: 'concern',
  topics: [],
  text: '',
  capacity: 'resident',
  settlement: null,
  settlementName: '',
  name: '',
  shown: 'words',
  attachments: [],
  email: '',
});

const nameOf = (record: string) => `orebook.reply.${record}`;

function kept(record: string): ReplyForm {
  const empty = emptyForm();
  try {
    const text = localStorage.getItem(nameOf(record));
    const found: unknown = text === null ? undefined : JSON.parse(text);
    // What another version of this page kept may have other fields: those that it lacks are empty.
    return typeof found === 'object' && found !== null ? { ...empty, ...found } : empty;
  } catch {
    return empty; // a browser that keeps nothing, or kept something else
  }
}

/** The form about a record, kept with each change; `forget` once it was sent. */
export function useKeptForm(record: string) {
  const [form, setForm] = useState(() => kept(record));
  const change = (changed: Partial<ReplyForm>) =>
    setForm((before) => {
      const after = { ...before, ...changed };
      try {
        localStorage.setItem(nameOf(record), JSON.stringify(after));
      } catch {
        // as above: it lasts as long as the page
      }
      return after;
    });
  const forget = () => {
    try {
      localStorage.removeItem(nameOf(record));
    } catch {
      // as above
    }
  };
  return { form, change, forget };
}
