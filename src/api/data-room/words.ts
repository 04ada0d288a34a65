/** What is printed on a confidential file, in the reader's language. */
import { type Formats, formats, type InterfaceLanguage, type Messages, messages } from '#words';

export interface MarkWords {
  readonly language: InterfaceLanguage;
  readonly say: Messages['pages']['dataRoom']['mark'];
  readonly format: Formats;
}

export async function markWords(language: InterfaceLanguage): Promise<MarkWords> {
  const words = await messages(language);
  return { language, say: words.pages.dataRoom.mark, format: formats(language, words) };
}
