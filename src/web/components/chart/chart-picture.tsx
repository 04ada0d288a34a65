/** A chart as a picture that stands alone: title, unit, legend, marks and source in it, always by day, letters included. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { AnyChartData } from './chart-data.ts';
import { Drawing, drawingHeight, SwatchMark } from './drawing.tsx';
import { fontsFor } from './embed-fonts.ts';
import { linesOf, textWidth } from './scale.ts';

export interface PictureParts {
  readonly title: string;
  readonly unit: string;
  readonly data: AnyChartData;
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
            <g transform={`translate(${x} ${legendY - 11})`}>
              <SwatchMark kind={data.kind} number={number} />
            </g>
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
  shape: ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-dasharray'],
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

/** A line of letters where it stands in the picture. */
interface Letters {
  readonly text: string;
  readonly at: DOMPoint;
  readonly anchor: string | null;
  readonly fill: string;
  readonly font: string;
}

/** The letters of a picture that hangs in the page. */
function lettersOf(svg: SVGSVGElement): readonly Letters[] {
  const toPicture = svg.getScreenCTM()?.inverse();
  return [...svg.querySelectorAll<SVGTextContentElement>('text, tspan')]
    .filter(({ children }) => children.length === 0)
    .map((element) => {
      const of = (name: string) => element.getAttribute(name) ?? '';
      const here = element.getScreenCTM();
      const point = new DOMPoint(Number(of('x')), Number(of('y')));
      return {
        text: element.textContent ?? '',
        at: toPicture && here ? point.matrixTransform(toPicture.multiply(here)) : point,
        anchor: element.closest('[text-anchor]')?.getAttribute('text-anchor') ?? null,
        fill: of('fill'),
        font: `${of('font-style')} ${of('font-weight')} ${of('font-size')} ${of('font-family')}`,
      };
    });
}

const serialize = (svg: SVGSVGElement) => new XMLSerializer().serializeToString(svg);

export interface ChartPicture {
  /** SVG text, 960 wide, with its letters in it. */
  readonly svg: () => Promise<string>;
  /** In pixels, twice as fine as the screen's. */
  readonly png: () => Promise<Blob>;
}

/** Draws the picture beside the page and takes down its looks. */
export function chartPicture(parts: PictureParts): ChartPicture {
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
    const letters = lettersOf(svg);
    const whole = serialize(svg);
    for (const element of svg.querySelectorAll('text')) element.remove();
    const bare = serialize(svg);
    return {
      // Into the text, not into the page: the page's own policy takes no styles inline.
      svg: async () => {
        const style = `<style>${await fontsFor(letters.map(({ text }) => text).join(''))}</style>`;
        return whole.replace(/^<svg[^>]*>/, (open) => open + style);
      },
      png: () => pngOf(bare, letters),
    };
  } finally {
    root.unmount();
    host.remove();
  }
}

const fineness = 2;

/**
 * Shapes as an image, letters by the page's own fonts: fonts inside an image load when they like, and letters that are not there yet would be
 * missing from the picture.
 */
async function pngOf(bare: string, letters: readonly Letters[]): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(bare)}`;
  await Promise.all([image.decode(), ...letters.map(({ font, text }) => document.fonts.load(font, text))]);
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * fineness;
  canvas.height = image.naturalHeight * fineness;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser gave no canvas.');
  pen.scale(fineness, fineness);
  pen.drawImage(image, 0, 0);
  for (const { text, at, anchor, fill, font } of letters) {
    pen.font = font;
    pen.fillStyle = fill;
    pen.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
    pen.fillText(text, at.x, at.y);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))),
      'image/png',
    ),
  );
}
