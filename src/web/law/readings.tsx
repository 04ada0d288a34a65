import { Badge } from '../components/badge/badge.tsx';
import { useWords } from '../frame/words.tsx';
import { useBook } from './book.tsx';
import { Entry } from './entries.tsx';

/** Where the law is unclear: the question, the readings it allows, the one taken and why. */
export function Readings() {
  const { words } = useWords();
  const { pack, law } = useBook();
  const { law: say } = words.pages;
  return (
    <div className="readings">
      {pack.settings.map((setting) => {
        const told = law.setting(setting.id);
        if (!told) return null;
        return (
          <Entry key={setting.id} level={3} kind="setting" id={setting.id} name={told.question}>
            <p>{told.reason}</p>
            <ul>
              {setting.readings.map((reading) => (
                <li key={reading}>
                  {told.readings[reading] ?? reading}{' '}
                  {reading === setting.chosen && <Badge tone="met">{say.chosen}</Badge>}
                </li>
              ))}
            </ul>
            <p className="small-print">{law.citation(setting.cite)}</p>
          </Entry>
        );
      })}
    </div>
  );
}
