/** How the press of a language puts a speaker beside a quote, as data; English is read by its grammar instead. */
export interface Reporting {
  /** Verbs of speech in the forms that stand beside quotes, beside the language's `sayVerbs`. */
  readonly verbs: readonly string[];
  /** A speaker, as a pattern without anchors or capturing groups. */
  readonly speaker: string;
  /** Orders in which speaker (S), verb (V) and quote (Q) touch. */
  readonly orders: readonly Order[];
  /** What stands between a quote and the verb after it, and between a verb and the quote that it leads to. */
  readonly beforeVerb: string;
  readonly beforeQuote: string;
  /** What may stand between a verb and the speaker after it: a place, a day. */
  readonly afterVerb?: string;
  /** Between a speaker and a verb; a space where left out. */
  readonly between?: string;
  /** Particles that close a speaker who stands before the quote: "김건 본부장은 “…”". */
  readonly particles?: string;
  /** What a quote needs to count without a cue, in characters. */
  readonly shortest: number;
}

export type Order = 'QVS' | 'QSV' | 'SVQ' | 'VSQ' | 'SQV';

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/);

const PART = "\\p{Lu}(?:\\.|[\\p{L}\\p{M}’'-]*)";
const CAPITALISED = `${PART}(?: (?:(?:de|del|la|von|van|der|al|bin|el) )?${PART}){0,5}`;

/** A noun phrase after an article: its words up to one that belongs to the sentence. */
const phrase = (article: string, stops: string): string =>
  `(?:${article})(?!(?:${stops})[^\\p{L}])[\\p{L}\\p{M}’'-]+(?: (?!(?:${stops})[^\\p{L}])[\\p{L}\\p{M}’'-]+){0,8}`;

export const REPORTING: Readonly<Record<string, Reporting>> = {
  fr: {
    verbs:
      list(`a déclaré, a dit, a affirmé, a ajouté, a expliqué, a indiqué, a souligné, a précisé, a assuré, a annoncé, a estimé, a averti,
      a lancé, a répondu, a rappelé, a dénoncé, a insisté, a martelé, a réagi, a demandé, a condamné, a salué, a regretté, a promis,
      a reconnu, a prévenu, a soutenu, a écrit, a plaidé, a proposé, a jugé, a confié, a raconté, a poursuivi, a conclu, a appelé,
      ont déclaré, ont dit, ont affirmé, ont ajouté, ont indiqué, ont souligné, ont annoncé, ont estimé, ont averti, ont dénoncé,
      ont demandé, ont condamné, ont salué, ont écrit, déclare, déclarent, affirment, estiment, assurent, dénonce, dénoncent, invoque,
      invoquent, réclame, réclament, promet, regrette, prévient, juge, jugent, confie, raconte, poursuit, conclut, selon`),
    speaker: `(?:${phrase("[Ll]e |[Ll]a |[Ll]es |[Ll]['’]|[Ss]on |[Ss]a |[Uu]n |[Uu]ne ", 'a|ont|à|au|aux|en|dans|lors|devant|après|avant|sur|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|qui|dont')}|${CAPITALISED})`,
    orders: ['QVS', 'SVQ'],
    beforeVerb: '[\\s,]*',
    afterVerb: `(?: (?:à|au|en|depuis) ${PART}| (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: matin| soir)?)?`,
    beforeQuote: "(?: (?:à|au|aux)(?: [\\p{L}’'-]+){1,4})?(?: (?:de|que)| à)?[\\s:,]*",
    shortest: 20,
  },
  de: {
    verbs: list(
      'erklärte, äußerte, schrieb, teilte mit, kündigte an, warnte, forderte, bekräftigte, kommentierte, so, fügte hinzu',
    ),
    speaker: `(?:(?:[Dd]er |[Dd]ie |[Dd]as |[Ee]in |[Ee]ine )?(?:\\p{Ll}+ ){0,2}${CAPITALISED})`,
    orders: ['QVS', 'SVQ'],
    beforeVerb: '[\\s,]*',
    afterVerb: `(?: (?:am|in) ${PART}(?:abend|morgen)?)?`,
    beforeQuote: '[\\s:,]*',
    shortest: 20,
  },
  es: {
    verbs:
      list(`dijo, afirmó, declaró, aseguró, señaló, indicó, explicó, añadió, agregó, advirtió, sostuvo, manifestó, subrayó, destacó, anunció,
      respondió, expresó, apuntó, insistió, reiteró, denunció, recordó, ha dicho, ha afirmado, ha asegurado`),
    speaker: `(?:${phrase('[Ee]l |[Ll]a |[Ll]os |[Ll]as ', 'ha|han|a|al|en|ante|tras|durante|sobre|este|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|que|quien')}|${CAPITALISED})`,
    orders: ['QVS', 'SVQ'],
    beforeVerb: '[\\s,]*',
    afterVerb: `(?: en ${PART}| (?:este |el )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer))?`,
    beforeQuote: '[\\s:,]*',
    shortest: 20,
  },
  ru: {
    verbs:
      list(`сказал, сказала, заявил, заявила, заявили, отметил, отметила, подчеркнул, подчеркнула, добавил, добавила, сообщил, сообщила,
      пояснил, пояснила, уточнил, уточнила, рассказал, рассказала, написал, написала, ответил, ответила, предупредил, напомнил, считает`),
    speaker: `(?:(?:\\p{Ll}[\\p{L}-]* ){0,5}${CAPITALISED})`,
    orders: ['QVS', 'SVQ'],
    beforeVerb: '[\\s,—–-]*',
    beforeQuote: '[\\s:,]*',
    shortest: 20,
  },
  ar: {
    verbs: list('قال, قالت, أكد, أكدت, أضاف, أضافت, صرح, أعلن, أعلنت, أوضح, أوضحت, ذكر, ذكرت, شدد, حذر, كتب, تابع'),
    speaker: '[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+){0,6}?',
    orders: ['VSQ'],
    beforeVerb: '[\\s،,]*',
    beforeQuote: '(?:،? (?:إن|إنه|إنها|أن|بأن))?\\s*[:،]?\\s*',
    shortest: 20,
  },
  zh: {
    verbs: list(
      '表示, 指出, 强调, 認為, 认为, 宣布, 回应, 回应称, 警告, 重申, 说, 称, 說, 稱, 強調, 写道, 坦言, 告诉记者',
    ),
    speaker: '[\\p{Script=Han}·A-Za-z]{2,24}',
    orders: ['SVQ', 'QSV'],
    beforeVerb: '[，,。\\s]*',
    beforeQuote: '[：:，,]\\s*',
    between: '(?:(?:今天|昨天|当天|当日|星期.|周.|\\d+日)\\p{Script=Han}{0,2})?',
    shortest: 10,
  },
  ja: {
    verbs: list(
      'と述べた, と語った, と話した, と話す, と強調した, と説明した, と指摘した, と発表した, と明らかにした, と批判した, と訴えた, とコメントした, と答えた, と主張した, と警告した',
    ),
    speaker: '[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z]{2,24}',
    orders: ['SQV'],
    beforeVerb: '\\s*',
    beforeQuote: '、?\\s*',
    particles: '(?:は|が|も)',
    shortest: 10,
  },
  ko: {
    verbs: list(
      '말했다, 밝혔다, 전했다, 강조했다, 덧붙였다, 설명했다, 주장했다, 지적했다, 비판했다, 언급했다, 답했다, 경고했다, 촉구했다, 평가했다',
    ),
    speaker: '[\\p{Script=Hangul}A-Za-z·]+(?: [\\p{Script=Hangul}A-Za-z·]+){0,3}?',
    orders: ['SQV'],
    beforeVerb: '(?:이?라고|고|이?라며|며|이?라면서|면서)\\s*(?:[\\p{Script=Hangul}]+ ){0,2}?',
    beforeQuote: '\\s*',
    particles: '(?:께서는|은|는|이|가)',
    shortest: 10,
  },
};
