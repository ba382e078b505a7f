import type { Language } from '../language.js';
import { forms, list, numbered, phrases, same } from './list.js';

export const de: Language = {
  tag: 'de',
  direction: 'ltr',
  quoteMarks: [
    ['„', '“'],
    ['»', '«'],
    ['"', '"'],
    ['‚', '‘'],
  ],
  abbreviations: list(`
    dr. prof. hr. fr. nr. str. bzw. ca. usw. etc. z.b. d.h. u.a. v.a. s. vgl. abs. art. mio. mrd. evtl. ggf. inkl. st. gen. jan. feb.
    apr. aug. sept. okt. nov. dez. mo. di. mi. do. sa. so. bd. hrsg. geb. gest.`),
  ordinalStops: true,
  stopWords: list(`
    aber alle als also am an auch auf aus bei beim bin bis da damit dann das dass dem den denn der des die dies diese dieser dieses doch
    dort durch ein eine einem einen einer eines er es für gegen hat haben hatte hier ihr ihre im in ist ja kann kein keine man mehr mit
    nach nicht noch nun nur ob oder ohne sehr seien sein seine seit sich sie sind so soll sollen über um und uns unter vom von vor war
    waren was weil wenn wer werden wie wir wird wo wurde wurden zu zum zur zwischen`),
  connectives: phrases(
    'Außerdem, Zudem, Unterdessen, Derweil, Allerdings, Darüber hinaus, Ferner, Gleichzeitig, Dennoch',
  ),
  backward: list(
    'er sie es ihm ihr ihnen dies diese dieser dieses das dort damit davon dabei dagegen deshalb daher aber und oder doch so letzterer',
  ),
  leaning: {
    articles: list('der die das den dem dieser diese dieses diesen diesem jener jene jenes'),
    general: true,
    narrowing: list('von vom der des die das dem den deren dessen zwischen zu zur zum'),
    placing: list('in im bei am an auf aus für gegen nach vor über um'),
    naming: list('isch ische ischen ischem ischer isches'),
    singling: list('erste ersten letzte letzten einzige einzigen größte größten meisten höchste höchsten'),
    known: list(`
      präsident präsidentin regierung armee polizei parlament opposition welt westen osten norden süden hauptstadt woche monat jahr tag
      tage morgen abend nacht zeit ende land wirtschaft öffentlichkeit ministerium`),
    pronouns: list('er sie es ihm ihr ihnen ihn sein seine seinen seinem seiner ihre ihren ihrem ihrer'),
    speaking: list(
      'ich Ich wir Wir mein Mein meine Meine meinen meiner uns unser Unser unsere Unsere unseren unserer mich mir',
    ),
    adding: phrases('solche, solchen, solcher, auch, ebenfalls, zudem, außerdem, stattdessen, ebenso, hinzu'),
    heads: phrases('zusammen, insgesamt, zuvor, später, danach, dort, hier, damals'),
    correcting: phrases('und nicht, statt'),
  },
  sayVerbs: list(`
    sagte sagt erklärte erklärt betonte betont äußerte meinte schrieb schreibt warnte forderte kommentierte bekräftigte versicherte
    behauptete berichtete kritisierte`),
  ahead: list(
    'wird werden soll sollen geplant vorgesehen nächsten nächster kommenden kommender bevorstehenden will wollen',
  ),
  limits: list('bis'),
  capitalisedDates: true,
  capitalisedNouns: true,
  beforeYears: list('im seit jahr jahre bis ab von'),
  beforeMonths: list('im seit bis ab anfang mitte ende'),
  relativePeriods: {
    'vergangene woche': ['week', -1],
    'nächste woche': ['week', 1],
    'vergangenen monat': ['month', -1],
    'nächsten monat': ['month', 1],
    'vergangenes jahr': ['year', -1],
    'nächstes jahr': ['year', 1],
  },
  numbers: {
    decimal: ',',
    words: numbered('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf', 2, 1),
    scales: {
      tausend: 1e3,
      million: 1e6,
      millionen: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      billionen: 1e12,
      mio: 1e6,
      mrd: 1e9,
    },
    units: {
      ...same('%', 'prozent'),
      ...same('EUR', 'euro'),
      ...same('USD', 'dollar, us-dollar'),
      ...same('km', 'km, kilometer'),
      ...same('t', 'tonnen'),
      ...same('d', 'tage, tagen'),
      ...same('week', 'wochen'),
      ...same('month', 'monate, monaten'),
      ...same('year', 'jahre, jahren'),
    },
  },
  months: forms(
    `januar/jänner/jan februar/feb märz/mär april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez`,
  ),
  weekdays: forms('montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag'),
  relativeDays: { heute: 0, gestern: -1, vorgestern: -2, morgen: 1, übermorgen: 2 },
};
