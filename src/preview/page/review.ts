import type { Decision } from '../../types/decision.js';
import type { PreviewState, ShownItem, ShownStory } from '../../types/preview.js';
import type { Asked } from './ask.js';
import {
  askApproval,
  askFact,
  askRevision,
  askSection,
  askSpeaker,
  askWording,
  moved,
  placeOfFact,
  type Sentence,
  showKeys,
} from './asked.js';
import { percent, showBar, showError } from './bar.js';
import { showCandidates } from './candidates-panel.js';
import { showChanges } from './changes-panel.js';
import { byId, say } from './elements.js';
import { showItem } from './item-panel.js';
import { actOf } from './keys.js';
import { showNotes } from './notes-panel.js';
import { breaksAsPrinted, itemOf, markItem, printDocument, showDocument } from './paper.js';
import { service } from './service.js';
import { forgetSources, selectedSentence, showSource } from './source-panel.js';
import { movedStory, storyOf } from './stories.js';

const TABS = ['source', 'candidates', 'notes', 'changes'] as const;
type Tab = (typeof TABS)[number];

/** The last good page; none before the first. */
let state: PreviewState | undefined;
let chosenId: string | undefined;
let sourceId: string | undefined;
let tab: Tab = 'source';

const ACTS: Readonly<Record<string, (on: PreviewState) => unknown>> = {
  next: (on) => step(on, 1),
  previous: (on) => step(on, -1),
  pin: (on) => withChosen((item) => pin(on, item.ref)),
  drop: () => withChosen((item) => drop(item)),
  edit: (on) => withChosen((item) => asked(askEdit(on, item))),
  translate: (on) => withChosen((item) => asked(askWording(item, 'translate', on))),
  speaker: () => withChosen((item) => asked(askSpeaker(item))),
  up: (on) => withChosen((item) => move(on, item, -1)),
  down: (on) => withChosen((item) => move(on, item, 1)),
  storyUp: (on) => withStory((story) => moveStory(on, story, -1)),
  storyDown: (on) => withStory((story) => moveStory(on, story, 1)),
  dropStory: () => withStory(({ source, headline }) => decide({ do: 'drop-story', source }, `left out: ${headline}`)),
  add: (on) => asked(askFact(on, sentencesFor(on))),
  source: () => showTab('source'),
  candidates: () => showTab('candidates'),
  notes: () => showTab('notes'),
  changes: () => showTab('changes'),
  write: (on) => asked(askSection(on)),
  approve: (on) => asked(askApproval(on)),
  undo,
  export: exportAll,
  print: printDocument,
  help: showKeys,
};

function act(name: string | null | undefined): void {
  if (name != null && state !== undefined) void ACTS[name]?.(state);
}

function chosen(): ShownItem | undefined {
  return state?.items.find(({ id }) => id === chosenId);
}

function withChosen(then: (item: ShownItem) => unknown): void {
  const item = chosen();
  if (item === undefined) say('Select an item first: j and k go through them.');
  else then(item);
}

async function decide(decision: Decision, done: string): Promise<void> {
  const answer = await service.decide(decision, state!.base);
  if (!answer.done) say(`Not written: ${answer.problem}`);
  else {
    const merged = answer.merged === true ? '; the file had changed on disk, and both changes stand' : '';
    say(`${done}${merged}${answer.warning === undefined ? '' : `; but ${answer.warning}`}`);
  }
  await refresh();
}

async function asked(answer: Promise<Asked>): Promise<void> {
  const given = await answer;
  if (given !== undefined) await decide(...given);
}

function pin({ review }: PreviewState, ref: string): Promise<void> {
  return review.pin.includes(ref) ? decide({ do: 'unpin', ref }, 'unpinned') : decide({ do: 'pin', ref }, 'pinned');
}

function drop(item: { readonly ref: string }): Promise<void> {
  const fact = placeOfFact(item);
  const decision =
    fact === undefined ? ({ do: 'drop', ref: item.ref } as const) : ({ do: 'revise', index: fact, text: '' } as const);
  return decide(decision, 'dropped; undo brings it back');
}

function askEdit(on: PreviewState, item: ShownItem): Promise<Asked> {
  const fact = placeOfFact(item);
  return fact === undefined ? askWording(item, 'edit', on) : askRevision(fact, on);
}

/** What a new fact may rest on: the sentence that is selected in the source, and the one behind the chosen item. */
function sentencesFor({ items }: PreviewState): readonly Sentence[] {
  const selected = selectedSentence();
  const item = items.find(({ id, ref }) => id === chosenId && !ref.startsWith('author:'));
  return [...(selected === undefined ? [] : [selected]), ...(item === undefined ? [] : [item])];
}

function withStory(then: (story: ShownStory) => unknown): void {
  withChosen((item) => {
    const story = storyOf(item, state!);
    if (story === undefined) say('It stands in no story.');
    else then(story);
  });
}

async function moveStory(on: PreviewState, story: ShownStory, by: number): Promise<void> {
  const ref = chosen()?.ref;
  const order = movedStory(story, by, on);
  if (order === undefined) return say('It stands at the end already.');
  await decide(...order);
  choose(state!.items.find((item) => item.ref === ref)?.id);
}

async function move(on: PreviewState, item: ShownItem, by: number): Promise<void> {
  const order = moved(item, by, on);
  if (order === undefined) return say('It can’t be moved there.');
  await decide(...order);
  choose(state!.items.find(({ ref }) => ref === item.ref)?.id);
}

async function undo(): Promise<void> {
  const answer = await service.undo();
  say(answer.done ? 'undone' : `Not undone: ${answer.problem}`);
  await refresh();
}

async function exportAll(): Promise<void> {
  const { files, problem } = await service.export();
  await refresh();
  say(problem === undefined ? `Written: ${files.join(', ')}` : `Not written: ${problem}`);
}

async function tell(ref: string): Promise<void> {
  const { fill, gone, error } = await service.trial({ do: 'pin', ref });
  const lost = gone.map((text) => `“${text.slice(0, 80)}”`).join(', ');
  if (error !== undefined) say(`It would not hold: ${error}`);
  else if (gone.length === 0) say(`Nothing would go; the page would be ${percent(fill)} full.`);
  else say(`The page would be ${percent(fill)} full, without: ${lost}`);
}

function step({ items }: PreviewState, by: number): void {
  const at = items.findIndex(({ id }) => id === chosenId);
  const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by];
  if (next !== undefined) choose(next.id);
}

function choose(id: string | undefined): void {
  chosenId = id;
  const item = chosen();
  sourceId = item?.proof.spans[0]?.article ?? item?.proof.citations[0] ?? sourceId;
  showChosen();
  void drawPanel();
  if (item !== undefined) say(`${item.section.replaceAll('_', ' ')}: ${item.text}`);
}

function showChosen(): void {
  markItem(chosen());
  showItem(state!, chosen());
}

function showTab(next: Tab): void {
  tab = next;
  for (const name of TABS) {
    const own = byId(`tab-${name}`);
    own.setAttribute('aria-selected', String(name === next));
    own.tabIndex = name === next ? 0 : -1;
    byId(name).hidden = name !== next;
  }
  void drawPanel();
}

function turnTabs(by: number): void {
  showTab(TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length]!);
  byId(`tab-${tab}`).focus();
}

function openSource(id: string): void {
  sourceId = id;
  showTab('source');
}

async function drawPanel(): Promise<void> {
  const on = state!;
  if (tab === 'candidates')
    showCandidates(on, chosen(), {
      pin: (ref) => void pin(on, ref),
      drop: (ref) => void drop({ ref }),
      swap: (by) => withChosen((item) => decide({ do: 'swap', ref: item.ref, by }, 'exchanged')),
      trial: (ref) => void tell(ref),
    });
  if (tab === 'notes')
    showNotes(
      on,
      (ref) => void decide({ do: 'undrop', ref }, 'may stand again'),
      (source) => void decide({ do: 'undrop-story', source }, 'may stand again'),
    );
  if (tab === 'changes') showChanges(on, choose);
  const id = sourceId ?? on.sources[0]?.id;
  if (tab !== 'source' || id === undefined) return;
  const sentence = (ref: string) => void decide({ do: 'pin', ref }, 'pinned from its source');
  await showSource(on, id, chosen(), { item: choose, sentence, source: openSource });
}

let drawing: Promise<void> = Promise.resolve();

/** One after another: the news of a change and the answer to a decision come at once, and both ask for the newest page. */
function refresh(): Promise<void> {
  drawing = drawing.then(redraw, redraw);
  return drawing;
}

async function redraw(): Promise<void> {
  const next = await service.state();
  showError(next, 'items' in next || state !== undefined);
  if ('items' in next) await showState(next);
  document.body.dataset['version'] = String(next.version);
}

async function showState(next: PreviewState): Promise<void> {
  const before = chosen();
  const changed = next.version !== state?.version;
  state = next;
  showBar(next);
  if (!changed) return;
  forgetSources();
  // the same words may stand in another place now
  chosenId = next.items.find(({ ref, section }) => ref === before?.ref && section === before.section)?.id;
  await showDocument(next, (target) => {
    const id = itemOf(target);
    const source = target.closest('[data-source]')?.getAttribute('data-source');
    if (id != null) choose(id);
    else if (source != null) openSource(source);
  });
  document.body.dataset['breaks'] = breaksAsPrinted(next) ? 'printed' : 'other';
  if (!breaksAsPrinted(next))
    say('This browser breaks the pages otherwise than the printer; the export has them right.');
  showChosen();
  await drawPanel();
}

document.addEventListener('click', (event) => {
  act((event.target as Element).closest('[data-act]')?.getAttribute('data-act'));
});

document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (byId<HTMLDialogElement>('ask').open) return;
  const inTabs = target instanceof HTMLElement && target.role === 'tab';
  if (inTabs && (key === 'ArrowRight' || key === 'ArrowLeft')) return turnTabs(key === 'ArrowRight' ? 1 : -1);
  const name = actOf(event);
  if (name === undefined) return;
  event.preventDefault();
  act(name);
});

const events = new EventSource('events');
events.addEventListener('change', () => void refresh());
events.addEventListener('error', () => say('The preview’s program has stopped or is restarting.'));
void refresh();
