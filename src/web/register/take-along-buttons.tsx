import { Columns3, Download } from 'lucide-react';
import { useState } from 'react';
import type { LicencesQuery } from '#contract';
import { Button } from '../components/button/button.tsx';
import { Checkbox, CheckboxGroup } from '../components/checkbox/checkbox.tsx';
import { Dialog } from '../components/dialog/dialog.tsx';
import { Progress } from '../components/progress/progress.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { saveFile } from '../data/save-file.ts';
import { useRegister } from '../frame/register.tsx';
import { useStandpoint } from '../frame/standpoint.ts';
import { useWords } from '../frame/words.tsx';
import { useLicenceColumns } from './columns.tsx';
import { allRows, csvOfRows, geoJsonOfRows, maximumOutlines } from './take-along.ts';

/** Which columns the table shows. */
export function ColumnsButton({
  chosen,
  onChange,
}: {
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}) {
  const { words } = useWords();
  const { registerPage: say } = words.pages;
  const columns = useLicenceColumns();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" icon={Columns3} onPress={() => setOpen(true)}>
        {say.columns}
      </Button>
      <Dialog title={say.columns} isOpen={isOpen} onClose={() => setOpen(false)}>
        <CheckboxGroup label={say.show} value={chosen} onChange={onChange}>
          {columns.map((column) => (
            <Checkbox key={column.id} value={column.id} isDisabled={column.id === 'id'}>
              {column.title}
            </Checkbox>
          ))}
        </CheckboxGroup>
      </Dialog>
    </>
  );
}

/** Every row that the filters find, as a file. */
export function TakeAlong({ query: now, total }: { readonly query: LicencesQuery; readonly total: number }) {
  const { words, format } = useWords();
  const { client } = useRegister();
  const { registerPage: say } = words.pages;
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number }>();
  const here = window.location.origin;
  const past = useStandpoint();
  const query = { ...now, ...past };

  async function take(kind: 'csv' | 'geojson') {
    if (kind === 'geojson' && total > maximumOutlines) {
      showToast({ tone: 'failed', title: say.exportTooMany(format.number(maximumOutlines)) });
      return;
    }
    const follow = (done: number, all: number) => setProgress({ done, total: all });
    try {
      const rows = await allRows(client, query, kind === 'csv' ? follow : () => undefined);
      if (kind === 'csv') saveFile('licences.csv', 'text/csv', csvOfRows(rows, here));
      else {
        const content = await geoJsonOfRows(client, rows, here, past, follow);
        saveFile('licences.geojson', 'application/geo+json', content);
      }
    } catch {
      showToast({ tone: 'failed', title: words.problems.titles.register_unreachable ?? '' });
    } finally {
      setProgress(undefined);
    }
  }

  if (progress) {
    return (
      <Progress
        label={say.export}
        share={progress.total === 0 ? 1 : progress.done / progress.total}
        detail={say.exporting(format.number(progress.done), format.number(progress.total))}
      />
    );
  }
  return (
    <fieldset className="buttons" aria-label={say.export}>
      <Button size="small" icon={Download} onPress={() => void take('csv')}>
        {say.csv}
      </Button>
      <Button size="small" icon={Download} onPress={() => void take('geojson')}>
        {say.geojson}
      </Button>
    </fieldset>
  );
}
