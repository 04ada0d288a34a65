import { createHash } from 'node:crypto';

/** SHA-256 of the UTF-8 bytes of a text, 64 small hexadecimal digits. */
export const sha256Text = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
