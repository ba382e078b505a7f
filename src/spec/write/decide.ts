import { parseDocument } from 'yaml';
import type { Decision } from '../../types/decision.js';
import type { SectionName } from '../../types/spec.js';
import { DIGEST_SECTIONS } from '../rules/digest.js';
import { DEFAULT_SECTIONS } from '../rules/sections.js';
import { type Splice, splice } from './splice.js';

/** The lists of `review` whose items are references. */
type RefList = 'pin' | 'drop';
/** The lists whose items name their reference. */
type Entries = 'edit' | 'translate' | 'speaker';

/**
 * A spec's text with a decision written into it; every byte that the decision does not speak of stays.
 * @throws Error where the text is no YAML, or names the sections in a way that can't be written to.
 */
export function decide(text: string, decision: Decision): string {
  switch (decision.do) {
    case 'pin':
      return listed(unlisted(text, 'drop', decision.ref), 'pin', decision.ref);
    case 'drop':
      return listed(unlisted(text, 'pin', decision.ref), 'drop', decision.ref);
    case 'unpin':
      return unlisted(text, 'pin', decision.ref);
    case 'undrop':
      return unlisted(text, 'drop', decision.ref);
    case 'swap':
      return decide(decide(text, { do: 'drop', ref: decision.ref }), { do: 'pin', ref: decision.by });
    case 'order':
      return splice(text, { do: 'set', path: ['review', 'order'], value: decision.refs });
    case 'edit':
    case 'translate':
      return entered(text, decision.do, { ref: decision.ref, text: decision.text });
    case 'speaker': {
      const { ref, name, role } = decision;
      return entered(text, 'speaker', { ref, name, ...(role === undefined || role === '' ? {} : { role }) });
    }
    case 'clear':
      return cleared(text, decision.of, decision.ref);
    case 'add':
      return splice(text, { do: 'add', path: ['review', 'add'], value: { text: decision.text, cite: decision.cite } });
    case 'revise':
      return revised(text, decision.index, decision.text);
    case 'order-stories':
      return withStories(text, 'order', () => decision.sources);
    case 'drop-story':
      return withStories(text, 'drop', (had) => [...new Set([...had, decision.source])]);
    case 'undrop-story':
      return withStories(text, 'drop', (had) => had.filter((id) => id !== decision.source));
    case 'write':
      return written(text, decision.section, decision.text);
    case 'approve': {
      const { by, at, hash } = decision;
      return splice(text, { do: 'set', path: ['review', 'approved'], value: { by, at, hash } });
    }
  }
}

function listed(text: string, list: RefList, ref: string): string {
  return valueAt<string[]>(text, ['review', list])?.includes(ref) === true
    ? text
    : splice(text, { do: 'add', path: ['review', list], value: ref });
}

function unlisted(text: string, list: RefList, ref: string): string {
  const index = valueAt<string[]>(text, ['review', list])?.indexOf(ref) ?? -1;
  return index < 0 ? text : splice(text, { do: 'remove', path: ['review', list], index });
}

function entered(text: string, list: Entries, value: { readonly ref: string; readonly [key: string]: string }): string {
  const path = ['review', list];
  const index = indexOf(text, list, value.ref);
  return splice(text, index < 0 ? { do: 'add', path, value } : { do: 'replace', path, index, value });
}

function cleared(text: string, list: Entries, ref: string): string {
  const index = indexOf(text, list, ref);
  return index < 0 ? text : splice(text, { do: 'remove', path: ['review', list], index });
}

function indexOf(text: string, list: Entries, ref: string): number {
  return valueAt<{ ref?: string }[]>(text, ['review', list])?.findIndex((entry) => entry?.ref === ref) ?? -1;
}

function revised(text: string, index: number, words: string): string {
  const path = ['review', 'add'];
  const had = valueAt<{ readonly cite: string }[]>(text, path)?.[index];
  if (had === undefined) throw new Error(`there is no fact of yours at place ${index + 1}`);
  if (words === '') return splice(text, { do: 'remove', path, index });
  return splice(text, { do: 'replace', path, index, value: { text: words, cite: had.cite } });
}

/** A list among the stories' options changed; the option goes with its last entry, and the options with the last of them. */
function withStories(
  text: string,
  key: 'order' | 'drop',
  change: (had: readonly string[]) => readonly string[],
): string {
  const path = ['sections'];
  const sections = valueAt<WrittenSection[]>(text, path) ?? defaultsOf(text);
  const index = sections.findIndex((entry) => entry === 'stories' || (typeof entry === 'object' && 'stories' in entry));
  if (index < 0) throw new Error('the document has no section stories');
  const entry = sections[index]!;
  const { [key]: had, ...rest } =
    typeof entry === 'object' ? ((entry['stories'] ?? {}) as Readonly<Record<string, unknown>>) : {};
  const list = change(had === undefined ? [] : ([had].flat() as string[]));
  if (list.length > 0 && typeof entry === 'object' && (had !== undefined || Object.keys(rest).length > 0))
    return splice(text, { do: 'set', path: ['sections', `${index}`, 'stories', key], value: list });
  const options = list.length === 0 ? rest : { ...rest, [key]: list };
  const value = Object.keys(options).length === 0 ? 'stories' : { stories: options };
  if (valueAt(text, path) !== undefined) return splice(text, { do: 'replace', path, index, value });
  return splice(text, { do: 'set', path, value: sections.with(index, value) });
}

/** What stands on a document whose spec names no sections. */
function defaultsOf(text: string): WrittenSection[] {
  return [...(valueAt<string>(text, ['kind']) === 'digest' ? DIGEST_SECTIONS : DEFAULT_SECTIONS)];
}

/** A section as the spec writes it: a name, or a name with its words or options. */
type WrittenSection = string | Readonly<Record<string, unknown>>;

function written(text: string, section: SectionName, words: string): string {
  const sections = valueAt<WrittenSection[]>(text, ['sections']);
  if (sections === undefined) {
    const all = defaultsOf(text).map((name) => (name === section && words !== '' ? { [section]: words } : name));
    const whole = words === '' || all.some((each) => typeof each !== 'string') ? all : withSection(all, section, words);
    return splice(text, { do: 'set', path: ['sections'], value: whole });
  }
  const index = sections.findIndex((entry) => entry === section || (typeof entry === 'object' && section in entry));
  if (index < 0)
    return words === '' ? text : splice(text, { do: 'add', path: ['sections'], value: { [section]: words } });
  // an assessment is the author's or is not there
  if (section === 'assessment' && words === '') return splice(text, { do: 'remove', path: ['sections'], index });
  return splice(text, sectionSplice(sections[index]!, section, words, index));
}

/** Own words stand where the section was named; taken back, its name stays, and its options. */
function sectionSplice(entry: WrittenSection, section: SectionName, words: string, index: number): Splice {
  const own = typeof entry === 'string' ? undefined : entry[section];
  if (typeof own === 'object' && own !== null) {
    const { text: _, ...options } = own as Readonly<Record<string, unknown>>;
    const value = words === '' ? options : { ...options, text: words };
    return { do: 'replace', path: ['sections'], index, value: { [section]: value } };
  }
  return { do: 'replace', path: ['sections'], index, value: words === '' ? section : { [section]: words } };
}

function withSection(all: readonly WrittenSection[], section: SectionName, words: string): readonly WrittenSection[] {
  const end = all.indexOf('sources');
  return [...all.slice(0, end), { [section]: words }, ...all.slice(end)];
}

function valueAt<T>(text: string, path: readonly string[]): T | undefined {
  const node = parseDocument(text).getIn(path) as { toJSON?: () => T } | T | undefined;
  if (node === undefined || node === null) return undefined;
  return typeof node === 'object' && 'toJSON' in node && node.toJSON !== undefined ? node.toJSON() : (node as T);
}
