import type { Language } from '../language.js';
import { forms, list, numbered, phrases, same } from './list.js';

export const en: Language = {
  tag: 'en',
  direction: 'ltr',
  quoteMarks: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["''", "''"],
  ],
  abbreviations: list(`
    mr. mrs. ms. dr. prof. sr. jr. st. gen. lt. col. sgt. capt. cmdr. adm. maj. brig. cpl. gov. sen. rep. reps. sens. hon. rev.
    amb. sec. pres. min. vs. etc. e.g. i.e. cf. no. nos. vol. fig. inc. ltd. co. corp. bros. dept. est. approx. assn. ave. blvd.
    jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun.
    u.s. u.k. u.n. e.u. d.c. u.s.a. a.m. p.m. ph.d. calif. fla. mass. pa. tex. va. wash. conn. ariz. colo. ill. mich. minn. ore. tenn.`),
  stopWords: list(`
    a about above after again against all also although always am among an and another any are as at be became because been before
    being below between both but by came can could did do does doing down during each either else ever every few for from further
    get gets given go goes had has have having he her here hers herself him himself his how however i if in indeed into is it its
    itself just last like made make makes many may me might more most much must my myself near new no nor not now of off often on
    once one only onto or other others our ours out over own part per put rather said same say says see seen several she should
    since so some still such take than that the their theirs them themselves then there these they this those though through thus
    to together told too toward towards two under until up upon us use used very via was we well were what when where whether which
    while who whom whose why will with within without would year years yet you your yours`),
  connectives: phrases(`
    Meanwhile, However, Moreover, Furthermore, In addition, Additionally, Nevertheless, Nonetheless, Still, Indeed, Also, Besides,
    Accordingly, Consequently, Therefore, Thus, Instead, In turn, On the other hand, For his part, For her part, For its part,
    In particular, In fact, Of course, As a result, At the same time, By contrast, In contrast, Similarly, Likewise, Finally, Separately`),
  conjunctions: list(`but and yet`),
  bound: list(`for rather also another again nor not`),
  accordingTo: phrases('according to, as reported by'),
  relative: {
    pronouns: list(`which who`),
    verbs: list(`
      is are was were has have had will would can could may might must should does did says said tells told came went became began
      took gave made saw met left held led won lost fell rose ran kept stood spoke knew grew sits lies lives works includes`),
    qualifying: list(`
      not no never nor neither none nothing without deny denies denied denying reject rejects rejected dispute disputes disputed
      refute refutes refuted claim claims claimed alleges alleged allegedly reportedly accused suspected purported false falsely but
      however although though unless if only except excluding pending until provided subject when whether despite may might
      would could should unconfirmed disavowed retracted withdrew doubt doubts doubted contested rejecting critics will shall earlier later then previously uncertain unclear
      assuming adjusted perhaps possibly potentially probably likely exception exceptions particular`),
  },
  backward: list(`
    he she it they him her them his its their this that these those such both neither former latter there here another others each
    so then thus hence therefore yet but and or nor because instead however meanwhile moreover similarly likewise`),
  backwardPhrases: phrases('the latter, the pair, the duo, the trio, the other, as such'),
  leaning: {
    articles: list('the this these those'),
    narrowing: list('of that which who whose where when between to'),
    placing: list('in at on near from for against off outside with by into over around across after before'),
    singling: list(`
      first last only most least largest biggest smallest worst best highest lowest latest strongest deadliest oldest youngest`),
    known: list(`
      president government army military police parliament opposition world west east north south northern southern eastern western
      capital week weekend month year day days morning afternoon evening night time end beginning country nation internet economy
      public media press sea sun people rest past future`),
    pastEnding: 'ed',
    pronouns: list('he she it they him her them his its their theirs hers himself herself itself themselves'),
    speaking: list('I we We my My our Our us me myself ourselves'),
    adding: phrases(
      'as well, also, too, instead, another, the other, the others, such a, in turn, at that point, by then',
    ),
    binding: list('as many much few little'),
    heads: phrases(
      'the same day, together, altogether, in all, in total, earlier, later, afterwards, elsewhere, there, here, separately, finally, further, now, right now, all at once',
    ),
    correcting: phrases('and not, rather than, instead of'),
    more: ['more', 'than'],
  },
  sayVerbs: list(`
    said says say told tells added adds asked asks wrote writes stated states argued argues insisted insists noted notes warned
    warns announced announces declared declares replied replies claimed claims explained explains stressed stresses emphasised
    emphasized reiterated reaffirmed reported reports confirmed denied acknowledged admitted urged called concluded recalled remarked pledged vowed`),
  ahead: phrases(`
    will, shall, would, expected, scheduled, due, planned, plans to, plan to, planning to, plans for, set to, is to, are to, deadline, going to, agreed to,
    agree to, hopes to, hope to, wants to, want to, vowed to, pledged to, promised to, intends to, ahead of, upcoming, slated`),
  limits: list('by until'),
  pastVerbs: list('had was were did ran came went moved caused hit suggested said'),
  capitalisedDates: true,
  beforeYears: list('in since of by until from before after during'),
  beforeMonths: list('in since until during'),
  beforeLongMonths: list('by before after through'),
  partsOfMonth: list('early late mid'),
  relativePeriods: {
    'last week': ['week', -1],
    'this week': ['week', 0],
    'next week': ['week', 1],
    'last month': ['month', -1],
    'this month': ['month', 0],
    'next month': ['month', 1],
    'last year': ['year', -1],
    'this year': ['year', 0],
    'next year': ['year', 1],
  },
  numbers: {
    decimal: '.',
    words: {
      ...numbered(
        'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
        2,
        1,
      ),
      ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
      dozen: 12,
    },
    scales: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, m: 1e6, bn: 1e9, tn: 1e12 },
    units: {
      ...same('%', 'percent, per cent'),
      ...same('USD', 'dollars, U.S. dollars, US dollars'),
      ...same('EUR', 'euros, euro'),
      ...same('GBP', 'pounds'),
      ...same('KRW', 'won'),
      ...same('JPY', 'yen'),
      ...same('CNY', 'yuan'),
      ...same('RUB', 'rubles, roubles'),
      ...same('km', 'km, kilometers, kilometres'),
      ...same('m', 'meters, metres'),
      ...same('mi', 'miles'),
      ...same('t', 'tons, tonnes'),
      ...same('kg', 'kg, kilograms, kilogrammes'),
      ...same('ha', 'hectares'),
      ...same('MW', 'megawatts, MW'),
      ...same('degree', 'degrees'),
      ...same('h', 'hours'),
      ...same('d', 'days'),
      ...same('week', 'weeks'),
      ...same('month', 'months'),
      ...same('year', 'years'),
    },
  },
  months: forms(`
    january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec`),
  weekdays: forms('monday tuesday wednesday thursday friday saturday sunday'),
  relativeDays: {
    today: 0,
    tonight: 0,
    'this morning': 0,
    'this afternoon': 0,
    'this evening': 0,
    yesterday: -1,
    'last night': -1,
    tomorrow: 1,
  },
};
