let asked: Promise<unknown> | undefined;

/** Loads the rules of the Hangul fonts, once; called when Korean is read, or a Korean name is shown. */
export function needHangul(): Promise<unknown> {
  asked ??= import('./fonts-hangul.css');
  return asked;
}
