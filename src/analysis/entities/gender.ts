import type { Token } from '../grammar/tag.js';
import { FAMILY_FIRST, isGiven, MEN, WOMEN } from './first-names.js';
import type { NameRun } from './name-runs.js';
import { FEMALE, MALE } from './name-words.js';

/** The pronoun that takes up a person; undefined where nothing tells. */
export type Gender = 'he' | 'she' | undefined;

/** What a title says: "Mrs. Berg". */
export function titleGender({ title }: NameRun): Gender {
  return title === undefined ? undefined : FEMALE.test(title) ? 'she' : MALE.test(title) ? 'he' : undefined;
}

/** What the titles of all mentions, or the given name, say of who bears them. */
export function namedGender({
  runs,
  words,
}: {
  readonly runs: readonly NameRun[];
  readonly words: readonly string[];
}): Gender {
  const titled = runs.find((run) => titleGender(run) !== undefined);
  if (titled !== undefined) return titleGender(titled);
  if (words.length < 2 || (FAMILY_FIRST.has(words[0]!.toLowerCase()) && !isGiven(words.at(-1)!))) return undefined;
  const given = words[0]!.toLowerCase();
  return WOMEN.has(given) === MEN.has(given) ? undefined : WOMEN.has(given) ? 'she' : 'he';
}

/** What an office says: "spokeswoman". */
export function roleGender(role: string | undefined): Gender {
  const words = role?.toLowerCase().split(/[^\p{L}-]+/u) ?? [];
  return words.some((word) => FEMALE.test(word)) ? 'she' : words.some((word) => MALE.test(word)) ? 'he' : undefined;
}

/** How the text takes up the name where no other name comes between: "Comey said he …". */
export function usedGender(tokens: readonly Token[], runs: readonly NameRun[], others: ReadonlySet<number>): Gender {
  let votes = 0;
  for (const { first, after } of runs) {
    for (let at = after; at < tokens.length && at < after + 25; at += 1) {
      const token = tokens[at]!;
      if (token.paragraph !== tokens[first]!.paragraph || others.has(at) || /[“”"]|''/.test(token.text)) break;
      if (/^(?:he|his|himself)$/.test(token.lower)) votes += 1;
      else if (/^(?:she|herself)$/.test(token.lower)) votes -= 1;
      else continue;
      break;
    }
  }
  return votes > 0 ? 'he' : votes < 0 ? 'she' : undefined;
}
