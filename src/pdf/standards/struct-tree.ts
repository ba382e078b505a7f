import type { PdfFile } from '../pdf-file.js';
import type { Update } from '../update.js';
import { dictionary, entriesOf, itemsOf, referred } from './syntax.js';
import { Unrecognised } from './unrecognised.js';

/** What stands under a structure element: another one, marked content of a page, or an annotation. */
export type Kid =
  | { readonly kind: 'element'; readonly number: number }
  | { readonly kind: 'content'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'annotation'; readonly number: number; readonly source: string };

export interface StructElement {
  readonly number: number;
  /** As the browser names it. */
  readonly type: string;
  readonly parent: number;
  readonly page: number | undefined;
  readonly kids: readonly Kid[];
  /** Every entry but S, P and K, as written. */
  readonly rest: ReadonlyMap<string, string>;
}

/** The logical structure (ISO 32000-1, 14.7.2) with the changes made to it. */
export interface StructTree {
  /** The structure tree root. */
  readonly root: number;
  get(number: number): StructElement;
  put(element: StructElement): void;
  /** All elements as they stand now, in reading order. */
  inOrder(): readonly StructElement[];
  /** Appends what has changed. */
  write(update: Update): void;
}

/** @throws Unrecognised where there is no tree, or one that is written otherwise. */
export function readStructTree(file: PdfFile): StructTree {
  const root = referred(entriesOf(file.object(file.root)).get('StructTreeRoot'));
  if (root === undefined) throw new Unrecognised('the browser wrote no structure');
  const top = itemsOf(entriesOf(file.object(root)).get('K') ?? '[]').map(referred);
  const elements = new Map<number, StructElement>();
  const changed = new Set<number>();
  const get = (number: number) => {
    const known = elements.get(number) ?? readElement(file, number);
    elements.set(number, known);
    return known;
  };
  const visit = (number: number, into: StructElement[]) => {
    const element = get(number);
    into.push(element);
    for (const kid of element.kids) if (kid.kind === 'element') visit(kid.number, into);
    return into;
  };
  return {
    root,
    get,
    put(element) {
      elements.set(element.number, element);
      changed.add(element.number);
    },
    inOrder: () =>
      top.flatMap((number) => {
        if (number === undefined) throw new Unrecognised('the structure starts with no element');
        return visit(number, []);
      }),
    write(update) {
      for (const number of changed) update.put(number, sourceOf(get(number)));
    },
  };
}

function readElement(file: PdfFile, number: number): StructElement {
  const entries = entriesOf(file.object(number));
  const type = entries.get('S')?.slice(1);
  const parent = referred(entries.get('P'));
  if (type === undefined || parent === undefined) throw new Unrecognised('a structure element has no type or parent');
  const page = referred(entries.get('Pg'));
  const kids = itemsOf(entries.get('K') ?? '[]').map((source) => readKid(source, page));
  for (const key of ['S', 'P', 'K']) entries.delete(key);
  return { number, type, parent, page, kids, rest: entries };
}

function readKid(source: string, page: number | undefined): Kid {
  const number = referred(source);
  if (number !== undefined) return { kind: 'element', number };
  if (/^\d+$/.test(source) && page !== undefined) return { kind: 'content', page, mcid: Number(source) };
  if (source.startsWith('<<')) {
    const entries = entriesOf(source);
    const own = referred(entries.get('Pg')) ?? page;
    const annotation = referred(entries.get('Obj'));
    if (entries.get('Type') === '/OBJR' && annotation !== undefined)
      return { kind: 'annotation', number: annotation, source };
    if (entries.get('Type') === '/MCR' && own !== undefined && !entries.has('Stm'))
      return { kind: 'content', page: own, mcid: Number(entries.get('MCID')) };
  }
  throw new Unrecognised('a structure element has content of another form');
}

function sourceOf({ type, parent, page, kids, rest }: StructElement): string {
  const content = kids.map((kid) => {
    if (kid.kind === 'element') return `${kid.number} 0 R`;
    if (kid.kind === 'annotation') return kid.source;
    return kid.page === page ? String(kid.mcid) : `<</Type /MCR/Pg ${kid.page} 0 R/MCID ${kid.mcid}>>`;
  });
  const own = new Map([...rest, ['S', `/${type}`], ['P', `${parent} 0 R`]]);
  return dictionary(content.length === 0 ? own : own.set('K', `[${content.join(' ')}]`));
}
