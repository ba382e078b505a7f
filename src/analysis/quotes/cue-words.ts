import { formTable } from '../grammar/verbs.js';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Verbs of speech: they stand beside words in quotation marks, and some turn round their speaker ("…", said Kim). */
export const SPEECH: ReadonlySet<string> = new Set(
  list(`
  say tell add write ask explain note argue insist declare tweet announce state warn claim reply respond recall acknowledge continue
  conclude admit assert joke shout yell remark quip boast predict observe lament complain vow reiterate comment concede stress recount
  muse charge suggest report post retweet exclaim emphasize emphasise caution caption counter agree confirm read tout urge wonder maintain
  contend proclaim echo testify plead promise pledge propose allege cite point describe call question offer repeat interject chant exhort
  title label dub signal rail bemoan decry opine tease scream cry preach thunder reveal mock scoff elaborate advise clarify deny explain
  express reaffirm retort demand lecture whisper mutter snap fume gush confess underline underscore volunteer intone bark vent
  sum implore rant deadpan shoot fire chime pronounce summarize summarise rejoin answer narrate`),
);

/** Verbs whose clause reports what their subject says, thinks, wants or judges, though no words of it are quoted. */
const REPORTING = list(`
  accept acclaim accuse advocate aim allow anticipate appeal applaud approve assess assume assure attack attest attribute authorize back bash
  believe bet blame blast brag brand calculate castigate celebrate challenge characterize chide choose compare condemn congratulate consider
  convince credit criticise criticize count dare debate decide deem defend deliver demonstrate denounce deplore deride detail determine
  dictate disagree disavow disclose discover discuss dismiss dispute distance doubt downplay draw dream echo embrace encourage endorse ensure
  envision estimate evoke exaggerate excoriate expect explore fault favor favour fear feel figure find forecast foresee frame gauge guarantee guess
  hail hammer hear highlight hint honor hope hype identify illustrate imagine imply indicate infer inform instruct intend invoke invite issue
  judge justify know learn lash liken list lobby mean mention mind misstate name notify object oppose order outline paint pan perceive persist
  persuade plan point portray praise present press presume project prompt protest prove publish push rank rap rate realize reason reassure
  rebuff rebuke rebut recite reckon recognize recognise recommend reconfirm refer refuse refute regard regret reject relate release remember
  remind renounce repudiate request reprimand resolve restate retell ridicule rip rule salute say scold seek see sense share show slam specify
  speculate spell spout stipulate submit support suppose surmise suspect swear sympathize target testify think threaten touch trash trust tweak
  understand uphold uncover urge value verify view visualize vote want warrant weigh welcome wish worry decline declare cast contest
  call ask offer talk speak express voice convey announce deliver detail document disparage denigrate berate lambaste lambast skewer knock
  hit mock rail question prioritize propose prefer dispute deny confide contradict declaim disclaim rave restate reveal`);

/** Verbs whose object is who is spoken to: they are never turned round, and what they govern begins after it. */
export const ADDRESSED: ReadonlySet<string> = new Set(
  list(
    'tell remind inform assure warn urge convince advise caution persuade ask notify reassure instruct implore encourage',
  ),
);

/** Small words that belong to a cue: "called for", "pointed out", "spoke of". */
export const PARTICLES: ReadonlySet<string> = new Set(list('for on out to of about at off upon against'));

/** The form's lemma, for every form of every cue. */
export const CUE_LEMMAS = formTable([...SPEECH, ...REPORTING]);
