import type { PreviewState } from '../../types/preview.js';
import { byId, make } from './elements.js';

/** Who approved the document, what there is to note, and what was dropped. */
export function showNotes(
  { approved, warnings, review, sources }: PreviewState,
  undrop: (ref: string) => void,
  undropStory: (source: string) => void,
): void {
  const dropped = review.drop.map((ref) => {
    const button = make('button', { type: 'button' }, `Allow ${ref} again`);
    button.addEventListener('click', () => undrop(ref));
    return make('p', {}, button);
  });
  const stories = review.dropStories.map((source) => {
    const { title = source } = sources.find(({ id }) => id === source) ?? {};
    const button = make('button', { type: 'button' }, `Allow the story “${title}” again`);
    button.addEventListener('click', () => undropStory(source));
    return make('p', {}, button);
  });
  byId('notes').replaceChildren(
    ...part('Approval', [], approvalOf(approved)),
    ...part(
      'Warnings',
      warnings.map((text) => make('p', {}, text)),
      'None.',
    ),
    ...part('Dropped', [...dropped, ...stories], 'Nothing.'),
  );
}

function part(heading: string, entries: readonly HTMLElement[], otherwise: string): readonly HTMLElement[] {
  return [make('h3', {}, heading), ...(entries.length > 0 ? entries : [make('p', { class: 'from' }, otherwise)])];
}

function approvalOf(approved: PreviewState['approved']): string {
  if (approved === undefined) return 'Not approved yet.';
  const state = approved.current ? '.' : ': out of date, for the document has changed since; see Changes.';
  return `Approved by ${approved.by}, ${approved.at.slice(0, 10)}${state}`;
}
