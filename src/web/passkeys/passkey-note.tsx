import { Banner } from '../components/banner/banner.tsx';
import { Link } from '../components/link/link.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { useWords } from '../frame/words.tsx';
import { PasskeyFault } from './browser.ts';

/** Why there is no passkey, whoever said no: the person, the browser, the device or the register. */
export function PasskeyNote({ error }: { readonly error: Error }) {
  const { words } = useWords();
  if (!(error instanceof PasskeyFault)) return <ProblemNote error={error} />;
  const { faults } = words.pages.passkeys;
  const { title, advice } = faults[error.code];
  return (
    <Banner tone="problem" title={title}>
      {advice}
      {error.address !== undefined && <WorkAt address={error.address} />}
    </Banner>
  );
}

/** Where passkeys of this register work, with the way there. */
export function WorkAt({ address }: { readonly address: string }) {
  const { words } = useWords();
  const { passkeys: say } = words.pages;
  return (
    <>
      {' '}
      {say.elsewhere(address)} <Link href={address + window.location.pathname}>{say.openThere}</Link>
    </>
  );
}
