import * as z from 'zod';
import { ChanceryError } from '../errors.js';
import type { Evidence } from '../types/evidence.js';

const words = z.string();
const language = words.refine(isLanguage);
const field = z.enum(['text', 'title', 'deks', 'byline', 'dateline', 'outlet', 'published', 'url']);
const span = z.object({
  article: words,
  field,
  index: z.number().optional(),
  start: z.number(),
  end: z.number(),
});
const digest = z.looseObject({
  days: z.object({ from: words, to: words }),
  date: words,
  stories: z.array(z.object({ id: words, headline: words, since: words, texts: z.array(words), words, language })),
});
const shape = z.looseObject({
  format: z.number(),
  tool: z.looseObject({ version: words }),
  document: z.looseObject({ title: words, language }),
  sources: z.array(
    z.looseObject({
      id: words,
      number: z.number(),
      path: words.optional(),
      fetchedFrom: words.optional(),
      feed: words.optional(),
      entry: words.optional(),
      outlet: words.optional(),
      sha256: words,
      title: words,
      retrievedAt: words.optional(),
      given: z.record(words, z.union([words, z.array(words)])),
    }),
  ),
  items: z.array(
    z.looseObject({
      id: words,
      section: words,
      text: words,
      pieces: z.array(z.looseObject({ text: words, span: span.optional() })),
      spans: z.array(span),
      deleted: z.array(z.looseObject({ text: words, start: z.number(), end: z.number() })).optional(),
      citations: z.array(words),
      iso: words.optional(),
      pages: z.array(z.object({ article: words, first: z.number(), last: z.number(), text: words })).optional(),
      ref: words.optional(),
      original: words.optional(),
    }),
  ),
  furniture: z.array(words),
  digest: digest.extend({ follows: digest.extend({ name: words, sha256: words }).optional() }).optional(),
  hint: z.looseObject({ root: words }).optional(),
});

/**
 * Evidence from a file's bytes; `file` names it in messages.
 * @throws ChanceryError of kind `evidence` where it is none, or is not shaped as evidence is.
 */
export function readEvidence(bytes: Uint8Array, file: string): Evidence {
  const value = parsed(bytes);
  const checked = value === undefined ? undefined : shape.safeParse(value);
  if (checked?.success === true) return value as Evidence;
  const issue = checked?.error.issues[0];
  const where =
    issue === undefined || issue.path.length === 0 ? '' : `: ${issue.path.join('.')} is not as it should be`;
  throw new ChanceryError('evidence', {
    file,
    message: `this is no evidence file${where}`,
    fix: 'verify a PDF that Chancery built, or the .evidence.json beside it',
  });
}

/** Whether a date can be written in it. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
