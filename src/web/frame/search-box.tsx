import { Search } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useWords } from './words.tsx';
import './search-box.css';

/** The list of answers is much code for a box that many never use: it comes when the box takes focus. */
const SearchList = lazy(async () => ({ default: (await import('./search-list.tsx')).SearchList }));

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
  const [isAsked, setAsked] = useState(false);
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

  // What is typed while the list is on its way is kept: both boxes share the words.
  const plain = (
    <SearchLine>
      <input
        className="search-input"
        role="combobox"
        aria-expanded={false}
        aria-label={words.frame.search}
        placeholder={words.frame.searchShort}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onFocus={() => setAsked(true)}
      />
    </SearchLine>
  );
  return (
    <search ref={box} className="search-box">
      {isAsked ? (
        <Suspense fallback={plain}>
          <SearchList text={text} onText={setText} />
        </Suspense>
      ) : (
        plain
      )}
    </search>
  );
}
