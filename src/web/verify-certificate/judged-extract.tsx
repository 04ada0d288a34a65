import { CircleCheck, CircleX } from 'lucide-react';
import { Banner } from '../components/banner/banner.tsx';
import { useWords } from '../frame/words.tsx';
import type { ExtractJudgement } from './judge-extract.ts';
import { SentenceList } from './sentence-list.tsx';

/** What an extract proves, computed here. */
export function JudgedExtract({ judgement }: { readonly judgement: ExtractJudgement }) {
  const { words, format } = useWords();
  const { extract: say, certificate } = words.pages;
  if (!judgement.ok) {
    return (
      <div className="certificate-verdict" data-ok={false}>
        <h2>
          <CircleX aria-hidden size={22} /> {say.refused}
        </h2>
        <p>{say.failures[judgement.code]}</p>
      </div>
    );
  }
  const { extract, origin, checkpoint } = judgement;
  const proved = [
    say.signedBy(origin),
    certificate.verifyPage.keyKnown,
    say.allThere(format.number(extract.entries.length), format.number(checkpoint.size)),
    say.grown(format.number(extract.asOf.size)),
    ...(extract.openings.length > 0 ? [say.opened] : []),
  ];
  return (
    <div className="certificate-verdict" data-ok>
      <h2>
        <CircleCheck aria-hidden size={22} /> {say.verified}
      </h2>
      {extract.trial && <Banner tone="trial">{certificate.trial}</Banner>}
      <div lang={extract.words.language}>
        {extract.words.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <SentenceList tone="met" sentences={proved} />
      <SentenceList tone="unknown" sentences={[say.notProved]} />
    </div>
  );
}
