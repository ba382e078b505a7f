import type { Decision } from '../../types/decision.js';
import type { PreviewState, ShownItem } from '../../types/preview.js';
import type { SectionName } from '../../types/spec.js';
import { ask } from './ask.js';
import { showCandidates } from './candidates-panel.js';
import { byId, make, say } from './elements.js';
import { markItem, printDocument, showDocument } from './paper.js';
import { service } from './service.js';
import { forgetSources, showSource } from './source-panel.js';

type Tab = 'source' | 'candidates' | 'notes';

let state: PreviewState;
let chosenId: string | undefined;
let sourceId: string | undefined;
let tab: Tab = 'source';

const chosen = (): ShownItem | undefined => state.items.find(({ id }) => id === chosenId);

/** Sections whose words may be the author's own. */
const WRITABLE: readonly (readonly [SectionName, string])[] = [
  ['bottom_line', 'Bottom line'],
  ['context', 'Context'],
  ['assessment', 'Assessment'],
];

/** Each key, what it is called in the help, and what it does. */
const KEYS: Readonly<Record<string, readonly [label: string, act: string]>> = {
  j: ['next item', 'next'],
  k: ['previous item', 'previous'],
  p: ['pin or unpin', 'pin'],
  d: ['drop', 'drop'],
  e: ['edit in your own words', 'edit'],
  t: ['your translation', 'translate'],
  s: ['correct the speaker', 'speaker'],
  '[': ['move up', 'up'],
  ']': ['move down', 'down'],
  o: ['source', 'source'],
  c: ['candidates', 'candidates'],
  n: ['notes', 'notes'],
  w: ['write a section yourself', 'write'],
  u: ['undo', 'undo'],
  v: ['approve', 'approve'],
  x: ['export', 'export'],
  '?': ['these keys', 'help'],
};

const ACTS: Readonly<Record<string, () => unknown>> = {
  next: () => step(1),
  previous: () => step(-1),
  pin: () =>
    withChosen((item) =>
      decide(
        isPinned(item.ref) ? { do: 'unpin', ref: item.ref } : { do: 'pin', ref: item.ref },
        isPinned(item.ref) ? 'unpinned' : 'pinned',
      ),
    ),
  drop: () => withChosen((item) => decide({ do: 'drop', ref: item.ref }, 'dropped; undo brings it back')),
  edit: () => withChosen((item) => reword(item, 'edit', 'Edit in your own words')),
  translate: () => withChosen((item) => reword(item, 'translate', 'Your translation')),
  speaker: () => withChosen(nameSpeaker),
  up: () => withChosen((item) => move(item, -1)),
  down: () => withChosen((item) => move(item, 1)),
  source: () => showTab('source'),
  candidates: () => showTab('candidates'),
  notes: () => showTab('notes'),
  write,
  undo,
  approve,
  export: exportAll,
  print: printDocument,
  help,
};

function isPinned(ref: string): boolean {
  return state.review.pin.includes(ref);
}

function withChosen(act: (item: ShownItem) => unknown): void {
  const item = chosen();
  if (item === undefined) say('Select an item first: j and k go through them.');
  else act(item);
}

async function decide(decision: Decision, done: string): Promise<void> {
  const answer = await service.decide(decision, state.base);
  if (!answer.done) say(`Not written: ${answer.problem}`);
  else say(`${done}${answer.merged === true ? '; the file had changed on disk, and both changes stand' : ''}`);
  await refresh();
}

async function reword(item: ShownItem, what: 'edit' | 'translate', heading: string): Promise<void> {
  const had = state.review[what].includes(item.ref);
  const given = await ask(heading, [
    { name: 'text', label: 'Wording (empty takes it back)', value: item.text, long: true },
  ]);
  const text = given?.get('text');
  if (text === undefined || (text === item.text && !had)) return;
  if (text === '') await decide({ do: 'clear', of: what, ref: item.ref }, 'the source’s words stand again');
  else
    await decide(
      { do: what, ref: item.ref, text },
      what === 'edit' ? 'your wording stands' : 'your translation stands',
    );
}

async function nameSpeaker(item: ShownItem): Promise<void> {
  const given = await ask('Who says it', [
    { name: 'name', label: 'Name (empty takes it back)', value: item.speaker ?? '' },
    { name: 'role', label: 'Role', value: item.role ?? '' },
  ]);
  if (given === undefined) return;
  const [name, role] = [given.get('name')!, given.get('role')!];
  if (name === '') await decide({ do: 'clear', of: 'speaker', ref: item.ref }, 'the speaker as read stands again');
  else await decide({ do: 'speaker', ref: item.ref, name, role }, `${name} is named as the speaker`);
}

async function move(item: ShownItem, by: number): Promise<void> {
  const refs = state.items.filter(({ section }) => section === item.section).map(({ ref }) => ref);
  const at = refs.indexOf(item.ref);
  const to = at + by;
  if (to < 0 || to >= refs.length) return say('It stands at the end of its section.');
  refs.splice(to, 0, ...refs.splice(at, 1));
  await decide({ do: 'order', refs }, `moved ${by < 0 ? 'up' : 'down'}`);
  choose(state.items.find(({ ref }) => ref === item.ref)?.id);
}

async function write(): Promise<void> {
  const section = await ask('Which section will you write?', [
    { name: 'section', label: 'Section', value: 'bottom_line', choices: WRITABLE },
  ]);
  const name = section?.get('section') as SectionName | undefined;
  if (name === undefined) return;
  const had = state.sections.find((each) => each.name === name)?.text ?? '';
  const given = await ask('Your words', [
    { name: 'text', label: 'They print as the author’s (empty gives the section back)', value: had, long: true },
  ]);
  const text = given?.get('text');
  if (text !== undefined && text !== had) await decide({ do: 'write', section: name, text }, 'your words stand');
}

async function approve(): Promise<void> {
  const given = await ask('Approve this document', [
    { name: 'by', label: 'Reviewed by', value: state.approved?.by ?? '', needed: true },
  ]);
  const by = given?.get('by');
  if (by === undefined || by === '') return;
  await decide({ do: 'approve', by, at: new Date().toISOString(), hash: state.hash }, `approved by ${by}`);
}

async function undo(): Promise<void> {
  const answer = await service.undo();
  say(answer.done ? 'undone' : `Not undone: ${answer.problem}`);
  await refresh();
}

async function exportAll(): Promise<void> {
  const { files, problem } = await service.export();
  say(problem === undefined ? `Written: ${files.join(', ')}` : `Not written: ${problem}`);
}

async function help(): Promise<void> {
  const rows = Object.entries(KEYS).flatMap(([key, [label]]) => [
    make('dt', {}, make('kbd', {}, key)),
    make('dd', {}, label),
  ]);
  await ask('Keys', [], make('dl', {}, ...rows));
}

async function trial(ref: string): Promise<void> {
  const { fill, gone, error } = await service.trial({ do: 'pin', ref });
  if (error !== undefined) say(`It would not hold: ${error}`);
  else if (gone.length === 0) say(`Nothing would go; the page would be ${percent(fill)} full.`);
  else
    say(`The page would be ${percent(fill)} full, without: ${gone.map((text) => `“${text.slice(0, 80)}”`).join(', ')}`);
}

function step(by: number): void {
  const at = state.items.findIndex(({ id }) => id === chosenId);
  const next = state.items[at < 0 ? (by > 0 ? 0 : state.items.length - 1) : at + by];
  if (next !== undefined) choose(next.id);
}

function choose(id: string | undefined): void {
  chosenId = id;
  const item = chosen();
  sourceId = item?.proof.spans[0]?.article ?? item?.proof.citations[0] ?? sourceId;
  drawItem();
  void drawPanel();
  if (item !== undefined) say(`${item.section.replaceAll('_', ' ')}: ${item.text}`);
}

function showTab(next: Tab): void {
  tab = next;
  for (const name of ['source', 'candidates', 'notes'] as const) {
    const own = byId(`tab-${name}`);
    own.setAttribute('aria-selected', String(name === next));
    own.tabIndex = name === next ? 0 : -1;
    byId(name).hidden = name !== next;
  }
  void drawPanel();
}

async function drawPanel(): Promise<void> {
  if (tab === 'candidates')
    showCandidates(state, chosen(), {
      pin: (ref) =>
        void decide(isPinned(ref) ? { do: 'unpin', ref } : { do: 'pin', ref }, isPinned(ref) ? 'unpinned' : 'pinned'),
      drop: (ref) => void decide({ do: 'drop', ref }, 'dropped; undo brings it back'),
      swap: (by) => withChosen((item) => decide({ do: 'swap', ref: item.ref, by }, 'exchanged')),
      trial: (ref) => void trial(ref),
    });
  if (tab === 'notes') drawNotes();
  const id = sourceId ?? state.sources[0]?.id;
  if (tab === 'source' && id !== undefined)
    await showSource(state, id, chosen(), {
      item: choose,
      sentence: (ref) => void decide({ do: 'pin', ref }, 'pinned from its source'),
      source: (other) => {
        sourceId = other;
        void drawPanel();
      },
    });
}

function drawNotes(): void {
  const dropped = state.review.drop.map((ref) => {
    const button = make('button', { type: 'button' }, `Allow ${ref} again`);
    button.addEventListener('click', () => void decide({ do: 'undrop', ref }, 'may stand again'));
    return make('p', {}, button);
  });
  const approval =
    state.approved === undefined
      ? 'Not approved yet.'
      : `Approved by ${state.approved.by}, ${state.approved.at.slice(0, 10)}${state.approved.current ? '.' : ': out of date, for the document has changed since.'}`;
  byId('notes').replaceChildren(
    make('h3', {}, 'Approval'),
    make('p', { class: 'from' }, approval),
    make('h3', {}, 'Warnings'),
    ...(state.warnings.length === 0
      ? [make('p', { class: 'from' }, 'None.')]
      : state.warnings.map((text) => make('p', {}, text))),
    make('h3', {}, 'Dropped'),
    ...(dropped.length === 0 ? [make('p', { class: 'from' }, 'Nothing.')] : dropped),
  );
}

function drawItem(): void {
  const item = chosen();
  markItem(item?.id);
  byId('item-heading').textContent =
    item === undefined ? 'No item selected' : `${heading(item)} · ${item.kind}${item.fixed ? ' · kept' : ''}`;
  const words = byId('item-text');
  if (item !== undefined) {
    words.textContent = item.text;
    words.lang = item.language;
    words.dir = item.direction;
  }
  byId('item-notes').replaceChildren(...(item === undefined ? [] : notesOf(item)));
  for (const act of ['pin', 'drop', 'edit', 'translate', 'speaker', 'up', 'down'])
    document.querySelector<HTMLButtonElement>(`.item [data-act="${act}"]`)!.disabled =
      item === undefined || (item.ref.startsWith('author:') && act !== 'up' && act !== 'down');
  document
    .querySelector('[data-act="pin"]')!
    .setAttribute('aria-pressed', String(item !== undefined && isPinned(item.ref)));
}

function notesOf(item: ShownItem): readonly (Node | string)[] {
  const { deleted = [], original, citations } = item.proof;
  const from = citations
    .map((id) => state.sources.find((source) => source.id === id))
    .map((source) => source?.outlet ?? source?.title ?? '');
  return [
    ...(item.speaker === undefined ? [] : [`${[item.speaker, item.role].filter(Boolean).join(', ')} · `]),
    from.join('; '),
    ...deleted.flatMap(({ text }) => [' · left out: ', make('del', {}, text.trim())]),
    ...(original === undefined ? [] : [` · the source says: “${original}”`]),
  ];
}

function heading({ section }: ShownItem): string {
  return state.sections.find(({ name }) => name === section)?.heading ?? section;
}

const percent = (fill: number) => `${Math.round(fill * 100)} %`;

function drawBar(): void {
  byId('title').textContent = state.title;
  document.title = `${state.title} – Chancery preview`;
  byId<HTMLMeterElement>('fill').value = Math.min(1, state.fill);
  byId('fill-text').textContent =
    `${percent(state.fill)} full at ${state.type} pt${state.warnings.length > 0 ? ` · ${state.warnings.length} to note` : ''}`;
  document.querySelector<HTMLButtonElement>('[data-act="undo"]')!.disabled = !state.canUndo;
  const error = byId('error');
  error.hidden = state.error === undefined;
  if (state.error !== undefined) error.replaceChildren(make('b', {}, 'The last good page is shown. '), state.error);
}

async function refresh(): Promise<void> {
  const next = await service.state();
  const changed = state === undefined || next.version !== state.version;
  const before = state === undefined ? undefined : chosen();
  state = next;
  drawBar();
  if (!changed || state.items === undefined) return;
  forgetSources();
  // the same words may stand in another place now
  chosenId = state.items.find(({ ref, section }) => ref === before?.ref && section === before.section)?.id;
  await showDocument(state, (target) => {
    const id = target.closest('[data-item]')?.getAttribute('data-item');
    const source = target.closest('[data-source]')?.getAttribute('data-source');
    if (id != null) choose(id);
    else if (source != null) {
      sourceId = source;
      showTab('source');
    }
  });
  drawItem();
  await drawPanel();
  document.body.dataset['version'] = String(state.version);
}

document.addEventListener('click', (event) => {
  const act = (event.target as Element).closest('[data-act]')?.getAttribute('data-act');
  if (act != null) void ACTS[act]?.();
});

document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || byId<HTMLDialogElement>('ask').open) return;
  if (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return;
  if (target instanceof HTMLElement && target.role === 'tab' && (key === 'ArrowRight' || key === 'ArrowLeft'))
    return turnTabs(key);
  const act = KEYS[key]?.[1];
  if (act === undefined) return;
  event.preventDefault();
  void ACTS[act]?.();
});

function turnTabs(key: string): void {
  const names: readonly Tab[] = ['source', 'candidates', 'notes'];
  const next = names[(names.indexOf(tab) + (key === 'ArrowRight' ? 1 : 2)) % 3]!;
  showTab(next);
  byId(`tab-${next}`).focus();
}

const events = new EventSource('events');
events.addEventListener('change', () => void refresh());
events.addEventListener('error', () => say('The preview’s program has stopped or is restarting.'));
void refresh();
