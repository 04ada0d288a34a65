/** One sealed filing: what everybody may see of it, until when it opens, and the way to open it. */
import { useParams } from 'react-router';
import type { SealedFilingPage as Page } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { LinkButton } from '../components/button/button.tsx';
import { Hash } from '../components/code-block/code-block.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { Link } from '../components/link/link.tsx';
import { useClock } from '../data/country.ts';
import { LawGate, useLawWords } from '../data/law-gate.tsx';
import { useSealedFiling } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { EntryLines } from '../log/entry-lines.tsx';
import { TimeLeft } from './time-left.tsx';
import './sealed-filings.css';

function Filing({ filing, entries }: Pick<Page, 'filing' | 'entries'>) {
  const { words } = useWords();
  const { sealedFilings: say } = words.pages;
  const { session } = useRegister();
  const lawWords = useLawWords();
  const clock = useClock();
  const { status, opened } = filing;
  const isOwn = session?.signedIn === true && session.account === filing.party;
  return (
    <>
      <KeyValues
        items={[
          { key: say.status, value: say.statuses[status] },
          { key: say.sealedAt, value: clock.full(filing.sealedAt) },
          {
            key: say.opensBefore,
            value: clock.full(filing.opensBefore),
            ...(status === 'sealed' && { source: <TimeLeft until={filing.opensBefore} /> }),
          },
          {
            key: say.entry,
            value: (
              <>
                <Link href={`/log?entry=${filing.entry}`}>{String(filing.entry)}</Link>{' '}
                <a href={filing.proof} download>
                  {words.records.proof}
                </a>
              </>
            ),
          },
          ...(opened
            ? [{ key: say.openedTo, value: <Link href={opened.address}>{opened.application}</Link> }]
            : []),
          { key: say.seal, value: <Hash value={filing.commitment} /> },
          { key: say.party, value: <code>{filing.party}</code> },
          { key: say.cite, value: lawWords.citation({ text: filing.cite, confidence: 'inferred' }) },
        ]}
      />
      {status === 'lapsed' && <Banner tone="notice">{say.lapsed}</Banner>}
      {status === 'sealed' && isOwn && (
        <Banner
          tone="notice"
          action={
            <LinkButton size="small" href="/apply">
              {say.toApply}
            </LinkButton>
          }
        >
          {say.how} {say.keepWarning}
        </Banner>
      )}
      <section aria-labelledby="sealed-history">
        <h2 id="sealed-history">{say.history}</h2>
        <EntryLines entries={entries} shape="full" />
      </section>
      <p>
        <Link href="/applications/sealed">{say.all}</Link>
      </p>
    </>
  );
}

function Shell() {
  const { id = '' } = useParams();
  const { words } = useWords();
  return (
    <>
      <PageHeading title={words.pages.sealedFilings.one(id)}>{words.pages.sealedFilings.lead}</PageHeading>
      <Shown of={useSealedFiling(id)} waiting={{ lines: 8 }}>
        {({ filing, entries }) => <Filing filing={filing} entries={entries} />}
      </Shown>
    </>
  );
}

export default function SealedFilingPage() {
  return (
    <LawGate>
      <Shell />
    </LawGate>
  );
}
