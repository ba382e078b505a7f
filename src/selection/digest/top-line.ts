import type { Candidate } from '../../types/selection.js';
import type { SectionSpec } from '../../types/spec.js';
import { type Choice, openByScore, take } from '../choice.js';
import { LEANS_MUCH } from '../leaning/leaning.js';
import { printed } from '../pieces.js';
import { covered, fingerprint } from '../redundancy.js';
import { isOf, type OrderedStory } from './order-stories.js';

/** Words of a top line: one of no more is as good as any, a longer one is worth the less the longer it is. */
const SHORT = 25;
const LONGEST = 32;
/** What a sentence of the article that heads the story is worth more, and one that says all words of its headline. */
const HEAD = 1.25;
const HEADLINE = 1;
/** One that leans on what its article says before it is worth the less, by this power. */
const LEANING = 2;

/**
 * What tells the story to somebody who may read no more of it: in the document's language, short, and understood by itself. A
 * pin moves nothing: a pinned sentence is a top line only where it would be one without.
 */
export function chooseTopLine(section: SectionSpec, choice: Choice, { head }: OrderedStory): Candidate | undefined {
  const { title, language } = choice.byArticle.get(head)![0]!.article;
  const headline = fingerprint(title, language);
  const worth = ({ score, words, reportedBy, article, pieces, leaning = 0, ...own }: Candidate) =>
    score *
    Math.min(1, SHORT / words) *
    (1 + HEADLINE * covered(headline, fingerprint(printed(pieces), own.language))) *
    (article === head ? HEAD : 1) *
    Math.sqrt(reportedBy) *
    (1 + leaning) ** -LEANING;
  const open = openByScore(section, choice)
    .map((candidate) => ({ candidate, worth: worth(candidate) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ candidate }) => candidate);
  const own = open.filter((candidate) => isOf(candidate, choice.spec.language));
  const alone = own.filter(({ leaning = 0 }) => leaning < LEANS_MUCH);
  const best = [...alone, ...own, ...open].find(({ words }) => words <= LONGEST) ?? open[0];
  return best === undefined ? undefined : take([best], choice)[0];
}
