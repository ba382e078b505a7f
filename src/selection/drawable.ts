import { ChanceryError } from '../errors.js';
import type { Decisions } from './review.js';
import type { PoolSentence } from './sentence-pool.js';

/**
 * Leaves out sentences with characters that the faces can't draw, and says so: printed, the characters would vanish.
 * Of a sentence that the officer translated or reworded, those words count.
 * @throws ChanceryError of kind `evidence` where that is most of an article, and none of it translated: its script is
 * not one of the theme's.
 */
export function drawable(
  pool: readonly PoolSentence[],
  { edits, translations }: Pick<Decisions, 'edits' | 'translations'>,
  missingGlyphs: (text: string) => readonly string[],
): { readonly pool: readonly PoolSentence[]; readonly warnings: readonly string[] } {
  const reworded = edits.size + translations.size > 0;
  const ownWords = (sentence: PoolSentence) =>
    reworded ? (edits.get(sentence.ref) ?? translations.get(sentence.ref)) : undefined;
  const missing = new Map<PoolSentence, readonly string[]>();
  const whole = new Map(pool.map(({ article }) => [article, false]));
  for (const article of whole.keys()) whole.set(article, missingGlyphs(article.text).length === 0);
  for (const sentence of pool) {
    const own = ownWords(sentence);
    const lacking = own === undefined && whole.get(sentence.article) ? [] : missingGlyphs(own ?? sentence.text);
    if (lacking.length > 0) missing.set(sentence, lacking);
  }
  const warnings = [...new Set([...missing.keys()].map(({ article }) => article.id))].map((id) => {
    const own = pool.filter(({ article }) => article.id === id);
    const lost = own.filter((sentence) => missing.has(sentence));
    const named = nameAll([...new Set(lost.flatMap((sentence) => missing.get(sentence)!))]);
    if (lost.length > own.length / 2 && own.every((sentence) => ownWords(sentence) === undefined)) {
      throw new ChanceryError('evidence', {
        message: `${id}: the theme's fonts have no glyph for ${named}`,
        fix: 'the article is in a script that this theme does not bring; leave it out, or have it translated',
      });
    }
    const count = lost.length === 1 ? '1 sentence is' : `${lost.length} sentences are`;
    return `${id}: ${count} left out, since the fonts have no glyph for ${named}`;
  });
  return { pool: pool.filter((sentence) => !missing.has(sentence)), warnings };
}

/** At most twelve characters with their code points. */
function nameAll(characters: readonly string[]): string {
  const shown = characters.slice(0, 12).map((character) => {
    const point = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return `"${character}" U+${point}`;
  });
  const more = characters.length > shown.length ? ` and ${characters.length - shown.length} more` : '';
  return shown.join(', ') + more;
}
