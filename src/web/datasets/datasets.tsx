import { HandHelping, LibraryBig } from 'lucide-react';
import { api, type LayerList, type LayerView, pages, type SourceView } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { LinkButton } from '../components/button/button.tsx';
import { CodeBlock } from '../components/code-block/code-block.tsx';
import { Link } from '../components/link/link.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useCapital } from '../data/capital.ts';
import { LawGate, useLawWords } from '../data/law-gate.tsx';
import { useLayers } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { useEnglishOrRussian, useTitleOf } from '../data/source-line.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { mirror } from '../mirror/note.ts';
import './datasets.css';

/** Every dataset that a layer draws on, each once, in the order of the layers. */
export function sourcesOf(layers: readonly LayerView[]): readonly SourceView[] {
  const sources = new Map<string, SourceView>();
  for (const layer of layers) for (const source of layer.sources) sources.set(source.dataset, source);
  return [...sources.values()];
}

function useLayerName(): (layer: LayerView) => string {
  const { words } = useWords();
  const { layer: lawName } = useLawWords();
  const capital = useCapital();
  const names = words.map.layerNames as Readonly<Record<string, string>>;
  const { layerNames } = words.pages.data;
  return (layer) =>
    layerNames[layer.id] ??
    names[layer.id] ??
    (layer.answersFor ? capital(lawName(layer.answersFor)) : layer.id);
}

function Loaded({ layers }: { readonly layers: readonly LayerView[] }) {
  const { words, format } = useWords();
  const { data } = words.pages;
  const nameOf = useLayerName();
  const one = (of: (source: SourceView) => string) => (layer: LayerView) => {
    if (layer.kind === 'live') return data.thisRegister;
    const all = [...new Set(layer.sources.map(of))];
    return all.length <= 2 ? all.join('; ') : `${all[0]} ${data.more(format.number(all.length - 1))}`;
  };
  const columns: readonly Column<LayerView>[] = [
    {
      id: 'layer',
      title: data.columns.layer,
      isRowHeader: true,
      render: (layer) => (
        <>
          {nameOf(layer)} {layer.simulated && <Badge tone="simulated">{data.simulated}</Badge>}
        </>
      ),
    },
    {
      id: 'features',
      title: data.columns.features,
      align: 'end',
      render: (layer) => format.number(layer.features),
    },
    { id: 'publisher', title: data.columns.publisher, render: one((source) => source.publisher) },
    {
      id: 'edition',
      title: data.columns.edition,
      render: (layer) => (layer.kind === 'live' ? data.live : one((source) => source.edition)(layer)),
    },
    { id: 'licence', title: data.columns.licence, render: one((source) => source.licence.name) },
  ];
  return (
    <section>
      <Table caption={data.loaded} columns={columns} rows={layers} rowKey={(layer) => layer.id} />
    </section>
  );
}

function NotLoaded({ layers }: { readonly layers: readonly LayerView[] }) {
  const { words } = useWords();
  const { data } = words.pages;
  const nameOf = useLayerName();
  return (
    <section aria-labelledby="data-missing">
      <h2 id="data-missing">{data.notLoaded}</h2>
      <p>{data.notLoadedLead}</p>
      <ul className="plain-list datasets-missing">
        {layers.map((layer) => (
          <li key={layer.id}>
            <Badge tone="cannot-tell">{data.notLoaded}</Badge> {nameOf(layer)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ sources }: { readonly sources: readonly SourceView[] }) {
  const { words } = useWords();
  const titleOf = useTitleOf();
  const read = useEnglishOrRussian();
  const { data } = words.pages;
  return (
    <section aria-labelledby="data-sources">
      <h2 id="data-sources">{data.sources}</h2>
      <p>{data.sourcesLead}</p>
      <ul className="plain-list datasets">
        {sources.map((source) => (
          <li key={source.dataset} id={source.dataset}>
            <h3>{titleOf(source)}</h3>
            <p>
              {source.publisher}, {source.edition}.{' '}
              {source.licence.url ? (
                <Link href={source.licence.url}>{source.licence.name}</Link>
              ) : (
                source.licence.name
              )}
              . {source.complete ? data.complete : data.incomplete}
            </p>
            <p className="small-print" lang="en">
              {source.credit}
            </p>
            {source.remarks.map((remark) => (
              <p key={remark.en} className="small-print">
                {read(remark)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Connect({ layers }: { readonly layers: readonly LayerView[] }) {
  const { words } = useWords();
  const { data } = words.pages;
  const here = window.location.origin;
  const licences = `${here}${api.licences}?status=in-force&pageSize=500`;
  const tiles = layers.find((layer) => layer.tiles)?.id ?? 'licence';
  return (
    <section aria-labelledby="data-connect">
      <h2 id="data-connect">{data.connect}</h2>
      <p>{data.connectLead}</p>
      <ul>
        <li>
          {/* The description is a file of the server, not a page of ours. */}
          <a href={api.description}>{data.api}</a>
        </li>
        <li>
          {data.feed}: <code className="datasets-address">{here + api.feed}</code>
        </li>
        <li>
          {data.logFiles}: <code className="datasets-address">{here}/log/checkpoint</code>
        </li>
      </ul>
      <div className="datasets-code">
        <CodeBlock label={data.curl} code={`curl '${licences}'`} />
        <CodeBlock
          label={data.python}
          code={`import pandas, requests\npandas.DataFrame(requests.get('${licences}').json()['items'])`}
        />
        <CodeBlock label={data.r} code={`jsonlite::fromJSON('${licences}')$items`} />
        <CodeBlock label={data.qgis} code={`${here}/tiles/${tiles}/{z}/{x}/{y}.pbf`} />
      </div>
    </section>
  );
}

function Datasets({ layers }: { readonly layers: LayerList }) {
  const loaded = layers.items.filter((layer) => layer.loaded);
  const missing = layers.items.filter((layer) => !layer.loaded);
  return (
    <>
      <Loaded layers={loaded} />
      {missing.length > 0 && <NotLoaded layers={missing} />}
      <Sources sources={sourcesOf(loaded)} />
      <Connect layers={loaded} />
    </>
  );
}

export default function DatasetsPage() {
  const { words } = useWords();
  const layers = useLayers();
  return (
    <LawGate>
      <PageHeading title={words.pages.data.title}>{words.pages.data.lead}</PageHeading>
      {/* A mirror holds neither. */}
      {!mirror && (
        <div className="buttons">
          <LinkButton size="small" icon={LibraryBig} href={pages.reports}>
            {words.pages.reports.title}
          </LinkButton>
          <LinkButton size="small" icon={HandHelping} href={pages.interest}>
            {words.pages.interest.title}
          </LinkButton>
        </div>
      )}
      <Shown of={layers} waiting={{ shape: 'table', lines: 10 }}>
        {(list) => <Datasets layers={list} />}
      </Shown>
    </LawGate>
  );
}
