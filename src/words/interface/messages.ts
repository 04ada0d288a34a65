/**
 * Interface text, a folder a language. English sets the shape; a language that lacks a key, or has one too many, does not compile.
 * A language is offered as soon as its folder stands in the table below.
 */
import type { Language } from '#terms';
import type { english } from './en/index.ts';

export type Messages = typeof english;

const folders = {
  kk: () => import('./kk/index.ts').then((folder) => folder.kazakh),
  ru: () => import('./ru/index.ts').then((folder) => folder.russian),
  en: () => import('./en/index.ts').then((folder) => folder.english),
  ko: () => import('./ko/index.ts').then((folder) => folder.korean),
} satisfies Partial<Record<Language, () => Promise<Messages>>>;

/** The languages whose interface is complete. */
export type InterfaceLanguage = keyof typeof folders;
export const interfaceLanguages = Object.keys(folders) as readonly InterfaceLanguage[];

/** The interface in a language; each language is a chunk of its own for the browser.
 * @example (await messages('en')).ground.states.free // 'Free' */
export function messages(language: InterfaceLanguage): Promise<Messages> {
  return folders[language]();
}
