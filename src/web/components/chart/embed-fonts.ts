/** The letters of a picture as font faces within it: a picture that is opened elsewhere must not fall back to other letters. */

const weights = new Set(['400', '600']);

/** `U+0400-045F, U+490` holds one of the letters? Without a range a face holds all. */
function holds(range: string, letters: ReadonlySet<number>): boolean {
  if (range === '') return true;
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    const [least, most] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    return [...letters].some((letter) => letter >= least && letter <= most);
  });
}

function facesOfSheets(): CSSFontFaceRule[] {
  const faces: CSSFontFaceRule[] = [];
  const gather = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSFontFaceRule) faces.push(rule);
      else if ('cssRules' in rule) gather(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of document.styleSheets) {
    try {
      gather(sheet.cssRules);
    } catch {
      // a sheet of another origin, put there by an extension: not ours
    }
  }
  return faces;
}

async function asDataAddress(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** `@font-face` rules of our own faces that hold a letter of the text, with the files inside. A face that cannot be had is left out. */
export async function fontsFor(text: string): Promise<string> {
  const letters = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
  const rules = await Promise.all(
    facesOfSheets().map(async ({ style, parentStyleSheet }) => {
      const family = style.getPropertyValue('font-family');
      const weight = style.getPropertyValue('font-weight');
      const upright = !style.getPropertyValue('font-style').startsWith('italic');
      const isOurs = family.includes('IBM Plex Sans') && weights.has(weight) && upright;
      if (!isOurs || !holds(style.getPropertyValue('unicode-range'), letters)) return '';
      const file = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
      if (file === undefined) return '';
      try {
        const data = await asDataAddress(new URL(file, parentStyleSheet?.href ?? document.baseURI).href);
        const range = style.getPropertyValue('unicode-range');
        return `@font-face{font-family:${family};font-weight:${weight};src:url(${data}) format('woff2');${range === '' ? '' : `unicode-range:${range}`}}`;
      } catch {
        return '';
      }
    }),
  );
  return rules.join('');
}
