import type { PreviewState, ShownItem, ShownStory } from '../../types/preview.js';
import type { Asked } from './ask.js';

/** The story of a digest that an item tells: one of its sentences, or its top line. */
export function storyOf({ id, section }: ShownItem, { stories, items }: PreviewState): ShownStory | undefined {
  if (section !== 'top_lines') return stories.find((story) => story.items.includes(id));
  return stories[items.filter((item) => item.section === 'top_lines').findIndex((item) => item.id === id)];
}

/** A story one place up or down: every story up to the lower of the two is named, so that they stand as they are seen. */
export function movedStory(story: ShownStory, by: number, { stories }: PreviewState): Asked {
  const sources = stories.map(({ source }) => source);
  const at = stories.indexOf(story);
  if (at + by < 0 || at + by >= sources.length) return undefined;
  sources.splice(at + by, 0, ...sources.splice(at, 1));
  const named = sources.slice(0, Math.max(at, at + by) + 1);
  return [{ do: 'order-stories', sources: named }, `story ${story.number} moved ${by < 0 ? 'up' : 'down'}`];
}
