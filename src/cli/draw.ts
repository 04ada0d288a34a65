/**
 * `./orebook draw`: draws the lots of reopened ground again, step by step, from a file or from an entry of the register kept here. What it
 * prints can be followed with any tool that knows SHA-256.
 */
import { readFile } from 'node:fs/promises';
import { drawLots, type Lot, rootOfFilings } from '#proof';
import { drawnValue, type Entry, parseEntry, type SlotClosed, type SlotDrawn } from '#register';
import { entriesInBatches, type Store } from '#store';
import type { ApplicationId } from '#terms';
import { CommandError } from './failure.ts';
import { withKeptRegister } from './kept-register.ts';
import { appendAct } from './registrar-act.ts';
import { readError } from './write-whole.ts';

export interface DrawOptions {
  /** Index of an entry that records a draw. */
  readonly entry?: string;
  /** A slot whose value is known now. */
  readonly record?: string;
  /** The signature of its round, or the words that were published. */
  readonly evidence?: string;
  /** Who records it, as it stands in the entry. */
  readonly account?: string;
  readonly json?: boolean;
}

/** A draw computed again, and what in the log differs from it. */
interface Redrawn {
  readonly value: string;
  readonly root: string;
  readonly lots: readonly Lot[];
  /** Empty where everything that was recorded follows; absent where nothing was recorded. */
  readonly differs?: readonly ('value' | 'root' | 'order')[];
}

/** Prints the draw; the exit code is 2 where the log says another. @throws CommandError for a file or entry that is no draw */
export async function draw(file: string | undefined, options: DrawOptions): Promise<void> {
  const { entry, record, evidence = '', account = 'registrar' } = options;
  if ([file, entry, record].filter((asked) => asked !== undefined).length !== 1) {
    throw new CommandError('Name a file, or an entry with --entry, or a slot with --record: one of them.');
  }
  const drawn =
    file === undefined
      ? await withKeptRegister(
          ({ store }) =>
            record === undefined
              ? drawnInRegister(store, entry ?? '')
              : recordDraw(store, record, evidence, account),
          { readOnly: false },
        )
      : drawnFrom(await textOf(file));
  process.stdout.write(options.json ? `${JSON.stringify(drawn, null, 2)}\n` : told(drawn));
  if (drawn.differs && drawn.differs.length > 0) process.exitCode = 2;
}

/**
 * The draw of a list and a value: `{ "applications": ["A-000001", …], "value": "64 hexadecimal digits" }`.
 * @throws CommandError saying what is missing
 * @example drawnFrom('{"applications":["A-000001"],"value":"fe290b…4fdd"}').lots
 */
export function drawnFrom(text: string): Redrawn {
  let given: { applications?: unknown; value?: unknown };
  try {
    given = JSON.parse(text) ?? {};
  } catch {
    throw new CommandError('The file is not JSON: {"applications": ["A-000001"], "value": "…"} is expected.');
  }
  const { applications, value } = given;
  const isId = (id: unknown): id is ApplicationId => typeof id === 'string' && /^A-\d{6,}$/.test(id);
  if (!Array.isArray(applications) || applications.length === 0 || !applications.every(isId)) {
    throw new CommandError('"applications" is expected to list applications: ["A-000001", "A-000002"].');
  }
  if (typeof value !== 'string' || !/^[0-9a-f]{64}$/.test(value)) {
    throw new CommandError('"value" is expected to be 64 hexadecimal digits.');
  }
  if (new Set(applications).size < applications.length)
    throw new CommandError('An application is named twice.');
  const root = rootOfFilings(applications);
  return { value, root, lots: drawLots(value, root, applications) };
}

/** The draw of a slot from its two entries: the list that was fixed, and the evidence of the value. */
export function redrawn(closed: SlotClosed, drawn: SlotDrawn): Redrawn {
  const root = rootOfFilings(closed.applications);
  const value = closed.source && drawnValue(closed.source, drawn.evidence);
  const lots = drawLots(value ?? drawn.value, root, closed.applications);
  const differs = [
    ...(value === drawn.value ? [] : ['value' as const]),
    ...(root === closed.root ? [] : ['root' as const]),
    ...(lots.map(({ application }) => application).join() === drawn.order.join() ? [] : ['order' as const]),
  ];
  return { value: value ?? drawn.value, root, lots, differs };
}

async function drawnInRegister({ log }: Store, asked: string): Promise<Redrawn> {
  const index = /^\d+$/.test(asked) ? Number(asked) : -1;
  const lists = new Map<string, SlotClosed>();
  const size = Math.min(await log.size(), index + 1);
  let last: Entry | undefined;
  for await (const { entries } of entriesInBatches(log, 0, size)) {
    for (const bytes of entries) {
      const parsed = parseEntry(bytes);
      last = parsed.ok ? parsed.value : undefined;
      if (last?.kind === 'slot-closed') lists.set(last.slot, last);
    }
  }
  const list = last?.kind === 'slot-drawn' && size === index + 1 ? lists.get(last.slot) : undefined;
  if (last?.kind !== 'slot-drawn' || !list) throw new CommandError(`Entry ${asked} records no draw.`);
  return redrawn(list, last);
}

async function recordDraw(store: Store, asked: string, evidence: string, account: string): Promise<Redrawn> {
  if (!isSlotId(asked)) throw new CommandError(`"${asked}" is no slot: S-000123 is expected.`);
  const by = { role: 'registrar', account } as const;
  const { entry } = await appendAct(store.log, () => ({
    act: 'draw-slot' as const,
    by,
    slot: asked,
    evidence,
  }));
  return drawnInRegister(store, String(entry));
}

const isSlotId = (text: string): text is SlotDrawn['slot'] => /^S-\d{6,}$/.test(text);

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw readError(error, file);
  }
}

function told({ value, root, lots, differs }: Redrawn): string {
  const lines = [
    `value  ${value}`,
    `root   ${root}   (RFC 6962, over the ids in ascending order)`,
    'lot    SHA-256(value ‖ root ‖ id), ascending:',
    ...lots.map(({ application, lot }, i) => `${String(i + 1).padStart(5)}  ${application}  ${lot}`),
  ];
  if (differs) {
    lines.push(
      differs.length === 0
        ? 'The log says the same: value, list and order follow from each other.'
        : `The log says otherwise: ${differs.join(', ')}.`,
    );
  }
  return `${lines.join('\n')}\n`;
}
