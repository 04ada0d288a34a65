import { FileText, Upload } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { useWords } from '../../frame/words.tsx';
import { Button } from '../button/button.tsx';
import './file-drop.css';

export interface FileDropProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Endings with their dot: `['.pdf', '.geojson']`. */
  readonly accept: readonly string[];
  readonly maximumBytes: number;
  /** The limit in words: "20 MB". */
  readonly limit: string;
  readonly onFiles: (files: File[]) => void;
  readonly multiple?: boolean;
  readonly error?: string | undefined;
  /** Files chosen so far, with their progress or a button to take them out. */
  readonly children?: ReactNode;
}

/** Takes files by hand or by drop; what cannot be read is refused here, with the reason. */
export function FileDrop(props: FileDropProps) {
  const { label, hint, accept, maximumBytes, limit, onFiles, multiple, error, children } = props;
  const { words } = useWords();
  const labelId = useId();
  const [refusal, setRefusal] = useState<string>();

  const take = (files: readonly File[]) => {
    setRefusal(undefined);
    const fitting: File[] = [];
    for (const file of files) {
      if (!accept.some((ending) => file.name.toLowerCase().endsWith(ending))) {
        setRefusal(words.controls.fileWrongType(file.name, accept.join(', ')));
      } else if (file.size > maximumBytes) setRefusal(words.controls.fileTooLarge(file.name, limit));
      else fitting.push(file);
    }
    if (fitting.length > 0) onFiles(multiple ? fitting : fitting.slice(0, 1));
  };

  const message = refusal ?? error;
  return (
    <div className="file-drop" {...(message && { 'data-invalid': true })}>
      <span id={labelId} className="field-label">
        {label}
      </span>
      {hint && <span className="field-hint">{hint}</span>}
      <DropZone
        className="file-drop-zone"
        aria-labelledby={labelId}
        onDrop={async (event) =>
          take(await Promise.all(event.items.filter(isFileDropItem).map((item) => item.getFile())))
        }
      >
        <Upload aria-hidden size={20} strokeWidth={1.5} />
        <Text slot="label">{words.controls.dropFile}</Text>
        <FileTrigger
          acceptedFileTypes={[...accept]}
          allowsMultiple={multiple ?? false}
          onSelect={(list) => list && take([...list])}
        >
          {/* Several of them may stand on a page: by ear each says for what. */}
          <Button size="small" aria-label={`${words.controls.orChoose}: ${label}`}>
            {words.controls.orChoose}
          </Button>
        </FileTrigger>
      </DropZone>
      {message && (
        <p className="field-error" role="alert">
          {message}
        </p>
      )}
      {children}
    </div>
  );
}

export interface FileLineProps {
  readonly name: string;
  readonly detail?: ReactNode;
  readonly children?: ReactNode;
}

/** A file that was chosen or attached. */
export function FileLine({ name, detail, children }: FileLineProps) {
  return (
    <div className="file-line">
      <FileText aria-hidden size={18} strokeWidth={1.5} />
      <span className="file-line-name">
        {name}
        {detail && <span className="file-line-detail">{detail}</span>}
      </span>
      {children}
    </div>
  );
}
