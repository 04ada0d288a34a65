const groups: readonly { readonly title: string; readonly tokens: readonly string[] }[] = [
  {
    title: 'Paper and ink',
    tokens: [
      'paper',
      'paper-raised',
      'paper-sunken',
      'paper-hover',
      'paper-pressed',
      'line',
      'line-strong',
      'ink-faint',
      'ink-soft',
      'ink',
    ],
  },
  {
    title: 'What one can do, what one has in hand',
    tokens: [
      'malachite',
      'malachite-hover',
      'malachite-wash',
      'copper',
      'copper-bright',
      'copper-wash',
      'focus',
    ],
  },
  {
    title: 'What a finding says',
    tokens: [
      'stops',
      'stops-wash',
      'duty',
      'duty-wash',
      'met',
      'met-wash',
      'cannot-tell',
      'cannot-tell-wash',
      'notice',
      'notice-wash',
    ],
  },
  {
    title: 'The map',
    tokens: [
      'map-outside',
      'map-land',
      'map-water',
      'map-water-line',
      'map-country-line',
      'map-oblast-line',
      'map-district-line',
      'map-grid',
    ],
  },
  {
    title: 'Minerals',
    tokens: [
      'lithium',
      'rare-earths',
      'tungsten-tin',
      'rare-metals',
      'base-metals',
      'ferrous',
      'precious',
      'energy',
      'industrial',
    ].map((family) => `mineral-${family}`),
  },
];

/** The colours by their roles. */
export function Palette() {
  return (
    <section className="specimen" aria-label="Colours and type">
      <h2>Colours and type</h2>
      <div className="specimen-themes">
        {(['light', 'dark'] as const).map((theme) => (
          <div key={theme} className="specimen-theme" data-theme={theme}>
            {groups.map(({ title, tokens }) => (
              <div key={title} className="palette">
                <h3 className="specimen-name">{title}</h3>
                <ul>
                  {tokens.map((token) => (
                    <li key={token}>
                      <span className="palette-chip" style={{ background: `var(--${token})` }} />
                      {token}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
            <p className="palette-display">Жезқазған Qarağandy Өскемен</p>
            <p lang="ko">카자흐스탄의 열린 광업 지적</p>
            <p>Ә ғ қ ң ө ұ ү һ і · 0123456789 · 12,345.67 ₸ · M-43-87-(10б-5а-13)</p>
          </div>
        ))}
      </div>
    </section>
  );
}
