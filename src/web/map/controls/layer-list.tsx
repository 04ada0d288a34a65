import { Info } from 'lucide-react';
import { useState } from 'react';
import type { LayerView, SourceView } from '#contract';
import { civilDate } from '#terms';
import { IconButton } from '../../components/button/button.tsx';
import { Checkbox } from '../../components/checkbox/checkbox.tsx';
import { KeyValues } from '../../components/key-values/key-values.tsx';
import { useLayers } from '../../data/reads.ts';
import { useTitleOf } from '../../data/source-line.tsx';
import { useAddress } from '../../frame/use-address.ts';
import { useWords } from '../../frame/words.tsx';
import { isShown, layersOfSwitch, otherLayers, switchableLayers } from '../layers.ts';

function Source({
  source,
  loadedOn,
}: {
  readonly source: SourceView;
  readonly loadedOn: string | undefined;
}) {
  const { words, format } = useWords();
  const title = useTitleOf()(source);
  return (
    <KeyValues
      shape="stack"
      items={[
        { key: title, value: source.publisher },
        {
          key: words.map.layerOn,
          value: loadedOn ? `${source.edition}; ${format.date(civilDate(loadedOn))}` : source.edition,
        },
        {
          key: words.map.layerLicence,
          value: source.licence.url ? (
            <a href={source.licence.url}>{source.licence.name}</a>
          ) : (
            source.licence.name
          ),
        },
      ]}
    />
  );
}

interface LayerLineProps {
  readonly name: string;
  readonly behind: readonly LayerView[];
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

/** A switch, and one click away who publishes the layer, of which day, under which licence. */
function LayerLine({ name, behind, isOn, onToggle }: LayerLineProps) {
  const { words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const hasNoData = behind.length > 0 && behind.every(({ loaded }) => !loaded);
  const sources = behind.flatMap(({ sources: all, loadedOn }) => all.map((source) => ({ source, loadedOn })));
  return (
    <li className="layer-line">
      <div className="layer-switch">
        <Checkbox
          isSelected={isOn && !hasNoData}
          isDisabled={hasNoData}
          onChange={onToggle}
          {...(hasNoData && { detail: words.map.noData })}
        >
          {name}
        </Checkbox>
        {sources.length > 0 && (
          <IconButton
            icon={Info}
            label={words.map.layerAbout(name)}
            size="small"
            aria-expanded={isOpen}
            onPress={() => setOpen(!isOpen)}
          />
        )}
      </div>
      {isOpen &&
        sources.map(({ source, loadedOn }) => (
          <Source key={source.dataset} source={source} loadedOn={loadedOn} />
        ))}
    </li>
  );
}

/** Switches for the layers, with publisher, date and licence one click away; layers without data say so. */
export function LayerList() {
  const { words } = useWords();
  const [{ layers: wanted, showSimulated }, change] = useAddress();
  const { data } = useLayers();
  const known = data?.items ?? [];
  const named = (id: string) => known.find((layer) => layer.id === id);

  const switches: readonly string[] = [...switchableLayers, ...otherLayers(known).map(({ id }) => id)];
  const nameOf = (id: string) => (words.map.layerNames as Readonly<Record<string, string>>)[id] ?? id;
  const behind = (id: string) => (layersOfSwitch as Readonly<Record<string, readonly string[]>>)[id] ?? [id];

  const toggle = (layer: string, isOn: boolean) => {
    const now = switches.filter((each) => (each === layer ? isOn : isShown(each, wanted)));
    const isUsual = switches.every((each) => now.includes(each) === isShown(each, undefined));
    change({ layers: isUsual ? null : now }, { replace: true });
  };
  const missing = known.filter(
    ({ id, loaded }) => !loaded && !switches.some((layer) => behind(layer).includes(id)),
  );

  return (
    <div className="layer-list">
      <h2>{words.map.layers}</h2>
      <ul className="plain-list">
        {switches.map((layer) => (
          <LayerLine
            key={layer}
            name={nameOf(layer)}
            behind={behind(layer).flatMap((id) => named(id) ?? [])}
            isOn={isShown(layer, wanted)}
            onToggle={(isOn) => toggle(layer, isOn)}
          />
        ))}
      </ul>
      <Checkbox
        isSelected={showSimulated}
        onChange={(isOn) => change({ showSimulated: isOn }, { replace: true })}
      >
        {words.map.showSimulated}
      </Checkbox>
      {missing.length > 0 && (
        <section aria-label={words.map.noData} className="layer-missing">
          <h3>{words.map.noData}</h3>
          <p>{words.map.noDataWhy}</p>
          <ul>
            {missing.map(({ id }) => (
              <li key={id}>{nameOf(id)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
