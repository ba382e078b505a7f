import type { Email } from 'postal-mime';
import { messageDate } from '../text/message-date.js';
import type { ArticleDraft } from '../types/article.js';
import { type Forwarded, openForwarded } from './forwarded.js';
import { readPlain } from './plain/read-plain.js';

/** Letters from which a message's plain-text part is its text, and not a hint that it has another. */
const SUBSTANTIAL = 200;

/** Reads HTML; handed in so that a message costs the page reader only where it has nothing else. */
export type PageReader = (html: string, url?: string) => Promise<ArticleDraft>;

/** What was left out of a message, for the reader to know. */
const CUT = {
  note: 'the note above the forwarded message was left out',
  answered: 'the earlier message that it answers was left out',
} as const;

/**
 * Reads an e-mail as an article: the subject is the title, the sender's name the outlet, its own date the date of
 * publication; of a message that only forwards another, those of the other. The plain-text part is preferred;
 * signature, earlier messages and attachments are left out, the latter two with a warning.
 */
export async function readMail(bytes: Uint8Array, readPage: PageReader): Promise<ArticleDraft> {
  const email = await parse(bytes);
  const { draft, part, inner } = await bodyOf(email, readPage);
  const subject = inner.subject ?? email.subject ?? '';
  const title = subject.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv)\s{0,2}:\s{0,3}){1,5}/i, '').trim();
  const outlet = inner.from ?? email.from?.name?.trim();
  const published = inner.from === undefined ? messageDate(headerOf(email, 'date')) : inner.date;
  const files = email.attachments
    .filter(({ disposition }) => disposition === 'attachment')
    .map(({ filename, mimeType }) => filename ?? mimeType);
  return {
    ...draft,
    paragraphs: draft.paragraphs.filter((line, index) => index > 0 || line !== title),
    deks: [],
    title,
    ...(outlet ? { outlet } : {}),
    ...(published === undefined ? {} : { published }),
    provenance: {
      ...draft.provenance,
      text: part,
      title: 'subject',
      ...(outlet ? { outlet: inner.from === undefined ? 'sender' : 'forwarded sender' } : {}),
      ...(published === undefined ? {} : { published: inner.from === undefined ? 'date header' : 'forwarded date' }),
    },
    warnings: [
      ...(draft.warnings ?? []),
      ...(inner.cut === undefined ? [] : [CUT[inner.cut]]),
      ...(files.length > 0 ? [`attachments were not read: ${files.join(', ')}`] : []),
    ],
  };
}

/** Reads a page that a browser saved as one file (MHTML): its HTML, with the address that it was saved from. */
export async function readWebArchive(bytes: Uint8Array, readPage: PageReader): Promise<ArticleDraft> {
  const email = await parse(bytes);
  const address = headerOf(email, 'snapshot-content-location') ?? headerOf(email, 'content-location');
  return readPage(firstPage(email.html ?? ''), /^https?:/i.test(address ?? '') ? address : undefined);
}

/** The page comes first, and each of its frames as a page behind it. */
function firstPage(html: string): string {
  const end = html.search(/<\/html\s{0,9}>/i);
  return end < 0 ? html : html.slice(0, end);
}

async function parse(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  return PostalMime.parse(bytes, { maxNestingDepth: 30 });
}

async function bodyOf(email: Email, readPage: PageReader) {
  const text = (email.text ?? '').replace(/\r\n/g, '\n').split('\n-- \n', 1)[0]!;
  if (email.html !== undefined && (text.match(/\p{L}/gu)?.length ?? 0) < SUBSTANTIAL)
    return { draft: await readPage(email.html), part: 'HTML part', inner: NOTHING };
  const inner = openForwarded(text);
  const draft = readPlain(inner.text);
  // What stands out as a headline is the message's first line: the subject is its title.
  const opening = [draft.title ?? '', ...(draft.deks ?? [])].filter((line) => line !== '');
  const paragraphs = [...opening, ...draft.paragraphs.filter((line) => !opening.includes(line))];
  return { draft: { ...draft, paragraphs }, part: 'plain-text part', inner };
}

/** Of a part that is not searched for other messages. */
const NOTHING: Omit<Forwarded, 'text'> = { cut: undefined };

function headerOf(email: Email, key: string): string | undefined {
  return email.headers.find((header) => header.key === key)?.value.trim();
}
