import {
  Atom,
  BookOpenText,
  Building2,
  Factory,
  FileBadge,
  FileClock,
  Gavel,
  Gem,
  House,
  Landmark,
  type LucideIcon,
  MapPin,
  Square,
} from 'lucide-react';
import { type Key, useEffect, useRef, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { ProblemError, type SearchResult } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { useSearch } from '../data/reads.ts';
import { carry } from './address.ts';
import { SearchLine } from './search-box.tsx';
import { useWords } from './words.tsx';
import '../components/field/field.css';

const icons: Record<SearchResult['kind'], LucideIcon> = {
  block: Square,
  coordinates: MapPin,
  application: FileClock,
  licence: FileBadge,
  holder: Building2,
  mineral: Atom,
  deposit: Gem,
  mine: Factory,
  settlement: House,
  oblast: Landmark,
  article: BookOpenText,
  tender: Gavel,
};

/** A pause in typing after which it is worth asking. */
const pauseMilliseconds = 140;

/** Follows a value after it has rested. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

export interface SearchListProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The plain box that it replaces has focus still. */
  readonly takesFocus: boolean;
}

/** The search box with its list of answers. It takes the focus from the plain box that it replaces, where that has it. */
export function SearchList({ text, onText, takesFocus }: SearchListProps) {
  const { words } = useWords();
  const navigate = useNavigate();
  const wanted = useRested(text.trim());
  const { data, error } = useSearch(wanted);
  const items = wanted === '' ? [] : (data?.items ?? []);
  const isAsking = text.trim() !== wanted || (wanted !== '' && data?.q !== wanted && !error);
  const input = useRef<HTMLInputElement>(null);

  // The plain box gave way while it had the focus: the new one takes it, once it can hear that it does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it appears
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, []);

  const go = (key: Key | null) => {
    const result = items.find((item) => item.address === key);
    if (!result) return;
    onText('');
    input.current?.blur();
    void navigate(carry(result.address, new URLSearchParams(window.location.search)));
  };

  return (
    <ComboBox
      aria-label={words.frame.search}
      className="search-field"
      inputValue={text}
      onInputChange={onText}
      items={items}
      selectedKey={null}
      onSelectionChange={go}
      allowsEmptyCollection={text.trim() !== ''}
      allowsCustomValue
      menuTrigger="focus"
    >
      <SearchLine>
        <Input ref={input} className="search-input" placeholder={words.frame.searchShort} />
      </SearchLine>
      <Popover className="popover search-popover" offset={6}>
        <ListBox<SearchResult>
          className="options"
          renderEmptyState={() => (
            <div className="options-empty">
              {isAsking ? (
                words.frame.searching
              ) : error instanceof ProblemError ? (
                error.problem.title
              ) : (
                <>
                  <strong>{words.frame.nothingFound(wanted)}</strong>
                  <p>{words.frame.nothingFoundAdvice}</p>
                </>
              )}
            </div>
          )}
        >
          {(result) => {
            const Icon = icons[result.kind];
            return (
              <ListBoxItem id={result.address} textValue={result.label} className="option">
                <Text slot="label" className="option-label">
                  <Icon aria-hidden size={16} strokeWidth={1.75} />
                  {result.label}
                  {result.simulated && <Badge tone="simulated">{words.ground.simulated}</Badge>}
                </Text>
                {result.detail && (
                  <Text slot="description" className="option-detail search-detail">
                    {result.detail}
                  </Text>
                )}
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
