import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useWords } from '../../frame/words.tsx';
import { Button } from '../button/button.tsx';
import './pagination.css';

export interface PaginationProps {
  /** First and last row shown, counted from 1, and how many there are. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

export function Pagination({ from, to, total, onPrevious, onNext }: PaginationProps) {
  const { words, format } = useWords();
  return (
    <nav aria-label={words.controls.pages} className="pagination">
      <span className="pagination-where">
        {words.controls.rowsShown(format.number(from), format.number(to), format.number(total))}
      </span>
      <Button
        size="small"
        icon={ChevronLeft}
        isDisabled={!onPrevious}
        {...(onPrevious && { onPress: onPrevious })}
      >
        {words.controls.previousPage}
      </Button>
      <Button size="small" icon={ChevronRight} isDisabled={!onNext} {...(onNext && { onPress: onNext })}>
        {words.controls.nextPage}
      </Button>
    </nav>
  );
}
