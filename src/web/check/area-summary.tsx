import { Copy, Download, RotateCcw } from 'lucide-react';
import { useMemo } from 'react';
import { areaKm2OfCells, blocksOf, connectedParts, datums, isDatum, outlineOfCells } from '#grid';
import { Button } from '../components/button/button.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { blockNames } from '../data/block-names.ts';
import { saveFile } from '../data/save-file.ts';
import { useToday } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';
import { datumOf, useAskedLaw } from './asked-law.tsx';
import './check.css';

export interface AreaSummaryProps {
  readonly cells: readonly number[];
  /** Absent where the area cannot be changed here. */
  readonly onClear?: () => void;
}

/** The list as the country of the register writes it; blocks that its sheets do not name stand by their numbers. */
export function writtenCodes(cells: readonly number[]): string {
  return blocksOf('KZ', blockNames).list(cells);
}

/** Size of an area, its parts and codes, and the ways to take it along. */
export function AreaSummary({ cells, onClear }: AreaSummaryProps) {
  const { words, format } = useWords();
  const { check } = words.pages;
  const asked = useAskedLaw();
  const { blocks } = asked;
  const datum = datumOf(asked, useToday());
  const squareKilometres = useMemo(
    () => areaKm2OfCells(cells, datums[isDatum(datum) ? datum : 'WGS84'].ellipsoid),
    [cells, datum],
  );
  const parts = useMemo(() => connectedParts(cells).length, [cells]);
  const codes = useMemo(() => blocks.list(cells), [blocks, cells]);

  async function copyCodes() {
    await navigator.clipboard.writeText(codes);
    showToast({ title: words.controls.copied });
  }

  function download() {
    const feature = {
      type: 'Feature',
      properties: {
        blocks: cells.length,
        datum,
        codes: cells.map((cell) => blocks.codeOfCell(cell) ?? String(cell)),
      },
      geometry: outlineOfCells(cells),
    };
    saveFile('area.geojson', 'application/geo+json', JSON.stringify(feature));
  }

  return (
    <div className="area-summary stack">
      <p className="area-figures">
        <strong>{format.blocks(cells.length)}</strong>
        <span>{format.area(squareKilometres * 1e6)}</span>
        <span>{parts === 1 ? check.onePart : check.parts(format.number(parts))}</span>
      </p>
      <div className="buttons">
        <Button size="small" icon={Copy} onPress={() => void copyCodes()}>
          {check.copyCodes}
        </Button>
        <Button size="small" icon={Download} onPress={download}>
          {check.download}
        </Button>
        {onClear && (
          <Button size="small" kind="quiet" icon={RotateCcw} onPress={onClear}>
            {check.clear}
          </Button>
        )}
      </div>
      <Disclosure title={check.codesOf} level={2}>
        <p className="area-codes">
          <code>{codes}</code>
        </p>
        {onClear && <p className="small-print">{check.share}</p>}
      </Disclosure>
    </div>
  );
}
