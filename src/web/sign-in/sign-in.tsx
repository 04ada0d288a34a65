import { useNavigate } from 'react-router';
import { pages } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { LinkButton } from '../components/button/button.tsx';
import { Link } from '../components/link/link.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { safeNext } from './safe-next.ts';
import { SignInForm } from './sign-in-form.tsx';
import { withNext } from './with-next.ts';
import './sign-in.css';

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
          <div className="sign-in-others">
            <Link href={withNext(pages.registerAccount, wanted ?? '')}>
              {words.pages.people.registerLink}
            </Link>
            <Link href={pages.forgotPassword}>{words.pages.people.forgotLink}</Link>
          </div>
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
