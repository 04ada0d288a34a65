import type { CountryBenchmark } from '#law';
import { Banner } from '../components/banner/banner.tsx';
import { useWords } from '../frame/words.tsx';
import { useCountryWords } from './country-words.tsx';

/** The fastest and the slowest that the law of a country allows, with what the figures cannot say. */
export function Totals({ country }: { readonly country: CountryBenchmark }) {
  const { words, format } = useWords();
  const { benchmark: say } = words.pages;
  const law = useCountryWords(country.country);
  const { least, most, unlimited, doubts } = country.whatIf ? { ...country, ...country.whatIf } : country;
  return (
    <div className="totals">
      {country.area.map(
        (finding) =>
          finding.outcome !== 'met' && (
            <Banner key={finding.rule} tone="problem" title={say.tooMany}>
              {law.sentence(finding)} ({law.citation(finding.cite)})
            </Banner>
          ),
      )}
      <dl className="total-figures">
        <div>
          <dt>{say.least}</dt>
          <dd>
            <strong>{least.days === 0 ? say.sameDay : format.days(least.days)}</strong>
            {least.days > 0 && (
              <span>
                {format.workingDays(least.workingDays)}, {say.ends(format.date(least.endsOn))}
              </span>
            )}
            <small>{say.leastWhy}</small>
          </dd>
        </div>
        <div>
          <dt>{say.most}</dt>
          <dd>
            <strong>{unlimited.length > 0 ? say.noLimit : format.days(most.days)}</strong>
            <span>
              {unlimited.length > 0
                ? say.unlimited(unlimited.length, format.number(unlimited.length), format.days(most.days))
                : `${format.workingDays(most.workingDays)}, ${say.ends(format.date(most.endsOn))}`}
            </span>
            <small>{say.mostWhy}</small>
          </dd>
        </div>
      </dl>
      {doubts.length > 0 && <p className="small-print">{say.doubts}</p>}
    </div>
  );
}
