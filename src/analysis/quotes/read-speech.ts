import type { Entity, Quote, Sentence } from '../../types/analysis.js';
import type { Span } from '../../types/span.js';
import { readEntities } from '../entities/read-entities.js';
import { directQuotes } from './direct.js';
import { indirectQuotes } from './indirect.js';
import { readPeople } from './people.js';
import { quoteRegions } from './regions.js';

export interface SpeechInput {
  readonly text: string;
  readonly language: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
}

/** Quotes with their speakers, and the names of the text. Outside English a quote stands without a speaker. */
export async function readSpeech(
  input: SpeechInput,
): Promise<{ quotes: readonly Quote[]; entities: readonly Entity[] }> {
  const { text, language, paragraphs, sentences } = input;
  const regions = quoteRegions(text, paragraphs, language);
  if (language.split('-')[0] !== 'en') {
    const long = regions.filter(({ start, end }) => end - start >= 20);
    return {
      quotes: long.map(({ start, end }) => ({ start, end, kind: 'direct', speaker: null, cue: null })),
      entities: [],
    };
  }
  const people = readPeople(text);
  const resolver = { text, sentences, people };
  const direct = directQuotes(regions, sentences, resolver);
  const indirect = indirectQuotes(sentences, direct, resolver);
  const quotes = [...direct, ...indirect].sort((a, b) => a.start - b.start || b.end - a.end);
  return { quotes, entities: readEntities(text, people) };
}
