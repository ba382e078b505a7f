import type { Language } from '../language.js';
import { forms, list, numbered, phrases, same } from './list.js';

export const fr: Language = {
  tag: 'fr',
  direction: 'ltr',
  quoteMarks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‹', '›'],
  ],
  abbreviations: list(
    'm. mm. mme. mlle. dr. pr. st. ste. av. etc. cf. p. ex. env. art. no. vol. janv. févr. avr. juil. sept. oct. nov. déc.',
  ),
  stopWords: list(`
    à afin ainsi alors après au aussi autre aux avait avant avec avoir c ce cela celle celui ces cette ceux chez comme contre d dans de
    depuis des dès deux donc dont du elle elles en encore entre est et été être eu fait il ils j je l la là le les leur leurs lors lui
    m ma mais même mes moins n ne ni non nos notre nous on ont ou où par pas pendant peu plus pour qu quand que quel quelle qui s sa
    sans se selon ses si son sont sous sur t ta tout toute toutes tous très tu un une vers vos votre vous y`),
  connectives: phrases(
    'Par ailleurs, En outre, De plus, Cependant, Toutefois, Néanmoins, Pourtant, Ainsi, En effet, Enfin, De son côté',
  ),
  backward: list(
    'il elle ils elles lui leur ce cela ceci cet cette ces celui celle ceux y en ainsi donc mais et ou or car',
  ),
  leaning: {
    articles: phrases('le, la, les, l’, ce, cet, cette, ces'),
    general: true,
    narrowing: phrases('de, du, des, d’, qui, que, qu’, dont, où, entre'),
    placing: list('à au aux en dans près contre pour sur avec par'),
    singling: list('premier première premiers premières dernier dernière seul seule plus'),
    known: list(`
      président présidente gouvernement armée police parlement opposition monde ouest est nord sud capitale semaine mois année an jour
      matin matinée soir soirée nuit fin pays économie journée`),
    pronouns: list('il elle ils elles lui leur leurs son sa ses eux'),
    speaking: list('je Je j’ai J’ai nous Nous notre Notre nos Nos mon Mon moi'),
    adding: phrases('également, en outre, à son tour, un autre, une autre, au lieu de cela'),
    heads: phrases('aussi, ensemble, au total, en tout, plus tôt, plus tard, ensuite, là, ici, ailleurs'),
    correcting: phrases('et non, plutôt que'),
  },
  sayVerbs: list(`
    déclaré dit affirmé ajouté expliqué indiqué souligné précisé assuré annoncé estimé averti répondu rappelé dénoncé insisté déclare
    affirme ajoute explique indique souligne précise assure estime avertit répond juge`),
  ahead: phrases(
    'sera, seront, doit, doivent, devrait, devraient, prévu, prévue, prévus, prochain, prochaine, va, vont, aura, auront',
  ),
  beforeYears: list('en depuis avant après dès'),
  beforeMonths: list('en depuis jusqu’en début fin mi'),
  relativePeriods: {
    'la semaine dernière': ['week', -1],
    'la semaine prochaine': ['week', 1],
    'le mois dernier': ['month', -1],
    'le mois prochain': ['month', 1],
    'l’an dernier': ['year', -1],
    "l'an dernier": ['year', -1],
    'l’an prochain': ['year', 1],
    "l'an prochain": ['year', 1],
  },
  numbers: {
    decimal: ',',
    words: {
      ...numbered('deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 2, 1),
      ...numbered('vingt trente quarante cinquante soixante', 20, 10),
    },
    scales: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
    units: {
      ...same('%', 'pour cent'),
      ...same('EUR', "euros, d'euros, d’euros"),
      ...same('USD', 'dollars, de dollars'),
      ...same('km', 'km, kilomètres'),
      ...same('t', 'tonnes'),
      ...same('d', 'jours'),
      ...same('week', 'semaines'),
      ...same('month', 'mois'),
      ...same('year', 'ans, années'),
    },
  },
  months: forms(
    'janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc',
  ),
  weekdays: forms('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  relativeDays: { "aujourd'hui": 0, 'aujourd’hui': 0, hier: -1, demain: 1, 'avant-hier': -2, 'après-demain': 2 },
};
