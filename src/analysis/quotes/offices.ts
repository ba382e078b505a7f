import type { Span } from '../../types/span.js';

const ARTICLE = /^(?:(?:der|die|das|den|dem|ein|eine|le|la|les|un|une|son|sa|el|los|las)\s|l[’'])/iu;
/** An article, a title in small letters of at most three words, and the name: "le lieutenant-colonel Damiba". */
const TITLE = /^((?:le|la|el)\s|l[’'])((?:\p{Ll}[\p{L}’'-]*\s){1,3})(?=\p{Lu}[\p{L}\p{M}’'-]*$)/iu;

/** Heads of an office as they stand behind a name, a language each; what follows one is its complement. */
const HEADS: Readonly<Record<string, string>> = {
  fr: 'porte-parole|(?:vice-)?présidente?|(?:premi[eè]re? )?ministre|chancelier|chancelière|secrétaire|directeur|directrice|chef|cheffe|commissaire|ambassadeur|ambassadrice|gouverneure?|maire|députée?|sénateur|sénatrice|général|colonel|responsable|représentante?|analyste|chercheur|chercheuse|professeure?|économiste|avocate?|juge|procureure?',
  de: '(?:\\p{Lu}\\p{L}*)?(?:[Ss]precher|[Pp]räsident|[Mm]inister|[Kk]anzler|[Dd]irektor|[Bb]otschafter|[Kk]ommissar|[Ss]ekretär|[Bb]eauftragter?|[Bb]ürgermeister|[Ll]eiter|[Vv]orsitzender?|[Aa]nalyst|[Ff]orscher|[Pp]rofessor|[Gg]eneral|[Oo]berst|[Cc]hef)(?:in)?',
  es: 'portavoz|(?:vice)?president[ea]|(?:primer[ao]? )?ministr[oa]|canciller|secretari[oa]|director[a]?|jef[ea]|comisari[oa]|embajador[a]?|gobernador[a]?|alcald(?:e|esa)|diputad[oa]|senador[a]?|general|coronel|responsable|representante|analista|investigador[a]?|profesor[a]?|economista|abogad[oa]|juez[a]?|fiscal',
};
const COMPLEMENT = String.raw`(?: [^,.;:!?«»"“”„()\n]{1,80}?)?`;
const BEHIND = new Map(
  Object.entries(HEADS).map(([language, heads]) => [
    language,
    new RegExp(`^,\\s(?:(?:le|la|el|der|die)\\s|l[’'])?((?:${heads})${COMPLEMENT})(?=[,.;:»)\\n]|$)`, 'u'),
  ]),
);
/** What makes a clause of a complement. */
const CLAUSE = /\s(?:qui|que|dont|où|wo|quien|cuyo)\s/iu;

/** What stands between two points, without its article; undefined where nothing is left. */
export function officeIn(text: string, from: number, to: number): Span | undefined {
  const words = text.slice(from, to).trimEnd();
  const start = from + (ARTICLE.exec(`${words} `)?.[0].length ?? 0);
  const end = from + words.length;
  return start < end ? { start, end } : undefined;
}

/** The title between the article and the one name that closes a phrase. */
export function officeBefore(text: string, from: number, to: number): Span | undefined {
  const [, article = '', title] = TITLE.exec(text.slice(from, to)) ?? [];
  const start = from + article.length;
  return title === undefined ? undefined : { start, end: start + title.trimEnd().length };
}

/** "Éric Mamer, porte-parole de la Commission européenne": the office behind the comma, with its complement. */
export function officeBehind(text: string, nameEnd: number, language: string): Span | undefined {
  const found = BEHIND.get(language)?.exec(text.slice(nameEnd, nameEnd + 140));
  const office = found?.[1];
  if (office === undefined || CLAUSE.test(office)) return undefined;
  const start = nameEnd + found![0].length - office.length;
  return { start, end: start + office.length };
}
