import { Search } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { SearchList } from './search-list.tsx';
import { useWords } from './words.tsx';
import './search-box.css';

/** The box around the words: looking glass before, the key that leads here after. */
export function SearchLine({ children }: { readonly children: ReactNode }) {
  return (
    <div className="search-line">
      <Search aria-hidden size={16} strokeWidth={1.75} />
      {children}
      <kbd className="search-key" aria-hidden>
        /
      </kbd>
    </div>
  );
}

/** One box for everything: block code, licence, holder, deposit, article, coordinates. The slash key leads here. */
export function SearchBox() {
  const { words } = useWords();
  const [text, setText] = useState('');
  // Much code for a box that many never use: it comes when the box takes focus. Until it is there the plain box stays, with its words.
  const [fetched, setFetched] = useState<{
    readonly List: typeof SearchList;
    readonly takesFocus: boolean;
  }>();
  const fetchList = useCallback(
    () =>
      void import('./search-list.tsx').then(({ SearchList: List }) => {
        // Who came by on the way elsewhere is there by now, and is not called back.
        setFetched({ List, takesFocus: box.current?.contains(document.activeElement) === true });
      }),
    [],
  );
  const box = useRef<HTMLElement>(null);

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const isTyping = target.closest('input, textarea, select, [contenteditable]') !== null;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping) return;
      event.preventDefault();
      box.current?.querySelector('input')?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);

  return (
    <search ref={box} className="search-box">
      {fetched ? (
        <fetched.List text={text} onText={setText} takesFocus={fetched.takesFocus} />
      ) : (
        <SearchLine>
          <input
            className="search-input"
            role="combobox"
            aria-expanded={false}
            aria-label={words.frame.search}
            placeholder={words.frame.searchShort}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onFocus={fetchList}
          />
        </SearchLine>
      )}
    </search>
  );
}
