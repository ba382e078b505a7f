/** Titles that stand before a person's name, lower case, without full stops. */
export const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady president vice-president premier chancellor minister ambassador secretary
  general admiral colonel captain major senator sen representative rep congressman congresswoman governor gov mayor judge justice
  king queen prince princess pope sheikh emir director chairman chairwoman chair chief commissioner spokesman spokeswoman
  spokesperson envoy negotiator deputy foreign prime defense defence finance interior former acting then-president sheriff officer
  attorney councilman councilwoman coach detective sergeant lieutenant reporter`.split(/\s+/),
);

/** Heads of a role as it stands in an apposition or before a name, lower case. */
export const ROLE_HEADS =
  /\b(?:president|premier|chancellor|minister|ambassador|secretary|secretary-general|general|admiral|senator|representative|governor|mayor|judge|king|queen|prince|director|chairman|chairwoman|chair|chief|head|commissioner|spokesman|spokeswoman|spokesperson|envoy|negotiator|deputy|leader|analyst|professor|expert|fellow|researcher|official|officer|adviser|advisor|lawyer|attorney|author|editor|economist|strategist|commander|founder|executive|ceo|manager|diplomat|lawmaker|legislator|activist|resident|member|candidate|director-general|coordinator|historian|scientist|lecturer|scholar|director|owner|partner|doctor|teacher|coach|detective|sergeant|lieutenant|captain|sheriff|veteran|student|father|mother|wife|husband|son|daughter|brother|sister|co-founder|vice-president|counsel|consultant)s?\b/i;

/** Heads of an institution that speaks, lower case. */
export const INSTITUTIONS =
  /\b(?:ministry|government|office|council|commission|committee|agency|department|embassy|administration|parliament|court|party|union|alliance|organi[sz]ation|bureau|authority|army|navy|military|police|bank|fund|group|company|institute|university|association|board|team|statement|report|website|spokesperson|campaign|house|kremlin|pentagon|delegation|mission|secretariat|assembly|congress|senate|cabinet|federation|league)\b/i;

/** Words that open a sentence in capitals and are no names. */
export const NO_NAMES = new Set(
  `the a an in on at by for from to of with as if when while after before since until although though because but and or so yet
  he she it they we you i his her its their our your this that these those there here what who which where why how not no yes
  all some many most several few each every both either neither such other another one two three four five six seven eight nine ten
  also still even just only then now however meanwhile moreover furthermore additionally instead according under over about during
  between among through against without within despite earlier later today yesterday tomorrow last next monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september october november december
  officials experts analysts critics supporters people asked`.split(/\s+/),
);

export const FEMALE =
  /^(?:mrs|ms|miss|dame|lady|queen|princess|congresswoman|chairwoman|spokeswoman|councilwoman|madam)$/;
export const MALE = /^(?:mr|sir|lord|king|prince|congressman|chairman|spokesman|councilman|pope|sheikh)$/;
