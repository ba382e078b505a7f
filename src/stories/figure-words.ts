import { languageOf } from '../text/language.js';

/** How a writer hedges a figure: what stands right before it. */
export type Bound = 'exact' | 'about' | 'least' | 'most';

interface FigureWords {
  /** Words of a clause that say what its figure measures, by meaning; what no meaning knows is told by its noun alone. */
  readonly senses: Readonly<Record<string, RegExp>>;
  /** Nouns that stand for whoever is counted. */
  readonly anyone: RegExp;
  /** At the end of what stands before a figure. */
  readonly bounds: Readonly<Record<Exclude<Bound, 'exact'>, RegExp>>;
  /** A figure of another time, said for comparison. */
  readonly past: RegExp;
  /** Another source's count of the dead that were just told of, at the end of what stands before the figure. */
  readonly counters?: RegExp;
  /** Where a clause ends and the next one has a subject of its own. */
  readonly joints: RegExp;
}

/** Per language, so that figures compare across languages by meaning. */
const WORDS: Readonly<Record<string, FigureWords>> = {
  en: {
    senses: {
      dead: /\b(?:killed|dead|died|deaths?|fatalities|death toll|lost their lives)\b/giu,
      wounded: /\b(?:wounded|injured|hurt)\b/giu,
      missing: /\bmissing\b/giu,
      arrested: /\b(?:arrested|detained)\b/giu,
      share: /\b(?:makes? up|made up|covers?|accounts? for|represents?)\b/giu,
      distance: /\b(?:flew|flown|travell?ed|covered)\b/giu,
      altitude: /\b(?:altitude|height)\b/giu,
      turnout: /\bturnout\b/giu,
    },
    anyone: /^(?:people|persons|dead|deaths|victims|wounded)$/iu,
    bounds: {
      about: /\b(?:about|around|some|roughly|approximately|nearly|almost|close to)\s$/iu,
      least: /\b(?:at least|more than|over|no fewer than)\s$/iu,
      most: /\b(?:up to|at most|no more than|fewer than|less than|under)\s$/iu,
    },
    past: /\b(?:from|against|compared with|than)\s$/iu,
    counters:
      /\b(?:(?:has|have|had) )?puts? the (?:number of (?:dead|deaths|people killed)|(?:death )?toll) at [^.,;]{0,20}$/iu,
    joints: /[;:—–]|, (?!\d)|\s(?:and|but|while)\s/giu,
  },
  de: {
    senses: {
      dead: /(?<!\p{L})(?:getötet|Toten?|Todesopfer|starben|gestorben|ums Leben)(?!\p{L})/giu,
      wounded: /(?<!\p{L})(?:verletzt|Verletzten?|verwundet)(?!\p{L})/giu,
      missing: /(?<!\p{L})(?:vermisst|Vermissten?)(?!\p{L})/giu,
      arrested: /(?<!\p{L})(?:festgenommen|verhaftet|Festnahmen)(?!\p{L})/giu,
      turnout: /(?<!\p{L})Wahlbeteiligung(?!\p{L})/giu,
    },
    anyone: /^(?:Menschen|Personen|Toten?|Todesopfern?|Opfern?|Verletzten?)$/u,
    bounds: {
      about: /(?<!\p{L})(?:rund|etwa|ungefähr|knapp|fast|gut)\s$/iu,
      least: /(?<!\p{L})(?:mindestens|mehr als|über)\s$/iu,
      most: /(?<!\p{L})(?:bis zu|höchstens|weniger als)\s$/iu,
    },
    past: /(?<!\p{L})(?:von vormals|nach zuvor|gegenüber|als)\s$/iu,
    counters: /(?<!\p{L})(?:sprechen|spricht) (?:nur )?von\s$/iu,
    joints: /[;:–—]|, (?!\d)|\s(?:und|aber|während)\s/giu,
  },
  fr: {
    senses: {
      dead: /(?<!\p{L})(?:tuée?s?|morte?s?|décédée?s?|décès)(?!\p{L})/giu,
      wounded: /(?<!\p{L})blessée?s?(?!\p{L})/giu,
      missing: /(?<!\p{L})(?:disparue?s?)(?!\p{L})/giu,
      arrested: /(?<!\p{L})(?:arrêtée?s?|interpellée?s?)(?!\p{L})/giu,
      turnout: /(?<!\p{L})participation(?!\p{L})/giu,
    },
    anyone: /^(?:personnes|morts|victimes|blessés)$/iu,
    bounds: {
      about: /(?<!\p{L})(?:environ|près de|quelque|autour de)\s$/iu,
      least: /(?<!\p{L})(?:au moins|plus de)\s$/iu,
      most: /(?<!\p{L})(?:jusqu['’]à|au plus|moins de)\s$/iu,
    },
    past: /(?<!\p{L})(?:contre)\s$/iu,
    counters: /(?<!\p{L})(?:évoquent?|parlent? de|font état de|fait état de)\s$/iu,
    joints: /[;:–—]|, (?!\d)|\s(?:et|mais|tandis que)\s/giu,
  },
};

/** The words of figures in a language; a language without any has none that hedge or tell senses apart. */
export function figureWordsOf(language: string): FigureWords {
  return WORDS[languageOf(language).tag] ?? NONE;
}

const NEVER = /(?!)/gu;
const NONE: FigureWords = {
  senses: {},
  anyone: NEVER,
  bounds: { about: NEVER, least: NEVER, most: NEVER },
  past: NEVER,
  joints: /[;:—–、；：]/gu,
};
