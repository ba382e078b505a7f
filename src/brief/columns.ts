import type { BriefSection } from '../types/brief.js';
import type { SectionCandidates } from '../types/selection.js';
import type { SectionName } from '../types/spec.js';
import { rooms } from './rank.js';

type Column = BriefSection['column'];

const COLUMN: Partial<Record<SectionName, Column>> = { bottom_line: 'full', quotes: 'side', watch: 'side' };

/** A word in the narrow column takes as much height as so many in the wide one. */
const NARROW = 1.65;
/** Height of a heading, in words of the wide column. */
const HEADING = 14;

/**
 * Which column each section stands in. Context fills the narrow one where quotes and events leave it short: told from
 * the blocks' starting budgets alone, so that the fit and the final page agree. `moved` puts it into the other one.
 */
export function columnsOf(sections: readonly SectionCandidates[], moved = false): (name: SectionName) => Column {
  const height = (column: Column) =>
    sections
      .filter(({ spec }) => spec.name !== 'context' && spec.name !== 'sources' && placeOf(spec.name) === column)
      .reduce((sum, section) => sum + heightOf(section), 0);
  const context = sections.find(({ spec }) => spec.name === 'context');
  const own = context === undefined ? 0 : heightOf(context);
  const [main, side] = [height('main'), NARROW * height('side')];
  const narrow = Math.abs(main - side - NARROW * own) < Math.abs(main + own - side);
  return (name) => (name === 'context' && narrow !== moved ? 'side' : placeOf(name));
}

function placeOf(name: SectionName): Column {
  return COLUMN[name] ?? 'main';
}

/** Words that the section starts with, and its heading. */
function heightOf({ spec, candidates }: SectionCandidates): number {
  const room = rooms(spec.name, candidates, { max: spec.max, words: spec.words });
  const words = candidates.reduce((sum, { words: own }, index) => sum + (room[index] === 'start' ? own : 0), 0);
  return words === 0 ? 0 : words + HEADING;
}
