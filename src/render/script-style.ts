import { readFile } from 'node:fs/promises';
import { charactersOf } from '../text/signs.js';
import type { Brief } from '../types/brief.js';
import { foreignTo } from './coverage.js';
import { quote } from './page-css.js';
import { unicodeRange } from './ranges.js';
import { hanFamily, loadScripts, type ScriptSubset, scriptFile, scriptSubsets } from './script-faces.js';

/** A passage of the document with the language that it is tagged with. */
interface Passage {
  readonly text: string;
  readonly language: string;
}

/**
 * `@font-face` rules for what the theme's own faces can't draw, under the name `Chancery Script`, which a theme's font lists end
 * in; passages in another language that writes Han characters have their own shapes of them. Empty for most documents.
 * @param characters all that the document says
 * @param more what a theme says besides.
 */
export async function scriptStyle(brief: Brief, characters: ReadonlySet<string>, more = ''): Promise<string> {
  const foreign = new Set(foreignTo(characters));
  if (foreign.size === 0) return '';
  await loadScripts(foreign);
  const own = hanFamily(brief.language);
  const others = passagesOf(brief).filter(({ language }) => ![undefined, own].includes(hanFamily(language)));
  const languages = [...new Set(others.map(({ language }) => language))];
  const apart = own === undefined && languages.length < 2 ? [] : languages;
  const rest = foreignTo(charactersOf([allText(withoutPassages(brief, apart)), more]));
  const sheets = [
    facesOf('Chancery Script', scriptSubsets(rest, [brief.language, ...languages])),
    ...apart.map((language) => languageStyle(language, others)),
  ];
  return `\nhtml{font-synthesis:none}\n${(await Promise.all(sheets)).join('\n')}`;
}

async function languageStyle(language: string, passages: readonly Passage[]): Promise<string> {
  const texts = passages.filter((passage) => passage.language === language).map(({ text }) => text);
  const name = `Chancery Script ${language}`;
  const faces = await facesOf(name, scriptSubsets(foreignTo(charactersOf(texts)), [language]));
  return `${faces}\n[lang=${quote(language)}]{font-family:'Chancery Sans',${quote(name)},'Chancery Script'}`;
}

async function facesOf(name: string, subsets: readonly ScriptSubset[]): Promise<string> {
  const rules = subsets.flatMap((subset) => [
    faceRule(name, subset, 400, '400'),
    faceRule(name, subset, 700, '600 700'),
  ]);
  return (await Promise.all(rules)).join('\n');
}

/** The range names just the characters of this document, so that no two rules of a name claim the same one. */
async function faceRule(name: string, subset: ScriptSubset, weight: 400 | 700, weights: string): Promise<string> {
  const data = (await readFile(scriptFile(subset, weight))).toString('base64');
  const points = [...subset.points].sort((a, b) => a - b).map((point) => [point, point] as const);
  return `@font-face{font-family:${quote(name)};font-weight:${weights};font-style:normal;src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${unicodeRange(points)}}`;
}

function passagesOf({ sections, sources }: Brief): readonly Passage[] {
  const items = sections.flatMap((section) => section.items);
  return [...items, ...sources.map(({ title, language }) => ({ text: title, language }))];
}

/** The document without the passages in these languages, whose faces are their own. */
function withoutPassages(brief: Brief, languages: readonly string[]): Brief {
  const keep = ({ language }: { readonly language: string }) => !languages.includes(language);
  return {
    ...brief,
    sections: brief.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => (keep(item) ? item : { ...item, text: '' })),
    })),
    sources: brief.sources.map((source) => (keep(source) ? source : { ...source, title: '' })),
  };
}

/** Everything that the document says, with some marks of JSON between. */
export function allText({ evidence: _, ...shown }: Brief): string {
  return JSON.stringify([shown, '·[]…']).replace(/\\[nrtbf]/g, ' ');
}
