import { analyzeText } from '../../src/analysis/analyze.js';
import type { Analysis } from '../../src/types/analysis.js';
import type { Span } from '../../src/types/span.js';

/** A quote as people read it: its words, and who said them as the text has it and by name. */
export interface Read {
  readonly kind: string;
  readonly words: string;
  readonly mention?: string;
  readonly name?: string;
  readonly role?: string;
  readonly cue?: string;
  readonly certain?: boolean;
}

/** The quotes of a text, spans turned into words. */
export async function quotesOf(text: string, language = 'en'): Promise<readonly Read[]> {
  const { quotes } = await analyzeText(text, { language });
  const words = ({ start, end }: Span) => text.slice(start, end);
  return quotes.map(({ kind, speaker, cue, ...span }) => ({
    kind,
    words: words(span),
    ...(speaker === null
      ? {}
      : {
          mention: words(speaker),
          name: speaker.name,
          ...(speaker.role === undefined ? {} : { role: speaker.role }),
          certain: speaker.certain,
        }),
    ...(cue === null ? {} : { cue: words(cue) }),
  }));
}

/** The only direct quote of a text. */
export async function directOf(text: string, language = 'en'): Promise<Read> {
  const direct = (await quotesOf(text, language)).filter(({ kind }) => kind === 'direct');
  if (direct.length !== 1) throw new Error(`${direct.length} direct quotes in: ${text}`);
  return direct[0]!;
}

/** Entities of one type, by name. */
export async function entitiesOf(text: string, type: string, language = 'en'): Promise<Analysis['entities']> {
  return (await analyzeText(text, { language })).entities.filter((entity) => entity.type === type);
}
