import type { Article } from '../types/article.js';
import type { DocumentKind } from '../types/spec.js';
import { program } from '../version.js';
import { openCacheFolder } from './cache-folder.js';
import { choiceShape } from './choice-shape.js';

/**
 * What earlier runs chose of the same articles, in `.chancery/choices` beside the spec: a document that is built
 * again for another desk, with another marking or in another theme need not choose again. A choice only says what is printed: the
 * proof reads the sources.
 */
export interface ChoiceCache {
  /** @param asked everything else that the choice depends on. */
  choice<T>(articles: readonly Article[], asked: Asked, choose: () => Promise<T>): Promise<T>;
  /** Forgets the oldest entries beyond the bound. */
  trim(most?: number): Promise<void>;
}

/** What a choice depends on besides its articles; among it the document's kind and its sections. */
export interface Asked {
  readonly kind: DocumentKind;
  readonly sections: readonly { readonly name: string }[];
  readonly [more: string]: unknown;
}

/** Each is of a whole document. */
const MOST = 1000;

export function openChoiceCache(specFolder: string): ChoiceCache {
  const folder = openCacheFolder(specFolder, 'choices');
  return {
    choice(articles, asked, choose) {
      const chosenFrom = articles.map(({ text: _, ...article }) => article); // its textSha256 stands for its text
      const sections = asked.kind === 'brief' ? asked.sections.map(({ name }) => name) : undefined;
      const fits = (value: unknown) => choiceShape(articles, sections).safeParse(value).success;
      return folder.kept([program, asked, chosenFrom], choose, fits);
    },
    trim: (most = MOST) => folder.trim(most),
  };
}
