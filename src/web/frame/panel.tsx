import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { IconButton } from '../components/button/button.tsx';
import { classNames } from '../components/class-names.ts';
import { useFocusStays } from './focus-stays.ts';
import { setInsets } from './insets.ts';
import { useWords } from './words.tsx';
import './panel.css';

/*  Desktop: a panel over the left of the map.      Phone: a sheet over its foot, with three heights.
 *      ┌──────┬─────────────┐                          ┌───────┐ ┌───────┐ ┌═══════┐
 *      │ task │     map     │                          │  map  │ │  map  │ │ sheet │
 *      │      │             │                          │       │ ╞═══════╡ │       │
 *      │      │             │                          ╞═══════╡ │ sheet │ │       │
 *      └──────┴─────────────┘                          └───────┘ └───────┘ └───────┘
 */

const sheetHeights = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

const phoneQuery = '(max-width: 48rem)';
const subscribe = (changed: () => void) => {
  const query = matchMedia(phoneQuery);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** True where the panel is a sheet. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(phoneQuery).matches);
}

/** Heights in pixels for a stage of a height, as the style sheet has them; the low one shows the handle and the page's title. */
export function sheetPixels(height: SheetHeight, stageHeight: number): number {
  if (height === 'low') return Math.min(132, stageHeight);
  return height === 'half'
    ? Math.max(Math.round(stageHeight * 0.5), Math.min(stageHeight, 240))
    : stageHeight;
}

/** The height that a sheet let go at `pixels`, with a speed in pixels a millisecond (up is positive), comes to rest at. */
export function restingHeight(pixels: number, speed: number, stageHeight: number): SheetHeight {
  // A flick carries as far as a fifth of a second of its speed.
  const aim = pixels + speed * 200;
  let best: SheetHeight = 'low';
  for (const height of sheetHeights) {
    const distance = Math.abs(sheetPixels(height, stageHeight) - aim);
    if (distance < Math.abs(sheetPixels(best, stageHeight) - aim)) best = height;
  }
  return best;
}

interface Drag {
  readonly startY: number;
  readonly startPixels: number;
  lastY: number;
  lastAt: number;
  speed: number;
}

interface HandleProps {
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
  readonly onDrag: (pixels: number | undefined) => void;
  readonly stageHeight: () => number;
}

function SheetHandle({ height, onHeight, onDrag, stageHeight }: HandleProps) {
  const { words } = useWords();
  const drag = useRef<Drag>(undefined);
  const place = sheetHeights.indexOf(height);

  const pixelsAt = (event: PointerEvent) => {
    const { startY, startPixels } = drag.current as Drag;
    return Math.max(64, Math.min(stageHeight(), startPixels + startY - event.clientY));
  };
  const start = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = {
      startY: event.clientY,
      startPixels: sheetPixels(height, stageHeight()),
      lastY: event.clientY,
      lastAt: event.timeStamp,
      speed: 0,
    };
  };
  const move = (event: PointerEvent) => {
    if (!drag.current) return;
    const elapsed = Math.max(1, event.timeStamp - drag.current.lastAt);
    drag.current.speed = (drag.current.lastY - event.clientY) / elapsed;
    drag.current.lastY = event.clientY;
    drag.current.lastAt = event.timeStamp;
    onDrag(pixelsAt(event));
  };
  const end = (event: PointerEvent) => {
    const ended = drag.current;
    if (!ended) return;
    const pixels = pixelsAt(event);
    drag.current = undefined;
    onDrag(undefined);
    const wasTap = Math.abs(event.clientY - ended.startY) < 6;
    onHeight(
      wasTap
        ? (sheetHeights[(place + 1) % 3] as SheetHeight)
        : restingHeight(pixels, ended.speed, stageHeight()),
    );
  };
  const key = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowUp: place + 1, ArrowDown: place - 1, Home: 0, End: 2 };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onHeight(sheetHeights[Math.max(0, Math.min(2, next))] as SheetHeight);
  };

  return (
    <div
      className="sheet-handle"
      role="slider"
      tabIndex={0}
      aria-label={words.frame.sheetHandle}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={3}
      aria-valuenow={place + 1}
      aria-valuetext={words.frame.sheetHeights[height]}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={key}
    />
  );
}

export interface PanelProps {
  readonly layout: 'panel' | 'wide' | 'page';
  /** Changes when another page is shown: the sheet comes up and the scroll goes to the top. */
  readonly pageKey: string;
  /** The height at which the page wants its sheet from the start. */
  readonly sheet?: 'full';
  readonly children: ReactNode;
}

/** Where the page stands: beside the map, over its foot, or instead of it. */
export function Panel({ layout, pageKey, sheet, children }: PanelProps) {
  const { words } = useWords();
  const isPhone = useIsPhone();
  const isSheet = isPhone && layout !== 'page';
  const [height, setHeight] = useState<SheetHeight>(sheet ?? 'half');
  const wasRaised = useRef(false);
  const [dragged, setDragged] = useState<number>();
  const [isHidden, setHidden] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const stageHeight = () => panel.current?.parentElement?.clientHeight ?? 0;
  useFocusStays(content, pageKey);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page starts at its top, in sight
  useEffect(() => {
    content.current?.scrollTo(0, 0);
    setHidden(false);
    const goesDown = wasRaised.current;
    wasRaised.current = sheet !== undefined;
    setHeight((now) => sheet ?? (now === 'low' || goesDown ? 'half' : now));
  }, [pageKey]);

  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    const measure = () => {
      if (layout === 'page' || isHidden) setInsets({ left: 0, bottom: 0, right: 0 });
      else if (isSheet)
        setInsets({ left: 0, bottom: height === 'full' ? 0 : sheetPixels(height, stageHeight()), right: 44 });
      else setInsets({ left: element.offsetWidth, bottom: 0, right: 0 });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  });

  const pixels = isSheet ? (dragged ?? undefined) : undefined;
  return (
    <>
      <main
        ref={panel}
        id="content"
        tabIndex={-1}
        className={classNames('panel', `panel-${layout}`, isSheet && `panel-sheet panel-sheet-${height}`)}
        hidden={isHidden && !isSheet}
        style={pixels === undefined ? undefined : { height: pixels, transition: 'none' }}
      >
        {isSheet && (
          <SheetHandle height={height} onHeight={setHeight} onDrag={setDragged} stageHeight={stageHeight} />
        )}
        <div ref={content} className="panel-content">
          {children}
        </div>
      </main>
      {!isSheet && layout !== 'page' && (
        <div
          className={classNames('panel-toggle', `panel-toggle-${layout}`, isHidden && 'panel-toggle-alone')}
        >
          <IconButton
            icon={isHidden ? PanelLeftOpen : PanelLeftClose}
            label={isHidden ? words.frame.expandPanel : words.frame.collapsePanel}
            size="small"
            onPress={() => setHidden(!isHidden)}
          />
        </div>
      )}
    </>
  );
}
