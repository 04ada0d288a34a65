import { CircleX, KeyRound } from 'lucide-react';
import { type FormEvent, useCallback, useEffect, useMemo, useState } from 'react';
import { areaKm2OfCells, cellsFromRuns, datums, isDatum } from '#grid';
import { isExtract } from '#proof';
import { instantFromMillis } from '#terms';
import { writtenCodes } from '../check/area-summary.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { Hash } from '../components/code-block/code-block.tsx';
import { FileDrop } from '../components/file-drop/file-drop.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { Link } from '../components/link/link.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useClock } from '../data/clock.ts';
import { announce } from '../frame/announce.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { type Judgement, judge } from './judge.ts';
import { judgeExtract } from './judge-extract.ts';
import { JudgedExtract } from './judged-extract.tsx';
import { keepPage } from './keep-page.ts';
import { knownKeys, rememberKeys } from './known-keys.ts';
import { type LiveAnswer, useLiveRegister } from './live-register.ts';
import { partsFromFile, partsFromText } from './read-code.ts';
import { SentenceList } from './sentence-list.tsx';
import './verify-certificate.css';

type Proved = Extract<Judgement, { is: 'proved' }>;

function ProvedLicence({ judgement }: { readonly judgement: Proved }) {
  const { words, format } = useWords();
  const { certificate: say } = words.pages;
  const { licence } = judgement;
  const cells = useMemo(() => cellsFromRuns(licence.cells), [licence.cells]);
  const { ellipsoid } =
    datums[licence.datum !== undefined && isDatum(licence.datum) ? licence.datum : 'WGS84'];
  const ended =
    licence.ended &&
    say.verifyPage.endedThen(
      words.records.endReasons[licence.ended.reason] ?? licence.ended.reason,
      format.date(licence.ended.on),
    );
  return (
    <KeyValues
      items={[
        { key: say.number, value: <strong>{licence.id}</strong> },
        ...(licence.holder === undefined
          ? []
          : [{ key: say.holder, value: <strong>{licence.holder}</strong> }]),
        { key: say.term, value: say.termLine(format.date(licence.from), format.date(licence.until)) },
        { key: say.verifyPage.statusThen, value: ended ?? say.verifyPage.inForceThen },
        {
          key: say.territory,
          value: `${format.blocks(cells.length)}, ${format.area(areaKm2OfCells(cells, ellipsoid) * 1e6)}`,
          ...(licence.datum !== undefined && { source: licence.datum }),
        },
        { key: say.mapTitle, value: <code>{writtenCodes(cells)}</code> },
      ]}
    />
  );
}

function Provings({ judgement }: { readonly judgement: Proved }) {
  const { words, format } = useWords();
  const { verifyPage: say } = words.pages.certificate;
  const { licence, origin, index, size, changes, witnesses, unchecked, isKeyKnown, key } = judgement;
  const clock = useClock();
  const proved = [
    say.entryIsThere(licence.id, format.number(index), format.number(size)),
    say.signed(origin),
    ...(isKeyKnown ? [say.keyKnown] : []),
    ...(licence.holder === undefined ? [] : [say.holderProved]),
    ...(changes > 0 ? [say.changes(format.number(changes))] : []),
    ...witnesses.map(({ name, signedAtSeconds }) =>
      say.witnessed(name, clock.full(instantFromMillis(signedAtSeconds * 1000))),
    ),
  ];
  const unknown = [
    ...(licence.ended ? [] : [say.later(format.number(size - 1))]),
    say.rights,
    ...(witnesses.length === 0 && unchecked === 0 ? [say.noWitness] : []),
    ...(unchecked > 0 ? [say.witnessesUnknown(format.number(unchecked))] : []),
    ...(licence.holder === undefined ? [say.holderNotProved] : []),
  ];
  return (
    <>
      <section aria-labelledby="proved">
        <h2 id="proved">{say.proved}</h2>
        <SentenceList tone="met" sentences={proved} />
      </section>
      <section aria-labelledby="not-known">
        <h2 id="not-known">{say.notKnown}</h2>
        <SentenceList tone="unknown" sentences={unknown}>
          {!isKeyKnown && (
            <li>
              <KeyRound aria-hidden size={18} />
              <span>
                {say.keyUnknown} <Hash value={key} />
              </span>
            </li>
          )}
        </SentenceList>
      </section>
    </>
  );
}

function Live({ answer, judgement }: { readonly answer: LiveAnswer; readonly judgement: Proved }) {
  const { words, format } = useWords();
  const { verifyPage: say } = words.pages.certificate;
  const { licence, origin } = judgement;
  const link = <Link href={`/licences/${licence.id}`}>{say.openLicence}</Link>;
  switch (answer.says) {
    case 'asking':
      return <p>{say.asking}</p>;
    case 'offline':
      return <Banner tone="notice">{say.offline}</Banner>;
    case 'another-register':
      return <Banner tone="notice">{say.another(origin)}</Banner>;
    case 'no-such-licence':
      return <Banner tone="problem">{say.unknownThere}</Banner>;
    case 'same':
      return (
        <Banner tone="notice">
          {say.same} {link}
        </Banner>
      );
    case 'ended':
      return (
        <Banner tone="problem">
          {say.endedSince(words.records.endReasons[answer.reason] ?? answer.reason, format.date(answer.on))}{' '}
          {link}
        </Banner>
      );
    case 'other-blocks':
      return (
        <Banner tone="problem">
          {say.blocksDiffer(format.blocks(answer.blocks))} {link}
        </Banner>
      );
  }
}

function Judged({ judgement, trial }: { readonly judgement: Judgement; readonly trial: boolean }) {
  const { words } = useWords();
  const { certificate, licence } = words.pages;
  const { verifyPage: say } = certificate;
  const answer = useLiveRegister(judgement.is === 'proved' ? judgement : undefined);
  switch (judgement.is) {
    case 'no-code':
      return <Banner tone="problem">{say.notACode}</Banner>;
    case 'part':
      return <Banner tone="notice">{say.missingParts(judgement.missing)}</Banner>;
    case 'unreadable': {
      const why = { damaged: say.damaged, 'too-new': say.tooNew, 'parts-differ': say.partsDiffer };
      return <Banner tone="problem">{why[judgement.why]}</Banner>;
    }
    case 'not-proved':
      return (
        <div className="certificate-verdict" data-ok={false}>
          <h2>
            <CircleX aria-hidden size={22} /> {say.notProved}
          </h2>
          <p>{judgement.failure === 'key-differs' ? say.keyDiffers : say.failures[judgement.failure]}</p>
          <Banner tone="problem">{say.forged}</Banner>
        </div>
      );
    case 'proved':
      return (
        <div className="certificate-verdict" data-ok>
          {trial && <Banner tone="trial">{certificate.trial}</Banner>}
          {judgement.licence.simulated && <Banner tone="simulated">{licence.simulated}</Banner>}
          {judgement.licence.stated && (
            <Banner tone="notice">
              {certificate.stated(judgement.licence.stated.publisher, judgement.licence.stated.number)}
            </Banner>
          )}
          <ProvedLicence judgement={judgement} />
          <Live answer={answer} judgement={judgement} />
          <Provings judgement={judgement} />
        </div>
      );
  }
}

/** Digits behind the # of the address: they never leave the browser. */
const partsOfAddress = () => partsFromText(`verify-certificate${window.location.hash}`);

export default function VerifyCertificatePage() {
  const { words } = useWords();
  const { verifyPage: say } = words.pages.certificate;
  const { client } = useRegister();
  const [parts, setParts] = useState<readonly string[]>(partsOfAddress);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isReading, setReading] = useState(false);
  const [isReady, setReady] = useState(false);
  // Keys that arrive while the page stands are judged by at once.
  const [edition, setEdition] = useState(0);
  const [trial, setTrial] = useState(false);
  const [extract, setExtract] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `edition` says that the keys in the storage have changed
  const judgement = useMemo(
    () => (parts.length > 0 ? judge(parts, (origin) => knownKeys(origin)) : undefined),
    [parts, edition],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const ofExtract = useMemo(() => judgeExtract(extract, (origin) => knownKeys(origin)), [extract, edition]);

  useEffect(() => {
    let isHere = true;
    void keepPage().then((kept) => isHere && setReady(kept));
    void Promise.all([client.register(), client.witnesses()])
      .then(([register, witnesses]) => {
        const keys = { log: register.verifierKey, witnesses: witnesses.items.map(({ key }) => key) };
        rememberKeys(register.origin, keys);
        if (!isHere) return;
        setTrial(register.trial);
        setEdition((before) => before + 1);
      })
      .catch(() => {}); // no network: what was known before is what is known
    return () => {
      isHere = false;
    };
  }, [client]);
  useEffect(() => {
    const read = () => {
      const found = partsOfAddress();
      // A link within the page changes the fragment too: what was proved stays.
      if (found.length > 0) setParts(found);
    };
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  useEffect(() => {
    if (judgement?.is === 'proved') announce(say.proved);
    else if (judgement?.is === 'not-proved') announce(say.notProved);
  }, [judgement, say]);

  const take = useCallback((found: readonly string[], none: string) => {
    setProblem(found.length === 0 ? none : undefined);
    if (found.length === 0) return;
    // A further part joins those read; a whole code begins anew.
    const isPart = found.every((part) => part.includes('-'));
    setParts((before) =>
      isPart ? [...new Set([...before.filter((one) => one.includes('-')), ...found])] : found,
    );
  }, []);

  async function readFiles(files: readonly File[]) {
    setReading(true);
    const [first] = files;
    const text = first && !/\.(pdf|jpe?g|png|webp)$/i.test(first.name) ? await first.text() : '';
    if (isExtract(text)) {
      setReading(false);
      setProblem(undefined);
      setExtract(text);
      return;
    }
    const found = (await Promise.all(files.map(partsFromFile))).flat();
    setReading(false);
    take([...new Set(found)], say.noCode);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isExtract(text)) return setExtract(text);
    take(partsFromText(text), say.notACode);
  }

  function beginAgain() {
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
    setParts([]);
    setText('');
    setExtract('');
  }

  const isFinal = ofExtract !== undefined || (judgement !== undefined && judgement.is !== 'part');
  return (
    <div className="verify-certificate">
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      {ofExtract && <JudgedExtract judgement={ofExtract} />}
      {judgement && !ofExtract && <Judged judgement={judgement} trial={trial} />}
      {isFinal ? (
        <Button onPress={beginAgain}>{say.again}</Button>
      ) : (
        <form onSubmit={submit} className="verify-certificate-form" noValidate>
          <FileDrop
            label={say.photo}
            hint={say.photoHint}
            accept={['.pdf', '.jpg', '.jpeg', '.png', '.webp', '.extract']}
            maximumBytes={30e6}
            limit="30 MB"
            multiple
            onFiles={(files) => void readFiles(files)}
          />
          {isReading && <p role="status">{say.reading}</p>}
          <TextField
            label={say.paste}
            hint={say.pasteHint}
            value={text}
            onChange={setText}
            error={problem}
            multiline
            code
            optional="unsaid"
          />
          <Button kind="primary" type="submit">
            {say.check}
          </Button>
        </form>
      )}
      {isReady && <p className="small-print">{say.ready}</p>}
    </div>
  );
}
