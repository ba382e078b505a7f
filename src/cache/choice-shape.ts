import * as z from 'zod';
import type { Article } from '../types/article.js';

/** The shape of what was chosen of `articles`: a selection with `sections`, or a digest's where none are given. */
export function choiceShape(articles: readonly Article[], sections?: readonly string[]): z.ZodType {
  const known = new Set(articles.map(({ id }) => id));
  const words = z.string();
  const article = words.refine((id) => known.has(id));
  const span = z.looseObject({ article, field: words, start: z.number(), end: z.number() });
  const pieces = z.array(z.looseObject({ text: words, span: span.optional() }));
  const candidate = z.looseObject({
    ref: words,
    section: words,
    kind: z.enum(['verbatim', 'shortened', 'author']),
    pieces,
    deleted: z.array(span),
    words: z.number(),
    score: z.number(),
    pinned: z.boolean(),
    citations: z.array(article),
    disputedBy: z.array(span),
    language: words,
    position: z.looseObject({ start: z.number(), end: z.number() }).optional(),
    quote: z.looseObject({ speaker: z.looseObject({ pieces, role: pieces.optional() }).optional() }).optional(),
    due: z.looseObject({ iso: words, span }).optional(),
    original: pieces.optional(),
  });
  const candidates = z.array(candidate);
  const warnings = z.array(words);
  if (sections !== undefined) {
    const named = z.looseObject({ spec: z.looseObject({ name: words }), candidates });
    const whole = z.array(named).refine((entries) => entries.map(({ spec }) => spec.name).join() === sections.join());
    return z.looseObject({ sections: whole, warnings });
  }
  const events = z.array(
    candidate.extend({
      event: z.looseObject({ iso: words, about: z.boolean(), span: span.optional(), place: span.optional() }),
    }),
  );
  const figure = z.looseObject({ span, value: z.number(), by: span.optional(), said: span.optional() });
  const story = z.looseObject({
    id: words,
    members: z.array(article),
    head: article,
    outlets: z.number(),
    topLine: candidate.optional(),
    opening: candidate.optional(),
    facts: candidates,
    quote: candidate.optional(),
    timeline: events,
    disputes: z.array(z.looseObject({ unit: words, figures: z.array(figure) })),
  });
  return z.looseObject({
    assessment: candidates,
    stories: z.array(story),
    chronology: events,
    ahead: events,
    quotes: candidates,
    numbers: z.array(candidate.extend({ figure: span })),
    countries: z.array(z.looseObject({ iso: words, name: span, stories: z.array(z.number()) })),
    warnings,
  });
}
