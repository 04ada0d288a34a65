import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import type { PasskeyList } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { Shown } from '../data/shown.tsx';
import { useWords } from '../frame/words.tsx';
import { AddPasskey } from './add-passkey.tsx';
import { passkeyObstacle } from './browser.ts';
import { PasskeyLine } from './passkey-line.tsx';
import { WorkAt } from './passkey-note.tsx';
import { usePasskeys } from './use-passkeys.ts';
import './passkeys.css';

/** The passkeys of whoever is signed in: what there are, and what can be done with them. */
export function OwnPasskeys() {
  const { words } = useWords();
  const { passkeys: say } = words.pages;
  const read = usePasskeys();
  const [isAdding, setAdding] = useState(false);
  return (
    <section aria-labelledby="own-passkeys">
      <div className="section-line">
        <h2 id="own-passkeys">{say.title}</h2>
        {read.data && whyNotHere(read.data) === undefined && (
          <Button size="small" icon={KeyRound} onPress={() => setAdding(true)}>
            {say.add}
          </Button>
        )}
      </div>
      <p>{say.lead}</p>
      <Shown of={read} waiting={{ lines: 3 }}>
        {(list) => (
          <>
            <NotHere list={list} />
            {list.items.length === 0 ? (
              <p>{say.none}</p>
            ) : (
              <ul className="plain-list near-list">
                {list.items.map((passkey) => (
                  <PasskeyLine key={passkey.id} passkey={passkey} list={list} />
                ))}
              </ul>
            )}
            {isAdding && <AddPasskey list={list} onClose={() => setAdding(false)} />}
          </>
        )}
      </Shown>
    </section>
  );
}

/** Why none can be added in this window. */
function whyNotHere({ at }: PasskeyList): 'register' | 'unsupported' | 'insecure' | 'elsewhere' | undefined {
  if (at === null) return 'register';
  return passkeyObstacle() ?? (window.location.origin === at.address ? undefined : 'elsewhere');
}

function NotHere({ list }: { readonly list: PasskeyList }) {
  const { words } = useWords();
  const { faults } = words.pages.passkeys;
  const why = whyNotHere(list);
  if (why === undefined) return null;
  const { titles, advice } = words.problems;
  const said =
    why === 'register'
      ? { title: titles.passkeys_not_here ?? '', advice: advice.passkeys_not_here }
      : faults[why];
  return (
    <Banner tone="notice" title={said.title}>
      {said.advice}
      {list.at && why !== 'unsupported' && window.location.origin !== list.at.address && (
        <WorkAt address={list.at.address} />
      )}
    </Banner>
  );
}
