const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Given names that are mostly of women, lower case: a common-knowledge list, to know a person's name by and to match "she". */
export const WOMEN = set(`
  abby abigail ada adele adriana agatha agnes aisha alejandra alessandra alexandra alexis alice alicia alison allison alma alyssa amal
  amanda amber amelia amina amy ana anastasia andrea angela angelina angie anita ann anna annalena anne annette annie annika antonia april
  ariana arlene ashley astrid audrey aung-san ayesha barbara beatrice becky belinda benazir bernadette beth betsy betty beverly bianca birgit
  bonnie brenda bridget brigitte brittany camila camille candace carla carmen carol carole caroline carolyn carrie cassandra catherine
  cathy cecilia celia charlene charlotte chelsea cheryl chloe christiane christina christine chrystia cindy claire clara clarissa claudia
  colleen condoleezza connie constance cora corazon cornelia crystal cristina cynthia daisy dana daniela danielle daphne darlene dawn debbie
  deborah debra deirdre delia denise diana diane dianne dina dolores donna dora doris dorothy edith eileen elaine eleanor elena elisa
  elisabeth elise elizabeth ella ellen elsa elvira emilia emily emma erica erika erin erna esther ethel eunice eva eve evelyn faith fatima
  fiona florence frances francesca frida gabriela gail gayle geraldine gertrude gina ginger giorgia gisele giulia glenda gloria grace
  graciela greta gretchen gwen gwendolyn hanan hanna hannah harriet heather heidi helen helena helga hilary hillary hilda holly huma ida ilhan
  ilse imelda ines inga ingrid irene irina iris irma isabel isabella isabelle ivana ivanka ivonne jaclyn jacinda jackie jacqueline jana jane
  janet janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jessica jessie jill joan joann joanna joanne jocelyn jodi jody
  josephine joy joyce juanita judith judy julia juliana julie juliet june kaja kamala kara karen karin karla kate katharine katherine kathleen
  kathryn kathy katie katrina kay kayla kellyanne kendra keiko kimberly kirsten kristen kristi kristin kristina krista latoya laura lauren
  laurie layla leah leila lena leni leslie leticia lila lily linda lindsay lisa liz liza lois lola lorena loretta lori lorraine louise lucia
  lucille lucy luisa lydia lynn lynne mabel mackenzie madeleine madeline maggie maia magdalena mandy marcela marcia margaret margarita margot
  maria mariam mariana marianne marie marilyn marina marine marion marissa marjorie marla marlene martha mary maryam maureen maxine megan
  meghan melania melanie melinda melissa mercedes meredith mette mia michaela michele michelle mildred mindy miriam misty molly mona monica
  monika myra myrna nadia nadine nana nancy naomi natalia natalie natasha nellie nicola nicole nikki nina noor nora norma octavia olga olivia
  oksana ophelia paige pamela patrice patricia patsy patti patty paula pauline peggy penelope penny phoebe phyllis polly priscilla priti queen
  rachel ramona raquel rebecca regina renee rhonda rita roberta rocio ronna rosa rosalie rosalind rose rosemary roxanne ruby ruth sabrina
  sadie sally samantha sandra sanna sara sarah saray sasha selma shannon sharon sheila shelby shelley sherri sherry shirley simone sofia sondra
  sonia sonja sophia sophie stacey stacy stella stephanie stephenie susan susana susanna susanne suzanne svetlana sylvia tabitha tamara tammy tania
  tanya tara tatiana teresa teri terri tess tessa thelma theresa therese tiffany tina toni tonya tracey traci tulsi ulla ulrike ursula valentina
  valeria valerie vanessa vera verna veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred yasmin
  yolanda yulia yuriko yvette yvonne zainab zoe zsuzsanna zuzana`);

/** Given names that are mostly of men, lower case. */
export const MEN = set(`
  aaron abdel abdul abdullah abe abel abraham abu adam adel adolf adrian ahmad ahmed akira al alan albert alberto alejandro alex alexander
  alexandre alexei alfred alfredo ali alistair allan allen alvaro alvin amir amit amos anatoly anders andre andreas andrei andres andrew andriy
  andrzej andy angelo angus anthony antoine anton antonio antony archie ariel armando arnold arthur arturo asad ashraf atal augusto austin
  avigdor axel ayman barack barney barry bart bashar bassam ben benigno benjamin benny bernard bernie bert bertrand bill billy bjorn bob bobby
  bohdan boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan bud burt byron caleb calvin cameron carl carlos carlton
  carter casey cedric cesar chad charles charlie chester chip chris christian christoph christophe christopher chuck clarence clark claude
  claudio clay clayton cliff clifford clint clyde cody colin conrad corey cory craig curt curtis cyril cyrus daisuke dale damian damon dan daniel
  daniele danilo danny dario darrell darren darryl dave david davis dean delroy denis dennis denny denzel derek desmond devin dexter dick didier
  diego dieter dirk dmitri dmitriy dmitry dominic dominik don donald donnie doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie
  edgar edmund eduardo edward edwin egon ehud elbridge eli elias elijah elliott elmer elon emanuel emil emilio emmanuel emmett enrique eric erich
  erik ernest ernesto erwin esteban ethan eugene evan evgeny faisal federico felipe felix ferdinand fernando filip floyd francis francisco franco
  francois frank frankie franz fred freddie frederick fredrik friedrich fumio fyodor gabriel gareth garry gary gavin gene geoff geoffrey george
  gerald gerard gerhard gerry gianni gideon gil gilbert giles giovanni giuseppe glen glenn gonzalo gordon graham greg gregg gregory guido
  guillermo gunther gus gustavo guy habib hakan hal hamid hank hans harold haroon harris harrison harry harvey hassan hector heiko heinz hendrik
  henri henrik henry herbert herman hideki hiroshi horst howard hubert hugh hugo humberto hussein hussain ian ibrahim igor ilham ilya imran irving
  isaac ismail israel ivan ivo ivor jaap jack jackson jacob jacques jaime jair jake jamal james jamil jan jared jaroslaw jason javad javier jay jean-claude jean-marc
  jean-marie jean-pierre jean-yves jeb jed jeff jefferson jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel
  johan johann johannes john johnny joko jon jonah jonas jonathan jorge jose josef joseph josep josh joshua juan julian julio julius jurgen justin kaj kareem
  karl karsten kassym-jomart kazuo keir keith ken kenneth kenny kent kevin khalid khalil kirk klaus knut kofi konrad konstantin kostas kurt kwame kyle kyriakos lance lars
  larry lawrence lee lenny leo leon leonard leonid leopoldo les lester lev lewis liam lindsey lionel lloyd lorenzo lou louis lucas luigi luis luiz lukas luke luther
  lyle lyndon mahathir mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus marek mario marion mark marko markus marshall martin marty marvin
  masoud massimo mateusz mathias mats matt matteo matthew matthias maurice mauricio max maximilian maxim mehmet mel melvin menachem merrick michael michal michel mickey miguel mihai mike
  mikhail miles milo milos milton mircea mitch mitchell mitt mohamed mohammad mohammed mohsen morgan morris moshe muammar muhammad mustafa mykola naftali narendra nasser nate nathan
  nathaniel nawaz neal ned neil nelson newt nicholas nick nicolas nicolo nigel nikita nikol nikolai nikos noah noel norbert norman olaf oleg oleksandr oleksii oliver olivier omar
  orlando orrin oscar osama oskar oswald otto owen pablo paolo pascal pat patrick paul paulo pavel pavlo pedro pekka per percy perry pervez pete peter petr petro phil philip philippe
  phillip pierre pieter piotr prabowo preston prince qasem quentin quincy rafael rahm raj rajiv ralph ramon ramzan rand randall randy raul ray raymond recep reggie reince reinhard rene reuben rex reza ricardo
  riccardo richard rick ricky rishi rob robby robert roberto robin rod roderick rodney rodrigo rogelio roger rohit roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudolph rudy
  russ russell ryan salman salvador salvatore sam sameh sami samuel sandeep santiago saul scott sean sebastian sepp serge sergei sergey sergio seth shane shaun shawn sheldon shigeru shimon shinzo sid
  sidney silvio simon sinan slobodan sonny stan stanislav stanley stefan stefano stephane stephen sterling steve steven stuart subrahmanyam sunil sven takeshi taro tariq taylor ted terence terrence terry tharman theo theodore thierry
  thomas thorsten tim timothy tito tobias toby todd tom tomas tomasz tommy tomoyuki tony toshimitsu travis trent trevor trey tristan troy tyler tyrone ulrich vaclav vadim valdis valentin valery vance
  vasily vernon victor vidkun vijay viktor vince vincent vincenzo vitali vitaliy vittorio vlad vladimir volker volodymyr wade walid wallace walt walter warren wayne wendell werner wesley wilbur wilfried wilhelm
  will willem william willie willy winston wojciech wolfgang woodrow xavier xi yair yang yasser yitzhak yoav yoshihide yossi youssef yuri yusuf yves zachary zack zbigniew zoran khizr kris cory abdulla dominique`);

/** Family names that stand first, as in "Kim Gun" and "Xi Jinping": a common-knowledge list, lower case. */
export const FAMILY_FIRST = set(`
  kim lee park choi jung jeong kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song ryu yoo hong moon bae baek nam roh noh
  ban suh chung cha joo ju ko koh ma min paik pyo son sohn woo yang xi li wang zhang liu chen zhao huang zhou wu xu sun hu zhu gao lin he guo
  luo zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei qin qian fang ren wen hua lu mao tsai
  nguyen tran pham vo truong bui dang ri ro hyon choe jo pak thae`);

/** A given name of the lists. */
export function isGiven(word: string): boolean {
  const lower = word.toLowerCase();
  return WOMEN.has(lower) || MEN.has(lower);
}
