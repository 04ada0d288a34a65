import { type AgreementView, api, type CooperationList, withQuery } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { Link } from '../components/link/link.tsx';
import { Select } from '../components/select/select.tsx';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { ChamberLinks } from './chamber-links.tsx';
import { useTradeCooperation } from './reads.ts';
import { useDated, useNameOf } from './trade-words.tsx';
import './trade.css';

function Item({ item }: { readonly item: AgreementView }) {
  const { words } = useWords();
  const { trade: say } = words.pages;
  const dated = useDated();
  return (
    <li className="cooperation-item">
      <h3 lang="en">{item.name}</h3>
      <p>
        <Badge>{say.kinds[item.kind] ?? item.kind}</Badge>{' '}
        <Badge tone={item.state === 'awarded-to-another' ? 'duty' : 'notice'}>
          {say.since(say.states[item.state] ?? item.state, dated(item.stateOn))}
        </Badge>{' '}
        <span lang="en">{item.parties.join(', ')}</span>
      </p>
      <p className="small-print">
        <span lang="en">{item.note}</span>. <Link href={item.sourceUrl}>{say.original}</Link>
      </p>
      {item.events.length > 0 && (
        <Disclosure title={say.events} level={4}>
          <ul>
            {item.events.map(({ date, event, sourceUrl }) => (
              <li key={`${date} ${event}`}>
                {dated(date)}: <span lang="en">{event}</span> <Link href={sourceUrl}>{say.original}</Link>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}

function Areas({ list }: { readonly list: CooperationList }) {
  const { words } = useWords();
  const { trade: say } = words.pages;
  const nameOf = useNameOf();
  const [partner, setPartner] = useAddressKey('partner', 'all');
  const partners = new Map(list.items.map((item) => [item.partner.code, item.partner]));
  const shown = list.items.filter((item) => partner === 'all' || item.partner.code === partner);
  return (
    <>
      <div className="trade-choice">
        <Select
          label={say.partner}
          value={partner}
          onChange={setPartner}
          options={[
            { id: 'all', name: say.allPartners },
            ...[...partners.values()].map((country) => ({ id: country.code, name: nameOf(country) })),
          ]}
        />
      </div>
      {list.areas.map(({ area }) => {
        const own = shown.filter((item) => item.area === area);
        return (
          <section key={area} aria-labelledby={`area-${area}`}>
            <h2 id={`area-${area}`}>{say.areas[area] ?? area}</h2>
            {own.length === 0 ? (
              <p className="trade-none">{say.nothingFound}</p>
            ) : (
              <ul className="plain-list">
                {own.map((item) => (
                  <Item key={item.id} item={item} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
      <p className="small-print">
        <a className="link" href={withQuery(api.tradeCooperation, { format: 'csv' })} download>
          {say.csv}
        </a>
      </p>
    </>
  );
}

/** Areas of cooperation: what was signed or begun, and what became of it. */
export default function CooperationPage() {
  const { words } = useWords();
  const { trade: say } = words.pages;
  const read = useTradeCooperation();
  return (
    <>
      <PageHeading title={say.cooperation}>{say.cooperationLead}</PageHeading>
      <ChamberLinks />
      <Shown of={read}>{(list) => <Areas list={list} />}</Shown>
    </>
  );
}
