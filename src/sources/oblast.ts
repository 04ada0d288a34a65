/** The 17 oblasts and 3 cities of republican standing by ISO 3166-2 code, with the English names that publishers use for them. */

const englishNames: Readonly<Record<string, readonly string[]>> = {
  'KZ-10': ['abai', 'abay'],
  'KZ-11': ['akmola', 'akmolinskaya', 'aqmola'],
  'KZ-15': ['aktobe', 'aqtöbe', 'aqtobe'],
  'KZ-19': ['almaty'],
  'KZ-23': ['atyrau'],
  'KZ-27': ['west kazakhstan'],
  'KZ-31': ['jambyl', 'zhambyl'],
  'KZ-33': ['jetisu', 'zhetysu'],
  'KZ-35': ['karaganda', 'karagandy'],
  'KZ-39': ['kostanay', 'kostanai'],
  'KZ-43': ['kyzylorda'],
  'KZ-47': ['mangystau'],
  'KZ-55': ['pavlodar'],
  'KZ-59': ['north kazakhstan'],
  'KZ-61': ['turkistan', 'turkestan', 'south kazakhstan', 'south-kazakhstan'],
  'KZ-62': ['ulytau'],
  'KZ-63': ['east kazakhstan'],
  'KZ-71': ['astana'],
  'KZ-75': ['almaty city'],
  'KZ-79': ['shymkent'],
};

const codes = new Map(
  Object.entries(englishNames).flatMap(([code, names]) => names.map((name) => [name, code])),
);

/** Oblasts that were parted in 2022, and the oblasts from which cities were taken: an older text may mean either. */
const parted: Readonly<Record<string, readonly string[]>> = {
  'KZ-35': ['KZ-62'],
  'KZ-63': ['KZ-10'],
  'KZ-19': ['KZ-33', 'KZ-75'],
  'KZ-61': ['KZ-79'],
  'KZ-11': ['KZ-71'],
};

/** The code of an oblast from an English name as publishers write it, with or without "Region", "Oblast": undefined for none. */
export function oblastFromEnglish(name: string): string | undefined {
  const bare = name
    .toLowerCase()
    .replace(/\b(region|oblast|oblisi|province)\b/g, '')
    .trim();
  return codes.get(bare);
}

/** True when a place in the oblast of today may have been in the stated one before 2022. */
export function mayBeSameOblast(stated: string, today: string): boolean {
  return stated === today || (parted[stated]?.includes(today) ?? false);
}
