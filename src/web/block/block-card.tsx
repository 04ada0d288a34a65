import { CircleMinus, CirclePlus, ClipboardCheck } from 'lucide-react';
import { useMemo } from 'react';
import type { BlockCard as Card } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { GroundTag } from '../components/ground-tag/ground-tag.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { Link } from '../components/link/link.tsx';
import { useCapital } from '../data/capital.ts';
import { useClock } from '../data/clock.ts';
import { law } from '../data/country.ts';
import { ExtractButtons } from '../data/extract-buttons.tsx';
import { useLawWords } from '../data/law-gate.tsx';
import { shownGround } from '../data/shown-ground.ts';
import { printArea } from '../frame/address.ts';
import { useIsPast } from '../frame/standpoint.ts';
import { useToday } from '../frame/today.ts';
import { useAddress } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { BlockHistory, BlockQueue } from './block-claims.tsx';
import './block.css';

type Reason = Card['reasons'][number];

function ReasonLine({ reason }: { readonly reason: Reason }) {
  const { words, format } = useWords();
  const { layer } = useLawWords();
  const { block } = words.pages;
  const what = reason.licence ?? reason.application ?? reason.id;
  const about = [
    reason.kind && layer(reason.kind),
    reason.name,
    reason.extent === 'whole' && block.whole,
  ].filter(Boolean);
  const partly = reason.extent === 'part' ? block.partReasons[reason.code] : undefined;
  return (
    <li>
      {partly ?? block.reasons[reason.code]}
      {reason.code === 'refusal-bars' && reason.until && ` ${format.date(reason.until)}`}
      {about.length > 0 && `: ${about.join(', ')}`}
      {what && reason.address && (
        <>
          {': '}
          <Link href={reason.address}>{what}</Link>
        </>
      )}
      {reason.until && reason.code !== 'refusal-bars' && `, ${block.until(format.date(reason.until))}`}
    </li>
  );
}

function Why({ card }: { readonly card: Card }) {
  const { words } = useWords();
  const { block } = words.pages;
  if (card.reasons.length === 0) {
    return (
      <p>
        {block.free} {card.missing.length > 0 && block.freeUnlessMissing}
      </p>
    );
  }
  return (
    <>
      {card.state === 'free' && (
        <p>
          {block.free} {block.besides}
        </p>
      )}
      <ul className="block-reasons">
        {card.reasons.map((reason) => (
          <ReasonLine
            key={`${reason.code} ${reason.licence ?? reason.application ?? reason.id ?? reason.kind}`}
            reason={reason}
          />
        ))}
      </ul>
    </>
  );
}

/** The slot in which the block was announced, if it was. */
function SlotLine({ slot }: { readonly slot: NonNullable<Card['slot']> }) {
  const { words } = useWords();
  const clock = useClock();
  const { reopening: say } = words.pages;
  return (
    <p>
      {say.blockLine(slot.id, clock.full(slot.closesAt))} <Link href={slot.address}>{say.slot(slot.id)}</Link>
    </p>
  );
}

/** Puts the block in the area in hand, which stands in the address and goes along to check and application. */
function AreaButtons({ card }: { readonly card: Card }) {
  const { words, format } = useWords();
  const [{ area }, change] = useAddress();
  const { block } = words.pages;
  const isIn = area.includes(card.cell);
  const next = isIn ? area.filter((cell) => cell !== card.cell) : [...area, card.cell];
  return (
    <div className="buttons">
      {card.country !== 'outside' && (
        <Button
          kind={isIn ? 'secondary' : 'primary'}
          icon={isIn ? CircleMinus : CirclePlus}
          onPress={() => change({ area: next })}
        >
          {isIn ? block.takeOut : block.add}
        </Button>
      )}
      {area.length > 0 && (
        <LinkButton href={`/check?area=${printArea(area)}`} icon={ClipboardCheck}>
          {block.checkArea(format.blocks(area.length))}
        </LinkButton>
      )}
      {card.country !== 'outside' && (
        <>
          <LinkButton
            kind="quiet"
            href={`/interest/new?area=${printArea(area.length > 0 ? area : [card.cell])}`}
          >
            {words.pages.interest.register}
          </LinkButton>
          <LinkButton kind="quiet" href={`/watch?area=${printArea(area.length > 0 ? area : [card.cell])}`}>
            {words.pages.watch.title}
          </LinkButton>
        </>
      )}
    </div>
  );
}

function FirstYearCost() {
  const { words, format } = useWords();
  const today = useToday();
  const { block } = words.pages;
  const costs = useMemo(() => law.explorationCosts({ blocks: 1, from: today, years: 1 }), [today]);
  const [year] = costs.byLicenceYear;
  if (!year) return null;
  const sum = (amount: number) => format.money({ amount, currency: costs.currency });
  return (
    <section aria-labelledby="block-cost">
      <h2 id="block-cost">{block.cost}</h2>
      <p>{block.costLine(sum(year.payments), sum(year.spend), sum(year.security))}</p>
      <p className="small-print">{block.costNote}</p>
    </section>
  );
}

function Near({ card }: { readonly card: Card }) {
  const { words, format } = useWords();
  const { block } = words.pages;
  return (
    <section aria-labelledby="block-near">
      <h2 id="block-near">{block.near}</h2>
      {card.near.length === 0 ? (
        <p>{block.nearNone}</p>
      ) : (
        <ul className="plain-list near-list">
          {card.near.map((thing) => (
            <li key={`${thing.kind} ${thing.id}`}>
              <span className="near-body">
                {thing.address ? <Link href={thing.address}>{thing.name}</Link> : <span>{thing.name}</span>}
                <span className="near-more">
                  {[
                    block.kinds[thing.kind],
                    ...(thing.minerals ?? []).slice(0, 4).map((code) => words.minerals[code]),
                  ].join(', ')}
                </span>
                {thing.quality === 'rough' && <Badge tone="cannot-tell">{block.rough}</Badge>}
              </span>
              <span className="near-distance">{format.distance(thing.kilometres * 1000)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Missing({ card }: { readonly card: Card }) {
  const { words } = useWords();
  const law = useLawWords();
  const capital = useCapital();
  const { block } = words.pages;
  if (card.missing.length === 0) return null;
  const nameOf = (kind: string) =>
    kind === 'programme' ? law.missing('programme-of-open-territory') : law.layer(kind);
  return (
    <section aria-labelledby="block-missing">
      <h2 id="block-missing">{block.missing}</h2>
      <p>{block.missingLead}</p>
      <ul className="block-missing">
        {card.missing.map((kind) => (
          <li key={kind}>{capital(nameOf(kind))}</li>
        ))}
      </ul>
      <Link href="/data">{words.frame.pages.data}</Link>
    </section>
  );
}

/** All that the register and open sources say of one block. */
export function BlockCard({ card }: { readonly card: Card }) {
  const { words, format } = useWords();
  const { block } = words.pages;
  const isPast = useIsPast();
  const [west, south, east, north] = card.bounds;
  return (
    <>
      <div className="block-state">
        <GroundTag state={shownGround(card.state, card.reasons)}>
          {card.until && block.until(format.date(card.until))}
        </GroundTag>
        {card.simulated && <Badge tone="simulated">{words.ground.simulated}</Badge>}
      </div>
      <Why card={card} />
      {card.slot && <SlotLine slot={card.slot} />}
      {!isPast && <AreaButtons card={card} />}
      {card.queue.length > 0 && <BlockQueue queue={card.queue} />}
      <Near card={card} />
      {!isPast && <FirstYearCost />}
      <Missing card={card} />
      <BlockHistory history={card.history} />
      <ExtractButtons kind="block" id={card.code} />
      <section aria-labelledby="block-facts">
        <h2 id="block-facts">{block.facts}</h2>
        <KeyValues
          items={[
            { key: block.middle, value: format.coordinates((south + north) / 2, (west + east) / 2) },
            { key: block.cell, value: <code>{card.cell}</code> },
          ]}
        />
        {card.country === 'part' && <p>{block.part}</p>}
      </section>
    </>
  );
}
