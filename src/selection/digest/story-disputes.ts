import { countWords } from '../../text/words.js';
import type { Analysis } from '../../types/analysis.js';
import type { Article } from '../../types/article.js';
import type { StoryChoice } from '../../types/selection.js';
import type { SourceSpan, Span } from '../../types/span.js';
import { openings } from '../deletions/opening.js';
import { textSpan } from '../pieces.js';
import type { OrderedStory } from './order-stories.js';

/** Words about a figure that stand beside another; more are no comparison. */
const LONGEST = 32;

/** Differing figures of the story, one of each value, where outlets are known by name; with what the source says of each. */
export function disputesOf(
  { story }: OrderedStory,
  articles: ReadonlyMap<string, Article>,
  analyses: ReadonlyMap<string, Analysis>,
): StoryChoice['disputes'] {
  return story.disputes.flatMap(({ unit, figures }) => {
    const values = new Set<number>();
    const one = figures.filter(
      ({ article, value }) => articles.get(article)?.outlet !== undefined && values.size !== values.add(value).size,
    );
    if (one.length < 2) return [];
    const placed = one.map(({ value, by, clause, ...figure }) => {
      const article = articles.get(figure.article)!;
      return {
        span: textSpan(article, figure),
        value,
        ...(by === undefined ? {} : { by: textSpan(article, by) }),
        ...(clause === undefined ? {} : saidOf(article, clause, analyses.get(article.id)!)),
      };
    });
    return [{ unit, figures: placed }];
  });
}

/** The clause without a dateline. */
function saidOf(article: Article, clause: Span, { entities }: Analysis): { readonly said: SourceSpan } | undefined {
  const opened = clause.start === 0 ? { text: article.text, entities } : undefined;
  const cuts = openings(article.text.slice(clause.start, clause.end), article.language, opened);
  const dateline = cuts.find(({ rule }) => rule === 'dateline')?.end ?? 0;
  const said = textSpan(article, { start: clause.start + dateline, end: clause.end });
  return countWords(article.text.slice(said.start, said.end)) > LONGEST ? undefined : { said };
}
