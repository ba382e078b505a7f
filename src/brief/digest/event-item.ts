import { foldSpace } from '../../text/fold.js';
import type { BriefItem } from '../../types/brief.js';
import type { EvidenceItem } from '../../types/evidence.js';
import type { EventCandidate, NumberCandidate } from '../../types/selection.js';
import type { SourceSpan } from '../../types/span.js';
import { printPublished } from '../article-facts.js';
import { printedDate } from '../dates.js';
import { besideEvidence, type ComposedItem, composeItem, type Placement } from '../items.js';

/** A row of the chronology or ahead: its day, place and sentence, each with its proof. */
export function eventItem(candidate: EventCandidate, place: Placement): ComposedItem {
  const { item, evidence } = composeItem(candidate, place);
  const { iso, about, span } = candidate.event;
  const day = dayOf(candidate, item, place);
  const where = besideText(item, 'place', candidate.event.place, place);
  return {
    item: {
      ...item,
      lead: span === undefined ? day.text : printedDate(iso, place.language),
      about,
      ...(where === undefined ? {} : { place: where.text }),
    },
    evidence: [...evidence, day.item, ...(where === undefined ? [] : [where.item])],
  };
}

/** A figure with the sentence that gives it. */
export function numberItem(candidate: NumberCandidate, place: Placement): ComposedItem {
  const { item, evidence } = composeItem(candidate, place);
  const figure = besideText(item, 'figure', candidate.figure, place);
  return {
    item: {
      ...item,
      ...(figure === undefined ? {} : { figure: figure.text }),
    },
    evidence: [...evidence, ...(figure === undefined ? [] : [figure.item])],
  };
}

/** The day that the sentence names, else its article's own. */
function dayOf(candidate: EventCandidate, item: BriefItem, place: Placement): { text: string; item: EvidenceItem } {
  const { iso, span } = candidate.event;
  if (span !== undefined) {
    const text = printedDate(iso, place.language);
    return { text, item: { ...besideEvidence(item, 'date', span, text), iso } };
  }
  const article = place.articles.get(candidate.article!)!;
  return printPublished(article, place.language, { id: `${item.id}-date`, section: candidate.section })!;
}

function besideText(item: BriefItem, what: string, span: SourceSpan | undefined, { articles }: Placement) {
  if (span === undefined) return undefined;
  const article = articles.get(span.article);
  const value = span.field === 'dateline' ? article?.dateline : article?.text;
  const text = foldSpace(value?.slice(span.start, span.end) ?? '');
  return text === '' ? undefined : { text, item: besideEvidence(item, what, span, text) };
}
