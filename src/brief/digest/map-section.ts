import { foldSpace } from '../../text/fold.js';
import type { BriefSection } from '../../types/brief.js';
import type { EvidenceItem } from '../../types/evidence.js';
import type { DigestSelection } from '../../types/selection.js';
import type { DigestPlace } from './place.js';
import { rankOf } from './ranks.js';
import type { ComposedStories } from './stories-section.js';

export interface ComposedMap {
  readonly section: Pick<BriefSection, 'figure' | 'countries' | 'whole'>;
  readonly evidence: readonly EvidenceItem[];
}

/** What the fit knows the map and its list by. */
const ID = 'map';

/** The countries of the stories, for the map and for the list beneath it, with the proof of their names. */
export function mapSection(
  countries: DigestSelection['countries'],
  { articles, stands, words }: DigestPlace,
  { numberOf }: ComposedStories,
): ComposedMap {
  if (!stands(ID)) return { section: {}, evidence: [] };
  const named = countries.flatMap(({ iso, name, stories }) => {
    const text = foldSpace(articles.get(name.article)!.text.slice(name.start, name.end));
    const told = stories.flatMap((story) => numberOf(story) ?? []);
    return told.length === 0 ? [] : [{ iso, name: text, span: name, stories: told }];
  });
  return {
    section: {
      whole: { id: ID, rank: rankOf('map', 0) },
      figure: {
        kind: 'map',
        id: 'map',
        called: words.labels.map_figure,
        title: words.labels.map,
        countries: named.map(({ iso, name, stories }) => ({ iso, name, told: words.told(stories) })),
      },
      countries: named.map(({ name, stories }) => ({ name, stories: words.told(stories) })),
    },
    evidence: named.map(({ name, span }, index) => ({
      id: `map-${index + 1}-name`,
      section: 'map',
      kind: 'verbatim',
      text: name,
      pieces: [{ text: name, span }],
      spans: [span],
      citations: [span.article],
    })),
  };
}
