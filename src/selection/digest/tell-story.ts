import type { Candidate, StoryChoice } from '../../types/selection.js';
import type { SectionSpec } from '../../types/spec.js';
import { type Choice, inOrder, openCandidates, take } from '../choice.js';
import { chooseQuotes, isNamed } from '../choose-quotes.js';
import { printed } from '../pieces.js';
import { fingerprint, repeats } from '../redundancy.js';
import { chooseOpening, chooseTopLine } from './leads.js';
import type { OrderedStory } from './order-stories.js';

/** Words of a story's opening and facts without its quote. */
const STORY = 110;
const FACTS = 3;
/** Of a sentence that would put the story over its words, a fact less is the better choice. */
const LONGEST_FACT = 36;

type Told = Pick<StoryChoice, 'topLine' | 'opening' | 'facts' | 'quote'>;

/** The story's lines, none of them twice in the digest: what the top line says, the opening may say with more. */
export function tellStory(story: OrderedStory, choice: Choice, withTopLine: boolean): Told {
  const section: SectionSpec = { name: 'stories', sources: story.story.members };
  const quote = chooseQuotes({ ...section, name: 'quotes' }, choice, 1, isNamed)[0];
  const topLine = withTopLine ? chooseTopLine(section, choice, story) : undefined;
  const opening = chooseOpening(section, choice, story);
  const facts = chooseFacts(section, choice, STORY - (opening?.words ?? 0));
  return {
    ...(topLine === undefined ? {} : { topLine: { ...topLine, section: 'top_lines' } }),
    ...(opening === undefined ? {} : { opening }),
    facts,
    ...(quote === undefined ? {} : { quote }),
  };
}

function chooseFacts(section: SectionSpec, choice: Choice, room: number): readonly Candidate[] {
  const picked: Candidate[] = [];
  let words = 0;
  for (const candidate of openCandidates(section, choice)) {
    if (picked.length >= (section.max ?? FACTS) && !candidate.pinned) break;
    const print = fingerprint(printed(candidate.original ?? candidate.pieces), candidate.language);
    if (!candidate.pinned) {
      if (candidate.words > LONGEST_FACT || (picked.length > 0 && words + candidate.words > room)) continue;
      if (choice.taken.has(candidate.ref) || repeats(print, choice.said)) continue;
    }
    picked.push(candidate);
    words += candidate.words;
    choice.said.push(print);
    take([candidate], choice, false);
  }
  return inOrder(picked, choice);
}
