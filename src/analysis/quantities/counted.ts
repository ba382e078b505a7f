/**
 * What is counted, as data: where the press of a language puts its noun beside a figure. `after` is matched right behind
 * the figure, `before` right ahead of it where `after` matched; group 1 of either is the noun, the one before it wins.
 */
interface Counted {
  readonly after: RegExp;
  readonly before?: RegExp;
}

/** Whole words of one or two, the last one a plural or after its numeral's own form; none of the words that lead on. */
const word = (stops: string, noun: string): RegExp =>
  new RegExp(`^[ \\u00a0]((?!(?:${stops})(?!\\p{L}))${noun})(?![\\p{L}\\p{M}’'-])`, 'u');

export const COUNTED: Readonly<Record<string, Counted>> = {
  /** Up to three words, the last one a plural. */
  en: {
    after:
      /^ ((?:(?!of\b|in\b|on\b|at\b|to\b|and\b|or\b|from\b|for\b|were\b|was\b|are\b|is\b|have\b|has\b)[\p{L}-]+ ){0,3}?(?!is\b|was\b|has\b|this\b|as\b|us\b|its\b|his\b)[\p{L}-]{2,}s|people|men|women|children|personnel|troops|dead|wounded|injured|missing)\b/iu,
  },
  de: { after: word('Uhr|Absatz|Punkt|Grad|Millionen|Milliarden', '(?:\\p{Ll}{3,}en? )?\\p{Lu}\\p{Ll}{2,}') },
  fr: { after: word('des|les|ses|ces|sous|dans|vers|plus|mais|après|pas|puis|lors|heures', '\\p{Ll}{3,}[sx]') },
  es: { after: word('los|las|sus|más|tras|entonces|después|menos|horas', '\\p{Ll}{3,}s') },
  ru: {
    after: word(
      'также|тоже|более|менее|лишь|часов|часа|минут|утра|вечера|тысяч|тысячи',
      '(?:\\p{Ll}+[ыи]х )?\\p{Ll}{4,}',
    ),
  },
  /** From three to ten the noun is a plural; a singular with its adjective beyond. */
  ar: { after: word('من|في|على|إلى|أو|أن|ما', '[\\p{L}\\p{M}]{3,}(?: [\\p{L}\\p{M}]{3,}ة(?![\\p{L}\\p{M}]))?') },
  zh: {
    after:
      /^(人|国|國|(?:艘|名|位|个|個|项|項|座|架|枚|辆|輛|家|支|批)(?![^\p{Script=Han}]|.?[在的是被於于了和及])\p{Script=Han}{2})/u,
  },
  ja: {
    after: /^(人|名|隻|台|機|件|か国|カ国|ヵ国|社|基|発|校|棟|枚)/u,
    before: /(?<![\p{Script=Han}\p{Script=Katakana}ー])([\p{Script=Han}\p{Script=Katakana}ー]{1,10})$/u,
  },
  ko: {
    after: /^ ?(명|척|대|개국|건|발|기|곳|채)/u,
    before: /(?<!\p{Script=Hangul})(\p{Script=Hangul}{1,6}(?<![은는이가을를에의로과와도])) $/u,
  },
};

/**
 * Figures whose noun was said before them, as tolls are: "put the number of dead at 41". Group 1 is what is counted; matched
 * right ahead of a figure that has neither unit nor noun.
 */
const TOLLS: Readonly<Record<string, RegExp>> = {
  en: /\bnumber of ((?:people )?(?:dead|killed|wounded|injured|missing|deaths))\b[^.;:\d]{0,60}?\b(?:at|to)(?: about| around| some| at least| up to| more than| nearly)? $/iu,
};

/** What stands ahead of a figure says what it counts: `dead`. */
export function countedAhead(tag: string, before: string): string | undefined {
  return TOLLS[tag]?.exec(before)?.[1]?.toLowerCase();
}

/** What a figure counts, with how far the noun stands before it or what is counted reaches behind it, in characters. */
export function countedBeside(
  tag: string,
  before: string,
  after: string,
): { readonly of: string; readonly ahead: number; readonly behind: number } | undefined {
  const { [tag]: patterns } = COUNTED;
  const found = patterns?.after.exec(after);
  if (patterns === undefined || found == null) return undefined;
  const noun = patterns.before?.exec(before);
  if (noun != null) return { of: noun[1]!, ahead: noun[0].length, behind: found[0].length };
  const classified = tag === 'zh' && found[1]!.length > 1 ? found[1]!.slice(1) : found[1]!;
  return { of: classified, ahead: 0, behind: found[0].length };
}
