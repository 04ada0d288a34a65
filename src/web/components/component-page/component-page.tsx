import { PageHeading } from '../../frame/page-heading.tsx';
import type { ComponentExamples } from '../example.ts';
import { allExamples } from './all-examples.ts';
import { Palette } from './palette.tsx';
import './component-page.css';

const anchor = (component: string) => component.split(',')[0]?.toLowerCase() ?? '';

function Component({ component, use, size, states }: ComponentExamples) {
  return (
    <section className="specimen" id={anchor(component)} aria-label={component}>
      <h2>{component}</h2>
      <p className="specimen-use">{use}</p>
      <div className="specimen-themes">
        {(['light', 'dark'] as const).map((theme) => (
          <div key={theme} className="specimen-theme" data-theme={theme}>
            {states.map(({ name, render }) => (
              <figure
                key={name}
                className={size === 'small' ? 'specimen-state specimen-small' : 'specimen-state'}
              >
                <figcaption className="specimen-name">{name}</figcaption>
                {render()}
              </figure>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Every component in every state, day and night side by side. For those who build; in English, and its records are made up. */
export default function ComponentPage() {
  return (
    <div className="component-page" lang="en">
      <PageHeading title="Components">
        Every component in every state, by day and by night. The same examples are rendered and checked for
        accessibility by the tests. All records on this page are made up.
      </PageHeading>
      <nav aria-label="Components">
        <ul className="specimen-index">
          {allExamples.map(({ component }) => (
            <li key={component}>
              <a href={`#${anchor(component)}`}>{component.split(',')[0]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Palette />
      {allExamples.map((examples) => (
        <Component key={examples.component} {...examples} />
      ))}
    </div>
  );
}
