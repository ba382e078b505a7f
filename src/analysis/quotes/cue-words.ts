/** Verbs that introduce or close speech in English news, by lemma; forms are made from them. */
const LEMMAS = `
  acknowledge add address admit advise affirm agree allege announce argue assert assure believe call caution cite claim comment
  complain concede conclude confirm contend criticize criticise declare defend demand deny describe disclose elaborate emphasize
  emphasise estimate exclaim explain express forecast hint imply inform insist joke maintain mention note observe opine pledge
  point praise predict promise quip read reaffirm recall reckon recommend reiterate remark remind repeat reply report respond
  retort reveal say shout signal speculate state stress suggest suspect tell testify think threaten tweet underline underscore
  urge voice vow warn write ask boast continue counter lament muse observe joke confess`;

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  write: ['writes', 'wrote', 'written', 'writing'],
  read: ['reads', 'read', 'reading'],
  admit: ['admits', 'admitted', 'admitting'],
  quip: ['quips', 'quipped', 'quipping'],
};

/** Every form of every verb, for use in a pattern, the longest first. */
export const CUE_FORMS: readonly string[] = [...new Set(LEMMAS.trim().split(/\s+/).flatMap(formsOf))].sort(
  (a, b) => b.length - a.length,
);

/** Verbs after which a short stretch in quotation marks is still speech and no title. */
export const STRONG_CUES =
  /^(?:sa(?:y|id)|t[eo]l[ld]|add|stat|describ|call|wr[io]t|not(?:e|ing)|emphasi[sz]|announc|declar|insist|warn|argu|stress|explain|repl|pledg|reiterat)/i;

function formsOf(lemma: string): readonly string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular !== undefined) return irregular;
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  if (/(?:s|sh|ch|x)$/.test(lemma)) return [`${lemma}es`, `${lemma}ed`, `${lemma}ing`];
  return [`${lemma}s`, `${lemma}ed`, `${lemma}ing`];
}
