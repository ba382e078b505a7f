import type { PreviewState } from '../../types/preview.js';
import { byId, make } from './elements.js';

/** Who approved the document, what there is to note, and what was dropped. */
export function showNotes({ approved, warnings, review }: PreviewState, undrop: (ref: string) => void): void {
  const dropped = review.drop.map((ref) => {
    const button = make('button', { type: 'button' }, `Allow ${ref} again`);
    button.addEventListener('click', () => undrop(ref));
    return make('p', {}, button);
  });
  byId('notes').replaceChildren(
    ...part('Approval', [], approvalOf(approved)),
    ...part(
      'Warnings',
      warnings.map((text) => make('p', {}, text)),
      'None.',
    ),
    ...part('Dropped', dropped, 'Nothing.'),
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
