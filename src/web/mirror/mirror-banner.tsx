import { Banner } from '../components/banner/banner.tsx';
import { Link } from '../components/link/link.tsx';
import { useClock } from '../data/clock.ts';
import { useWords } from '../frame/words.tsx';
import { mirror } from './note.ts';
import { useOpening } from './opening.ts';

/** Says on every page of a mirror what it is a mirror of, how much of it, and since when. */
export function MirrorBanner() {
  return mirror ? <Told note={mirror} /> : null;
}

function Told({ note }: { readonly note: NonNullable<typeof mirror> }) {
  const { words, format } = useWords();
  const clock = useClock();
  const opening = useOpening();
  const { mirror: say } = words.pages;
  if (opening.is === 'failed') {
    return (
      <Banner tone="problem" shape="bar" title={say.failed}>
        <span lang="en">{opening.message}</span>
      </Banner>
    );
  }
  return (
    <Banner
      tone="notice"
      shape="bar"
      title={say.title}
      action={note.source !== undefined && <Link href={note.source}>{say.toSource}</Link>}
    >
      {say.sentence(note.origin, format.number(note.size), clock.full(note.writtenAt))}{' '}
      {opening.is === 'opening' && (
        <span role="status">
          {opening.step === 'fetching'
            ? say.fetching(format.percent(Math.round(opening.share * 100) / 100))
            : say.folding}
        </span>
      )}
    </Banner>
  );
}
