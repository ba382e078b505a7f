import { foldSpace } from '../../text/fold.js';
import type { BriefSection } from '../../types/brief.js';
import type { EvidenceItem } from '../../types/evidence.js';
import type { DigestSelection } from '../../types/selection.js';
import { LABELS, storyNumbers } from '../labels.js';
import type { DigestPlace } from './place.js';

export interface ComposedMap {
  readonly section: Pick<BriefSection, 'figure' | 'countries'>;
  readonly evidence: readonly EvidenceItem[];
}

/** The countries of the stories, for the map and for the list beneath it, with the proof of their names. */
export function mapSection(countries: DigestSelection['countries'], { articles }: DigestPlace): ComposedMap {
  const named = countries.map(({ iso, name, stories }) => {
    const text = foldSpace(articles.get(name.article)!.text.slice(name.start, name.end));
    return { iso, name: text, span: name, stories: stories.map((story) => story + 1) };
  });
  return {
    section: {
      figure: {
        kind: 'map',
        id: 'map',
        title: LABELS.map,
        countries: named.map(({ iso, name, stories }) => ({ iso, name, stories })),
      },
      countries: named.map(({ name, stories }) => ({ name, stories: storyNumbers(stories) })),
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
