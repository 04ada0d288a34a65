/** The law as a book one can read: article by article, with its numbers, rules and cases; whose law stands in the address. */
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { api, pages } from '#contract';
import { Button } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Link } from '../components/link/link.tsx';
import { Segmented } from '../components/segmented/segmented.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useToday } from '../frame/today.ts';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { type Article, articlesOf, textIds } from './articles.ts';
import { BookGate, lawCodes, useBook, useLawCases, useLawCountry } from './book.tsx';
import { Cases } from './cases.tsx';
import { Computations, Duties, TextsRead } from './end-matter.tsx';
import { NumberEntry, RuleEntry } from './entries.tsx';
import { finderOf } from './finder.ts';
import { useArrival, usePlaceInAddress } from './places.tsx';
import { Processes } from './processes.tsx';
import { Readings } from './readings.tsx';
import './law.css';

/** The article stands in the margin, what it says beside it. */
function ArticleOf({ article }: { readonly article: Article }) {
  const { law } = useBook();
  return (
    <section className="law-article" aria-label={law.citation(article.cite)}>
      <h3 className="law-margin">{law.citation(article.cite)}</h3>
      <div className="law-body">
        {article.rules.map((rule) => (
          <RuleEntry key={rule.id} rule={rule} />
        ))}
        {article.numbers.map((record) => (
          <NumberEntry key={record.id} record={record} />
        ))}
      </div>
    </section>
  );
}

function Articles({ articles }: { readonly articles: readonly Article[] }) {
  const { words } = useWords();
  const { texts } = words.pages.lawBook;
  return textIds.map((text) => {
    const those = articles.filter((article) => article.text === text);
    if (those.length === 0) return null;
    return (
      <div key={text} id={`text-${text}`} className="law-text">
        <div className="law-text-name">{texts[text]}</div>
        {those.map((article) => (
          <ArticleOf key={article.cite.text} article={article} />
        ))}
      </div>
    );
  });
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

function Part({ id, title, lead, children }: PartProps) {
  return (
    <section id={id} className="law-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p className="law-lead">{lead}</p>}
      {children}
    </section>
  );
}

function useFound(question: string) {
  const { pack, law } = useBook();
  const today = useToday();
  const cases = useLawCases();
  const articles = useMemo(() => articlesOf(pack, today), [pack, today]);
  return useMemo(() => {
    const find = finderOf(question);
    const found = articles
      .map((article) => ({
        ...article,
        numbers: article.numbers.filter(({ id, values }) =>
          find(id, law.provision(id), ...values.history.map(({ cite }) => law.citation(cite))),
        ),
        rules: article.rules.filter(({ id, cite }) =>
          find(id, law.rule(id), law.law(id), law.citation(cite)),
        ),
      }))
      .filter(({ numbers, rules }) => numbers.length + rules.length > 0);
    const caseCount = (cases.data?.files ?? []).reduce(
      (sum, file) => sum + file.cases.filter(({ name }) => find(name, file.article)).length,
      0,
    );
    return {
      articles: found,
      numbers: found.reduce((sum, { numbers }) => sum + numbers.length, 0),
      rules: found.reduce((sum, { rules }) => sum + rules.length, 0),
      cases: caseCount,
      find,
    };
  }, [articles, question, law, cases.data]);
}

function Contents() {
  const { words } = useWords();
  const { pack } = useBook();
  const { lawBook: say, law } = words.pages;
  const parts = [
    ['process', law.steps],
    ['articles', say.articles],
    ['unclear', law.readings],
    ['duties', say.duties],
    ['computations', say.computations],
    ['cases', say.cases],
    ['texts', say.textsRead],
  ] as const;
  return (
    <nav aria-label={say.contents} className="law-contents">
      <p className="law-contents-title">{say.contents}</p>
      <ol className="plain-list">
        {parts.map(([id, title]) => (
          <li key={id}>
            <a className="link link-quiet" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ol>
      <ul className="plain-list law-contents-links">
        <li>
          <Link href={pages.benchmark}>{words.pages.benchmark.link}</Link>
        </li>
        <li>
          <Link href={pages.replay}>{words.pages.replay.link}</Link>
        </li>
        <li>
          <a className="link" href={api.law(pack.code)}>
            {say.asData}
          </a>
        </li>
      </ul>
    </nav>
  );
}

function BookOfLaw() {
  const { words, format } = useWords();
  const { pack } = useBook();
  const { lawBook: say, law } = words.pages;
  const [question, ask] = useAddressKey('q');
  const asked = useDeferredValue(question.trim());
  const found = useFound(asked);
  const place = usePlaceInAddress();
  useArrival(place, true);
  const figures = [format.number(found.numbers), format.number(found.rules)] as const;
  return (
    <div className="law-book">
      <aside className="law-aside">
        <TextField
          label={say.search}
          hint={say.searchHint}
          optional="unsaid"
          type="search"
          value={question}
          onChange={(text) => ask(text, { replace: true })}
        />
        {asked === '' && <Contents />}
      </aside>
      <div className="law-main">
        {asked === '' ? (
          <>
            <Part id="process" title={law.steps}>
              <Processes />
            </Part>
            <Part id="articles" title={say.articles} lead={say.articlesLead(...figures)}>
              <Articles articles={found.articles} />
            </Part>
            <Part id="unclear" title={law.readings} lead={law.readingsLead}>
              <Readings />
            </Part>
            <Part id="duties" title={say.duties} lead={say.dutiesLead}>
              <Duties />
            </Part>
            <Part id="computations" title={say.computations} lead={say.computationsLead}>
              <Computations />
            </Part>
            <Part id="cases" title={say.cases}>
              <Cases find={undefined} />
            </Part>
            <Part id="texts" title={say.textsRead} lead={say.textsReadLead}>
              <TextsRead key={pack.code} />
            </Part>
          </>
        ) : (
          <>
            <div className="section-line">
              <p role="status">{say.found(...figures, format.number(found.cases))}</p>
              <Button size="small" onPress={() => ask('')}>
                {say.clear}
              </Button>
            </div>
            {found.numbers + found.rules + found.cases === 0 && (
              <EmptyState title={say.foundNothing}>{say.foundNothingHow}</EmptyState>
            )}
            {found.articles.length > 0 && (
              <Part id="articles" title={say.articles}>
                <Articles articles={found.articles} />
              </Part>
            )}
            {found.cases > 0 && (
              <Part id="cases" title={say.cases}>
                <Cases key={asked} find={found.find} />
              </Part>
            )}
          </>
        )}
      </div>
    </div>
  );
}

export default function LawPage() {
  const { words } = useWords();
  const [country, setCountry] = useLawCountry();
  const { benchmark, lawBook } = words.pages;
  return (
    <>
      <PageHeading title={words.pages.law.title}>{words.pages.law.lead}</PageHeading>
      <Segmented
        label={lawBook.country}
        value={country}
        onChange={setCountry}
        options={lawCodes.map((id) => ({ id, name: benchmark.countries[id] ?? id }))}
      />
      <BookGate key={country} country={country}>
        <BookOfLaw />
      </BookGate>
    </>
  );
}
