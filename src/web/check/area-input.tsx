import { useState } from 'react';
import type { Fault, Note } from '#terms';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { FileDrop, FileLine } from '../components/file-drop/file-drop.tsx';
import { Link } from '../components/link/link.tsx';
import { RadioGroup } from '../components/radio-group/radio-group.tsx';
import { Tabs } from '../components/tabs/tabs.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { boundsFrom } from '../ground/use-fit.ts';
import { checkAddress, useAskedLaw } from './asked-law.tsx';
import { maximumBlocksInHand, type ReadArea, readCodes, readGeoJson } from './read-area.ts';

const maximumFileBytes = 20_000_000;

interface Told {
  readonly code: string;
  readonly at: string;
  readonly message: string;
}

function ToldList({ told, kind }: { readonly told: readonly Told[]; readonly kind: 'faults' | 'notes' }) {
  const { words } = useWords();
  const { law } = useAskedLaw();
  const abroad = law.code === 'KZ' ? undefined : words.pages.checkCountry.faults;
  const sentence = (code: string) => abroad?.[code] ?? words.reading[kind][code];
  return (
    <ul className="told">
      {told.map(({ code, at, message }) => (
        <li key={`${code} ${at} ${message}`}>
          {sentence(code) ?? message} <small>{words.reading.place(at)}</small>
          {sentence(code) !== undefined && (
            <small className="told-detail" lang="en">
              {message}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What is wrong with what was given, each with its place, or what the reader noticed on the way. */
function ReadingNotes({
  faults,
  notes,
}: {
  readonly faults?: readonly Fault[];
  readonly notes?: readonly Note[];
}) {
  const { words } = useWords();
  const { check } = words.pages;
  return (
    <>
      {faults && faults.length > 0 && (
        <Banner
          tone="problem"
          title={check.notRead}
          {...(faults.some(({ code }) => code === 'block_of_other_country') && { action: <CheckThere /> })}
        >
          <ToldList told={faults} kind="faults" />
        </Banner>
      )}
      {notes && notes.length > 0 && (
        <Banner tone="notice" title={check.readNotes}>
          <ToldList told={notes} kind="notes" />
        </Banner>
      )}
    </>
  );
}

/** The way to the law whose blocks these are. */
function CheckThere() {
  const { words } = useWords();
  const { law } = useAskedLaw();
  const other = law.code === 'KZ' ? 'AU-WA' : 'KZ';
  const { ofOther, checkThere } = words.pages.checkCountry;
  return (
    <p>
      {ofOther[other]} <Link href={checkAddress(other)}>{checkThere[other]}</Link>
    </p>
  );
}

interface InputProps {
  readonly cells: readonly number[];
  readonly onChange: (cells: readonly number[]) => void;
}

function CodesInput({ cells, onChange }: InputProps) {
  const { words, format } = useWords();
  const { check } = words.pages;
  const { law, blocks } = useAskedLaw();
  const [text, setText] = useState('');
  const [read, setRead] = useState<ReadArea>();

  function take(isMore: boolean) {
    const result = readCodes(text, blocks);
    setRead(result);
    if (result.ok) onChange(isMore ? [...cells, ...result.cells] : result.cells);
  }

  return (
    <div className="stack">
      <TextField
        label={words.map.pasteCodes}
        hint={law.code === 'KZ' ? words.map.pasteCodesWhat : words.pages.checkCountry.codesWhat}
        value={text}
        onChange={setText}
        multiline
        code
      />
      <div className="buttons">
        <Button onPress={() => take(true)} isDisabled={text.trim() === ''}>
          {check.add}
        </Button>
        {cells.length > 0 && (
          <Button kind="quiet" onPress={() => take(false)} isDisabled={text.trim() === ''}>
            {check.replace}
          </Button>
        )}
      </div>
      {read && !read.ok && <ReadingNotes faults={read.faults} />}
      {read?.ok && (
        <div aria-live="polite">
          <p>{check.read(format.blocks(read.cells.length))}</p>
          <ReadingNotes notes={read.notes} />
        </div>
      )}
    </div>
  );
}

function FileInput({ onChange }: InputProps) {
  const { words, format } = useWords();
  const { summary } = useRegister();
  const { law, blocks } = useAskedLaw();
  const { check } = words.pages;
  const [take, setTake] = useState<'touched' | 'whole'>('touched');
  const [file, setFile] = useState<{ readonly name: string; readonly text: string }>();
  const [read, setRead] = useState<ReadArea>();

  function run(text: string, how: 'touched' | 'whole') {
    const result = readGeoJson(text, how, {
      name: law.name,
      // The box of the sheets until the register has told its own country's.
      bounds: summary && law.code === 'KZ' ? boundsFrom(summary.bounds) : blocks.sheets,
    });
    setRead(result);
    if (result.ok && result.cells.length > 0 && result.cells.length <= maximumBlocksInHand) {
      onChange(result.cells);
    }
  }

  return (
    <div className="stack">
      <FileDrop
        label={check.fileLabel}
        hint={check.fileHint}
        accept={['.geojson', '.json']}
        maximumBytes={maximumFileBytes}
        limit={format.bytes(maximumFileBytes)}
        onFiles={async ([first]) => {
          if (!first) return;
          const text = await first.text();
          setFile({ name: first.name, text });
          run(text, take);
        }}
      >
        {file && (
          <FileLine
            name={file.name}
            {...(read?.ok && { detail: check.read(format.blocks(read.cells.length)) })}
          />
        )}
      </FileDrop>
      <RadioGroup
        label={check.fileTake}
        value={take}
        onChange={(how) => {
          setTake(how);
          if (file) run(file.text, how);
        }}
        options={[
          { id: 'touched', name: check.fileTakeTouched },
          { id: 'whole', name: check.fileTakeWhole },
        ]}
      />
      {read && !read.ok && <ReadingNotes faults={read.faults} />}
      {read?.ok && read.cells.length === 0 && <Banner tone="problem">{check.fileNothing}</Banner>}
      {read?.ok && read.cells.length > maximumBlocksInHand && (
        <Banner tone="problem">{check.fileTooMany(format.blocks(read.cells.length))}</Banner>
      )}
      {read?.ok && <ReadingNotes notes={read.notes} />}
      {read?.ok && read.slivers.length > 0 && (
        <Banner
          tone="notice"
          action={
            <Button
              size="small"
              onPress={() => {
                const slivers = new Set(read.slivers);
                const kept = read.cells.filter((cell) => !slivers.has(cell));
                setRead({ ...read, cells: kept, slivers: [] });
                onChange(kept);
              }}
            >
              {check.dropSlivers}
            </Button>
          }
        >
          {check.slivers(format.blocks(read.slivers.length))}
        </Banner>
      )}
    </div>
  );
}

/** Three ways to give an area: on the map, as codes, as a file. The map is that of the register's country. */
export function AreaInput(props: InputProps) {
  const { words } = useWords();
  const { law } = useAskedLaw();
  const { check } = words.pages;
  return (
    <Tabs
      label={check.inputs}
      tabs={[
        ...(law.code === 'KZ' ? [{ id: 'map', name: check.onMap, children: <p>{check.onMapHow}</p> }] : []),
        { id: 'codes', name: check.codes, children: <CodesInput {...props} /> },
        { id: 'file', name: check.file, children: <FileInput {...props} /> },
      ]}
    />
  );
}
