import type { LayerView, SourceView } from '#contract';
import { civilDate } from '#terms';
import { Checkbox } from '../../components/checkbox/checkbox.tsx';
import { Disclosure } from '../../components/disclosure/disclosure.tsx';
import { KeyValues } from '../../components/key-values/key-values.tsx';
import { useLayers } from '../../data/reads.ts';
import { useAddress } from '../../frame/use-address.ts';
import { useWords } from '../../frame/words.tsx';
import { isShown, layersOfSwitch, type SwitchableLayer, switchableLayers, usualLayers } from '../layers.ts';

function Source({
  source,
  loadedOn,
}: {
  readonly source: SourceView;
  readonly loadedOn: string | undefined;
}) {
  const { words, format, language } = useWords();
  const title = (language === 'ru' ? source.title.ru : source.title.en) ?? source.dataset;
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

/** What a layer is, who publishes it, of which day, under which licence. */
function LayerSources({ layers }: { readonly layers: readonly LayerView[] }) {
  const { words } = useWords();
  const sources = layers.flatMap((layer) =>
    layer.sources.map((source) => ({ source, loadedOn: layer.loadedOn })),
  );
  if (sources.length === 0) return null;
  return (
    <Disclosure title={words.map.layerSources} level={4}>
      {sources.map(({ source, loadedOn }) => (
        <Source key={source.dataset} source={source} loadedOn={loadedOn} />
      ))}
    </Disclosure>
  );
}

/** Switches for the layers, with publisher, date and licence one click away; layers without data say so. */
export function LayerList() {
  const { words } = useWords();
  const [{ layers: wanted, showSimulated }, change] = useAddress();
  const { data } = useLayers();
  const known = data?.items ?? [];
  const named = (id: string) => known.find((layer) => layer.id === id);

  const toggle = (layer: SwitchableLayer, isOn: boolean) => {
    const now = switchableLayers.filter((each) => (each === layer ? isOn : isShown(each, wanted)));
    const isUsual = now.length === usualLayers.length && now.every((each) => usualLayers.includes(each));
    change({ layers: isUsual ? null : now }, { replace: true });
  };
  const missing = known.filter(
    ({ id, loaded }) => !loaded && !switchableLayers.some((layer) => layersOfSwitch[layer].includes(id)),
  );

  return (
    <div className="layer-list">
      <h2>{words.map.layers}</h2>
      <ul className="plain-list">
        {switchableLayers.map((layer) => {
          const behind = layersOfSwitch[layer].flatMap((id) => named(id) ?? []);
          const hasNoData = behind.length > 0 && behind.every(({ loaded }) => !loaded);
          return (
            <li key={layer} className="layer-line">
              <Checkbox
                isSelected={isShown(layer, wanted) && !hasNoData}
                isDisabled={hasNoData}
                onChange={(isOn) => toggle(layer, isOn)}
                {...(hasNoData && { detail: words.map.noData })}
              >
                {words.map.layerNames[layer]}
              </Checkbox>
              <LayerSources layers={behind} />
            </li>
          );
        })}
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
              <li key={id}>{(words.map.layerNames as Readonly<Record<string, string>>)[id] ?? id}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
