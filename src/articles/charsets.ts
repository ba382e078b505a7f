/** An old charset: the usual characters beyond ASCII of honest text in it. */
export interface Charset {
  readonly charset: string;
  readonly usual: RegExp;
  /** The share of what is beyond ASCII that these make up at least. */
  readonly common: number;
  /** Its languages write with few ASCII letters. */
  readonly foreign: boolean;
}

/** Earlier ones win a tie. */
export const CHARSETS: readonly Charset[] = [
  {
    charset: 'windows-1252',
    common: 1,
    foreign: false,
    usual: /[‘’“”«»–—…€°§àâäáãåæçèéêëìíîïñòóôöõøœùúûüÿßÀÁÂÄÃÅÆÇÈÉÊËÍÎÑÓÔÖØÚÜ\u00a0¿¡]/gu,
  },
  { charset: 'euc-kr', common: 1, foreign: true, usual: /[가-힣“”‘’·…]/gu },
  { charset: 'shift_jis', common: 0.35, foreign: true, usual: /[ぁ-んァ-ヶー。、「」]/gu },
  { charset: 'euc-jp', common: 0.35, foreign: true, usual: /[ぁ-んァ-ヶー。、「」]/gu },
  {
    charset: 'gb18030',
    common: 0.45,
    foreign: true,
    usual:
      /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严]/gu,
  },
  {
    charset: 'big5',
    common: 0.45,
    foreign: true,
    usual:
      /[的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統接知較將組見計別她手角期根論運農指幾九區強放決西被幹做必戰先回則任取據處隊南給色光門即保治北造百規熱領七海口東導器壓志世金增爭濟階油思術極交受聯什認六共權收證改清己美再採轉更單風切打白教速花帶安場身車例真務具萬每目至達走積示議聲報]/gu,
  },
  { charset: 'windows-1251', common: 1, foreign: true, usual: /[а-яё«»–—]/gu },
  { charset: 'koi8-r', common: 1, foreign: true, usual: /[а-яё]/gu },
  {
    charset: 'windows-1250',
    common: 1,
    foreign: false,
    usual: /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűŐŰăâîşţ„”–]/gu,
  },
  { charset: 'windows-1254', common: 1, foreign: false, usual: /[ğışöüçâîûĞİŞÖÜÇ‘’“”–]/gu },
  { charset: 'windows-1256', common: 1, foreign: true, usual: /[\u0621-\u064a\u067e\u0686\u06af«»،؛؟]/gu },
  { charset: 'windows-1255', common: 1, foreign: true, usual: /[א-ת״׳–“”]/gu },
  { charset: 'windows-1253', common: 1, foreign: true, usual: /[α-ωάέήίόύώς«»]/gu },
];
