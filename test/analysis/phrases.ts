/** Words between bars, each with what parts it from the next. */
const pieces = (words: string, space: ' ' | '') => words.split('|').map((piece) => piece.trim() + space);

/** Pieces that sentences of foreign affairs are made of, a list a language: names, verbs of speech, dates, numbers. */
export const PHRASES: Readonly<Record<string, readonly string[]>> = {
  en: pieces(
    `
    “We will meet again in the spring,” said Anna Berg, Norland’s envoy. |
    “The list is closed — and it stays closed,” he added on Monday. | Foreign Minister Anna Berg said |
    Kim Tae-rin | Kim | the ministry told reporters | according to | she added | He denied that | MR. OKORO: |
    Q: | the president of Norland, | , the envoy, | NATO | Georgia | Jordan Pierce | on the 27th (local time) |
    last Friday | on 3 May 2024 | 2024-02-30 | 2024-02-29 | in May | two weeks ago | 1,200 troops | 3.5 per cent |
    $4 million | twelve | between 20 and 30 ships | Mr. | U.S. | their | who | it | boats left | called the move |
    told Karl Weber | adding that | Mr. Haddad | South Korea | a spokesman for the council | the road is open`,
    ' ',
  ),
  de: pieces(
    `
    „Wir sehen uns im Frühjahr wieder“, sagte Ministerin Anna Berg am Montag. |
    „Die Liste ist geschlossen, und das bleibt sie.“ | sagte Ministerin Anna Berg | erklärte das Auswärtige Amt |
    am 3. Mai 2024 | am Freitag | gestern | drei Schiffe | 12 Millionen Euro | z. B. | dass | Frage: | laut Berg |
    Schiffe`,
    ' ',
  ),
  fr: pieces(
    `
    « Nous nous reverrons au printemps », a déclaré Anne Morel lundi. | « La liste est close et le restera » |
    a déclaré la ministre Anne Morel | selon elle | le 1er mai 2024 | hier | mardi | trois navires | 3,5 % |
    qu’il | a-t-il ajouté | les navires`,
    ' ',
  ),
  es: pieces(
    `
    «Nos veremos de nuevo en primavera», dijo Ana Ruiz el lunes. | “La lista está cerrada y seguirá cerrada” |
    dijo la canciller Ana Ruiz | según él | el 3 de mayo de 2024 | ayer | el jueves | doce barcos | 4 millones |
    que | ¿Cuándo? | los barcos`,
    ' ',
  ),
  ru: pieces(
    `
    «Мы встретимся снова весной», — заявил Иван Лунин сегодня. | «Список закрыт и останется закрытым» |
    заявил министр Иван Лунин | по его словам | 3 мая 2024 года | вчера | во вторник | двенадцать судов | 4 млн |
    что | — сказал он. — | суда`,
    ' ',
  ),
  ar: pieces(
    `
    «سنلتقي من جديد في الربيع القادم» | وقال بدر سالم اليوم: "القائمة مغلقة وستبقى مغلقة". |
    قال وزير الخارجية بدر سالم | وأضاف | في 3 مايو 2024 | أمس | يوم الثلاثاء | 12 سفينة | أن | السفن`,
    ' ',
  ),
  zh: pieces(
    `
    李文表示：“我们将在春天再次会面，名单已经确定，不会再有任何改变。” | 今天， | 外交部长李文表示： | 据 | 2024年5月3日 | 昨天 | 星期二 | 12艘船 | 他说， | 船只。`,
    '',
  ),
  ja: pieces(
    `
    山田外相は「春に再び会うことになるが、名簿はすでに閉じられている」と述べた。 | 今日、 | 山田外相は | と述べた。 | 2024年5月3日 | 3日、 | 昨日 | 船12隻 | 同氏によると、 | 船は`,
    '',
  ),
  ko: pieces(
    `
    박민 장관은 “봄에 다시 만날 것이며 명단은 이미 닫혔다”고 말했다. | 오늘 | 박민 외교부 장관은 | 고 말했다. | 2024년 5월 3일 | 3일(현지시간) | 어제 | 배 12척 | 그는 |
    배가`,
    ' ',
  ),
  it: pieces(
    `
    “Ci rivedremo in primavera per firmare”, ha detto Anna Berti. | 2024-05-03 | ha detto la ministra Anna Berti |
    il 3 maggio 2024 | ieri | 12 navi | secondo | le navi`,
    ' ',
  ),
};

/** Marks, breaks, and characters that trip a reader of offsets: pairs of surrogates, marks that join, spaces that do not break. */
export const SIGNS: readonly string[] = [
  ...`“|”|"|''|'''|‘|’|„|«|»|「|」|\u0060\u0060|'|.|—|(|)|…|!|。|，|😀|e\u0301|-|%|0|1`.split('|'),
  ...['. ', ', ', ': ', '; ', '? ', ' — ', '«\u00a0', '\u00a0»'],
  ...['\n\n', '\n', ' ', '\t', '\u00a0', '\u200f', '\u200b', '\ufeff'],
];
