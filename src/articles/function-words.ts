/**
 * Frequent function words by language, for telling the language of running text. Words that several languages share are
 * listed in each: they cancel out. Only languages whose words are clearly their own stand here; the rest is left to
 * trigrams.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that for is was on with as by it at from his has have had be are were this which said not but they their will would an who been its he she you we or',
  fr: 'le la les de des du et à en un une dans que qui pour par sur au aux est a ont été sont avec ce cette pas plus il elle se son sa ses leur selon mais ou nous',
  de: 'der die das und in den von zu mit dem des ist für auf im nicht ein eine sich auch an es als wird sei bei nach aus er sie am einen einer haben hat wurde werden dass über zum zur',
  es: 'el la los las de del y en que un una por con para se su al es lo como más fue ha han sus este esta sobre pero entre no también según ser son ante',
  pt: 'o a os as de do da dos das e em que um uma por com para se no na nos nas ao é foi mais como não são seu sua pela pelo sobre também entre segundo às',
  it: 'il lo la i gli le di del della dei delle e in che un una per con non è si da al alla nel nella sono ha anche come più su dal ha hanno questo questa ma',
  nl: 'de het een van en in is op te dat die voor met zijn niet aan er om ook als door bij naar uit heeft werd wordt hij ze maar zich nog over deze tegen',
  sv: 'och i att det som en på är av för med den till ett de om inte har var sig från men vi så när han hon kan ska också efter vid mot',
  pl: 'w i na z do że się nie to jest o jak po przez od za dla oraz ale ma są był tym jego który która które być co przed także już',
  cs: 'a v se na je že s z do o to i ve ale za pro by jako po jsou od byl byla které který jeho tak není také podle při aby',
  tr: 've bir bu da de için ile olarak olan daha çok en gibi kadar sonra ancak ise olduğu değil ne o şu her göre tarafından var diye dedi',
  id: 'yang dan di ke dari untuk dengan pada ini itu dalam tidak akan juga adalah oleh sebagai telah bahwa mereka kepada para atau ada bisa kata saat',
  vi: 'và của là có trong được cho các với không một đã những người này khi để đến tại về từ ra theo cũng ông sẽ như vào',
  ro: 'și de în a la cu pe că este nu din pentru o un care mai să au fost prin sau după dar el lui fi al ale către',
  hu: 'a az és hogy nem is egy ez azt meg már csak de volt el ki mint még lesz azonban szerint pedig vagy után',
  ru: 'и в не на что с по он как это а из к за от у о для его но они все или же бы был была были при так также более после',
  uk: 'і в не на що з по він як це а із до за від у про для його але вони всі або ж би був була були при та також більше після є',
};

/** Scripts that settle the language, in the order in which they are asked. */
export const SCRIPT_LANGUAGE: readonly (readonly [RegExp, string, number])[] = [
  // Japanese writes Han too: a tenth of kana settles it.
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', 0.1],
  [/\p{Script=Hangul}/gu, 'ko', 0.3],
  [/\p{Script=Han}/gu, 'zh', 0.4],
  [/\p{Script=Hebrew}/gu, 'he', 0.5],
  [/\p{Script=Greek}/gu, 'el', 0.5],
  [/\p{Script=Thai}/gu, 'th', 0.5],
  [/\p{Script=Armenian}/gu, 'hy', 0.5],
  [/\p{Script=Georgian}/gu, 'ka', 0.5],
  [/\p{Script=Khmer}/gu, 'km', 0.5],
  [/\p{Script=Myanmar}/gu, 'my', 0.5],
  [/\p{Script=Tamil}/gu, 'ta', 0.5],
  [/\p{Script=Telugu}/gu, 'te', 0.5],
  [/\p{Script=Bengali}/gu, 'bn', 0.5],
];
