import { COMMON_VERBS, IRREGULAR } from './english.js';

/** Every form of a regular or listed verb, its lemma among them. */
export function formsOf(lemma: string): readonly string[] {
  const listed = IRREGULAR.get(lemma);
  const own = [lemma, thirdPerson(lemma), participle(lemma)];
  return listed === undefined ? [...own, past(lemma)] : [...own, ...listed];
}

/** Forms of many verbs to their lemmas. The first lemma that claims a form keeps it. */
export function formTable(lemmas: Iterable<string>): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const lemma of lemmas) for (const form of formsOf(lemma)) if (!table.has(form)) table.set(form, lemma);
  return table;
}

const known = formTable(COMMON_VERBS);

/** The lemma of a common verb's form. */
export function commonLemma(form: string): string | undefined {
  return known.get(form);
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function past(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function participle(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  return lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}
