import * as z from 'zod';
import { isLanguage } from '../text/language-tag.js';

/** Controls, bidi overrides, zero-width and tag characters: they change what is seen without being seen. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;
const SEEN = /[^\s\p{Cf}]/u;

const text = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((value) => !UNSEEN.test(value), 'holds a character that nobody sees, such as U+200B; write it without')
    .refine((value) => value === '' || SEEN.test(value), 'says nothing that can be seen');
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date is written as 2022-09-29', abort: true })
  .refine(isDay, 'there is no such day');
const moment = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/, {
    error: 'a date is written as 2022-09-28, with a time as 2022-09-28T09:00+09:00',
    abort: true,
  })
  .refine((value) => value.length < 10 || isDay(value.slice(0, 10)), 'there is no such day');
const language = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'a language is written as en or pt-BR', abort: true })
  .refine(isLanguage, 'there is no such language; one is written as en or pt-BR');
const ref = z
  .string()
  .regex(/^[^@\s]+@[0-9a-f]{8}(~\d+)?$/, 'a sentence’s reference is written as source-id@1f3c9a2e')
  .describe(
    'A sentence: the source’s id, @, and 8 hex digits. `chancery check` and `chancery analyze --why` print them.',
  );
const oneOrMore = z.union([text(200), z.array(text(200)).min(1).max(50)]);

/** One entry of `sources` as written. */
export const sourceShape = z
  .strictObject({
    path: text(1000).optional().describe('A file, or a pattern such as sources/nato-*.txt, relative to the spec.'),
    url: text(2000).optional().describe('The page’s address; with `path`, the address that the file was saved from.'),
    feed: text(2000).optional().describe('An RSS, Atom or JSON feed: a file or an address.'),
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9._-]{0,79}$/, 'an id has lower-case letters, digits, dots and hyphens')
      .optional()
      .describe('The source’s name in references; by default the file’s own name.'),
    title: text(300).optional().describe('The title to print instead of the one that was read.'),
    outlet: text(120).optional().describe('Who published it.'),
    published: moment.optional().describe('When it was published, such as 2022-09-28.'),
    language: language.optional().describe('Its language, such as en.'),
    byline: oneOrMore.optional().describe('Its authors’ names.'),
    optional: z.boolean().optional().describe('Build without it when it can’t be read; the document then says so.'),
    since: day.optional().describe('Feeds: only entries from this day on.'),
    until: day.optional().describe('Feeds: only entries up to this day.'),
    match: oneOrMore.optional().describe('Feeds: only entries with one of these words.'),
    limit: z.int().min(1).max(1000).optional().describe('Feeds: at most so many entries.'),
  })
  .describe('Where one article, or several, come from. What is said here wins over what is read there.');

const sectionOptions = z.strictObject({
  max: z.int().min(1).max(40).optional().describe('At most so many items; it binds.'),
  words: z.int().min(5).max(2000).optional().describe('At most so many words; it binds.'),
  from: oneOrMore.optional().describe('Quotes: only of these speakers.'),
  sources: oneOrMore.optional().describe('Only from these sources, by id.'),
  heading: text(80).optional().describe('Another heading.'),
  text: text(4000).optional().describe('Your own words instead of the sources’.'),
  trends: z
    .record(text(80), z.enum(['worse', 'better', 'unchanged']))
    .optional()
    .describe('Stories: your mark for each story with these words in its headline, such as {Burkina Faso: worse}.'),
  order: oneOrMore.optional().describe('Stories: those that these sources tell stand first, in this order.'),
  drop: oneOrMore.optional().describe('Stories: those that these sources tell are left out.'),
});

const sectionValue = z.union([text(4000), sectionOptions, z.null()]);
const section = <T extends string>(name: T) =>
  z.strictObject({ [name]: sectionValue } as Record<T, typeof sectionValue>);

/** Of a brief, of a digest, and of both. */
export const SECTIONS = [
  ...(['bottom_line', 'key_facts', 'context', 'watch'] as const),
  ...(['top_lines', 'stories', 'chronology', 'numbers', 'map', 'ahead', 'method'] as const),
  ...(['quotes', 'assessment', 'sources'] as const),
] as const;

/** One entry of `sections`: a name alone, or a name with options or the author's own words. */
export const sectionShape = z
  .union([z.enum(SECTIONS), ...SECTIONS.map(section)])
  .describe('A section: its name alone, its name with options, or its name with your own words.');

/** An officer's decisions, as written. */
export const reviewShape = z.strictObject({
  pin: z.array(ref).max(200).optional().describe('Sentences that must stand.'),
  drop: z.array(ref).max(500).optional().describe('Sentences that must not.'),
  edit: z
    .array(z.strictObject({ ref, text: text(1000) }))
    .max(100)
    .optional()
    .describe('Your own wording of a sentence, still cited.'),
  order: z.array(ref).max(200).optional().describe('The order of the key facts.'),
  speaker: z
    .array(z.strictObject({ ref, name: text(120), role: text(200).optional() }))
    .max(100)
    .optional()
    .describe('Who really speaks in a quote.'),
  translate: z
    .array(z.strictObject({ ref, text: text(2000) }))
    .max(100)
    .optional()
    .describe('Your translation of a sentence.'),
  add: z
    .array(
      z.strictObject({
        text: text(1000).describe('The fact, in your own words.'),
        cite: z
          .string()
          .regex(
            /^[a-z0-9][a-z0-9._-]{0,79}(@[0-9a-f]{8}(~\d+)?)?$/,
            'a fact cites a source’s id, or a sentence as source-id@1f3c9a2e',
          )
          .describe('The source that it rests on, by id, or a sentence of it.'),
      }),
    )
    .max(50)
    .optional()
    .describe('Facts of your own, each with the source that it rests on; labelled as your words, and cited.'),
  approved: z.strictObject({ by: text(120), at: text(40), hash: z.string().regex(/^[0-9a-f]{64}$/) }).optional(),
});

/** A spec as written, before defaults and cross-field rules. */
export const specShape = z
  .strictObject({
    kind: z.enum(['brief', 'digest']).optional().describe('The document: a one-page brief (the default) or a digest.'),
    title: text(200).describe('What the brief finds, in at most twelve words.'),
    series: text(80).optional().describe('The series’ name, in the head of each page.'),
    reference: text(60).optional().describe('The document’s reference, such as NEA/2022/114.'),
    date: day.optional().describe('The document’s date, such as 2022-09-29.'),
    from: text(120).optional().describe('Who wrote it.'),
    for: text(120).optional().describe('Whom it is for.'),
    marking: z
      .union([text(60), z.strictObject({ text: text(60), colour: z.string().optional() })])
      .optional()
      .describe('The protective marking on each page: a known one such as OFFICIAL or TLP:GREEN, or {text, colour}.'),
    language: language.optional().describe('The document’s language.'),
    page: z
      .strictObject({
        size: z.enum(['A4', 'Letter']).optional().describe('The paper.'),
        count: z
          .int()
          .min(1)
          .max(20)
          .optional()
          .describe('How many pages are promised; of a digest the most that it may have, 8 where it is left out.'),
      })
      .optional(),
    theme: z
      .union([text(200), z.looseObject({ name: text(200).describe('Its name, or its folder.') })])
      .optional()
      .describe('How it looks: default, large, letterhead, or a folder such as ./house; {name, …} sets its options.'),
    sources: z
      .array(z.union([text(1000), sourceShape]))
      .min(1)
      .max(500)
      .describe('The articles.'),
    period: z
      .strictObject({ from: day, to: day })
      .optional()
      .describe('Digest: the days that it is of; articles of other days are left out.'),
    week: z
      .string()
      .regex(/^\d{4}-W\d{2}$/, 'a week is written as 2022-W39')
      .optional()
      .describe('Digest: the same as a week of the ISO calendar, such as 2022-W39. `--week` wins over it.'),
    group_by: z
      .enum(['story', 'theme', 'region'])
      .optional()
      .describe('Digest: stories in the order of their weight, or under their themes or regions.'),
    themes: z
      .record(text(80), oneOrMore)
      .optional()
      .describe('Digest: word lists by theme, such as {Energy: [gas, pipeline]}; a story goes to the first that fits.'),
    pick: z
      .strictObject({
        match: oneOrMore.optional().describe('Only articles with one of these words.'),
        language: oneOrMore.optional().describe('Only articles in these languages, such as [en, fr].'),
        limit: z.int().min(1).max(5000).optional().describe('At most so many, the newest first.'),
      })
      .optional()
      .describe('Digest: which of the articles to take.'),
    focus: z.array(text(80)).max(40).optional().describe('What the reader cares about; weighs the choice.'),
    sections: z.array(sectionShape).min(1).max(20).optional().describe('What stands on the page, in this order.'),
    review: reviewShape.optional().describe('Decisions on single sentences.'),
  })
  .describe('A Chancery briefing.');

export type WrittenSpec = z.infer<typeof specShape>;
export type WrittenSource = z.infer<typeof sourceShape>;

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
