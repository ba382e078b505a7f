import type { Evidence, EvidenceItem, VerifyFailure } from '../types/evidence.js';
import { countsOf } from './own-words.js';

const LISTED = /^source-\d+-title$/;
const HEADLINE = /^story-\d+-headline$/;

/** The number that counting words give. */
export function numberIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0]);
}

/** How many outlets, as far as they are known, these sources are of. */
function outletsOf(sources: Evidence['sources']): number {
  return new Set(sources.flatMap(({ outlet }) => outlet ?? [])).size;
}

/** How many outlets a line's citations are of. */
export function outletsOfLine({ citations }: EvidenceItem, { sources }: Evidence): number {
  return outletsOf(sources.filter(({ id }) => citations.includes(id)));
}

/** How many outlets tell the story of that number: those of its articles. Undefined in a digest without a record of its stories. */
export function outletsOfStory(number: number, { digest, sources }: Evidence): number | undefined {
  const texts = digest?.stories[number - 1]?.texts;
  return texts === undefined ? undefined : outletsOf(sources.filter(({ textSha256 }) => texts.includes(textSha256)));
}

/**
 * Counts among the document's own words that its sources do not give: how many outlets report a line or tell a story, how many
 * stories and sources there are. Sources that a digest does not list may be of further outlets and languages.
 * @param languages of the articles.
 */
export function wrongCounts(evidence: Evidence, languages: readonly string[]): readonly VerifyFailure[] {
  const { furniture, items, sources, document, digest } = evidence;
  const claims = furniture.map((text) => ({ text, count: numberIn(text), kinds: countsOf(text, document.language) }));
  const most = (kind: (typeof claims)[number]['kinds'][number]) =>
    Math.max(0, ...claims.filter(({ kinds }) => kinds.includes(kind)).map(({ count }) => count));
  const headlines = items.filter(({ id }) => HEADLINE.test(id)).length;
  const listed = items.filter(({ id }) => LISTED.test(id)).length;
  const hidden = Math.max(0, most('sources') - sources.length);
  const upTo = (known: number) => (count: number) => count >= known && count <= known + hidden;
  const told = digest?.stories.map((_, index) => outletsOfStory(index + 1, evidence)) ?? [];
  const allows = {
    note: (count: number) => items.some((item) => outletsOfLine(item, evidence) === count),
    reported: (count: number) => (digest === undefined ? count <= outletsOf(sources) + hidden : told.includes(count)),
    stories: (count: number) => headlines === 0 || count === headlines,
    sources: (count: number) => (listed === 0 ? count >= sources.length : count === listed + most('unlisted')),
    outlets: upTo(outletsOf(sources)),
    languages: upTo(new Set(languages.map((language) => language.split('-')[0])).size),
    unlisted: () => true,
  } as const;
  return claims
    .filter(({ kinds, count }) => kinds.length > 0 && !kinds.some((kind) => allows[kind](count)))
    .map(({ text }) => ({ problem: 'it counts what its sources do not give', actual: text }));
}
