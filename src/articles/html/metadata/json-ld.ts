/** A JSON-LD object: its keys are a page's own, of any type. */
export type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Blog|Report)$/;
/** Keys under which pages nest the objects that say something of the article. */
const NESTING = ['@graph', 'mainEntity', 'mainEntityOfPage', 'liveBlogUpdate', 'item', 'itemListElement'];
const DEEPEST = 5;

/** The article that a page's JSON-LD describes, and all its objects by their `@id`. */
export function articleIn(document: Document): { article: Json; byId: ReadonlyMap<string, Json> } {
  const objects = [...document.querySelectorAll('script[type*="ld+json"]')].flatMap((script) =>
    flatten(parsed(script.textContent ?? ''), 0),
  );
  const byId = new Map(
    objects.flatMap((object) => (typeof object['@id'] === 'string' ? [[object['@id'], object]] : [])),
  );
  const isArticle = (object: Json) => typesOf(object).some((type) => ARTICLE.test(type));
  const article =
    objects.find(
      (object) => isArticle(object) && (object['headline'] || object['datePublished'] || object['author']),
    ) ?? objects.find((object) => object['datePublished'] && (object['headline'] || object['name']));
  return { article: article ?? {}, byId };
}

function typesOf(object: Json): string[] {
  return [object['@type'] ?? []].flat().map(String);
}

/** Tries the text as it is, then without what pages often put around or into it. */
function parsed(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?\s*$/, '');
  const flat = bare.replace(/[\u0000-\u001f]+/g, ' ');
  for (const text of [bare, flat, flat.replace(/,\s*([}\]])/g, '$1').replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next form is tried.
    }
  }
  return undefined;
}

function flatten(value: unknown, depth: number): Json[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => flatten(entry, depth + 1));
  const object = value as Json;
  return [object, ...NESTING.flatMap((key) => flatten(object[key], depth + 1))];
}

/** Strings and names of objects, also where an object only points to another by its `@id`. */
export function namesOf(value: unknown, byId: ReadonlyMap<string, Json>, depth = 0): string[] {
  if (depth > 4 || value === null || value === undefined) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((entry) => namesOf(entry, byId, depth + 1));
  if (typeof value !== 'object') return [];
  const object = value as Json;
  if (object['name'] !== undefined)
    return typesOf(object).includes('Organization') && depth > 1 ? [] : namesOf(object['name'], byId, depth + 1);
  const target = byId.get(String(object['@id']));
  return target?.['name'] === undefined ? [] : namesOf(target['name'], byId, depth + 1);
}
