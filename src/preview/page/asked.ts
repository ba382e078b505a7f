import type { Decision } from '../../types/decision.js';
import type { PreviewState, ShownItem } from '../../types/preview.js';
import type { SectionName } from '../../types/spec.js';
import { ask } from './ask.js';
import { make } from './elements.js';
import { KEYS } from './keys.js';

/** A decision that a dialog brought, and how it is told once it stands. */
export type Asked = readonly [decision: Decision, done: string] | undefined;

/** Sections whose words may be the author's own. */
const WRITABLE: readonly (readonly [SectionName, string])[] = [
  ['bottom_line', 'Bottom line'],
  ['context', 'Context'],
  ['assessment', 'Assessment'],
];

/** The officer's wording or translation of an item. */
export async function askWording(
  { ref, text: now }: ShownItem,
  what: 'edit' | 'translate',
  state: PreviewState,
): Promise<Asked> {
  const heading = what === 'edit' ? 'Edit in your own words' : 'Your translation';
  const field = { name: 'text', label: 'Wording (empty takes it back)', value: now, long: true };
  const text = (await ask(heading, [field]))?.get('text');
  if (text === undefined || (text === now && !state.review[what].includes(ref))) return undefined;
  if (text === '') return [{ do: 'clear', of: what, ref }, 'the source’s words stand again'];
  return [{ do: what, ref, text }, what === 'edit' ? 'your wording stands' : 'your translation stands'];
}

export async function askSpeaker(item: ShownItem): Promise<Asked> {
  const given = await ask('Who says it', [
    { name: 'name', label: 'Name (empty takes it back)', value: item.speaker ?? '' },
    { name: 'role', label: 'Role', value: item.role ?? '' },
  ]);
  if (given === undefined) return undefined;
  const [name, role] = [given.get('name')!, given.get('role')!];
  if (name === '') return [{ do: 'clear', of: 'speaker', ref: item.ref }, 'the speaker as read stands again'];
  return [{ do: 'speaker', ref: item.ref, name, role }, `${name} is named as the speaker`];
}

/** The author's own words for a section. */
export async function askSection(state: PreviewState): Promise<Asked> {
  const choice = { name: 'section', label: 'Section', value: 'bottom_line', choices: WRITABLE };
  const section = (await ask('Which section will you write?', [choice]))?.get('section') as SectionName | undefined;
  if (section === undefined) return undefined;
  const had = state.sections.find(({ name }) => name === section)?.text ?? '';
  const label = 'They print as the author’s (empty gives the section back)';
  const text = (await ask('Your words', [{ name: 'text', label, value: had, long: true }]))?.get('text');
  return text === undefined || text === had ? undefined : [{ do: 'write', section, text }, 'your words stand'];
}

export async function askApproval({ approved, hash }: PreviewState): Promise<Asked> {
  const field = { name: 'by', label: 'Reviewed by', value: approved?.by ?? '', needed: true };
  const by = (await ask('Approve this document', [field]))?.get('by');
  if (by === undefined || by === '') return undefined;
  return [{ do: 'approve', by, at: new Date().toISOString(), hash }, `approved by ${by}`];
}

/** An item one place up or down within its section. */
export function moved({ ref, section }: ShownItem, by: number, { items }: PreviewState): Asked {
  const refs = items.filter((item) => item.section === section).map((item) => item.ref);
  const at = refs.indexOf(ref);
  if (at + by < 0 || at + by >= refs.length) return undefined;
  refs.splice(at + by, 0, ...refs.splice(at, 1));
  return [{ do: 'order', refs }, `moved ${by < 0 ? 'up' : 'down'}`];
}

export async function showKeys(): Promise<void> {
  const rows = Object.entries(KEYS).flatMap(([key, [label]]) => [
    make('dt', {}, make('kbd', {}, key)),
    make('dd', {}, label),
  ]);
  await ask('Keys', [], make('dl', {}, ...rows));
}
