import { useParams } from 'react-router';
import { pages, type WatchView } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { Link } from '../components/link/link.tsx';
import { useClock } from '../data/clock.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { Shown } from '../data/shown.tsx';
import { useConfirmWatch, useEndWatch, useWatch } from '../data/watched.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import './watch.css';

/** What a letter's link asks for is done by a click: programs that open links by themselves must not do it. */
function LinkActs({ watch }: { readonly watch: WatchView }) {
  const { words } = useWords();
  const { watch: say } = words.pages;
  const [confirmKey] = useAddressKey('confirm');
  const [endKey] = useAddressKey('end');
  const confirm = useConfirmWatch(watch.id);
  const end = useEndWatch(watch.id);
  if (watch.ended) return <Banner tone="notice">{say.ended}</Banner>;
  return (
    <>
      {confirm.error && <ProblemNote error={confirm.error} />}
      {end.error && <ProblemNote error={end.error} />}
      {confirm.isSuccess && <Banner tone="notice">{say.confirmed}</Banner>}
      {confirmKey !== '' && watch.mail === 'to-confirm' && (
        <Banner
          tone="notice"
          title={say.confirm}
          action={
            <Button kind="primary" isDisabled={confirm.isPending} onPress={() => confirm.mutate(confirmKey)}>
              {say.confirmNow}
            </Button>
          }
        >
          {watch.name}
        </Banner>
      )}
      {endKey !== '' && (
        <Banner
          tone="notice"
          title={say.end}
          action={
            <Button kind="danger" isDisabled={end.isPending} onPress={() => end.mutate(endKey)}>
              {say.endNow}
            </Button>
          }
        >
          {watch.name}
        </Banner>
      )}
    </>
  );
}

function Watch({ watch }: { readonly watch: WatchView }) {
  const { words, format } = useWords();
  const clock = useClock();
  const { watch: say } = words.pages;
  const { area, blocks, deposit } = watch;
  const about = deposit ? (
    <Link href={deposit.address}>{say.deposit(deposit.name)}</Link>
  ) : blocks !== null ? (
    format.blocks(blocks)
  ) : area.kind === 'place' ? (
    say.deposit(area.name)
  ) : area.kind === 'oblast' ? (
    (words.places.oblasts[area.code] ?? area.code)
  ) : (
    say.kinds[area.kind]
  );
  return (
    <>
      <PageHeading title={watch.name} />
      <LinkActs watch={watch} />
      {!watch.ended && (
        <KeyValues
          items={[
            { key: say.area, value: about },
            {
              key: say.state,
              value:
                watch.mail === 'to-confirm' && !watch.mailLeaves ? say.noMail : say.mailStates[watch.mail],
            },
            { key: say.feedIs, value: <a href={watch.feed}>{watch.feed}</a>, source: say.feedHow },
          ]}
        />
      )}
      <section>
        <h2>{say.notices}</h2>
        {watch.notices.length === 0 ? (
          <p>{say.noticesNone}</p>
        ) : (
          <ul className="plain-list near-list">
            {watch.notices.map(
              ({ entry, at, act, record, blocks: touched, equalUntil, simulated, address, replyAddress }) => (
                <li key={entry}>
                  <Link href={address}>
                    {say.notice(say.acts[act] ?? act, record, format.blocks(touched))}
                  </Link>
                  {simulated && <Badge tone="simulated">{words.ground.simulated}</Badge>}
                  {equalUntil !== null && <span>{say.equalUntil(clock.full(equalUntil))}</span>}
                  <span className="near-distance">{clock.full(at)}</span>
                  {replyAddress !== null && <Link href={replyAddress}>{say.sayAbout}</Link>}
                </li>
              ),
            )}
          </ul>
        )}
      </section>
      <Link href={pages.replies}>{words.pages.replies.title}</Link>
    </>
  );
}

export default function WatchPage() {
  const { id = '' } = useParams();
  return (
    <Shown of={useWatch(id)} waiting={{ lines: 8 }}>
      {(watch) => <Watch watch={watch} />}
    </Shown>
  );
}
