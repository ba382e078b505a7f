import type { Evidence } from '../types/evidence.js';
import { countedIn, digestWordsIn, stateWords } from './digest-words.js';
import { bare } from './letters.js';
import { OWN_WORDS } from './own-words-table.js';
import type { Counted } from './words/digest/digest-words-shape.js';

/** Kinds of source, named in every language as they are. */
const MEDIA = ['PDF', 'Word document', 'e-mail', 'web page', 'saved web page', 'text', 'feed entry'];

/** Words among a document's furniture that are none of its own in its own language, nor a language's name. */
export function strangeFurniture(evidence: Evidence, languages: readonly string[]): readonly string[] {
  const { furniture, document } = evidence;
  const key = keyOf(document.language);
  const { words, page, author, edited, speaker, outlets } = OWN_WORDS[key];
  const names = languages.map((tag) => languageName(tag, document.language));
  const own = new Set([...words, ...page, ...author, ...edited, ...speaker, ...MEDIA, ...names]);
  const ofDigest = digestWordsIn(key, evidence);
  return furniture.filter((text) => !own.has(text) && !outlets.test(text) && !ofDigest(text));
}

/** What the author did with words: wrote them, put a source's in others, named their speaker. */
export type Owned = 'author' | 'edited' | 'speaker';

/** Labels without which the author's words may not stand: those of which a page with such words must hold one. */
export function labelsOf(owned: Owned, language: string): readonly string[] {
  return OWN_WORDS[keyOf(language)][owned];
}

/** "Page" and "of", as a document of this language says them. */
export function pageWords(language: string): readonly [string, string] {
  return OWN_WORDS[keyOf(language)].page;
}

/** What words of a document's own may count: `note` is how many outlets a line has; none where they count nothing. */
export function countsOf(text: string, language: string): readonly (Counted | 'note')[] {
  const key = keyOf(language);
  return [...(OWN_WORDS[key].outlets.test(text) ? (['note'] as const) : []), ...countedIn(key, text)];
}

/** Words of the document's own that stand behind a line, without white space: whose it is, how many report it, its language. */
export function notesOf(evidence: Evidence): (bareWords: string) => boolean {
  const { furniture, document } = evidence;
  const key = keyOf(document.language);
  const { words, page, author, edited, speaker, outlets } = OWN_WORDS[key];
  const ofDigest = digestWordsIn(key, evidence);
  const others = new Set<string>([...words, ...page, ...MEDIA]);
  const labels = new Set<string>([...author, ...edited, ...speaker]);
  const notes = furniture.filter(
    (text) => labels.has(text) || outlets.test(text) || !(others.has(text) || ofDigest(text)),
  );
  const known = new Set(notes.map(bare));
  return (bareWords) => known.has(bareWords);
}

/** How a digest of this language says that a story is new, or goes on since a date. */
export function statesOf(language: string) {
  return stateWords(keyOf(language), language);
}

/** The table of a document's language; English where there is none. */
function keyOf(language: string): keyof typeof OWN_WORDS {
  const tag = language.toLowerCase();
  const key = /^zh-(?:hant|tw|hk|mo)\b/.test(tag) ? 'zh-hant' : tag.split('-')[0]!;
  return isKey(key) ? key : 'en';
}

function isKey(key: string): key is keyof typeof OWN_WORDS {
  return Object.hasOwn(OWN_WORDS, key);
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
