const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles that stand before a person's name, lower case, without full stops. */
export const TITLES = set(`
  mr mrs ms miss dr prof professor sir dame lord lady sheikha president vice-president premier chancellor minister ambassador secretary
  general gen lt col sgt capt adm maj cmdr brig cpl hon rev amb admiral colonel captain major commander senator sen senators sens representative rep reps congressman congresswoman
  governor gov mayor judge justice king queen prince princess pope sheikh emir director chairman chairwoman chair chief commissioner
  spokesman spokeswoman spokesperson envoy negotiator deputy foreign prime defense defence finance interior former acting sheriff officer
  attorney councilman councilwoman coach detective sergeant lieutenant reporter speaker leader nominee candidate presidential-candidate
  undersecretary secretary-general director-general president-elect vice state treasury analyst economist correspondent anchor host editor
  author actor actress billionaire businessman businesswoman mogul strategist adviser advisor manager counselor democrat republican rival
  assemblyman assemblywoman delegate reverend archbishop bishop cardinal rabbi imam ayatollah father sister brother mother wife husband daughter
  son then-president then-secretary ex-president ex-governor running-mate co-founder founder ceo executive lawyer professor-emeritus`);

/** Titles and roles that tell a woman or a man. */
export const FEMALE =
  /^(?:mrs|ms|miss|dame|sheikha|lady|queen|princess|madam|mother|wife|daughter|sister|actress|grandmother|widow|girlfriend|aunt|duchess|baroness|empress|heiress|\p{L}+woman|first-lady)$/u;
export const MALE =
  /^(?:mr|sir|lord|king|prince|pope|sheikh|emir|father|husband|son|brother|grandfather|boyfriend|uncle|duke|baron|archbishop|cardinal|imam|ayatollah|rabbi|(?:congress|chair|spokes|council|assembly|business|alder|sports|gun|anchor|cloth)man)$/;

/** Heads of a role as it stands in an apposition or before a name, lower case. */
export const ROLE_HEADS =
  /\b(?:president|premier|chancellor|minister|ambassador|secretary|secretary-general|general|admiral|colonel|brigadier|senator|representative|governor|mayor|judge|king|queen|prince|director|chairman|chairwoman|chair|chief|head|commissioner|spokesman|spokeswoman|spokesperson|envoy|negotiator|deputy|leader|analyst|professor|expert|fellow|researcher|official|officer|adviser|advisor|lawyer|attorney|author|editor|economist|strategist|commander|founder|executive|ceo|manager|diplomat|lawmaker|legislator|activist|resident|member|candidate|director-general|coordinator|historian|scientist|lecturer|scholar|owner|partner|doctor|teacher|coach|detective|sergeant|lieutenant|captain|sheriff|veteran|student|father|mother|wife|husband|son|daughter|brother|sister|co-founder|vice-president|counsel|consultant|pollster|nominee|congressman|congresswoman|councilman|columnist|reporter|correspondent|moderator|host|anchor|aide|staffer|organizer|delegate|operative|rabbi|bishop|pastor|nurse|farmer|engineer|chairperson|undersecretary|representative|speaker|whip|treasurer|prosecutor|investigator|inspector|rapporteur|mediator|monitor|observer|billionaire|businessman|businesswoman|entrepreneur|donor|supporter|critic)s?\b/i;

/** Heads of an institution that speaks, lower case. */
export const INSTITUTIONS =
  /\b(?:ministry|government|office|council|commission|committee|agency|department|embassy|administration|parliament|court|party|union|alliance|organi[sz]ation|bureau|authority|army|navy|military|police|bank|fund|group|company|institute|university|association|board|team|statement|report|website|spokesperson|campaign|house|kremlin|pentagon|delegation|mission|secretariat|assembly|congress|senate|cabinet|federation|league)\b/i;

/** People and papers that speak without a name, besides roles and institutions. */
export const SPEAKERS =
  /\b(?:source|people|person|man|woman|men|women|boy|girl|officials?|authorities|investigator|prosecutor|protester|demonstrator|voter|citizen|neighbo[u]?r|friend|relative|parent|child|family|witness|victim|survivor|worker|employee|colleague|judges|lawmaker|senator|audience|crowd|ad|advertisement|letter|memo|e-?mail|note|message|tweet|post|video|article|editorial|document|filing|complaint|ruling|order|law|bill|resolution|communiqu[eé]|declaration|transcript|release|page|site|sign|survey|poll|study|paper|book|magazine|newspaper|network|station|outlet|journalist|writer|blogger|commentator|pundit|observer|scientist|executive|hacker|immigrant|refugee|soldier|veteran|general|mayor|cop|user|player|fan|guest|caller|respondent|attendee|participant|democrat|republican|conservative|liberal|americans?|others|some|many|most)s?\b/i;

/** Words that a person's name does not hold: institutions, places, times. */
export const NOT_PERSONAL = set(`
  Ministry Government Office Council Commission Committee Agency Department Embassy Administration Parliament Court Party Union Alliance
  Organization Organisation Bureau Authority Army Navy Force Forces Police Bank Fund Group Company Institute University Association Board House
  States Kingdom Republic Nations Korea Korean America American Americans Africa African Asia Asian Europe European Pacific Atlantic Sea Treaty Summit Times Post
  News Journal Street City County School College Hospital Center Centre Corp Inc Ltd Roadmap Initiative War Day Act Division Peninsula League
  Federation Congress Senate Security International National North South East West Northern Southern Eastern Western Supreme Democrats Democrat
  Republicans Republican Democratic GOP Caucus Foundation Island Beach Valley Week Night Convention Press Network Radio Media PAC Service Guard
  Tower Hotel Hall Square Park River Lake Tax Care Health TV Islamic Muslim Muslims Jewish Christian Christians Catholic Election Poll Research Policy Studies
  Project Treasury Review Magazine Business Club Church Hill Affairs State Relations Trade Agreement Partnership Accord Convention Constitution Amendment
  Bill Plan Deal Program Debate Primary Caucuses Tuesday Monday Friday York Jersey Hampshire Carolina Dakota Virginia Texas Florida Ohio Iowa
  California Nevada Georgia Washington London Beijing Moscow Seoul Tokyo Brussels Wall Street Air World Internet Facebook Twitter Google Apple Fox CNN Politico
  Chinese Russian Japanese British French German Iranian Israeli Palestinian Mexican Canadian Indian Ukrainian Turkish Syrian Iraqi Hispanic Latino Latinos
  Medicare Medicaid Obamacare Capitol Pennsylvania Michigan Wisconsin Arizona Colorado Massachusetts Vermont Department Airport Station Bridge`);

/** Words that never begin a person's name. */
export const NOT_FIRST = set(`
  The New San Los Las El St Saint United White Super Black Saudi Middle Former General Attorney Retired Secret Oval Planned Common Social
  Affordable Great Old Red Blue Green Golden Grand First Second Third Fourth High Big Little Good Make Dear Happy Real Conservative Liberal Civil Human Global
  Federal Public Private Central Royal Royale Free Open Young Senior Junior Chief Prime Vice Deputy Foreign Defense Defence Interior Finance Read Watch Photo Image
  Last This That These Those Our Your Their His Her My We It He She They I You Why What When Where How Who But And Or If As In On At For With From By Of To
  Meanwhile However Also Still Yet Now Then Here There Not No Yes All Some Many Most Few Several Each Every Both Other Another One Two Three`);

/** Words that open a sentence in capitals and are no names. */
export const NO_NAMES = set(`
  the a an in on at by for from to of with as if when while after before since until although though because but and or so yet
  he she it they we you i his her its their our your this that these those there here what who which where why how not no yes
  all some many most several few each every both either neither such other another one two three four five six seven eight nine ten
  also still even just only then now however meanwhile moreover furthermore additionally instead according under over about during
  between among through against without within despite earlier later today yesterday tomorrow last next monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september october november december
  officials experts analysts critics supporters people asked`);
