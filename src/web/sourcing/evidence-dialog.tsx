/** Asks for what a rule lacks, right where the rule says that it cannot tell. */
import { useState } from 'react';
import type { Lot, MissingEvidence, RuleTables } from '#sourcing';
import { ownerReadings } from '#sourcing';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { ComboBox } from '../components/combo-box/combo-box.tsx';
import { DateField } from '../components/date-field/date-field.tsx';
import { Dialog } from '../components/dialog/dialog.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { RadioGroup } from '../components/radio-group/radio-group.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useCountryName } from '../data/countries.ts';
import { twoLettersOf } from '../data/countries-by-three.ts';
import { useWords } from '../frame/words.tsx';
import { useCountryOptions } from './country-options.ts';
import {
  draftOfLot,
  type EvidenceDraft,
  lotFromDraft,
  type OwnerDraft,
  withoutStatements,
} from './evidence-draft.ts';

interface FieldsProps {
  readonly lot: Lot;
  readonly tables: RuleTables;
  readonly draft: EvidenceDraft;
  readonly onChange: (draft: EvidenceDraft) => void;
}

function usePlaceName(lot: Lot): (at: number) => string {
  const { words, format } = useWords();
  const { sourcing: say } = words.pages;
  return (at) => {
    const step = lot.steps[at - 1];
    if (at === 0 || !step) return say.mine;
    const name = say.stepNames[step.name] ?? step.name;
    return name.trim() === '' ? say.step(format.number(at)) : name;
  };
}

function Figure(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  return <NumberField {...props} minValue={0} formatOptions={{ maximumFractionDigits: 2 }} />;
}

function Owners({ lot, tables, draft, onChange }: FieldsProps) {
  const { words, format } = useWords();
  const { evidence: say } = words.pages;
  const countries = useCountryOptions();
  const countryName = useCountryName();
  const nameOf = usePlaceName(lot);
  const put = (next: OwnerDraft) =>
    onChange({ ...draft, owners: draft.owners.map((one) => (one.at === next.at ? next : one)) });
  const covered = [...tables.coveredNations].map((code) => countryName(twoLettersOf(code)));
  return (
    <>
      <p className="small-print">{say.coveredNations(format.list(covered))}</p>
      {draft.owners.map((owner) => (
        <div key={owner.at} className="evidence-pair">
          <ComboBox
            label={say.organisedIn(nameOf(owner.at))}
            options={countries}
            value={owner.organisedIn}
            onChange={(organisedIn) => put({ ...owner, organisedIn })}
          />
          <Figure
            label={say.coveredShare(nameOf(owner.at))}
            value={owner.percent}
            onChange={(percent) => put({ ...owner, percent })}
          />
        </div>
      ))}
    </>
  );
}

function Places({ kind, lot, draft, onChange }: FieldsProps & { readonly kind: MissingEvidence }) {
  const { words } = useWords();
  const { sourcing: say } = words.pages;
  const options = useCountryOptions();
  const nameOf = usePlaceName(lot);
  const isOf = (at: number) => (kind === 'value-added' ? true : (kind === 'mine-country') === (at === 0));
  return draft.countries.map((country, at) => {
    if (!isOf(at)) return null;
    const where = nameOf(at);
    return kind === 'value-added' ? (
      <Figure
        // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number on the way
        key={at}
        label={`${where}: ${say.valueAdded}`}
        value={draft.values[at] ?? Number.NaN}
        onChange={(value) =>
          onChange({ ...draft, values: draft.values.map((old, i) => (i === at ? value : old)) })
        }
      />
    ) : (
      <ComboBox
        // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number on the way
        key={at}
        label={`${where}: ${say.country}`}
        options={options}
        value={country}
        onChange={(chosen) =>
          onChange({ ...draft, countries: draft.countries.map((old, i) => (i === at ? chosen : old)) })
        }
      />
    );
  });
}

function KindFields({ kind, ...fields }: FieldsProps & { readonly kind: MissingEvidence }) {
  const { lot, tables, draft, onChange } = fields;
  const { words } = useWords();
  const { evidence: say, sourcing } = words.pages;
  const figure = (
    label: string,
    key: 'otherValue' | 'otherQualifying' | 'ratio' | 'ratioNeeded' | 'share',
  ) => <Figure label={label} value={draft[key]} onChange={(value) => onChange({ ...draft, [key]: value })} />;
  switch (kind) {
    case 'mineral':
      return (
        <ComboBox
          label={sourcing.mineral}
          options={[...tables.minerals.values()].map(({ mineral, name }) => ({ id: mineral, name }))}
          value={draft.mineral}
          onChange={(mineral) => onChange({ ...draft, mineral })}
        />
      );
    case 'hs-edition':
      return (
        <TextField
          label={`${sourcing.hs} (HS2022)`}
          code
          value={draft.hsCode}
          onChange={(hsCode) => onChange({ ...draft, hsCode })}
        />
      );
    case 'mine-country':
    case 'step-country':
    case 'value-added':
      return <Places kind={kind} {...fields} />;
    case 'other-battery-minerals':
      return (
        <div className="evidence-pair">
          {figure(say.otherValue, 'otherValue')}
          {figure(say.otherQualifying, 'otherQualifying')}
        </div>
      );
    case 'owner-chain':
      return <Owners {...fields} />;
    case 'reading-of-owner-chain':
      return (
        <RadioGroup
          label={say.reading}
          options={ownerReadings.map((id) => ({ id, name: say.readings[id] }))}
          value={draft.reading}
          onChange={(reading) => onChange({ ...draft, reading })}
        />
      );
    case 'material-assistance-ratio':
      return (
        <div className="evidence-pair">
          {figure(say.ratio, 'ratio')}
          {figure(say.ratioNeeded, 'ratioNeeded')}
        </div>
      );
    case 'market-shares':
      return figure(lot.market === 'korea' ? say.koreaShare : say.unionShare, 'share');
    case 'threshold':
      return (
        <DateField
          label={say.placedOn}
          value={draft.placedOn}
          onChange={(placedOn) => onChange({ ...draft, placedOn })}
        />
      );
  }
}

export interface EvidenceDialogProps {
  /** The rule's name, which heads it. */
  readonly title: string;
  readonly kinds: readonly MissingEvidence[];
  readonly lot: Lot;
  readonly tables: RuleTables;
  /** Whether something was stated before, so that it can be taken back. */
  readonly isStated: boolean;
  readonly onChange: (lot: Lot) => void;
  readonly onClose: () => void;
}

export function EvidenceDialog(props: EvidenceDialogProps) {
  const { title, kinds, lot, tables, isStated, onChange, onClose } = props;
  const { words } = useWords();
  const { evidence: say } = words.pages;
  const [draft, setDraft] = useState(() => draftOfLot(lot, kinds, tables));
  const [isTried, setTried] = useState(false);
  const read = lotFromDraft(lot, draft, kinds);
  const finish = (changed: Lot | undefined) => {
    setTried(true);
    if (!changed) return;
    onChange(changed);
    onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          {isStated && (
            <Button kind="quiet" onPress={() => finish(withoutStatements(lot, kinds))}>
              {say.takeBack}
            </Button>
          )}
          <Button kind="primary" onPress={() => finish(read)}>
            {say.take}
          </Button>
        </>
      }
    >
      <div className="evidence-fields">
        <p className="small-print">{say.lead}</p>
        {kinds.map((kind) => (
          <KindFields key={kind} kind={kind} lot={lot} tables={tables} draft={draft} onChange={setDraft} />
        ))}
        <TextField
          label={say.paper}
          hint={kinds.map((kind) => say.papers[kind]).join(' ')}
          optional
          maxLength={300}
          value={draft.paper}
          onChange={(paper) => setDraft({ ...draft, paper })}
        />
        {isTried && !read && <Banner tone="problem">{say.missing}</Banner>}
      </div>
    </Dialog>
  );
}
