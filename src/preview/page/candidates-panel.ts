import type { PreviewState, ShownCandidate, ShownItem } from '../../types/preview.js';
import { byId, make } from './elements.js';

/** What a candidate's buttons do. */
export interface CandidateActs {
  readonly pin: (ref: string) => void;
  readonly drop: (ref: string) => void;
  readonly swap: (by: string) => void;
  readonly trial: (ref: string) => void;
}

const NONE =
  'A digest is told story by story, and has no such list. A double click on a sentence in its source pins it, and it stands in its story.';

/** The ranked list of each section, with the reasons; the section of the chosen item first. */
export function showCandidates(state: PreviewState, chosen: ShownItem | undefined, acts: CandidateActs): void {
  const sections = state.sections.filter(({ candidates }) => candidates.length > 0);
  const ordered = [...sections].sort((a, b) => Number(b.name === chosen?.section) - Number(a.name === chosen?.section));
  byId('candidates').replaceChildren(
    ...(ordered.length === 0 ? [make('p', { class: 'from' }, NONE)] : []),
    ...ordered.flatMap(({ name, heading, candidates }) => [
      make('h3', {}, heading),
      make(
        'ol',
        { class: 'candidates' },
        ...candidates.slice(0, 40).map((each) => entry(each, name === chosen?.section ? chosen : undefined, acts)),
      ),
    ]),
  );
}

function entry(candidate: ShownCandidate, chosen: ShownItem | undefined, acts: CandidateActs): HTMLElement {
  const { ref, text, words, score, why, stands, pinned } = candidate;
  const reasons = Object.entries(why)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, 4)
    .map(([name, value]) => `${name} ${value.toFixed(2)}`);
  const state = pinned ? 'pinned · ' : stands ? 'on the page · ' : '';
  const button = (label: string, act: () => void) => {
    const made = make('button', { type: 'button', 'aria-label': `${label}: ${text.slice(0, 60)}` }, label);
    made.addEventListener('click', act);
    return made;
  };
  return make(
    'li',
    {},
    make('p', { class: 'text' }, text),
    make(
      'p',
      { class: 'why' },
      make('span', { class: 'stands' }, state),
      `score ${score.toFixed(2)} · ${words} words · ${reasons.join(' · ')}`,
    ),
    make(
      'p',
      { class: 'acts' },
      button(pinned ? 'Unpin' : 'Pin', () => acts.pin(ref)),
      button('Drop', () => acts.drop(ref)),
      ...(chosen !== undefined && chosen.ref !== ref && !stands
        ? [button('Instead of the selected', () => acts.swap(ref))]
        : []),
      ...(pinned ? [] : [button('What would go?', () => acts.trial(ref))]),
    ),
  );
}
