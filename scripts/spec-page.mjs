// The page of the docs that describes the spec, from its JSON Schema.

/** @returns the Markdown of docs/spec.md */
export function specPage(schema) {
  return [
    '# The spec',
    '',
    'A briefing is a YAML file. `title` and `sources` are enough; everything else has a default. An editor that knows YAML',
    'completes and checks it from `schema/briefing.schema.json` when the first line is',
    '',
    '    # yaml-language-server: $schema=../schema/briefing.schema.json',
    '',
    'This page is made from that schema (`npm run schema`).',
    '',
    ...table('At the top', schema),
    ...Object.entries(schema.properties).flatMap(([key, value]) => nested(key, value)),
  ].join('\n');
}

function nested(key, schema) {
  if (key === 'sections') return sections(schema);
  const shape = objectIn(schema);
  if (shape === undefined) return [];
  const inner = Object.entries(shape.properties).flatMap(([name, value]) => nested(`${key}.${name}`, value));
  return [...table(`\`${key}\``, shape), ...inner];
}

/** Every section takes the same keys; they are told once. */
function sections(schema) {
  const forms = schema.items.anyOf;
  const names = forms.find((form) => form.enum)?.enum ?? [];
  const named = forms.flatMap((form) => Object.values(form.properties ?? {}));
  const keys = Object.assign({}, ...named.map((value) => objectIn(value)?.properties ?? {}));
  return [
    ...['## `sections`', '', `${names.map((name) => `\`${name}\``).join(', ')}: a name alone takes the defaults,`],
    'a text after it is the author’s own words, or these keys stand under it:',
    '',
    ...rows({ properties: keys }),
    '',
  ];
}

function table(heading, shape) {
  return [`## ${heading}`, '', ...rows(shape), ''];
}

function rows({ properties, required = [] }) {
  const line = ([key, value]) =>
    `| \`${key}\`${required.includes(key) ? ' (needed)' : ''} | ${formOf(value)} | ${cell(descriptionOf(value))} |`;
  return ['| key | form | what it says |', '|---|---|---|', ...Object.entries(properties).map(line)];
}

const cell = (text) => text.replaceAll('|', '\\|');

function descriptionOf(schema) {
  return schema.description ?? schema.items?.description ?? '';
}

function objectIn(schema) {
  const forms = [schema, schema.items, ...(schema.anyOf ?? []), ...(schema.items?.anyOf ?? [])];
  return forms.find((form) => form?.properties !== undefined);
}

function formOf(schema) {
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.anyOf) return [...new Set(schema.anyOf.filter(({ type }) => type !== 'null').map(formOf))].join(' or ');
  if (schema.type === 'array') return `list of ${formOf(schema.items).replace(/^text$/, 'texts')}`;
  if (schema.type === 'object') return 'keys';
  if (schema.type === 'integer' || schema.type === 'number') return range(schema);
  if (schema.type === 'boolean') return '`true` or `false`';
  return schema.pattern?.startsWith('^\\d{4}') ? 'date' : 'text';
}

function range({ minimum, maximum }) {
  return minimum === undefined || maximum === undefined ? 'number' : `${minimum}–${maximum}`;
}
