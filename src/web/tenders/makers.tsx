import { useState } from 'react';
import { type Maker, makersFor, readMakers } from '#tender';
import { type CivilDate, type Fault, isCivilDate } from '#terms';
import { Banner } from '../components/banner/banner.tsx';
import { DateField } from '../components/date-field/date-field.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { FileDrop } from '../components/file-drop/file-drop.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useToday } from '../frame/today.ts';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import './tenders.css';

const maximumFileBytes = 20 * 2 ** 20;
type Match = ReturnType<typeof makersFor>[number];

function Matches({ makers }: { readonly makers: readonly Maker[] }) {
  const { words, format } = useWords();
  const { makers: say } = words.pages.tenders;
  const today = useToday();
  const [need, setNeed] = useAddressKey('hs', '7308');
  const [asked, setAsked] = useAddressKey('on');
  const on: CivilDate = isCivilDate(asked) ? asked : today;
  const columns: readonly Column<Match>[] = [
    { id: 'maker', title: say.maker, isRowHeader: true, render: ({ name }) => name },
    {
      id: 'certificate',
      title: say.certificate,
      render: ({ certificate }) => `${certificate.number}, ${certificate.issuer}`,
    },
    { id: 'hs', title: 'HS', render: ({ certificate }) => certificate.hs },
    {
      id: 'share',
      title: say.share,
      align: 'end',
      render: ({ certificate }) => format.percent(certificate.sharePercent / 100),
    },
    { id: 'until', title: say.validUntil, render: ({ certificate }) => format.date(certificate.validUntil) },
  ];
  return (
    <>
      <div className="tender-pair">
        <TextField label={say.need} value={need} onChange={(text) => setNeed(text, { replace: true })} />
        <DateField label={say.on} value={on} onChange={(day) => setAsked(day, { replace: true })} />
      </div>
      <Table
        caption={say.matches}
        columns={columns}
        rows={makersFor(need.trim(), on, makers)}
        rowKey={({ name, certificate }) => `${name} ${certificate.number}`}
        empty={<EmptyState title={say.noMatch} />}
      />
    </>
  );
}

/** A directory that is brought, since no open one was found; it stays in the browser. */
export default function MakersPage() {
  const { words, format } = useWords();
  const { makers: say } = words.pages.tenders;
  const [makers, setMakers] = useState<readonly Maker[]>([]);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    const read = readMakers(await file.text());
    setMakers(read.ok ? read.value : []);
    setFaults(read.ok ? [] : read.faults);
  };
  return (
    <>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      {makers.length === 0 && faults.length === 0 && (
        <EmptyState title={say.none}>{say.noneAdvice}</EmptyState>
      )}
      <FileDrop
        label={say.file}
        accept={['.csv']}
        maximumBytes={maximumFileBytes}
        limit={format.bytes(maximumFileBytes)}
        onFiles={(files) => void take(files)}
      />
      {faults.length > 0 && (
        <Banner tone="problem" title={say.faults}>
          <ul lang="en">
            {faults.slice(0, 20).map(({ at, message }) => (
              <li key={`${at} ${message}`}>
                {at}: {message}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {makers.length > 0 && <Matches makers={makers} />}
    </>
  );
}
