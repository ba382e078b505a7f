import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Candidate, SectionCandidates, Selection } from '../types/selection.js';
import type { SectionName, SectionSpec, Spec } from '../types/spec.js';
import type { Story } from '../types/story.js';
import { addedFacts, refuseUnplacedFacts } from './added.js';
import { authorCandidates } from './author.js';
import { type Choice, inOrder, say } from './choice.js';
import { chooseQuotes, MORE_QUOTES } from './choose-quotes.js';
import { chooseBottomLine, chooseContext, chooseEvents, chooseFacts } from './choose-sentences.js';
import { openChoice } from './open-choice.js';
import { refuseUnplaced } from './review.js';

/** The order of choosing, not of printing: what comes first has the first pick. */
const PICKS = ['assessment', 'bottom_line', 'quotes', 'watch', 'key_facts', 'context'] as const;

/** Where a fact of the author's own stands: the first of these that the page has. */
const FACTS = ['key_facts', 'context'] as const;

export interface SelectOptions {
  /** ISO date of the information, for what to watch. */
  readonly after?: string | undefined;
  /** Characters of a text that the theme's faces can't draw. */
  readonly missingGlyphs?: (text: string) => readonly string[];
}

/**
 * Ranked candidates for each section of the spec, none of them twice on the page.
 * @throws ChanceryError of kind `spec` for review references that no longer resolve and for pins that no section takes,
 * of kind `evidence` where most of an article has characters that can't be drawn.
 */
export function select(
  spec: Spec,
  articles: readonly Article[],
  analyses: ReadonlyMap<string, Analysis>,
  stories: readonly Story[],
  options: SelectOptions = {},
): Selection {
  const { missingGlyphs } = options;
  const { choice, all, warnings } = openChoice({ spec, articles, analyses, stories, missingGlyphs });
  const chosen = new Map<SectionName, readonly Candidate[]>();
  const home = FACTS.find((name) =>
    spec.sections.some((section) => section.name === name && section.text === undefined),
  );
  const added = home === undefined ? [] : addedFacts(spec, home, all, articles);
  for (const name of PICKS) {
    const section = spec.sections.find((entry) => entry.name === name);
    if (section === undefined) continue;
    const own = name === home ? say(added, choice) : [];
    chosen.set(name, inOrder([...own, ...candidatesFor(section, choice, options.after)], choice));
  }
  refuseUnplacedFacts(spec, added, 'add the section key_facts or context');
  const spoken = spec.sections.find(
    ({ name, max, text }) => name === 'quotes' && max === undefined && text === undefined,
  );
  if (spoken !== undefined)
    chosen.set('quotes', [...chosen.get('quotes')!, ...chooseQuotes(spoken, choice, MORE_QUOTES)]);
  refuseUnplaced(choice.decisions, all, [...chosen.values()].flat(), spec.path);
  const sections: SectionCandidates[] = spec.sections.map((section) => ({
    spec: section,
    candidates: chosen.get(section.name) ?? [],
  }));
  return { sections, warnings };
}

function candidatesFor(section: SectionSpec, choice: Choice, after: string | undefined): readonly Candidate[] {
  if (section.text !== undefined) return say(authorCandidates(section, choice.spec.language), choice);
  switch (section.name) {
    case 'bottom_line':
      return chooseBottomLine(section, choice);
    case 'quotes':
      return chooseQuotes(section, choice);
    case 'watch':
      return chooseEvents(section, choice, after);
    case 'key_facts':
      return chooseFacts(section, choice);
    case 'context':
      return chooseContext(section, choice);
    default:
      return [];
  }
}
