import type { Span } from '../types/span.js';

/** A possessive that points back to what stands before: "its", "the organisation's". "The minister's" tells whose wife it is. */
const BACK = /^(?:his|her|its|their|our|my)\s+(?=\p{L})/u;
const BODY =
  /^(?:organi[sz]ation|group|grouping|alliance|bloc|union|coalition|agency|body|company|firm|country|nation|ministry|department|party|government|commission|committee|council|institute|association|movement)['’]s\s+(?=\p{L})/u;
const DEFINITE = /(?:^|\s)(?:the|that|this)\s+$/iu;

/** A role as it can stand alone beside a name: of "the organisation's secretary general" the last two words. */
export function roleAlone(text: string, { start, end }: Span): Span {
  const role = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 10), start);
  const taken = BACK.exec(role) ?? (DEFINITE.test(before) ? BODY.exec(role) : null);
  return { start: start + (taken?.[0].length ?? 0), end };
}
