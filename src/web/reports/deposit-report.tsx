import { type FormEvent, useState } from 'react';
import { type NewReport, ProblemError, type ReportKind, type ReportPartKind } from '#contract';
import { requiredParts } from '#disclosure';
import { runsFromCells } from '#grid';
import { type Language, languages, leadMinerals, type Mineral } from '#terms';
import { Banner } from '../components/banner/banner.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { Chips } from '../components/chips/chips.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { FileDrop } from '../components/file-drop/file-drop.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { Select } from '../components/select/select.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { useUpload } from '../data/writes.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useToday } from '../frame/today.ts';
import { useAddress, useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { useDepositReport } from './data.ts';
import { useLanguageName } from './language-name.ts';
import './reports.css';

const kinds: readonly ReportKind[] = [
  'licence-annual',
  'licence-final',
  'resource-report',
  'state-study',
  'geological-study',
];
const parts: readonly ReportPartKind[] = [
  'text',
  'first-book',
  'graphics',
  'data',
  'competent-person',
  'state-expertise',
];
const maximumBytes = 50 * 2 ** 20;

interface Uploaded {
  readonly kind: ReportPartKind;
  readonly sha256: string;
  readonly name: string;
}

function Form() {
  const { words, format, language: reading } = useWords();
  const { reports: say } = words.pages;
  const [{ area, minerals: known }] = useAddress();
  const [ofLicence] = useAddressKey('licence');
  const today = useToday();
  const languageName = useLanguageName();
  const upload = useUpload();
  const deposit = useDepositReport();
  const [kind, setKind] = useState<ReportKind>('licence-annual');
  const [title, setTitle] = useState('');
  const [authors, setAuthors] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [year, setYear] = useState(Number(today?.slice(0, 4)) || 2026);
  const [language, setLanguage] = useState<Language>(reading);
  const [minerals, setMinerals] = useState<readonly Mineral[]>(known);
  const [licence, setLicence] = useState(ofLicence);
  const [codes, setCodes] = useState('');
  const [files, setFiles] = useState<readonly Uploaded[]>([]);

  const take = async (chosen: readonly File[]) => {
    for (const file of chosen) {
      const kept = await upload.mutateAsync(file).catch(() => undefined); // shown below
      if (!kept) return;
      setFiles((before) => {
        const missing = requiredParts[kind].find(({ part }) => !before.some((one) => one.kind === part));
        const added = { kind: missing?.part ?? 'data', sha256: kept.sha256, name: kept.name } as const;
        return [...before.filter(({ sha256 }) => sha256 !== kept.sha256), added];
      });
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const report: NewReport = {
      kind,
      title,
      authors: authors
        .split('\n')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
      organisation,
      year,
      language,
      minerals: [...minerals],
      ...(licence.trim() === '' ? {} : { licence: licence.trim() as NonNullable<NewReport['licence']> }),
      area:
        area.length > 0
          ? {
              by: 'cells',
              cells: runsFromCells(area).map(([start, count]): [number, number] => [start, count]),
            }
          : { by: 'codes', text: codes },
      parts: files.map(({ kind: of, sha256 }) => ({ kind: of, sha256 })),
    };
    deposit.mutate(report);
  };

  if (deposit.data) {
    return (
      <Banner
        tone="notice"
        title={say.sent}
        action={
          <LinkButton size="small" href={deposit.data.address}>
            {say.sentOpen}
          </LinkButton>
        }
      >
        {say.lead}
      </Banner>
    );
  }
  const { error } = deposit;
  const faults =
    error instanceof ProblemError && error.problem.code === 'report_incomplete' ? error.problem.faults : [];
  return (
    <form className="report-form" onSubmit={submit}>
      <Select
        label={say.kind}
        hint={say.needs(requiredParts[kind].map(({ part }) => say.partKinds[part]).join('; '))}
        options={kinds.map((id) => ({ id, name: say.kinds[id] ?? id }))}
        value={kind}
        onChange={setKind}
      />
      <TextField label={say.name} value={title} onChange={setTitle} maxLength={500} />
      <TextField label={say.authors} hint={say.authorsHint} multiline value={authors} onChange={setAuthors} />
      <TextField label={say.organisation} value={organisation} onChange={setOrganisation} maxLength={300} />
      <NumberField
        label={say.year}
        value={year}
        minValue={1800}
        onChange={(value) => setYear(value ?? year)}
        formatOptions={{ useGrouping: false }}
      />
      <Select
        label={say.language}
        options={languages.map((id) => ({ id, name: languageName(id) }))}
        value={language}
        onChange={setLanguage}
      />
      <Chips
        label={say.mineral}
        chips={[...new Set([...known, ...leadMinerals])].map((id) => ({ id, name: words.minerals[id] }))}
        value={minerals}
        onChange={setMinerals}
      />
      <TextField
        label={say.licence}
        hint={say.licenceHint}
        optional
        value={licence}
        onChange={setLicence}
        code
      />
      {area.length > 0 ? (
        <p>{say.inArea(format.blocks(area.length))}</p>
      ) : (
        <TextField
          label={say.areaCodes}
          hint={say.areaHint}
          multiline
          value={codes}
          onChange={setCodes}
          code
        />
      )}
      <FileDrop
        label={say.addPart}
        accept={['.pdf', '.png', '.jpg', '.jpeg', '.tif', '.tiff']}
        maximumBytes={maximumBytes}
        limit={format.bytes(maximumBytes)}
        multiple
        onFiles={(chosen) => void take(chosen)}
      >
        {files.map((file) => (
          <div key={file.sha256} className="report-part">
            <Select
              label={`${say.partKind}: ${file.name}`}
              options={parts.map((id) => ({ id, name: say.partKinds[id] ?? id }))}
              value={file.kind}
              onChange={(of) =>
                setFiles(files.map((one) => (one.sha256 === file.sha256 ? { ...one, kind: of } : one)))
              }
            />
            <Button
              size="small"
              kind="quiet"
              onPress={() => setFiles(files.filter(({ sha256 }) => sha256 !== file.sha256))}
            >
              {say.removePart}
            </Button>
          </div>
        ))}
      </FileDrop>
      {upload.error && <ProblemNote error={upload.error} />}
      {error && <ProblemNote error={error} />}
      {faults && faults.length > 0 && (
        <ul>
          {faults.map(({ code, at }) => (
            <li key={`${code} ${at}`}>
              {say.faults[code] ?? code}
              {at.startsWith('parts.') && ` (${say.partKinds[at.slice(6)] ?? at})`}
            </li>
          ))}
        </ul>
      )}
      <div className="buttons">
        <Button type="submit" kind="primary" isDisabled={deposit.isPending || upload.isPending}>
          {say.deposit}
        </Button>
      </div>
    </form>
  );
}

export default function DepositReportPage() {
  const { words } = useWords();
  const { session } = useRegister();
  const { reports: say } = words.pages;
  const here = `${window.location.pathname}${window.location.search}`;
  return (
    <>
      <PageHeading title={say.deposit}>{say.depositLead}</PageHeading>
      {!session ? (
        <Skeleton lines={8} />
      ) : session.signedIn ? (
        <Form />
      ) : (
        <EmptyState
          title={say.signInTitle}
          action={
            <LinkButton kind="primary" href={`/sign-in?next=${encodeURIComponent(here)}`}>
              {words.frame.signIn}
            </LinkButton>
          }
        >
          {say.signInHow}
        </EmptyState>
      )}
    </>
  );
}
