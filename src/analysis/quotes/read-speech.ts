import type { Entity, Quote } from '../../types/analysis.js';
import type { Span } from '../../types/span.js';
import { countriesNamed } from '../entities/country-names.js';
import { readPeople } from '../entities/people.js';
import { readEntities } from '../entities/read-entities.js';
import { tagged } from '../grammar/tag.js';
import { piecesOf } from '../grammar/tokens.js';
import { adjacentQuotes } from './adjacent.js';
import { CUE_LEMMAS, SPEECH } from './cue-words.js';
import { findQuotes } from './find-quotes.js';
import { Pronouns } from './pronouns.js';
import { quoteRegions } from './regions.js';
import { bearersOf } from './sources.js';
import { speakerOf } from './speakers.js';

export interface SpeechInput {
  readonly text: string;
  readonly language: string;
  readonly paragraphs: readonly Span[];
}

/** Quotes with their speakers, and the names of the text. Outside English a speaker stands only where a pattern touches the quote. */
export async function readSpeech(
  input: SpeechInput,
): Promise<{ quotes: readonly Quote[]; entities: readonly Entity[] }> {
  const { text, language, paragraphs } = input;
  const regions = quoteRegions(text, paragraphs, language);
  if (language.split('-')[0] !== 'en') {
    return {
      quotes: adjacentQuotes(text, paragraphs, regions, language),
      entities: await countriesNamed(text, language),
    };
  }
  const tokens = tagged(piecesOf(text, paragraphs), CUE_LEMMAS);
  const people = readPeople(text, tokens, SPEECH);
  const reading = { text, paragraphs, tokens, regions, people, bearers: bearersOf(people) };
  const { quotes: attributed, parsed } = findQuotes(reading);
  const pronouns = new Pronouns(parsed, reading);
  const quotes = attributed
    .map((quote) => {
      const { start, end, kind, spoken, continues, cue } = quote;
      const more = { ...(spoken === undefined ? {} : { spoken }), ...(continues === undefined ? {} : { continues }) };
      return { start, end, kind, ...more, speaker: speakerOf(text, quote, pronouns), cue };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { quotes, entities: await readEntities(text, tokens, people) };
}
