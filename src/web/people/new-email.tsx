import { pages } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { useVerifyEmail } from '../data/people.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { announce } from '../frame/announce.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { WithLinkSecret } from './link-secret.tsx';
import './people.css';

function Confirm({ secret }: { readonly secret: string }) {
  const { words } = useWords();
  const { people: say } = words.pages;
  const verify = useVerifyEmail();
  if (verify.isSuccess) {
    return (
      <Banner
        tone="notice"
        action={
          <LinkButton size="small" href={pages.account} autoFocus>
            {say.toAccount}
          </LinkButton>
        }
      >
        {say.newEmailDone}
      </Banner>
    );
  }
  return (
    <div className="people-form">
      {verify.error && <ProblemNote error={verify.error} />}
      <Button
        kind="primary"
        isPending={verify.isPending}
        onPress={() => verify.mutate(secret, { onSuccess: () => announce(say.newEmailDone) })}
      >
        {say.newEmailNow}
      </Button>
    </div>
  );
}

export default function NewEmailPage() {
  const { words } = useWords();
  const { people: say } = words.pages;
  return (
    <div className="people">
      <PageHeading title={say.newEmailTitle}>{say.newEmailLead}</PageHeading>
      <WithLinkSecret>{(secret) => <Confirm key={secret} secret={secret} />}</WithLinkSecret>
    </div>
  );
}
