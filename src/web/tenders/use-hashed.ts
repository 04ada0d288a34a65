/** SHA-256 of a text, made by the browser. */
import { useEffect, useState } from 'react';
import { hexFromBytes, utf8FromText } from '#proof';

/** The hash of the text as 64 hexadecimal digits; undefined without a text, and until it is made. */
export function useHashed(text: string | undefined): string | undefined {
  const [made, setMade] = useState<{ readonly text: string; readonly hash: string }>();
  useEffect(() => {
    if (text === undefined) return;
    let isGone = false;
    void crypto.subtle.digest('SHA-256', utf8FromText(text) as Uint8Array<ArrayBuffer>).then((digest) => {
      if (!isGone) setMade({ text, hash: hexFromBytes(new Uint8Array(digest)) });
    });
    return () => {
      isGone = true;
    };
  }, [text]);
  return made !== undefined && made.text === text ? made.hash : undefined;
}
