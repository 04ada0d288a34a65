/** What stands at the end of the book: duties, computations, and what was read. */
import type { TextRead } from '#law';
import { type Column, Table } from '../components/table/table.tsx';
import { useCapital } from '../data/capital.ts';
import { useWords } from '../frame/words.tsx';
import { useBook } from './book.tsx';
import { Entry, Reads, Sureness } from './entries.tsx';

export function Duties() {
  const { pack, law } = useBook();
  const capital = useCapital();
  return (
    <div className="law-columns">
      {pack.duties.map(({ id, cite, uses }) => (
        <Entry key={id} level={3} kind="duty" id={id} name={capital(law.duty(id))}>
          <p className="law-source">
            {law.citation(cite)} <Sureness confidence={cite.confidence} />
          </p>
          <Reads ids={uses} />
        </Entry>
      ))}
    </div>
  );
}

export function Computations() {
  const { words } = useWords();
  const { pack } = useBook();
  const capital = useCapital();
  const { computation } = words.pages.lawBook;
  const made = new Map<string, string[]>();
  for (const { id } of pack.provisions) {
    for (const use of pack.usesOf(id)) {
      if (use.by === 'computation') made.set(use.id, [...(made.get(use.id) ?? []), id]);
    }
  }
  return (
    <div className="law-columns">
      {[...made].map(([id, numbers]) => (
        <Entry key={id} level={3} kind="computation" id={id} name={capital(computation[id] ?? id)}>
          <Reads ids={numbers} />
        </Entry>
      ))}
    </div>
  );
}

export function TextsRead() {
  const { words, format } = useWords();
  const { pack, law } = useBook();
  const { lawBook: say } = words.pages;
  const columns: readonly Column<TextRead>[] = [
    {
      id: 'text',
      title: say.text,
      isRowHeader: true,
      render: ({ text }) => law.citation({ text, confidence: 'law' }),
    },
    { id: 'how', title: say.how, render: ({ how }) => say.hows[how] },
    { id: 'up-to', title: say.upTo, render: ({ upTo }) => format.date(upTo) },
  ];
  return (
    <Table
      caption={`${words.pages.benchmark.countries[pack.code] ?? pack.name}: ${say.textsRead}`}
      hideCaption
      columns={columns}
      rows={pack.texts}
      rowKey={({ text }) => text}
    />
  );
}
