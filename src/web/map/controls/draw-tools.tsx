import {
  Eraser,
  Hand,
  type LucideIcon,
  MousePointerClick,
  Pentagon,
  Redo2,
  SquareDashed,
  TextCursorInput,
  Trash2,
  Undo2,
} from 'lucide-react';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup, Toolbar } from 'react-aria-components';
import { areaKm2OfCells } from '#grid';
import { Button, IconButton } from '../../components/button/button.tsx';
import { Tooltip } from '../../components/tooltip/tooltip.tsx';
import { useWords } from '../../frame/words.tsx';
import { blockPixels, gridFromPixels } from '../grid-lines.ts';
import { useMapValue } from '../map-view.ts';
import type { DrawnArea } from '../scene.tsx';
import { type Tool, tools, useDrawing } from '../use-drawing.ts';
import { useHistory } from '../use-history.ts';
import { PasteCodes } from './paste-codes.tsx';

const icons: Record<Tool, LucideIcon> = {
  pan: Hand,
  pick: MousePointerClick,
  rectangle: SquareDashed,
  polygon: Pentagon,
  erase: Eraser,
};

export interface DrawToolsProps {
  readonly map: MapLibreMap;
  readonly drawing: DrawnArea;
}

/** The tools for an area: pick, rectangle, polygon, take out, undo, and the way without a pointer. */
export function DrawTools({ map, drawing }: DrawToolsProps) {
  const { words, format } = useWords();
  const [tool, setTool] = useState<Tool>('pick');
  const [isPasting, setPasting] = useState(false);
  const history = useHistory(drawing);
  const { hint, finish } = useDrawing(map, tool, drawing);
  const isFar = useMapValue(map, 'zoom', () => blockPixels(map.getZoom()) < gridFromPixels);
  const count = drawing.cells.length;
  const needsGrid = tool === 'pick' || tool === 'erase';

  return (
    <div className="draw-tools">
      <Toolbar aria-label={words.map.tools} className="map-control draw-toolbar">
        <ToggleButtonGroup
          aria-label={words.map.tools}
          className="draw-modes"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[tool]}
          onSelectionChange={(keys) => setTool(tools.find((each) => keys.has(each)) ?? 'pan')}
        >
          {tools.map((each) => {
            const Icon = icons[each];
            return (
              <Tooltip key={each} text={words.map.toolNames[each]} placement="bottom">
                <ToggleButton id={each} aria-label={words.map.toolNames[each]} className="draw-mode">
                  <Icon aria-hidden size={18} strokeWidth={1.75} />
                </ToggleButton>
              </Tooltip>
            );
          })}
        </ToggleButtonGroup>
        <span className="draw-spare">
          <Tooltip text={words.map.pasteCodes} placement="bottom">
            <IconButton
              icon={TextCursorInput}
              label={words.map.pasteCodes}
              onPress={() => setPasting(true)}
            />
          </Tooltip>
        </span>
        <Tooltip text={words.map.undo} placement="bottom">
          <IconButton
            icon={Undo2}
            label={words.map.undo}
            isDisabled={!history.canUndo}
            onPress={history.undo}
          />
        </Tooltip>
        <span className="draw-spare">
          <Tooltip text={words.map.redo} placement="bottom">
            <IconButton
              icon={Redo2}
              label={words.map.redo}
              isDisabled={!history.canRedo}
              onPress={history.redo}
            />
          </Tooltip>
          <Tooltip text={words.map.clearArea} placement="bottom">
            <IconButton
              icon={Trash2}
              label={words.map.clearArea}
              isDisabled={count === 0}
              onPress={() => drawing.onChange([])}
            />
          </Tooltip>
        </span>
        <output className="draw-count">
          {count === 0
            ? words.map.areaEmpty
            : words.map.areaNow(format.blocks(count), format.area(areaKm2OfCells(drawing.cells) * 1e6))}
        </output>
      </Toolbar>
      {(hint || (isFar && needsGrid)) && (
        <p className="map-control draw-hint">
          {hint ?? words.map.zoomForGrid}
          {finish && (
            <Button size="small" kind="quiet" onPress={finish}>
              {words.map.polygonFinish}
            </Button>
          )}
        </p>
      )}
      <PasteCodes drawing={drawing} isOpen={isPasting} onClose={() => setPasting(false)} />
    </div>
  );
}
