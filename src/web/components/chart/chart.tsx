import { Image, Quote, Shapes, Table2 } from 'lucide-react';
import { type PointerEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { csvFrom, saveFile } from '../../data/save-file.ts';
import { announce } from '../../frame/announce.ts';
import { useToday } from '../../frame/today.ts';
import { useWords } from '../../frame/words.tsx';
import { Button } from '../button/button.tsx';
import { Segmented } from '../segmented/segmented.tsx';
import { type Column, Table } from '../table/table.tsx';
import { showToast } from '../toast/toast-queue.ts';
import { type AnyChartData, type ChartData, markNumber, tableOf } from './chart-data.ts';
import { Drawing, Swatch } from './drawing.tsx';
import { linePlaces } from './line-drawing.tsx';
import { pointsInOrder, type ScatterData } from './scatter-data.ts';
import { pointNear } from './scatter-drawing.tsx';
import './chart.css';

export interface ChartProps {
  /** The finding, in a sentence: "Exports to Korea fell to a fifth in three years". */
  readonly title: string;
  /** What the axis counts: `million US dollars`. */
  readonly unit: string;
  readonly data: AnyChartData;
  /** Publisher and edition, as they are to be cited. */
  readonly source: string;
  /** Links to the figures, licence: stands under the source on screen, not in pictures. */
  readonly more?: ReactNode;
  /** Of downloads, without its ending. */
  readonly fileName: string;
  /** Level of the heading. Default 3. */
  readonly level?: 2 | 3 | 4;
}

const usualWidth = 640;

/** The width that there is; 640 until it is known. */
function useWidth() {
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(usualWidth);
  useEffect(() => {
    const element = holder.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const wide = Math.floor(entry?.contentRect.width ?? 0);
      if (wide > 0) setWidth(wide);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { holder, width };
}

interface ReadProps {
  readonly data: AnyChartData;
  /** Places that can be read, from 0. */
  readonly last: number;
  /** The place with which reading begins. */
  readonly first: number;
  readonly sayAt: (index: number) => string;
  /** The place nearest to a point of the drawing. */
  readonly placeAt: (x: number, y: number, width: number) => number | undefined;
}

/** A drawing with a place that is read: by pointer, or by the arrow keys through a slider that only ears and keys notice. */
function ReadDrawing({ data, last, first, sayAt, placeAt }: ReadProps) {
  const { words } = useWords();
  const { holder, width } = useWidth();
  const [at, setAt] = useState<number>();
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    setAt(placeAt(event.clientX - left, event.clientY - top, width));
  };
  return (
    <div className="chart-read">
      <input
        type="range"
        className="by-ear"
        aria-label={words.chart.read}
        min={0}
        max={last}
        step={1}
        value={at ?? first}
        aria-valuetext={sayAt(at ?? first)}
        onFocus={() => setAt(at ?? first)}
        onChange={(event) => setAt(Number(event.target.value))}
      />
      <div ref={holder} className="chart-plot" onPointerMove={follow} onPointerLeave={() => setAt(undefined)}>
        <Drawing data={data} width={width} at={at} />
      </div>
      <p className="chart-readout" aria-hidden>
        {at === undefined ? words.chart.readHint : sayAt(at)}
      </p>
    </div>
  );
}

function ReadLines({ data }: { readonly data: ChartData }) {
  const last = data.along.length - 1;
  const sayAt = (index: number) =>
    `${data.along[index]}: ${data.series
      .map(({ name, values }) => {
        const value = values[index] ?? null;
        return `${name} ${value === null ? data.noValue : data.show(value)}`;
      })
      .join('; ')}`;
  const placeAt = (x: number, _y: number, width: number) => {
    const { left, right } = linePlaces(data, width);
    return Math.min(last, Math.max(0, Math.round(((x - left) / Math.max(1, right - left)) * last)));
  };
  return <ReadDrawing data={data} last={last} first={last} sayAt={sayAt} placeAt={placeAt} />;
}

/** Keys walk from the greatest product to the least, and begin with what the chart is about. */
function ReadPoints({ data }: { readonly data: ScatterData }) {
  const points = pointsInOrder(data);
  const sayAt = (index: number) => {
    const placed = points[index];
    if (!placed) return '';
    const { point, product, series } = placed;
    const amounts = [
      `${data.x.title}: ${data.x.show(point.x)}`,
      `${data.y.title}: ${data.y.show(point.y)}`,
      `${data.product.title}: ${data.product.show(product)}`,
    ];
    const whose = [data.series[series]?.name, ...point.details].filter((one) => one !== point.name);
    return `${point.name} (${whose.join(', ')}). ${amounts.join('; ')}`;
  };
  const subject = points.findIndex(({ series }) => data.series[series]?.isSubject);
  return (
    <ReadDrawing
      data={data}
      last={points.length - 1}
      first={Math.max(0, subject)}
      sayAt={sayAt}
      placeAt={(x, y, width) => pointNear(data, width, [x, y])}
    />
  );
}

function PlainDrawing({ data }: { readonly data: ChartData }) {
  const { holder, width } = useWidth();
  return (
    <div ref={holder} className="chart-plot">
      <Drawing data={data} width={width} />
    </div>
  );
}

function ChartTable({ data, caption }: { readonly data: AnyChartData; readonly caption: string }) {
  const { words } = useWords();
  const { heads, rows, show } = tableOf(data, words.chart);
  const noValue = data.kind === 'scatter' ? '' : data.noValue;
  type Row = (typeof rows)[number];
  const columns = heads.map(
    (title, index): Column<Row> => ({
      id: String(index),
      title,
      ...(index === 0
        ? { isRowHeader: true }
        : rows.some(({ values }) => typeof values[index - 1] === 'string')
          ? {}
          : { align: 'end' as const }),
      render: ({ name, values }) => {
        if (index === 0) return name;
        const value = values[index - 1] ?? null;
        return value === null ? noValue : typeof value === 'string' ? value : show(value, index - 1);
      },
    }),
  );
  return (
    <Table
      caption={caption}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => (data.kind === 'scatter' ? String(rows.indexOf(row)) : row.name)}
    />
  );
}

/**
 * A chart one can read, download and cite: the finding as its title, unit, legend, drawing or table, marks explained, source, and behind each
 * PNG, SVG and CSV. Keys walk along its places; the table says all of it.
 */
export function Chart({ title, unit, data, source, more, fileName, level = 3 }: ChartProps) {
  const { words, format } = useWords();
  const today = useToday();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const headingId = useId();
  const Heading = `h${level}` as const;
  const { chart: say } = words;
  const noted = data.kind === 'scatter' ? [] : (data.marks ?? []);
  const marks = noted.map(({ label }, index) => `${markNumber(index)} ${label}`);
  const address = () => window.location.href;
  const citation = () => say.citation(title, source, address(), format.date(today));

  const take = async (kind: 'png' | 'svg') => {
    try {
      // Only a reader who takes a picture fetches what makes it.
      const { chartPicture } = await import('./chart-picture.tsx');
      const picture = chartPicture({ title, unit, data, marks, source: citation() });
      if (kind === 'svg') saveFile(`${fileName}.svg`, 'image/svg+xml', await picture.svg());
      else saveFile(`${fileName}.png`, 'image/png', await picture.png());
    } catch {
      showToast({ tone: 'failed', title: say.pictureFailed });
    }
  };
  const takeTable = () => {
    const { heads, rows } = tableOf(data, say);
    const lines = rows.map(({ name, values }) => [name, ...values.map((value) => value ?? ''), unit, source]);
    saveFile(`${fileName}.csv`, 'text/csv', csvFrom([[...heads, say.unit, say.source], ...lines]));
  };
  const cite = async () => {
    await navigator.clipboard.writeText(citation());
    announce(say.cited);
    showToast({ tone: 'done', title: say.cited });
  };

  return (
    <figure className="chart" aria-labelledby={headingId}>
      <div className="chart-head">
        <Heading id={headingId} className="chart-title">
          {title}
        </Heading>
        <p className="chart-unit">{unit}</p>
      </div>
      {data.series.length > 1 && view === 'chart' && (
        <ul className="plain-list chart-legend">
          {data.series.map(({ id, name }, number) => (
            <li key={id}>
              <Swatch kind={data.kind} number={number} />
              {name}
            </li>
          ))}
        </ul>
      )}
      {view === 'table' ? (
        <ChartTable data={data} caption={`${title}, ${unit}`} />
      ) : data.kind === 'lines' ? (
        <ReadLines data={data} />
      ) : data.kind === 'scatter' ? (
        <ReadPoints data={data} />
      ) : (
        <PlainDrawing data={data} />
      )}
      {marks.length > 0 && (
        <ul className="plain-list chart-marks">
          {noted.map(({ label }, index) => (
            <li key={label}>
              <span className="chart-mark-badge">{markNumber(index)}</span> {label}
            </li>
          ))}
        </ul>
      )}
      <figcaption className="chart-source">
        {say.source}: {source}
        {more && <>. {more}</>}
      </figcaption>
      <div className="chart-tools">
        <Segmented
          label={say.shownAs}
          hideLabel
          options={[
            { id: 'chart', name: say.chart },
            { id: 'table', name: say.table },
          ]}
          value={view}
          onChange={setView}
        />
        <Button size="small" kind="quiet" icon={Image} onPress={() => void take('png')}>
          PNG
        </Button>
        <Button size="small" kind="quiet" icon={Shapes} onPress={() => void take('svg')}>
          SVG
        </Button>
        <Button size="small" kind="quiet" icon={Table2} onPress={takeTable}>
          CSV
        </Button>
        <Button size="small" kind="quiet" icon={Quote} onPress={() => void cite()}>
          {say.cite}
        </Button>
      </div>
    </figure>
  );
}
