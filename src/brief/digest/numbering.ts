import type { Article } from '../../types/article.js';
import type { Candidate, DigestSelection, StoryChoice } from '../../types/selection.js';
import type { SectionName, Spec } from '../../types/spec.js';

/** The number of each source, and those that the digest cites before the fit takes anything from it. */
export interface Numbering {
  readonly numbers: ReadonlyMap<string, number>;
  readonly cited: ReadonlySet<string>;
}

/** Sources numbered in the order in which the digest first cites them, then those that it cites nowhere. */
export function numberDigest(spec: Spec, selection: DigestSelection, articles: readonly Article[]): Numbering {
  const cited = new Set(spec.sections.flatMap(({ name }) => citedIn(name, selection)));
  const ids = new Set([...cited, ...articles.map(({ id }) => id)]);
  return { cited, numbers: new Map([...ids].map((id, index) => [id, index + 1])) };
}

function citedIn(name: SectionName, selection: DigestSelection): readonly string[] {
  switch (name) {
    case 'top_lines':
      return selection.stories.flatMap(({ topLine }) => (topLine === undefined ? [] : citedBy(topLine)));
    case 'stories':
      return selection.stories.flatMap(citedByStory);
    case 'chronology':
    case 'ahead':
    case 'quotes':
    case 'numbers':
      return selection[name].flatMap(citedBy);
    default:
      return [];
  }
}

function citedByStory({ head, opening, disputes, facts, quote, timeline }: StoryChoice): readonly string[] {
  const lines = [opening, ...facts, quote, ...timeline].filter((candidate) => candidate !== undefined);
  return [
    head,
    ...lines.flatMap(citedBy),
    ...disputes.flatMap(({ figures }) => figures.map(({ span }) => span.article)),
  ];
}

function citedBy({ citations, disputedBy }: Candidate): readonly string[] {
  return [...citations, ...disputedBy.map(({ article }) => article)];
}
