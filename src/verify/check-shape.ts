import type { EvidenceItem } from '../types/evidence.js';
import type { ArticleField } from '../types/span.js';

/** What an item may be called, in which section, and of which fields of an article it may have its words. */
interface Shape {
  readonly id: RegExp;
  readonly section: RegExp;
  readonly fields: readonly ArticleField[];
  readonly dated?: true;
}

const LINES =
  'bottom_line|key_facts|context|assessment|watch|top_lines|stories|chronology|ahead|numbers|quotes|timeline';
/** What a line says beside its words. */
const BESIDE = new RegExp(`^((?:${LINES})-\\d+)-`);
const OF_QUOTE: readonly ArticleField[] = ['text', 'byline', 'title', 'deks', 'dateline'];
const SHAPES: readonly Shape[] = [
  ...LINES.split('|').map((name) => shape(`${name}-\\d+`, name === 'timeline' ? 'timeline|stories' : name, ['text'])),
  shape('quotes-\\d+-(?:speaker|role)', 'quotes', OF_QUOTE),
  shape('quotes-\\d+-outlet', 'quotes', ['outlet']),
  dated('quotes-\\d+-date', 'quotes', ['published']),
  dated(`(?!quotes)(?:${LINES})-\\d+-date`, LINES, ['text', 'published']),
  shape('(?:chronology|ahead)-\\d+-place', 'chronology|ahead', ['text', 'dateline']),
  shape('numbers-\\d+-figure', 'numbers', ['text']),
  shape(`(?:${LINES})-\\d+-figure-\\d+`, LINES, ['text']),
  shape('map-\\d+-name', 'map', ['text', 'title']),
  shape('story-\\d+-headline', 'stories|sources', ['title']),
  shape('story-\\d+-dispute-\\d+-(?:said|figure|by)-\\d+', 'stories', ['text']),
  shape('story-\\d+-dispute-\\d+-outlet-\\d+', 'stories', ['outlet']),
  dated('story-\\d+-dispute-\\d+-date-\\d+', 'stories', ['published']),
  shape('closed-\\d+', 'stories', []),
  shape('source-\\d+-title', 'sources', ['title']),
  shape('source-\\d+-outlet', 'sources', ['outlet']),
  shape('source-\\d+-address', 'sources', ['url']),
  dated('source-\\d+-date', 'sources', ['published']),
];

/**
 * What is wrong with an item's name: by it the verifier knows what the item has to be, a whole sentence, a quote, a date;
 * under a name that says none of these anything could be printed. The document's head, which only the spec speaks in, goes
 * by names of its own.
 */
export function wrongShape(
  { id, section, spans, iso }: EvidenceItem,
  items: readonly EvidenceItem[],
): string | undefined {
  if (section === 'header')
    return spans.every(({ field }) => field === 'published') ? undefined : 'a source’s words stand in the head';
  const named = SHAPES.find((each) => each.id.test(id) && each.section.test(section));
  if (named === undefined) return 'its id is none that a printed item has';
  const [, line] = BESIDE.exec(id) ?? [];
  if (line !== undefined && !items.some((item) => item.id === line))
    return 'the line that it stands beside is not there';
  if (named.dated === true && iso === undefined) return 'it stands where a date does, and is none';
  return spans.every(({ field }) => named.fields.includes(field))
    ? undefined
    : 'its words are of another field than such an item’s';
}

function shape(id: string, section: string, fields: readonly ArticleField[]): Shape {
  return { id: new RegExp(`^(?:${id})$`), section: new RegExp(`^(?:${section})$`), fields };
}

function dated(id: string, section: string, fields: readonly ArticleField[]): Shape {
  return { ...shape(id, section, fields), dated: true };
}
