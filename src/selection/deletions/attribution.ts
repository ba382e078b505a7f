import { foldSpace } from '../../text/fold.js';
import { languageOf } from '../../text/language.js';
import { type Cut, holdsQuote } from './cut.js';

/**
 * ", Reuters reported." and ", according to Reuters." at the end of a sentence of an article that Reuters publishes: the
 * citation gives it. Anybody else's word stays, for without it a claim would stand there as a fact.
 * @param outlet who publishes the article; nothing is cut where it is not known
 */
export function ownAttribution(sentence: string, language: string, outlet: string | undefined): readonly Cut[] {
  const start = sentence.lastIndexOf(', ');
  const end = /[.!]?$/.exec(sentence.slice(-1))!.index + Math.max(0, sentence.length - 1);
  if (outlet === undefined || start < 0 || holdsQuote(sentence)) return [];
  const { sayVerbs, accordingTo = [] } = languageOf(language);
  const bare = (text: string) => foldSpace(text).toLowerCase().replace(/^the /, '');
  const tail = bare(sentence.slice(start + 2, end));
  const name = bare(outlet);
  const given =
    accordingTo.some((phrase) => tail.startsWith(`${phrase} `) && bare(tail.slice(phrase.length)) === name) ||
    sayVerbs.some((verb) => tail === `${name} ${verb}`);
  return given ? [{ start, end, rule: 'attribution', silent: true }] : [];
}
