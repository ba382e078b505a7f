import type { BriefItem, BriefStory } from '../../types/brief.js';
import type { EvidenceItem } from '../../types/evidence.js';
import type { StoryChoice } from '../../types/selection.js';
import type { DigestPlace } from './place.js';
import { type Series, stateOf } from './series.js';
import { linesOf, storyOf } from './story.js';

export interface ComposedStories {
  readonly stories: readonly BriefStory[];
  readonly items: readonly BriefItem[];
  readonly evidence: readonly EvidenceItem[];
  /** The number that a chosen story, by its place from 0, stands under; undefined where the fit gave it up. */
  numberOf(place: number): number | undefined;
}

/** The stories that the fit left, numbered in their order. */
export function storiesSection(chosen: readonly StoryChoice[], place: DigestPlace, series?: Series): ComposedStories {
  const lines = chosen.map((choice, index) => linesOf(choice, index, place));
  const left = lines.filter(({ gone }) => !gone);
  const told = left.map((each, index) => storyOf(each, index + 1, place, stateOf(each.choice.id, series, place.words)));
  const numbers = new Map(left.map((each, index) => [lines.indexOf(each), index + 1]));
  const groups = left.map(({ choice }) => choice.group);
  return {
    stories: told.map(({ story }, index) => {
      const group = groups[index];
      return group === undefined || group === groups[index - 1] ? story : { ...story, group: place.groupName(group) };
    }),
    items: told.flatMap(({ items }) => items),
    evidence: told.flatMap(({ evidence }) => evidence),
    numberOf: (at) => numbers.get(at),
  };
}
