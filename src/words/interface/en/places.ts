/** Oblasts and cities of republican significance, by ISO 3166-2. */
export const places = {
  oblasts: {
    'KZ-10': 'Abai',
    'KZ-11': 'Akmola',
    'KZ-15': 'Aktobe',
    'KZ-19': 'Almaty oblast',
    'KZ-23': 'Atyrau',
    'KZ-27': 'West Kazakhstan',
    'KZ-31': 'Zhambyl',
    'KZ-33': 'Zhetysu',
    'KZ-35': 'Karaganda',
    'KZ-39': 'Kostanay',
    'KZ-43': 'Kyzylorda',
    'KZ-47': 'Mangystau',
    'KZ-55': 'Pavlodar',
    'KZ-59': 'North Kazakhstan',
    'KZ-61': 'Turkistan',
    'KZ-62': 'Ulytau',
    'KZ-63': 'East Kazakhstan',
    'KZ-71': 'Astana',
    'KZ-75': 'Almaty city',
    'KZ-79': 'Shymkent',
  } as Readonly<Record<string, string>>,
  /** The name of a country by its ISO 3166-1 code where Intl has none for the language; else the code. */
  country: (code: string): string => code,
};
