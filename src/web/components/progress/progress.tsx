import { Label, ProgressBar } from 'react-aria-components';
import { useWords } from '../../frame/words.tsx';
import './progress.css';

export interface ProgressProps {
  /** What is being done: "Uploading plan of work". */
  readonly label: string;
  /** 0 … 1; absent while nobody can tell. */
  readonly share?: number;
  /** "12 of 40 files", or what happens if one leaves. */
  readonly detail?: string;
}

export function Progress({ label, share, detail }: ProgressProps) {
  const { words, format } = useWords();
  const written = share === undefined ? undefined : words.controls.progress(format.percent(share, 0));
  return (
    <ProgressBar
      className="progress"
      {...(share === undefined ? { isIndeterminate: true } : { value: share * 100, valueLabel: written })}
    >
      <Label className="progress-label">{label}</Label>
      {written && <span className="progress-value">{written}</span>}
      <div className="progress-track">
        <svg
          className={share === undefined ? 'progress-unknown' : undefined}
          viewBox="0 0 100 1"
          preserveAspectRatio="none"
          aria-hidden
        >
          <rect width={share === undefined ? 30 : share * 100} height={1} />
        </svg>
      </div>
      {detail && <span className="progress-detail">{detail}</span>}
    </ProgressBar>
  );
}
