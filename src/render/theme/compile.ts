import { HELPERS } from '../helpers.js';
import { COMPILE_OPTIONS } from './compile-options.js';
import { PRECOMPILED } from './precompiled.js';
import { Runtime } from './runtime.js';
import type { Templates } from './templates.js';

type Document = (view: unknown) => string;

const made = new WeakMap<Templates, Promise<Document>>();

/** The function that writes a theme's document; made once for each reading of its templates. */
export function documentOf(templates: Templates): Promise<Document> {
  const known = made.get(templates);
  if (known !== undefined) return known;
  const document = ready(templates) ?? compile(templates);
  made.set(templates, document);
  return document;
}

/** Of a theme whose templates are all compiled already. */
function ready({ document, partials }: Templates): Promise<Document> | undefined {
  const engine = Runtime.create();
  engine.registerHelper(HELPERS);
  for (const [name, { text }] of Object.entries(partials)) {
    const partial = PRECOMPILED.get(text);
    if (partial === undefined) return undefined;
    engine.registerPartial(name, engine.template(partial));
  }
  const own = PRECOMPILED.get(document.text);
  return own === undefined ? undefined : Promise.resolve(engine.template(own));
}

async function compile({ document, partials }: Templates): Promise<Document> {
  const { default: Handlebars } = await import('handlebars');
  const engine = Handlebars.create();
  engine.registerHelper(HELPERS);
  for (const [name, { text }] of Object.entries(partials)) engine.registerPartial(name, text);
  return engine.compile(document.text, COMPILE_OPTIONS);
}
