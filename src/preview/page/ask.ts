import type { Decision } from '../../types/decision.js';
import { byId, make } from './elements.js';

/** A decision that a dialog or a key brought, and how it is told once it stands. */
export type Asked = readonly [decision: Decision, done: string] | undefined;

/** One field of a dialog. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly long?: boolean;
  readonly needed?: boolean;
  readonly choices?: readonly (readonly [value: string, label: string])[];
}

/** Asks for some values in a dialog; undefined where it is closed without saving. */
export function ask(
  heading: string,
  fields: readonly Field[],
  intro?: Node,
): Promise<ReadonlyMap<string, string> | undefined> {
  const dialog = byId<HTMLDialogElement>('ask');
  byId('ask-heading').textContent = heading;
  const inputs = fields.map((field) => [field.name, input(field)] as const);
  byId('ask-fields').replaceChildren(
    ...(intro === undefined ? [] : [intro]),
    ...inputs.map(([, element], index) => make('label', {}, `${fields[index]!.label} `, element)),
  );
  byId('ask').querySelector<HTMLElement>('button.main')!.textContent = fields.length === 0 ? 'Close' : 'Save';
  dialog.returnValue = 'cancel';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener(
      'close',
      () =>
        resolve(
          dialog.returnValue === 'ok' ? new Map(inputs.map(([name, { value }]) => [name, value.trim()])) : undefined,
        ),
      { once: true },
    );
  });
}

function input({
  value = '',
  long,
  needed,
  choices,
}: Field): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (choices !== undefined) {
    const options = choices.map(([key, label]) => make('option', { value: key }, label));
    const select = make('select', {}, ...options);
    select.value = value;
    return select;
  }
  const element = long === true ? make('textarea', {}) : make('input', { type: 'text' });
  element.value = value;
  element.required = needed === true;
  return element;
}
