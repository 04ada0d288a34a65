import { MapPin } from 'lucide-react';
import type { FoundAreaView } from '#contract';
import { cellsFromRuns } from '#grid';
import { Badge } from '../components/badge/badge.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { Link } from '../components/link/link.tsx';
import { Table } from '../components/table/table.tsx';
import { law } from '../data/country.ts';
import { useDepositName } from '../data/deposit-name.tsx';
import { placeName } from '../data/place-names.ts';
import { printArea } from '../frame/address.ts';
import { useWords } from '../frame/words.tsx';

/** Each part of the score with its weight and what it brings: the sum can be added up by hand. */
function Why({ area }: { readonly area: FoundAreaView }) {
  const { words, format } = useWords();
  const { groundPage: say } = words.pages;
  const points = (share: number) => format.number(share * 100, { decimals: 1 });
  return (
    <Table
      caption={say.why}
      hideCaption
      columns={[
        { id: 'part', title: say.part, isRowHeader: true, render: ({ part }) => say.parts[part] },
        { id: 'value', title: say.value, align: 'end', render: ({ value }) => format.percent(value, 0) },
        { id: 'share', title: say.share, align: 'end', render: ({ share }) => format.percent(share, 0) },
        {
          id: 'points',
          title: say.points,
          align: 'end',
          render: ({ value, share }) => points(value * share),
        },
      ]}
      rows={area.parts}
      rowKey={({ part }) => part}
      foot={
        <tr>
          <th scope="row" colSpan={3}>
            {say.score}
          </th>
          <td className="align-end">{points(area.score)}</td>
        </tr>
      }
    />
  );
}

export function FoundArea(props: {
  readonly area: FoundAreaView;
  readonly years: number;
  readonly onShow: () => void;
  readonly onTake: () => void;
}) {
  const { words, format, language } = useWords();
  const { groundPage: say } = words.pages;
  const { area, years, onShow, onTake } = props;
  const { occurrence, town, lines, cost } = area;
  const named = useDepositName()(occurrence);
  const tenge = (amount: number) => format.moneyShort({ amount, currency: law.currency });
  const away = (kilometres: number) => format.distance(kilometres * 1000);
  const inAddress = printArea(cellsFromRuns(area.cells));
  const oblast = area.oblast && (words.places.oblasts[area.oblast] ?? area.oblast);
  const reasons = [
    occurrence.kilometres < 1.5
      ? say.resultFull(format.blocks(area.blocks))
      : say.result(format.blocks(area.blocks), away(occurrence.kilometres)),
    ...(occurrence.others > 0 ? [say.others(format.number(occurrence.others))] : []),
    ...(town ? [say.fromTown(away(town.kilometres), placeName(town.names, language).text)] : []),
    ...lines.map(({ layer, kilometres }) => say.fromLine(away(kilometres), say.parts[layer])),
    say.cost(format.number(years), tenge(cost.payments), tenge(cost.spend)),
  ];
  return (
    <li className="ground-result">
      <span className="ground-place">{format.number(area.rank)}</span>
      <div>
        <h3>
          <Link href={occurrence.address} kind="quiet">
            {named.text}
          </Link>
        </h3>
        {named.stated !== undefined && <p className="stated-name">{named.stated}</p>}
        <p className="ground-badges">
          <Badge tone="notice">{say.scored(format.number(area.score * 100, { decimals: 0 }))}</Badge>
          {oblast && <Badge>{oblast}</Badge>}
          {occurrence.hasFigures && <Badge>{say.figures}</Badge>}
          {occurrence.quality === 'rough' && (
            <Badge tone="cannot-tell">
              {occurrence.uncertaintyKm === undefined
                ? say.roughUnknown
                : say.rough(away(occurrence.uncertaintyKm))}
            </Badge>
          )}
        </p>
        <p>{reasons.join('; ')}.</p>
        <div className="buttons">
          <Button size="small" onPress={onTake}>
            {say.take}
          </Button>
          <LinkButton size="small" href={`/check?area=${inAddress}`}>
            {say.check}
          </LinkButton>
          <LinkButton size="small" href={`/apply?area=${inAddress}`}>
            {say.apply}
          </LinkButton>
          <Button size="small" kind="quiet" icon={MapPin} onPress={onShow}>
            {say.show}
          </Button>
        </div>
        <Disclosure title={say.why} level={4}>
          <Why area={area} />
        </Disclosure>
      </div>
    </li>
  );
}
