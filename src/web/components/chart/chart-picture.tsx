/** A chart as a picture that stands alone: title, unit, legend, marks and source in it, always by day, letters included. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type ChartData, dashes } from './chart-data.ts';
import { Drawing, drawingHeight } from './drawing.tsx';
import { fontsFor } from './embed-fonts.ts';
import { linesOf, textWidth } from './scale.ts';

export interface PictureParts {
  readonly title: string;
  readonly unit: string;
  readonly data: ChartData;
  /** Marks with their numbers. */
  readonly marks: readonly string[];
  readonly source: string;
}

const width = 960;
const side = 32;
const inner = width - 2 * side;

interface Line {
  readonly className: string;
  readonly text: string;
  readonly y: number;
}

/** Lines of text one under the other; `y` is the baseline. */
function stacked(texts: readonly string[], from: number, size: number, className: string): Line[] {
  return texts
    .flatMap((text) => linesOf(text, inner, size))
    .map((text, i) => ({ className, text, y: from + (i + 1) * Math.round(size * 1.35) }));
}

function Picture({ title, unit, data, marks, source }: PictureParts) {
  const head = stacked([title], side - 8, 22, 'chart-picture-title');
  const below = stacked([unit], head.at(-1)?.y ?? side, 15, 'chart-picture-text');
  const legendY = (below.at(-1)?.y ?? side) + 28;
  let legendX = side;
  const legend = data.series.map(({ name }) => {
    const x = legendX;
    legendX += 34 + textWidth(name, 14) + 24;
    return { name, x };
  });
  const hasLegend = data.series.length > 1;
  const chartY = hasLegend ? legendY + 14 : legendY - 12;
  const chartEnd = chartY + drawingHeight({ data, width: inner });
  const notes = stacked([...marks], chartEnd + 4, 13, 'chart-picture-text');
  const foot = stacked([source], (notes.at(-1)?.y ?? chartEnd) + 8, 12, 'chart-picture-source');
  const height = (foot.at(-1)?.y ?? chartEnd) + side - 8;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
    >
      <title>{title}</title>
      <rect className="chart-picture-paper" width={width} height={height} />
      {[...head, ...below, ...notes, ...foot].map(({ className, text, y }) => (
        <text key={`${y}`} className={className} x={side} y={y}>
          {text}
        </text>
      ))}
      {hasLegend &&
        legend.map(({ name, x }, number) => (
          <g key={name} className={`chart-tone-${number + 1}`}>
            {data.kind === 'lines' ? (
              <path className="chart-line" d={`M${x} ${legendY - 5}h26`} strokeDasharray={dashes[number]} />
            ) : (
              <rect className="chart-bar" x={x + 6} y={legendY - 11} width={14} height={12} />
            )}
            <text className="chart-picture-text" x={x + 34} y={legendY}>
              {name}
            </text>
          </g>
        ))}
      <g transform={`translate(${side} ${chartY})`}>
        <Drawing data={data} width={inner} />
      </g>
    </svg>
  );
}

/** What a look consists of; nothing else is kept of the style sheets. */
const looks = {
  shape: ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-linejoin'],
  text: ['fill', 'font-family', 'font-size', 'font-weight', 'font-style'],
} as const;

/** Writes the look that the style sheets give into the elements themselves. */
function keepLooks(svg: SVGSVGElement): void {
  for (const element of svg.querySelectorAll('path, rect, circle, text, tspan')) {
    const look = getComputedStyle(element);
    const isText = element.tagName === 'text' || element.tagName === 'tspan';
    for (const name of isText ? looks.text : looks.shape)
      element.setAttribute(name, look.getPropertyValue(name));
  }
  // Only then: a group's class gives its shapes their colour.
  for (const element of svg.querySelectorAll('[class]')) element.removeAttribute('class');
}

/** The picture as SVG text, 960 wide, with its letters in it. */
export async function chartPicture(parts: PictureParts): Promise<string> {
  const host = document.createElement('div');
  host.setAttribute('data-theme', 'light');
  host.className = 'chart-picture-host';
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(<Picture {...parts} />));
    const svg = host.querySelector('svg');
    if (!svg) throw new Error('The picture was not drawn.');
    keepLooks(svg);
    // Into the text, not into the page: the page's own policy takes no styles inline.
    const style = `<style>${await fontsFor(svg.textContent ?? '')}</style>`;
    return new XMLSerializer().serializeToString(svg).replace(/^<svg[^>]*>/, (open) => open + style);
  } finally {
    root.unmount();
    host.remove();
  }
}

/** The picture in pixels, twice as fine as the screen's. */
export async function pngFromSvg(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))),
      'image/png',
    ),
  );
}
