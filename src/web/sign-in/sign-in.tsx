import { useNavigate } from 'react-router';
import { pages } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { LinkButton } from '../components/button/button.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { SignInForm } from './sign-in-form.tsx';
import './sign-in.css';

const anyOrigin = 'https://own.invalid';

/** Only addresses of our own, as a browser reads them: a link must not lead a person who just signed in to another site. */
export function safeNext(next: string): string | undefined {
  if (!next.startsWith('/') || !URL.canParse(next, anyOrigin)) return undefined;
  const { origin, pathname, search, hash } = new URL(next, anyOrigin);
  return origin === anyOrigin && !pathname.startsWith('//') ? pathname + search + hash : undefined;
}

export default function SignInPage() {
  const { words } = useWords();
  const { summary, session } = useRegister();
  const navigate = useNavigate();
  const [next] = useAddressKey('next');
  const wanted = safeNext(next);
  const tenders = { href: pages.tenders, name: words.pages.tenders.title };
  const places = {
    officer: { href: pages.desk, name: words.pages.signIn.toDesk },
    investor: { href: '/account', name: words.pages.signIn.toAccount },
    commission: tenders,
    bidder: tenders,
  } as const;

  return (
    <div className="sign-in">
      <PageHeading title={words.pages.signIn.title}>{words.pages.signIn.lead}</PageHeading>
      {session?.signedIn ? (
        <>
          <p>{words.pages.signIn.already(session.name)}</p>
          <LinkButton kind="primary" href={wanted ?? places[session.role].href}>
            {places[session.role].name}
          </LinkButton>
        </>
      ) : (
        <>
          <SignInForm {...(wanted && { onSignedIn: () => void navigate(wanted, { replace: true }) })} />
          {summary?.trial && (
            <Banner tone="trial" title={words.pages.signIn.trialTitle}>
              {words.pages.signIn.trial}
            </Banner>
          )}
        </>
      )}
    </div>
  );
}
