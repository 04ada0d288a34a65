/** The rows of a chain: contracts with their staff and goods, each goods row with what it counts. */
import { Plus, Trash2 } from 'lucide-react';
import { Button, IconButton } from '../components/button/button.tsx';
import { DateField } from '../components/date-field/date-field.tsx';
import { Select } from '../components/select/select.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useWords } from '../frame/words.tsx';
import { AmountField } from './amount-field.tsx';
import {
  type ChainDraft,
  type ChainSoFar,
  type ContractDraft,
  emptyContract,
  emptyGoods,
  type GoodsDraft,
  possibleGivers,
  type RowPlace,
  withoutContract,
} from './chain-draft.ts';

/** Rows of an entry have an end: it holds 65,535 bytes. */
const maximum = { contracts: 60, goods: 200 } as const;

/** How a row is called in its legend, in faults and in the result. */
export function useRowName(): (draft: ChainDraft, at: RowPlace) => string {
  const { words, format } = useWords();
  const { chain: say } = words.pages;
  return ({ contracts }, { contract, goods }) => {
    const draft = contracts[contract - 1];
    const place = contract === 1 ? say.head : say.subcontract(format.number(contract - 1));
    const called = draft?.performer.trim() ? `${place} (${draft.performer.trim()})` : place;
    if (goods === undefined) return called;
    const name = draft?.goods[goods - 1]?.name.trim();
    const row = name ? `${say.goodsAt(format.number(goods))} (${name})` : say.goodsAt(format.number(goods));
    return say.rowOf(row, called);
  };
}

interface GoodsFieldsProps {
  readonly draft: GoodsDraft;
  readonly place: number;
  readonly currency: ChainDraft['currency'];
  readonly soFar: ChainSoFar;
  readonly onChange: (draft: GoodsDraft) => void;
  readonly onRemove: () => void;
}

function GoodsFields({ draft, place, currency, soFar, onChange, onRemove }: GoodsFieldsProps) {
  const { words, format } = useWords();
  const { chain: say } = words.pages;
  const put = (change: Partial<GoodsDraft>) => onChange({ ...draft, ...change });
  const part = soFar.goods.get(draft.key);
  const title = say.goodsAt(format.number(place));
  return (
    <fieldset className="chain-goods">
      <legend>{title}</legend>
      <div className="chain-fields">
        <TextField
          label={say.goodsName}
          value={draft.name}
          onChange={(name) => put({ name })}
          maxLength={300}
          {...(draft.id !== '' && { placeholder: draft.id })}
        />
        <AmountField
          label={say.amount}
          unit={currency}
          value={draft.amount}
          onChange={(amount) => put({ amount })}
        />
        <DateField label={say.boughtOn} value={draft.boughtOn} onChange={(boughtOn) => put({ boughtOn })} />
        <AmountField
          label={say.share}
          unit="%"
          optional
          value={draft.share}
          onChange={(share) => put({ share })}
        />
        <TextField
          label={say.certificate}
          optional
          value={draft.certificate}
          onChange={(certificate) => put({ certificate })}
          maxLength={100}
        />
        <TextField
          label={say.issuer}
          optional
          value={draft.issuer}
          onChange={(issuer) => put({ issuer })}
          maxLength={300}
        />
        <TextField label={say.hs} optional value={draft.hs} onChange={(hs) => put({ hs })} maxLength={10} />
        <DateField
          label={say.validFrom}
          optional
          value={draft.validFrom}
          onChange={(validFrom) => put({ validFrom })}
        />
        <DateField
          label={say.validUntil}
          optional
          value={draft.validUntil}
          onChange={(validUntil) => put({ validUntil })}
        />
      </div>
      <div className="chain-row-end">
        <span data-nothing={part?.why}>
          {part &&
            (part.why
              ? say.countsNothing[part.why]
              : say.counts(format.money({ amount: part.counts, currency })))}
        </span>
        <IconButton icon={Trash2} size="small" label={say.removeGoods(title)} onPress={onRemove} />
      </div>
    </fieldset>
  );
}

interface ContractFieldsProps {
  readonly chain: ChainDraft;
  readonly draft: ContractDraft;
  readonly place: number;
  readonly soFar: ChainSoFar;
  readonly onChange: (draft: ContractDraft) => void;
  readonly onRemove: (() => void) | undefined;
}

function ContractFields({ chain, draft, place, soFar, onChange, onRemove }: ContractFieldsProps) {
  const { words, format } = useWords();
  const { chain: say } = words.pages;
  const nameOf = useRowName();
  const put = (change: Partial<ContractDraft>) => onChange({ ...draft, ...change });
  const title = place === 1 ? say.head : say.subcontract(format.number(place - 1));
  return (
    <fieldset className="chain-contract">
      <legend>{title}</legend>
      <div className="chain-fields">
        <TextField
          label={say.performer}
          value={draft.performer}
          onChange={(performer) => put({ performer })}
          maxLength={300}
        />
        <AmountField
          label={say.amount}
          unit={chain.currency}
          value={draft.amount}
          onChange={(amount) => put({ amount })}
        />
        {draft.under !== '' && (
          <Select
            label={say.under}
            options={possibleGivers(chain, draft.key).map(({ key }) => ({
              id: key,
              name: nameOf(chain, { contract: chain.contracts.findIndex((one) => one.key === key) + 1 }),
            }))}
            value={draft.under}
            onChange={(under) => put({ under })}
          />
        )}
        <AmountField
          label={say.staffAll}
          unit={chain.currency}
          optional
          value={draft.payroll}
          onChange={(payroll) => put({ payroll })}
        />
        <AmountField
          label={say.staffCitizens}
          unit={chain.currency}
          optional
          value={draft.citizens}
          onChange={(citizens) => put({ citizens })}
        />
      </div>
      {draft.goods.map((goods, i) => (
        <GoodsFields
          key={goods.key}
          draft={goods}
          place={i + 1}
          currency={chain.currency}
          soFar={soFar}
          onChange={(next) => put({ goods: draft.goods.map((one) => (one.key === next.key ? next : one)) })}
          onRemove={() => put({ goods: draft.goods.filter(({ key }) => key !== goods.key) })}
        />
      ))}
      <div className="buttons">
        <Button
          size="small"
          icon={Plus}
          isDisabled={draft.goods.length >= maximum.goods}
          onPress={() => put({ goods: [...draft.goods, emptyGoods()] })}
        >
          {say.addGoods}
        </Button>
        {onRemove && (
          <Button size="small" kind="quiet" icon={Trash2} onPress={onRemove}>
            {say.removeGoods(title)}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

export function ChainFields(props: {
  readonly draft: ChainDraft;
  readonly soFar: ChainSoFar;
  readonly onChange: (draft: ChainDraft) => void;
}) {
  const { draft, soFar, onChange } = props;
  const { words } = useWords();
  const { contracts } = draft;
  const [head] = contracts;
  return (
    <div className="chain-rows">
      {contracts.map((contract, i) => (
        <ContractFields
          key={contract.key}
          chain={draft}
          draft={contract}
          place={i + 1}
          soFar={soFar}
          onChange={(next) =>
            onChange({ ...draft, contracts: contracts.map((one) => (one.key === next.key ? next : one)) })
          }
          onRemove={contract.under === '' ? undefined : () => onChange(withoutContract(draft, contract.key))}
        />
      ))}
      <Button
        size="small"
        icon={Plus}
        isDisabled={contracts.length >= maximum.contracts}
        onPress={() => onChange({ ...draft, contracts: [...contracts, emptyContract(head?.key)] })}
      >
        {words.pages.chain.addSubcontract}
      </Button>
    </div>
  );
}
