import type { Candidate } from '../../types/selection.js';
import type { SectionSpec } from '../../types/spec.js';
import { type Choice, openByScore, take } from '../choice.js';
import { LEANS_MUCH } from '../leaning/leaning.js';
import { printed } from '../pieces.js';
import { covered, fingerprint, repeats } from '../redundancy.js';
import { isOf, type OrderedStory } from './order-stories.js';

/** Words of a top line and of a story's opening: up to `short` all are as good, a longer one is worth the less the longer it is. */
const TOP_LINE = { short: 25, longest: 32 } as const;
const OPENING = { short: 34, longest: 40 } as const;
/** What a sentence of the article that heads the story is worth more, and one that says all words of its headline. */
const HEAD = 1.25;
const HEADLINE = 1;
/** One that leans on what its article says before it is worth the less, by this power. */
const LEANING = 2;

/**
 * What tells the story to somebody who may read no more of it: in the document's language, short, and understood by itself. A
 * pin moves nothing: a pinned sentence is a top line or an opening only where it would be one without.
 */
export function chooseTopLine(section: SectionSpec, choice: Choice, story: OrderedStory): Candidate | undefined {
  const open = ranked(section, choice, story, TOP_LINE);
  const own = open.filter((candidate) => isOf(candidate, choice.spec.language));
  const alone = own.filter(({ leaning = 0 }) => leaning < LEANS_MUCH);
  const short = [...alone, ...own, ...open].find(({ words }) => words <= TOP_LINE.longest);
  return taken(short ?? open[0], choice);
}

/** The best that is left and says more than the top line, in the document's language where it is told in it. */
export function chooseOpening(section: SectionSpec, choice: Choice, story: OrderedStory): Candidate | undefined {
  const open = ranked(section, choice, story, OPENING);
  const more = open.filter(({ pieces, language }) => !repeats(fingerprint(printed(pieces), language), choice.said));
  const own = more.filter((candidate) => isOf(candidate, choice.spec.language));
  const short = [...own, ...more, ...open].find(({ words }) => words <= OPENING.longest);
  return taken(short, choice);
}

function taken(best: Candidate | undefined, choice: Choice): Candidate | undefined {
  return best === undefined ? undefined : take([best], choice)[0];
}

/** Open sentences of the story, the one first that leads it best. */
function ranked(
  section: SectionSpec,
  choice: Choice,
  { head }: OrderedStory,
  { short }: { readonly short: number },
): readonly Candidate[] {
  const article = choice.byArticle.get(head)?.[0]?.article;
  const headline = fingerprint(article?.title ?? '', article?.language ?? 'und');
  const worth = ({ score, words, reportedBy, leaning = 0, ...own }: Candidate) =>
    score *
    Math.min(1, short / words) *
    (1 + HEADLINE * covered(headline, fingerprint(printed(own.pieces), own.language))) *
    (own.article === head ? HEAD : 1) *
    Math.sqrt(reportedBy) *
    (1 + leaning) ** -LEANING;
  return openByScore(section, choice)
    .map((candidate) => ({ candidate, worth: worth(candidate) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ candidate }) => candidate);
}
