import { folded } from '../body/blocks.js';
import type { Found } from './asker.js';

/** Share of words that a heading must have in common with what the page tells others, to be its title for certain. */
const ALIKE = 0.5;
/** A part of a title that names the site in more words than these says something else besides. */
const MOST_SITE_WORDS = 5;

/**
 * The title: the page's own main heading where it is like what its metadata say, or where it is the only one of several
 * words; else what the metadata say, without the site's name.
 */
export function titleOf(
  headings: readonly string[],
  told: readonly Found[],
  outlet: string | undefined,
): Found | undefined {
  const bare = told.map(({ value, from }) => ({ value: withoutSite(value, outlet), from }));
  const site = folded(outlet ?? '');
  const own = [...new Set(headings)].filter((text) => folded(text).split(' ').length > 1 && folded(text) !== site);
  const ranked = own
    .map((text) => ({ text, likeness: Math.max(0, ...bare.map(({ value }) => likeness(text, value))) }))
    .sort((a, b) => b.likeness - a.likeness);
  const best = ranked[0];
  if (best !== undefined && best.likeness >= ALIKE) {
    const value = withoutSite(best.text, outlet);
    return bare.find((told) => isBelowRubric(told.value, value)) ?? { value, from: 'h1' };
  }
  const only = own.length === 1 && folded(own[0]!).split(' ').length >= 4 ? own[0]! : undefined;
  if (only !== undefined) return { value: only, from: 'h1' };
  return bare[0] ?? (own[0] === undefined ? undefined : { value: own[0], from: 'h1' });
}

/** "Title | Outlet" or "Outlet - Title" without the outlet, where the part is like the outlet's name. */
export function withoutSite(title: string, outlet: string | undefined): string {
  const site = folded(outlet ?? '').replaceAll(' ', '');
  const section = /^\p{Lu}\p{L}+(?: \p{L}+)?\s\|\s(?=.{20})/u.exec(title);
  if (section !== null) return withoutSite(title.slice(section[0].length), outlet);
  const parts = title.split(/\s+[|–—·»:-]\s+|\s*\|\s*/);
  if (parts.length < 2 || site === '') return title;
  const isSite = (part: string) => {
    const own = folded(part).replaceAll(' ', '');
    const brief = folded(part).split(' ').length <= MOST_SITE_WORDS;
    return own !== '' && (own === site || site.includes(own) || (brief && own.includes(site)));
  };
  if (isSite(parts.at(-1)!)) return title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/\s*[|–—·»:-]\s*$/, '');
  if (isSite(parts[0]!)) return title.slice(parts[0]!.length).replace(/^\s*[|–—·»:-]\s*/, '');
  return title;
}

/** Whether a heading is a title below a rubric of one or two words that the heading holds too: "Opinion" and the like. */
function isBelowRubric(title: string, heading: string): boolean {
  if (!heading.endsWith(title) || title.split(' ').length < 4 || !/^\P{L}*\p{Lu}/u.test(title)) return false;
  const rubric = heading.slice(0, -title.length).trim();
  // What a colon or a dash joins to the title is part of it.
  return /\p{L}$/u.test(rubric) && rubric.split(' ').length <= 2;
}

function likeness(a: string, b: string): number {
  const words = new Set(folded(a).split(' '));
  const other = folded(b).split(' ');
  return other.filter((word) => words.has(word)).length / Math.max(words.size, other.length);
}
