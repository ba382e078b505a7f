/** The closed word classes of English, and the verbs and nouns that news is written with: all that the tagger knows. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(`
  the a an this that these those my your his her its our their some any no every each another both all most many several few
  such what whatever which either neither much more less other`);

export const PRONOUNS = set(`
  i you he she it we they me him us them himself herself itself themselves myself ourselves yourself someone somebody something
  anyone anybody anything everyone everybody everything nobody nothing none one others who whom whose mine ours yours theirs hers`);

export const PREPOSITIONS = set(`
  of in on at by for from with about against into through during between among amid over under above below around near across
  behind beyond along toward towards upon within without despite to per via inside outside onto off out up down besides except
  throughout versus like unlike including concerning regarding beside atop aboard following`);

export const SUBORDINATORS = set(`
  that if because although though while whereas unless until since when whenever where wherever before after as whether once than
  how why lest`);

export const CONJUNCTIONS = set('and or but nor yet plus &');

export const AUXILIARIES = set(`
  is are was were be been being am has have had having do does did doing will would can could shall should may might must ought
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mightn't mustn't cannot
  'm 're 've 'll 'd`);

export const ADVERBS = set(`
  not n't never ever also just only even still already again too very so then now later earlier soon often always sometimes once
  twice here there thus hence indeed perhaps maybe rather quite almost nearly instead meanwhile however moreover furthermore
  therefore otherwise nevertheless nonetheless further far away back ago yesterday today tonight tomorrow well long together apart
  abroad online else first last next publicly`);

export const NUMBERS = set(
  'two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion',
);

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS = set(
  'family early only ally rally elderly likely friendly daily weekly monthly assembly supply reply',
);

/** Days and months: they stand between a verb and what it governs without being part of either. */
export const TIMES = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tonight tomorrow`);

/** Verbs beside the cues that news uses most, by lemma. */
export const COMMON_VERBS = set(`
  be become begin bring build buy carry catch choose come continue create cut deal decide defeat deliver die do draw drive drop earn
  eat elect end enter expect face fail fall feel fight fill find finish fly follow force gain get give go grow handle happen have hear
  help hit hold hurt improve include increase join keep kill know lead learn leave let lie like live look lose love make manage matter
  mean meet move need occur open pass pay play prevent produce protect provide pull put raise reach receive reduce refer release remain
  remove run save see seek seem sell send serve set shake shoot show sit speak spend stand start stay steal stop study succeed suffer
  take talk teach throw travel try turn understand use visit vote wait walk want watch win wonder work worry arrive attend appear apply
  approve arrest avoid base beat belong break burn close collect compare concern conduct consider contain control cost cover
  depend deserve destroy develop differ discover earn emerge enable enjoy ensure establish exist extend fire fix focus gather handle hang
  ignore involve launch lay lift limit link listen maintain mark marry miss obtain offer operate order own participate perform prepare
  present press push qualify quit reflect refuse regard relate rely replace represent require rest result return ride rise rule seize
  separate settle share sign sleep slip solve spread stem step strike struggle support surround survive swear switch tend test
  touch train treat vary view violate wear weigh win withdraw hope plan intend aim agree undermine threaten`);

/** Irregular verbs: lemma, then the forms that the rules do not make. */
export const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `be:is,are,was,were,been become:became begin:began,begun bring:brought build:built buy:bought catch:caught choose:chose,chosen
  come:came cut:cut,cutting deal:dealt do:does,did,done draw:drew,drawn drive:drove,driven eat:ate,eaten fall:fell,fallen
  feel:felt fight:fought find:found fly:flew,flown forget:forgot,forgotten get:got,gotten,getting give:gave,given go:goes,went,gone
  grow:grew,grown have:has,had hear:heard hit:hit,hitting hold:held hurt:hurt keep:kept know:knew,known lead:led leave:left let:let,letting
  lie:lay,lain,lying lose:lost make:made mean:meant meet:met pay:paid put:put,putting read:read rise:rose,risen run:ran,run,running say:said
  see:saw,seen sell:sold send:sent set:set,setting shake:shook,shaken shoot:shot show:shown sit:sat,sitting speak:spoke,spoken spend:spent
  stand:stood steal:stole,stolen take:took,taken teach:taught tell:told think:thought throw:threw,thrown understand:understood
  wear:wore,worn win:won,winning withdraw:withdrew,withdrawn write:wrote,written swear:swore,sworn seek:sought strike:struck
  quit:quit break:broke,broken lay:laid die:dying foresee:foresaw,foreseen retell:retold foretell:foretold lay:laid hang:hung
  admit:admitted,admitting commit:committed,committing refer:referred,referring infer:inferred,inferring quip:quipped,quipping
  plan:planned,planning stop:stopped,stopping drop:dropped,dropping rip:ripped,ripping slam:slammed,slamming regret:regretted,regretting
  prefer:preferred,preferring rebut:rebutted,rebutting dub:dubbed,dubbing tout:touted,touting step:stepped,stepping slip:slipped,slipping
  beg:begged,begging rap:rapped,rapping knock:knocked submit:submitted,submitting omit:omitted,omitting rebuff:rebuffed pan:panned,panning
  tag:tagged,tagging mock:mocked spot:spotted,spotting permit:permitted,permitting vet:vetted,vetting ban:banned,banning label:labeled,labelled
  chat:chatted,chatting nod:nodded,nodding jab:jabbed,jabbing rail:railed panic:panicked mimic:mimicked`
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [lemma, forms] = entry.split(':') as [string, string];
      return [lemma, forms.split(',')] as const;
    }),
);

/** Words that look like a verb's form and are nouns unless the sentence makes them verbs: "a claim", "the report". */
export const NOUN_FIRST = set(`
  claim claims report reports call calls note notes demand demands plan plans hope hopes promise promises pledge pledges comment
  comments question questions answer answers charge charges warning warnings statement support view views fear fears doubt doubts
  concern concerns vote votes attack attacks aim aims cry cries order orders request requests challenge challenges state states post
  posts tweet tweets point points list lists answer act acts test tests study studies issue issues offer offers remark remarks
  address debate use deal deals work works need needs start end ends step steps rule rules result results focus share shares
  return returns look looks run runs mark marks cost costs place places visit visits fight fights face faces change changes show shows
  poll polls release releases record records estimate estimates forecast forecasts project projects reply response mention mentions
  threat sound sounds joke jokes lie lies worry worries love like stress feeling feelings meeting building being hearing finding
  findings thinking saying ruling rulings briefing spending training filing opening advice read find finds push cover present presents
  counter counters title label signal signals field live left close open dispute defense quote quotes praise blame wish wishes
  review reviews account accounts detail details cast dismiss term terms name names hit hits answer lead leads will guess bet bets
  rebuke critique shot saw found felt document documents`);
