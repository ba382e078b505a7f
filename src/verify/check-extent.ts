import type { EvidenceItem } from '../types/evidence.js';
import { isDateline } from './dateline.js';
import type { Readings } from './field-value.js';
import { wrongSpeech } from './speech-bounds.js';

/** Sections whose items are whole sentences of a source. */
const SENTENCES = new Set([
  ...['bottom_line', 'key_facts', 'context', 'watch'],
  ...['top_lines', 'stories', 'chronology', 'ahead', 'numbers'],
]);
const ENDS = /[.!?…:;؟۔。！？"'”’»“)\]」』]$/u;
/** Words about a figure that differs from another: from a sentence's start, a dateline aside, to a mark within it or its end. */
const SAID = /-said-\d+$/;
const STOPS = /^\s*(?:[,;:.!?。؟！？—–-]|\n|$)/u;

/**
 * Whether an item takes a whole sentence, or a quote what stands in quotation marks: half a sentence may say the opposite
 * of the whole. Only for items that stand at their place; what was cut off their ends has to be named as deleted.
 */
export function takesTooLittle(item: EvidenceItem, articles: Readings['articles']): string | undefined {
  const spans = item.spans.filter(({ field }) => field === 'text');
  const isOwn = /^[a-z_]+-\d+$/.test(item.id) || SAID.test(item.id);
  const { text, language = 'en' } = articles.get(spans[0]?.article ?? '') ?? {};
  if (!isOwn || text === undefined || spans.length === 0) return undefined;
  const cuts = item.deleted ?? [];
  const body = spans.filter(
    ({ start }) => !item.pieces.some(({ text: own, span }) => /^\[/.test(own) && span?.start === start),
  );
  const all = [...(body.length > 0 ? body : spans), ...cuts];
  const start = Math.min(...all.map((span) => span.start));
  const before = text.slice(0, start);
  const end = Math.max(...all.map(({ end: last }) => last));
  if (item.section === 'quotes') return wrongSpeech(text, start, end);
  if (!SENTENCES.has(item.section)) return undefined;
  const isSaid = SAID.test(item.id);
  const opens =
    (isSaid && isDateline(before.slice(before.lastIndexOf('\n') + 1), language)) ||
    before.trim() === '' ||
    /\n\s*$/.test(before) ||
    ENDS.test(before.trimEnd());
  const closes =
    (isSaid && STOPS.test(text.slice(end))) ||
    ENDS.test(text.slice(0, end).trimEnd()) ||
    /^\s*(?:\n|$)/.test(text.slice(end));
  return opens && closes ? undefined : 'it is a part of a sentence, and what is left out is not named';
}
