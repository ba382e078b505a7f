import type { Evidence } from '../types/evidence.js';
import { OWN_WORDS, type OwnWords } from './own-words-table.js';

/** Kinds of source, named in every language as they are. */
const MEDIA = ['PDF', 'Word document', 'e-mail', 'web page', 'saved web page', 'text', 'feed entry'];

/** Words among a document's furniture that are none of its own, nor a language's name. */
export function strangeFurniture({ furniture, document }: Evidence, languages: readonly string[]): readonly string[] {
  const { words, author, edited, speaker, outlets } = ownWords(document.language);
  const names = languages.map((tag) => languageName(tag, document.language));
  const own = new Set([...words, ...author, ...edited, ...speaker, ...MEDIA, ...names]);
  return furniture.filter((text) => !own.has(text) && !outlets.test(text));
}

/** Labels without which the author's words may not stand: those of which a page with such words must hold one. */
export function labelsOf(kind: 'author' | 'edited' | 'speaker', language: string): readonly string[] {
  return ownWords(language)[kind];
}

function ownWords(language: string): OwnWords {
  const tag = language.toLowerCase();
  const key = /^zh-(?:hant|tw|hk|mo)\b/.test(tag) ? 'zh-hant' : tag.split('-')[0]!;
  return (OWN_WORDS as Readonly<Record<string, OwnWords>>)[key] ?? OWN_WORDS.en;
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
