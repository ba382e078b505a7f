import type { PreviewState, ShownItem } from '../../types/preview.js';
import type { SectionName } from '../../types/spec.js';
import { type Asked, ask } from './ask.js';
import { make } from './elements.js';
import { KEYS } from './keys.js';
import { storyOf } from './stories.js';

/** Sections whose words may be the author's own. */
const WRITABLE: Readonly<Record<PreviewState['kind'], readonly (readonly [SectionName, string])[]>> = {
  brief: [
    ['bottom_line', 'Bottom line'],
    ['context', 'Context'],
    ['assessment', 'Assessment'],
  ],
  digest: [['assessment', 'Assessment']],
};

/** A sentence of a source that a fact may rest on. */
export interface Sentence {
  readonly ref: string;
  readonly text: string;
}

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
  const choices = WRITABLE[state.kind];
  const choice = { name: 'section', label: 'Section', value: choices[0]![0], choices };
  const section = (await ask('Which section will you write?', [choice]))?.get('section') as SectionName | undefined;
  if (section === undefined) return undefined;
  const had = state.sections.find(({ name }) => name === section)?.text ?? '';
  const label = 'They print as the author’s (empty gives the section back)';
  const text = (await ask('Your words', [{ name: 'text', label, value: had, long: true }]))?.get('text');
  return text === undefined || text === had ? undefined : [{ do: 'write', section, text }, 'your words stand'];
}

/** A fact of the officer's own and what it rests on: a source, or one of these sentences. */
export async function askFact({ sources }: PreviewState, sentences: readonly Sentence[]): Promise<Asked> {
  const choices = [
    ...sentences.map(({ ref, text }) => [ref, `the sentence “${text.slice(0, 70)}…”`] as const),
    ...sources.map(({ id, number, outlet, title }) => {
      const cited = number === undefined ? '' : `[${number}] `;
      return [id, `${cited}${[outlet, title].filter(Boolean).join(': ')}`] as const;
    }),
  ];
  const given = await ask('Add a fact of your own', [
    { name: 'text', label: 'Your words; they print as the author’s, and cited', long: true, needed: true },
    { name: 'cite', label: 'It rests on', value: choices[0]![0], choices },
  ]);
  const text = given?.get('text') ?? '';
  return text === '' ? undefined : [{ do: 'add', text, cite: given!.get('cite')! }, 'your fact stands'];
}

const ADDED = /^author:add-(\d+)$/;

/** The place of a fact of the officer's own in the spec's list; undefined for every other item. */
export function placeOfFact({ ref }: Pick<ShownItem, 'ref'>): number | undefined {
  const number = ADDED.exec(ref)?.[1];
  return number === undefined ? undefined : Number(number) - 1;
}

/** Another wording of a fact of the officer's own. */
export async function askRevision(index: number, { review }: PreviewState): Promise<Asked> {
  const had = review.add[index] ?? '';
  const field = { name: 'text', label: 'Your words (empty takes the fact out)', value: had, long: true };
  const text = (await ask('Your fact', [field]))?.get('text');
  if (text === undefined || text === had) return undefined;
  return [{ do: 'revise', index, text }, text === '' ? 'your fact is taken out' : 'your wording stands'];
}

export async function askApproval({ approved, hash }: PreviewState): Promise<Asked> {
  const field = { name: 'by', label: 'Reviewed by', value: approved?.by ?? '', needed: true };
  const by = (await ask('Approve this document', [field]))?.get('by');
  if (by === undefined || by === '') return undefined;
  return [{ do: 'approve', by, at: new Date().toISOString(), hash }, `approved by ${by}`];
}

/** An item one place up or down among those that may change places with it; a row of a table stands at its day. */
export function moved(item: ShownItem, by: number, state: PreviewState): Asked {
  const { ref, section } = item;
  if (DATED.has(section)) return undefined;
  const own = section === 'stories' ? (storyOf(item, state)?.facts ?? []) : undefined;
  const refs = state.items
    .filter((each) => each.section === section && (own === undefined || own.includes(each.id)))
    .map((each) => each.ref)
    .filter((each) => !each.startsWith('author:'));
  const at = refs.indexOf(ref);
  if (at < 0 || at + by < 0 || at + by >= refs.length) return undefined;
  refs.splice(at + by, 0, ...refs.splice(at, 1));
  // what was put in order elsewhere stays so
  const others = state.review.order.filter((each) => !refs.includes(each));
  return [{ do: 'order', refs: [...others, ...refs] }, `moved ${by < 0 ? 'up' : 'down'}`];
}

const DATED = new Set(['chronology', 'ahead']);

export async function showKeys(): Promise<void> {
  const rows = Object.entries(KEYS).flatMap(([key, [label]]) => [
    make('dt', {}, make('kbd', {}, key)),
    make('dd', {}, label),
  ]);
  await ask('Keys', [], make('dl', {}, ...rows));
}
