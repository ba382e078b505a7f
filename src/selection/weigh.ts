import type { Candidate } from '../types/selection.js';

/** A fact of more words than a line or two gives way to a shorter one of like worth. */
const LENGTH_WEIGHT = [
  { over: 45, weight: 0.55 },
  { over: 30, weight: 0.9 },
] as const;
/** A figure on which outlets differ is news to the reader; the one that more of them give stands first. */
const DISPUTED = 2.5;
/** A sentence in another language than the document's ranks below its equals. */
const FOREIGN = 0.7;

/** So much may a fact lean that stands among others: "the alliance" is known there. What leans more ranks lower by as much. */
const LEANING = 0.25;

/** A candidate's score by what the page asks of it, each reason named in `why`; `language` is the document's. */
export function weigh(candidate: Candidate, language: string): Candidate {
  const long = LENGTH_WEIGHT.find(({ over }) => candidate.words > over);
  const foreign = candidate.language !== 'und' && candidate.language.split('-')[0] !== language.split('-')[0];
  const leans = Math.max(0, (candidate.leaning ?? 0) - LEANING);
  const disputed = candidate.disputedBy.length > 0;
  const more: Record<string, number> = {
    ...(long === undefined ? {} : { 'words on the page': long.weight }),
    ...(foreign ? { 'other language': FOREIGN } : {}),
    ...(leans > 0 ? { 'leans on what came before': 1 / (1 + leans) } : {}),
    ...(disputed ? { 'disputed figure': DISPUTED * Math.sqrt(candidate.reportedBy) } : {}),
  };
  const score = Object.values(more).reduce((product, factor) => product * factor, candidate.score);
  return { ...candidate, why: { ...candidate.why, ...more }, score };
}
