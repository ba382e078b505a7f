/** What each key does, and how the help calls it. */
export const KEYS: Readonly<Record<string, readonly [label: string, act: string]>> = {
  j: ['next item', 'next'],
  k: ['previous item', 'previous'],
  p: ['pin or unpin', 'pin'],
  d: ['drop', 'drop'],
  e: ['edit in your own words', 'edit'],
  t: ['your translation', 'translate'],
  s: ['correct the speaker', 'speaker'],
  '[': ['move up', 'up'],
  ']': ['move down', 'down'],
  '{': ['move its story up', 'storyUp'],
  '}': ['move its story down', 'storyDown'],
  D: ['leave its story out', 'dropStory'],
  a: ['add a fact of your own', 'add'],
  o: ['source', 'source'],
  c: ['candidates', 'candidates'],
  n: ['notes', 'notes'],
  h: ['what has changed', 'changes'],
  w: ['write a section yourself', 'write'],
  u: ['undo', 'undo'],
  v: ['approve', 'approve'],
  x: ['export', 'export'],
  '?': ['these keys', 'help'],
};

/** The act of a key that is pressed where nothing is being typed. */
export function actOf(event: KeyboardEvent): string | undefined {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const typing = target instanceof Element && target.matches('input, textarea, select');
  return typing ? undefined : KEYS[key]?.[1];
}
